// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/rest/session.h"

namespace trunkdesk {

/// What a session has to know of the account, with its endpoints checked against the provider's own hosts, since an account may
/// come from a file that somebody else wrote. The error is a sentence for people. A file account has nothing to connect to.
[[nodiscard]] Result<Connection, QString> connectionOf(const Account &account);

} // namespace trunkdesk
