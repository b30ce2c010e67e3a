// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/accountcontroller.h"

#include <QComboBox>
#include <QPointer>

namespace trunkdesk {

/// Which of the open accounts and files a question is about.
class AccountBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Nobody { Refused, Offered }; ///< whether one may ask about no account at all

    AccountBox(Nobody nobody, QWidget *parent = nullptr);

    /// Borrowed; those that go are left out by themselves. What was chosen stays chosen while it is open.
    void setAccounts(const QList<AccountController *> &accounts);
    void choose(const AccountController *account);
    [[nodiscard]] AccountController *account() const; ///< null: none

Q_SIGNALS:
    void chosen(); ///< by the person, or since the one that was chosen is gone

private:
    void fill();

    Nobody m_nobody;
    QList<QPointer<AccountController>> m_accounts;
    QPointer<AccountController> m_account;
    bool m_noneWanted = false; ///< the person chose no account, so that none is put in its place
};

} // namespace trunkdesk
