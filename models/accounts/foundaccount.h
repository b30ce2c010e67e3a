// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/secret.h"

namespace trunkdesk {

/// An account that stands somewhere on this computer and could be added.
struct FoundAccount
{
    QString source;  ///< where it was found, for people
    Account account; ///< read-only; without an id of our own when there is a fault
    Secret secret;   ///< empty: it is not there, and is asked for when the account is opened
    QString fault;   ///< why it cannot be added, as a sentence; empty: it can
};

/// What one place holds.
struct FoundAccounts
{
    QList<FoundAccount> accounts;
    QString fault; ///< why the place could not be read, as a sentence
};

} // namespace trunkdesk
