// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/environmentaccount.h"

#include <optional>

namespace trunkdesk::cli {

/// The account that the console's list has under this name; nothing when there is none. An error when several are called so, or
/// the list cannot be read.
[[nodiscard]] Result<std::optional<Account>, Refusal> listedByName(const QString &name);
/// The same by the provider's id of the account, or by our own.
[[nodiscard]] Result<std::optional<Account>, Refusal> listedById(const QString &id);

/// Its secret: from the system's keychain, or from the environment where that names the same account, which is then said.
[[nodiscard]] Result<Credentials, Refusal> secretOf(const Account &account);

} // namespace trunkdesk::cli
