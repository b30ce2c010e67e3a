// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/refusal.h"
#include "models/accounts/account.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/rest/connection.h"

#include <memory>
#include <optional>

namespace trunkdesk {
class Sandbox;
}

namespace trunkdesk::cli {

/// An account that a command works on, with the credentials to get in.
struct ChosenAccount
{
    Account account;
    Connection connection; ///< read-only as the account is
    Secret secret;
    std::shared_ptr<Sandbox> sandbox = {}; ///< serves it while it lives; null for an account elsewhere
};

/// Which account a command line names.
struct AccountOptions
{
    bool sandbox = false;
    bool fromEnvironment = false;
    QString listed = {};      ///< --account: as the console calls it
    QByteArray provider = {}; ///< of the sandbox or the environment; empty: the only one there is
    QString endpoint = {};    ///< of the environment's account; empty: the provider's hosts
};

enum class SandboxToo { No, Yes };

void addAccountOptions(CommandLine *line, SandboxToo sandbox);
/// An --endpoint without an address: a variable that is not set must not mean the provider.
[[nodiscard]] std::optional<Refusal> emptyEndpoint(const CommandLine &line);
/// Exactly one way, and no option that does not go with it.
[[nodiscard]] Result<AccountOptions, Refusal> accountOptions(const CommandLine &line, SandboxToo sandbox);
[[nodiscard]] Result<ChosenAccount, Refusal> chooseAccount(const AccountOptions &options);

/// What `account:NAME` means: the account of the list with this name or id; else the environment's, by its id. With an endpoint
/// only the latter.
[[nodiscard]] Result<ChosenAccount, Refusal> accountCalled(const QString &name, const QString &endpoint);

} // namespace trunkdesk::cli
