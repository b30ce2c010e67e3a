// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"

#include <span>

namespace trunkdesk {

/// What only this provider has: phones that register at its domains, recordings of trunks.
[[nodiscard]] std::span<const Check> twilioChecks();

} // namespace trunkdesk
