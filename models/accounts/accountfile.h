// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountlist.h"

#include <functional>

namespace trunkdesk {

/// The file in which the accounts stand. Every change reads it afresh under a lock, so that two programs that are open at once keep
/// each other's changes. A damaged file is never written over: it is kept aside under another name before a new one begins.
class AccountFile
{
public:
    explicit AccountFile(const QString &path) : m_path(path) { }

    /// Where the console keeps it: in the configuration folder of the program, whose names have to be set before.
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// What is in it now; an empty list when there is no file.
    [[nodiscard]] Result<AccountList, AccountListFault> read() const;

    struct Changed
    {
        AccountList list;
        QString keptAside; ///< where a damaged file went; empty: there was none
    };
    /// The error is a sentence for people; nothing was changed then.
    [[nodiscard]] Result<Changed, QString> change(const std::function<void(AccountList &)> &edit) const;

private:
    QString m_path;
};

} // namespace trunkdesk
