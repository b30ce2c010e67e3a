// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/changes/plan.h"

namespace trunkdesk {

/// The requests of a plan as curl commands for a POSIX shell, in their order. Nothing secret is in them: credentials, passwords, and addresses
/// that hold one, are shell variables named in a comment above; so are ids that an earlier step brings. A command whose variable is not set
/// is refused by the shell and sends nothing. Everything else is single-quoted.
[[nodiscard]] QString planAsCurl(const Plan &plan, const Account &account);

} // namespace trunkdesk
