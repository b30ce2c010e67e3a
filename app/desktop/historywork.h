// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace trunkdesk {

class AccountController;
class ChangeJournal;
class ChangesDesk;
class HistoryPage;
class MainWindow;
class NetworkAccount;

/// What was changed from here, afterwards: looking at it, taking it back, and going on with what was broken off. Nothing is written by itself.
class HistoryWork : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed.
    HistoryWork(MainWindow *window, ChangesDesk *desk, ChangeJournal *journal, QObject *parent);

    /// Reviews how to take back what was changed last on the account.
    void undoLast(NetworkAccount *account);
    void undo(const QString &id) { takeBack(id, Purpose::Kind::Undo); }
    /// The account is read again first, as for a resume.
    void rollBack(const QString &id);
    void resume(const QString &id);
    void leave(const QString &id);
    void showHistory(const QString &id = {}); ///< with that entry chosen

private:
    void takeAccount(AccountController *controller);
    void tellWhatBrokeOff(const QList<Account> &accounts);
    void offerBrokenOff(NetworkAccount *account);
    void takeFromTheList(NetworkAccount *account);
    void takeBack(const QString &id, Purpose::Kind kind);
    void goOn(NetworkAccount *account, const QString &id);
    void fillPage();
    void showFile(const QString &id);
    [[nodiscard]] NetworkAccount *accountOf(const AppliedPlan &plan) const; ///< null: it is not open
    [[nodiscard]] QString whyNot(const AppliedPlan &plan) const;
    [[nodiscard]] QList<RecordEvent> eventsOf(const Inventory &inventory, const RecordId &id) const;
    /// Reads the account once more and then goes on.
    void afterReading(NetworkAccount *account, const std::function<void()> &then);

    MainWindow *m_window;
    ChangesDesk *m_desk;
    ChangeJournal *m_journal;
    QPointer<HistoryPage> m_page;
    QSet<QString> m_offered; ///< entries that were spoken of already
};

} // namespace trunkdesk
