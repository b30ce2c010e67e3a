// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/setupwork.h"

#include "app/desktop/choosing.h"
#include "app/desktop/networkaccount.h"
#include "app/desktop/reviewrun.h"
#include "models/changes/inverse.h"
#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "models/core/displaytext.h"
#include "views/assistant/assistantpage.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Severity = Message::Severity;

namespace {

QString nameOf(const AccountController *account)
{
    return displayText(account->inventory()->account().name);
}

/// What the assistant did in all its runs, as if it had been one.
AppliedPlan appliedOf(const QList<SetupDone> &done, const Inventory &inventory)
{
    AppliedPlan applied;
    applied.accountId = inventory.account().id;
    applied.plan.account = applied.accountId;
    applied.plan.purpose.kind = Purpose::Kind::SetUp;
    for (const auto &[change, id] : done) {
        Step step;
        step.change = change;
        applied.plan.steps.append(step);
        applied.sent.append(change);
        applied.outcomes.append({.kind = StepOutcome::Kind::Done, .id = id, .now = inventory.record(id).value_or(Record()), .sent = true});
    }
    return applied;
}

} // namespace

SetupWork::SetupWork(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window->actions()->setUpTrunk, &QAction::triggered, this, &SetupWork::setUp);
}

void SetupWork::setUp()
{
    if (auto *account = qobject_cast<NetworkAccount *>(m_window->currentAccount()))
        open(account);
    else
        askForAccount();
}

void SetupWork::askForAccount()
{
    QList<NetworkAccount *> able;
    QStringList names, ids;
    const auto all = m_window->accounts();
    for (auto *controller : all)
        if (auto *account = qobject_cast<NetworkAccount *>(controller); account && account->canWrite()) {
            able.append(account);
            names.append(nameOf(account));
            ids.append(account->inventory()->account().id);
        }
    if (able.isEmpty()) {
        m_window->showMessage({Severity::Warning, tr("A trunk is set up in an account, and none that may be changed is open. Open one, or try it in the sandbox."), tr("Open the sandbox"), [this] {
                                   Q_EMIT m_window->sandboxWanted();
                               }});
        return;
    }
    const QList<QPointer<NetworkAccount>> kept(able.begin(), able.end());
    chooseOne({u"setupAccountBox"_s, tr("Set up a trunk"), tr("In which account:"), names, ids}, m_window, [self = QPointer(this), kept](qsizetype index) {
        if (const auto account = kept.at(index); account && self)
            self->open(account);
    });
}

void SetupWork::open(NetworkAccount *account)
{
    const auto id = account->inventory()->account().id;
    if (const auto page = m_pages.value(id)) {
        m_window->showTool(page);
        return;
    }
    if (!account->canWrite()) {
        m_window->showMessage({Severity::Warning, tr("“%1” is for reading only, so no trunk can be set up in it. Allow changes first.").arg(nameOf(account)), tr("Allow changes…"),
            [this, id] { Q_EMIT m_window->accountDeedWanted(AccountDeed::AllowChanges, id); }});
        return;
    }
    if (auto *page = newPage(account)) {
        m_pages.insert(id, page);
        m_window->showTool(page);
    }
}

AssistantPage *SetupWork::newPage(NetworkAccount *account)
{
    const auto *script = setupScript(account->inventory()->account().provider);
    if (!script)
        return nullptr;
    auto *page = new AssistantPage(account->inventory(), *script, m_window);
    connect(page, &AssistantPage::applyWanted, this, [this, page, account] { apply(page, account); });
    connect(page, &AssistantPage::rollBackWanted, this, [this, page, account] { rollBack(page, account); });
    connect(page, &AssistantPage::said, this, [this](const QString &what) { m_window->showMessage({Severity::Information, what}); });
    connect(page, &AssistantPage::troubled, this, [this](const QString &why) { m_window->showMessage({Severity::Error, why}); });
    connect(page, &AssistantPage::trunkWanted, this, [this, account](const RecordId &id) { m_window->showRecord(account, id); });
    connect(page, &AssistantPage::anotherWanted, this, [this, page, account, id = account->inventory()->account().id] {
        Q_EMIT page->closeWanted();
        m_pages.remove(id);
        open(account);
    });
    connect(account, &AccountController::permissionsChanged, page, [this, page, account] { noteObstacles(page, account); });
    noteObstacles(page, account);
    return page;
}

void SetupWork::noteObstacles(AssistantPage *page, const NetworkAccount *account) const
{
    QList<Obstacle> obstacles;
    if (!account->canWrite())
        obstacles.append({tr("“%1” is for reading only; allow changes in the menu Account first.").arg(nameOf(account))});
    page->setObstacles(obstacles);
}

void SetupWork::apply(AssistantPage *page, NetworkAccount *account)
{
    const auto &plans = page->review()->plans();
    if (plans.isEmpty() || !isCurrent(plans.constFirst().plan, *account->inventory())) {
        page->plan();
        m_window->showMessage({Severity::Warning, tr("The account changed meanwhile, so the plan was made anew. Look at it again.")});
        return;
    }
    run(page, account);
}

void SetupWork::run(AssistantPage *page, NetworkAccount *account)
{
    auto *run = new ReviewRun(page->review(), {account}, page);
    const auto runner = [run] { return run->runners().isEmpty() ? nullptr : run->runners().constLast().data(); };
    connect(page->review(), &PlanReview::phaseChanged, run, [page, runner] {
        if (page->review()->phase() == PlanReview::Phase::Stopped && runner())
            page->stopped(runner()->plan(), runner()->outcomes());
    });
    connect(run, &ReviewRun::ended, page, [page, run, runner](bool allDone) {
        page->review()->disconnect(run);
        run->deleteLater();
        if (runner())
            page->ended(runner()->plan(), runner()->outcomes(), allDone);
    });
    run->start();
}

/// Of all that the assistant did, not only in its last run. Reviewed like every plan.
void SetupWork::rollBack(AssistantPage *page, NetworkAccount *account)
{
    const auto inverse = inverseOf(appliedOf(page->done(), *account->inventory()), *account->inventory());
    auto plan = makePlan(inverse.changes, *account->inventory());
    plan.purpose.kind = Purpose::Kind::RollBack;
    if (plan.isEmpty()) // nothing is left of it
        return page->plan();
    page->review()->setPlans({ReviewedPlan{plan, account->inventory(), inverse.cannot + inverse.changedSince, {}}});
}

} // namespace trunkdesk
