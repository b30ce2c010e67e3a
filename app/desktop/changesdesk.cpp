// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changesdesk.h"

#include "app/desktop/networkaccount.h"
#include "app/desktop/recordwork.h"
#include "app/desktop/reviewrun.h"
#include "models/changes/dependents.h"
#include "models/changes/pendingchanges.h"
#include "models/changes/planjson.h"
#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "models/core/displaytext.h"
#include "models/items/planresult.h"
#include "views/review/reviewpage.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <algorithm>
#include <utility>

namespace trunkdesk {

using Severity = Message::Severity;

ChangesDesk::ChangesDesk(MainWindow *window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder.isEmpty() ? m_temporary.path() : folder)
{
    buildPanel();
    connect(window, &MainWindow::accountAdded, this, &ChangesDesk::takeAccount);
}

bool ChangesDesk::isUnderWay() const
{
    return m_page && (m_page->review()->phase() == PlanReview::Phase::Running || m_page->review()->phase() == PlanReview::Phase::Stopped);
}

bool ChangesDesk::review(const QList<Proposal> &proposals)
{
    if (isUnderWay()) {
        m_window->showTool(m_page);
        m_window->showMessage({Severity::Information, tr("These changes are still under way; end them first.")});
        return false;
    }
    if (m_page)
        Q_EMIT m_page->closeWanted();
    m_proposals = proposals;
    m_pageOfPending = std::exchange(m_nextIsOfPending, false);
    m_page = new ReviewPage(m_window);
    if (!proposals.isEmpty())
        m_page->setPurpose(proposals.constFirst().purpose.kind);
    auto *review = m_page->review();
    review->setKeepable(!m_pageOfPending);
    // What takes something back leaves an older change as the next to be undone; itself it is undone from the history.
    review->setUndoable(proposals.isEmpty() || !proposals.constFirst().purpose.takesBack());
    connect(review, &PlanReview::undoWanted, this, &ChangesDesk::undo);
    connect(review, &PlanReview::keepWanted, this, &ChangesDesk::keepShown);
    connect(review, &PlanReview::obstacleWanted, this, [this](int plan, int obstacle) { m_obstacles.value(plan).value(obstacle, [] { })(); });
    // A widget says that it goes while pointers to it still hold.
    connect(m_page, &QObject::destroyed, this, [this, page = m_page.data()] { m_window->actions()->setReviewOpen(m_page && m_page != page); });
    connect(review, &PlanReview::applyWanted, this, &ChangesDesk::apply);
    connect(review, &PlanReview::copied, this, [this](const QString &what) { m_window->showMessage({Severity::Information, what}); });
    connect(review, &PlanReview::troubled, this, [this](const QString &why) { m_window->showMessage({Severity::Error, why}); });
    for (const auto &proposal : proposals)
        if (proposal.account) // its plan goes with it
            connect(proposal.account, &QObject::destroyed, m_page, &ReviewPage::closeWanted);
    showPlans();
    if (m_proposals.isEmpty()) {
        delete m_page;
        m_window->showMessage({Severity::Information, tr("Everything is as wanted already; there is nothing to change.")});
        return true;
    }
    m_window->actions()->setReviewOpen(true);
    m_window->showTool(m_page);
    return true;
}

/// Makes the plans of what is known now.
void ChangesDesk::showPlans()
{
    QList<ReviewedPlan> plans;
    QList<Proposal> kept;
    m_obstacles.clear();
    for (const auto &proposal : std::as_const(m_proposals)) {
        auto *account = qobject_cast<NetworkAccount *>(proposal.account);
        if (!account)
            continue;
        ReviewedPlan reviewed{makePlan(proposal.changes, *account->inventory()), account->inventory(), proposal.remarks, {}};
        if (reviewed.plan.isEmpty())
            continue;
        reviewed.plan.purpose = proposal.purpose;
        QList<std::function<void()>> helps;
        if (!account->canWrite()) {
            reviewed.obstacles.append({tr("“%1” is for reading only; allow changes in the menu Account first.").arg(displayText(account->inventory()->account().name)), {}});
            helps.append([] { });
        }
        for (const auto &change : proposal.changes)
            for (const auto *field : hiddenFields(change)) {
                reviewed.obstacles.append({tr("“%1” of “%2” has to be entered again, for no secret is kept in a file.").arg(fieldLabel(*field), displayText(change.title)), tr("Edit…")});
                helps.append([this, account, change] {
                    if (auto *pending = m_pending.value(account))
                        editPending(pending, pending->changes().indexOf(change));
                });
            }
        m_obstacles.append(helps);
        plans.append(reviewed);
        kept.append(proposal);
    }
    m_proposals = kept;
    m_page->review()->setPlans(plans);
}

void ChangesDesk::apply()
{
    const auto &plans = m_page->review()->plans();
    const bool current = std::all_of(plans.begin(), plans.end(), [](const ReviewedPlan &reviewed) { return reviewed.inventory && isCurrent(reviewed.plan, *reviewed.inventory); });
    if (!current) {
        showPlans();
        m_window->showMessage({Severity::Warning, tr("The account changed meanwhile, so the plan was made anew. Look at it again.")});
        return;
    }
    QList<NetworkAccount *> accounts;
    for (const auto &proposal : std::as_const(m_proposals))
        accounts.append(qobject_cast<NetworkAccount *>(proposal.account));
    delete m_run;
    m_run = new ReviewRun(m_page->review(), accounts, m_page);
    connect(m_run, &ReviewRun::ended, this, &ChangesDesk::ended);
    connect(m_run, &ReviewRun::rollBackWanted, this, &ChangesDesk::undo);
    m_run->start();
}

/// What was carried out waits no more. Others that need a record which has its id by now are told it.
static void dropDone(PendingChanges &pending, const PlanRunner *runner)
{
    if (!runner)
        return;
    for (qsizetype step = 0; step < runner->outcomes().size(); ++step) {
        if (!runner->outcomes().at(step).done())
            continue;
        const auto &change = runner->plan().steps.at(step).change;
        if (const auto index = pending.changes().indexOf(change); index >= 0)
            pending.settleOne(index, runner->outcomes().at(step).id.id);
    }
}

void ChangesDesk::ended(bool allDone)
{
    const auto *review = m_page->review();
    for (qsizetype i = 0; m_pageOfPending && i < m_run->runners().size(); ++i)
        if (auto *pending = m_pending.value(m_proposals.at(i).account))
            dropDone(*pending, m_run->runners().at(i));
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it)
        it.value()->settle(*it.key()->inventory());
    if (!allDone || review->model()->stepCount() > 1 || !review->model()->serverChanges().isEmpty())
        return; // there is something to read
    const auto &plan = review->plans().constFirst().plan;
    if (plan.purpose.takesBack())
        m_window->showMessage({Severity::Fine, planDone(plan)});
    else
        m_window->showMessage({Severity::Fine, planDone(plan), tr("Undo"), [account = m_proposals.constFirst().account] {
                               if (auto *one = qobject_cast<NetworkAccount *>(account))
                                   Q_EMIT one->work()->undoWanted();
                           }});
    Q_EMIT m_page->closeWanted();
}

/// Takes back what the review did. What several accounts did together stands in the history, one by one.
void ChangesDesk::undo()
{
    if (m_run && m_run->runners().size() > 1)
        m_window->actions()->changeHistory->trigger();
    else if (auto *account = m_run ? m_run->account() : nullptr)
        Q_EMIT account->work()->undoWanted();
}

void ChangesDesk::reviewRemoval(NetworkAccount *account, const QList<RecordId> &ids)
{
    QList<Change> changes;
    for (const auto &id : ids)
        if (const auto record = account->inventory()->record(id))
            changes.append(id.kind->isAssociation() ? detachRecord(id, *record) : deleteRecord(id, *record));
    if (changes.isEmpty() || !review({{account, changes}}) || !m_page)
        return;
    const auto way = wayOutOf(ids, *account->inventory());
    if (!way)
        return;
    m_page->review()->offer(*way);
    connect(m_page->review(), &PlanReview::wayOutWanted, account, [this, account, way = *way, ids] { takeWayOut(account, way, ids); });
}

void ChangesDesk::takeWayOut(NetworkAccount *account, const WayOut &way, const QList<RecordId> &ids)
{
    if (way.kind == WayOut::Kind::Detach) {
        review({{account, detachThenDelete(ids, *account->inventory())}});
        return;
    }
    account->work()->chooseOther(ids, [this, account = QPointer(account), ids](const QString &replacement) {
        if (account)
            review({{account.data(), repointPlan(ids, replacement, *account->inventory()).changes()}});
    });
}

} // namespace trunkdesk
