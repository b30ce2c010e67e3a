// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/foundaccount.h"

class QProcessEnvironment;

namespace trunkdesk {

/// PLIVO_AUTH_ID with PLIVO_AUTH_TOKEN.
[[nodiscard]] FoundAccounts plivoInEnvironment(const QProcessEnvironment &environment);

} // namespace trunkdesk
