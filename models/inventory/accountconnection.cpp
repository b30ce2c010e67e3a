// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/accountconnection.h"

#include "models/accounts/endpoints.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountConnection)
};

} // namespace

Result<Connection, QString> connectionOf(const Account &account)
{
    if (account.mode == AccountMode::File || account.endpoints.isEmpty())
        return Words::tr("This account was opened from a file, so there is nothing to connect to; open the account itself.");
    for (auto it = account.endpoints.begin(); it != account.endpoints.end(); ++it)
        if (const auto fault = endpointFault(account.provider, it.key(), it.value()); !fault.isEmpty())
            return fault;
    return Connection{.provider = account.provider,
        .accountId = account.accountId,
        .user = account.user,
        .endpoints = account.endpoints,
        .readOnly = account.mode == AccountMode::ReadOnly};
}

} // namespace trunkdesk
