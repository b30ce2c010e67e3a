// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountfile.h"
#include "models/accounts/foundaccount.h"
#include "models/accounts/secretstore.h"
#include "views/window/accountactions.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QSet>

namespace trunkdesk {

class AccountDialog;
class MainWindow;
class NetworkAccount;

/// The accounts that a person added: their list, their secrets, and the way from a wish of the window to them. Nothing is asked of a
/// provider or of the keychain before somebody wants it.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed. `path`: the file with the list.
    AccountDesk(MainWindow *window, SecretStore *secrets, const QString &path, QObject *parent = nullptr);

    /// Reads the list and shows it. What is open stays as it is.
    void showAccounts();
    /// Where an import looks: by default in the program's own environment and the person's home folder.
    void setSurroundings(const QProcessEnvironment &environment, const QString &home);

private:
    void take(AccountDeed deed, const QString &id);
    [[nodiscard]] std::optional<Account> find(const QString &id); ///< says so when it is gone
    [[nodiscard]] NetworkAccount *openOne(const QString &id) const; ///< null: it is not open
    [[nodiscard]] bool keep(const std::function<void(AccountList &)> &edit, QString *why = nullptr);
    void complain(const QString &why);

    void open(const Account &account);
    void openWith(const Account &account, const Secret &secret);
    void askForSecret(const Account &account, const QString &why);
    void keepSecret(const Account &account, const Secret &secret);
    void updateRemarks();
    void remove(const Account &account);
    void setMode(Account account, AccountMode mode);
    void confirmLive(QWidget *parent, const Account &account, const std::function<void(bool)> &answer);

    // accountdeskforms.cpp
    void showForm(const std::optional<Account> &account, bool tryAtOnce = false);
    void save(AccountDialog *dialog, const std::optional<Account> &before, const Account &account, const Secret &secret);
    void tryOut(AccountDialog *dialog, const Account &account, const Secret &secret);
    void import();
    void takeImported(const QList<FoundAccount> &accounts);

    MainWindow *m_window;
    SecretStore *m_secrets;
    AccountFile m_file;
    AccountList m_list;
    QSet<QString> m_opening; ///< accounts whose secret is being asked for
    QProcessEnvironment m_environment;
    QString m_home;
};

} // namespace trunkdesk
