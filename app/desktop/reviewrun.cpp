// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/reviewrun.h"

#include "app/desktop/networkaccount.h"
#include "app/desktop/planqueue.h"
#include "app/desktop/recordwork.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planresult.h"

#include <algorithm>

namespace trunkdesk {

/// What can be done about a step that did not end well.
static QList<AfterTrouble> waysAfter(const PlanRunner &runner, const StepOutcome &outcome)
{
    if (!runner.canGoOn())
        return {AfterTrouble::Leave};
    QList<AfterTrouble> ways;
    switch (outcome.kind) {
    case StepOutcome::Kind::Skipped: ways = {AfterTrouble::TryAgain}; break; // the person stopped it
    case StepOutcome::Kind::Conflict: ways = outcome.goneElsewhere() ? QList{AfterTrouble::Skip} : QList{AfterTrouble::KeepMine, AfterTrouble::Skip}; break;
    default: ways = {AfterTrouble::TryAgain, AfterTrouble::Skip}; break;
    }
    if (std::any_of(runner.outcomes().begin(), runner.outcomes().end(), [](const StepOutcome &each) { return each.done() && each.sent; }))
        ways.append(AfterTrouble::RollBack);
    return ways << AfterTrouble::Leave;
}

ReviewRun::ReviewRun(PlanReview *review, const QList<NetworkAccount *> &accounts, QObject *parent) : QObject(parent), m_review(review)
{
    for (auto *account : accounts)
        m_accounts.append(account);
    connect(review, &PlanReview::stopWanted, this, [this] {
        if (const auto account = m_accounts.value(m_runners.size() - 1); account && m_runners.constLast())
            account->work()->queue()->cancel(m_runners.constLast());
    });
    connect(review, &PlanReview::goOnWanted, this, &ReviewRun::goOn);
}

void ReviewRun::start()
{
    m_review->begin();
    next();
}

void ReviewRun::next()
{
    const int plan = int(m_runners.size());
    if (plan == m_review->plans().size())
        return over(std::all_of(m_runners.begin(), m_runners.end(), [](const QPointer<PlanRunner> &runner) { return runner && runner->allDone(); }));
    const auto account = m_accounts.value(plan);
    if (!account)
        return over(false);
    auto *runner = account->work()->queue()->add(m_review->plans().at(plan).plan, this);
    m_runners.append(runner);
    connect(runner, &PlanRunner::stepStarted, m_review, [this, plan](int step) { m_review->showStep(plan, step); });
    connect(runner, &PlanRunner::stepFinished, m_review, [this, plan](int step, const StepOutcome &outcome) { m_review->showOutcome(plan, step, outcome); });
    connect(runner, &PlanRunner::finished, this, &ReviewRun::planEnded);
}

void ReviewRun::planEnded()
{
    const auto &runner = *m_runners.constLast();
    if (runner.stoppedAt() < 0) // what was left out is no reason to stop
        return next();
    const int plan = int(m_runners.size()) - 1;
    const int step = runner.stoppedAt();
    m_review->showTrouble(plan, step, runner.outcomes().at(step), waysAfter(runner, runner.outcomes().at(step)));
}

void ReviewRun::goOn(AfterTrouble how)
{
    const int plan = int(m_runners.size()) - 1;
    const auto account = m_accounts.value(plan);
    const auto runner = m_runners.constLast();
    if (how == AfterTrouble::RollBack) {
        over(false); // it is left as it is first, so that what takes it back can be reviewed like any other plan
        Q_EMIT rollBackWanted();
        return;
    }
    if (how == AfterTrouble::Leave || !account || !runner || !runner->canGoOn())
        return over(false);
    const int step = runner->stoppedAt();
    std::optional<Change> instead;
    if (how == AfterTrouble::KeepMine) {
        const auto &outcome = runner->outcomes().at(step);
        instead = updateRecord(outcome.id, outcome.now, runner->plan().steps.at(step).change.fields);
    }
    const auto from = how == AfterTrouble::Skip ? PlanRunner::From::Skip : PlanRunner::From::TryAgain;
    m_review->goOn(plan, how == AfterTrouble::Skip ? step + 1 : step);
    account->work()->queue()->again(runner, [runner, from, instead] { runner->goOn(from, instead); });
}

NetworkAccount *ReviewRun::account() const
{
    return m_accounts.value(m_runners.size() - 1);
}

void ReviewRun::over(bool allDone)
{
    if (const auto account = m_accounts.value(m_runners.size() - 1); account && !m_runners.isEmpty() && m_runners.constLast())
        account->work()->queue()->leave(m_runners.constLast());
    m_review->showEnd(allDone, endText(allDone));
    Q_EMIT ended(allDone);
}

QString ReviewRun::endText(bool allDone) const
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        if (const auto &runner = m_runners.at(i); runner && !runner->outcomes().isEmpty()) {
            const auto words = allDone ? planDone(runner->plan()) : planResult(runner->plan(), runner->outcomes());
            const auto &account = m_accounts.value(i);
            sentences.append(m_runners.size() > 1 && account ? tr("%1: %2", "an account, and what was done in it").arg(displayText(account->inventory()->account().name), words) : words);
        }
    }
    return sentences.join(m_runners.size() > 1 ? u'\n' : u' ');
}

} // namespace trunkdesk
