// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "views/dialogs/wayout.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>

namespace trunkdesk {

struct Account;
class AccountController;
class ChangesPanel;
class MainWindow;
class NetworkAccount;
class PendingChanges;
class PendingModel;
class ReviewPage;
class ReviewRun;

/// Changes that somebody proposes for one account, before there is a plan of them.
struct Proposal
{
    QPointer<AccountController> account;
    QList<Change> changes;
    Purpose purpose = {};
    QStringList remarks = {}; ///< whole sentences to be read beside the plan: what it does not do, and why
};

/// Where all changes of all accounts come together: they are reviewed, collected, applied, written down and taken back here.
class ChangesDesk : public QObject
{
    Q_OBJECT

public:
    /// What waits for a review is kept in this folder; an empty one: for this run alone.
    ChangesDesk(MainWindow *window, const QString &folder, QObject *parent = nullptr);

    /// Shows the plans of these proposals together, and applies them when the person says so. A review that only lies open makes room; while
    /// one runs, or waits for an answer, that one is shown instead, and this answers false.
    bool review(const QList<Proposal> &proposals);
    /// The same of records that are to be deleted or detached, with the gentler way on offer where there is one.
    void reviewRemoval(NetworkAccount *account, const QList<RecordId> &ids);
    /// Collects changes, to be reviewed together later.
    void keep(NetworkAccount *account, const QList<Change> &changes);
    /// Everything that waits, of all open accounts; or the review that is open.
    void reviewPending();
    [[nodiscard]] PendingChanges *pendingOf(const AccountController *account) const { return m_pending.value(account); } ///< null: it cannot be changed

private:
    void takeAccount(AccountController *controller);
    void buildPanel();
    void keepShown();
    void editPending(PendingChanges *pending, qsizetype index);
    void removePending(const QList<int> &rows);
    void reviewAnew();
    void tellWhatWaits(const QList<Account> &accounts);
    [[nodiscard]] QString pendingPath(const QString &accountId) const;
    void pendingChanged();
    void showPlans();
    void apply();
    void ended(bool allDone);
    void undo();
    void takeWayOut(NetworkAccount *account, const WayOut &way, const QList<RecordId> &ids);
    [[nodiscard]] bool isUnderWay() const; ///< a review that cannot make room

    MainWindow *m_window;
    QTemporaryDir m_temporary; ///< where there is no folder
    QString m_folder;
    QHash<const AccountController *, PendingChanges *> m_pending;
    PendingModel *m_model;
    ChangesPanel *m_panel;
    QPointer<ReviewPage> m_page;
    QList<QList<std::function<void()>>> m_obstacles; ///< what the buttons of each plan's obstacles do
    bool m_nextIsOfPending = false;
    bool m_pageOfPending = false; ///< what it shows waits, and goes from the list with success
    QPointer<ReviewRun> m_run;
    QList<Proposal> m_proposals; ///< of the page, those without steps left out
};

} // namespace trunkdesk
