// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/record.h"
#include "models/core/result.h"

#include <optional>

namespace trunkdesk {

/// Why a list of accounts could not be taken.
struct AccountListFault
{
    enum class Kind {
        Unreadable, ///< the file could not be opened
        Damaged,    ///< not what we write
        Newer,      ///< written by a later version, whose meaning we would lose
    };

    Kind kind = Kind::Damaged;
    QString message; ///< the cause, then the remedy
};

/// The accounts that somebody added, in their order, as they stand in the file. Never the secrets. What we do not know in it, of an
/// account or of the whole, is kept as it is.
class AccountList
{
public:
    AccountList() = default;

    /// Strict: one thing out of place and nothing is taken.
    [[nodiscard]] static Result<AccountList, AccountListFault> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] std::optional<Account> find(const QString &id) const;
    /// Adds it at the end, or puts it in place of the one with its id.
    void put(const Account &account);
    bool remove(const QString &id); ///< false: there is none

    static constexpr qint64 Version = 1;
    static constexpr qsizetype MostAccounts = 1000;

private:
    struct Entry
    {
        Account account;
        Record record;
    };
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    Record m_whole; ///< everything but the accounts
    QList<Entry> m_entries;
};

} // namespace trunkdesk
