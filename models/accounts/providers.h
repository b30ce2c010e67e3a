// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/endpoints.h"
#include "models/accounts/foundaccount.h"
#include "models/core/result.h"
#include "models/schema/field.h"

class QProcessEnvironment;

namespace trunkdesk {

/// A provider as somebody meets it who adds an account: a constant table entry from which the form and the import follow.
struct Provider
{
    const char *key = "";  ///< the part of its kinds' keys before the dot
    const char *name = ""; ///< as it calls itself; not translated
    /// What a form asks for: `account_id`, `user` where another may sign in for the account, and `secret`.
    std::span<const Field> fields = {};
    std::span<const EndpointRegion> regions = {}; ///< the usual one first; empty: there is only one
    const char *addressExample = "";
    const char *glance = ""; ///< query for a first page that is short: enough to see whether a list may be read
    /// The bases of its services from one that a person names; the error is a sentence for that person.
    Result<Endpoints, QString> (*endpoints)(const QString &base) = nullptr;
    Result<Account, QString> (*make)(const QString &name, const QString &accountId, const QString &user, const QString &base, AccountMode mode) = nullptr;
    /// The account that the variables of its SDKs and tools name; the name in it is empty.
    FoundAccounts (*inEnvironment)(const QProcessEnvironment &environment) = nullptr;
    /// Those of its command line tool's profiles under this home folder; null: it keeps none that we read.
    FoundAccounts (*inProfiles)(const QString &home) = nullptr;
};

[[nodiscard]] std::span<const Provider> allProviders();
[[nodiscard]] const Provider *findProvider(QByteArrayView key); ///< or null

/// Which of the provider's regions the account is reached in; null: at an address of its own.
[[nodiscard]] const EndpointRegion *regionOf(const Provider &provider, const Account &account);

} // namespace trunkdesk
