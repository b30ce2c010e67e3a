// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"
#include "models/accounts/account.h"
#include "models/core/result.h"
#include "models/core/secret.h"

namespace trunkdesk::cli {

/// An account and the secret that opens it.
struct Credentials
{
    Account account;
    Secret secret;
};

/// The account that the variables of the providers' own tools name: of this provider, or (empty) the only one there is.
[[nodiscard]] Result<Credentials, Refusal> accountInEnvironment(const QByteArray &provider, const QString &endpoint);
/// Whether the environment names an account with this id of the provider's; of any provider for an empty one.
[[nodiscard]] bool environmentNames(const QString &accountId, QByteArray *provider);
/// Which variables have to be set for an account of this provider, as a sentence.
[[nodiscard]] QString missingInEnvironment(const QByteArray &provider);
[[nodiscard]] bool isProvider(const QByteArray &provider);

} // namespace trunkdesk::cli
