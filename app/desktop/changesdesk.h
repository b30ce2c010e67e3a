// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "views/dialogs/wayout.h"

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class AccountController;
class MainWindow;
class NetworkAccount;
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
    explicit ChangesDesk(MainWindow *window, QObject *parent = nullptr);

    /// Shows the plans of these proposals together, and applies them when the person says so. A review that only lies open makes room; while
    /// one runs, or waits for an answer, that one is shown instead, and this answers false.
    bool review(const QList<Proposal> &proposals);
    /// The same of records that are to be deleted or detached, with the gentler way on offer where there is one.
    void reviewRemoval(NetworkAccount *account, const QList<RecordId> &ids);

private:
    void takeAccount(AccountController *controller);
    void showPlans();
    void apply();
    void ended(bool allDone);
    void takeWayOut(NetworkAccount *account, const WayOut &way, const QList<RecordId> &ids);
    [[nodiscard]] bool isUnderWay() const; ///< a review that cannot make room

    MainWindow *m_window;
    QPointer<ReviewPage> m_page;
    QPointer<ReviewRun> m_run;
    QList<Proposal> m_proposals; ///< of the page, those without steps left out
};

} // namespace trunkdesk
