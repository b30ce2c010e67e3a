// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/reviewrun.h"

#include "app/desktop/networkaccount.h"
#include "app/desktop/planqueue.h"
#include "app/desktop/recordwork.h"
#include "models/items/planresult.h"

#include <algorithm>

namespace trunkdesk {

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
        return over(true);
    const auto account = m_accounts.value(plan);
    if (!account)
        return over(false);
    auto *runner = account->work()->queue()->add(m_review->plans().at(plan).plan, this);
    m_runners.append(runner);
    connect(runner, &PlanRunner::stepStarted, m_review, [this, plan](int step) { m_review->showStep(plan, step); });
    connect(runner, &PlanRunner::stepFinished, m_review, [this, plan](int step, const StepOutcome &outcome) { m_review->showOutcome(plan, step, outcome); });
    connect(runner, &PlanRunner::finished, this, &ReviewRun::planEnded);
}

int ReviewRun::troubledStep() const
{
    const auto &outcomes = m_runners.constLast()->outcomes();
    const auto it = std::find_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &outcome) { return !outcome.done(); });
    return int(it - outcomes.begin());
}

void ReviewRun::planEnded()
{
    const auto &runner = *m_runners.constLast();
    if (runner.allDone())
        return next();
    const int plan = int(m_runners.size()) - 1;
    const int step = troubledStep();
    m_review->showTrouble(plan, step, runner.outcomes().at(step), {AfterTrouble::Leave});
}

void ReviewRun::goOn(AfterTrouble how)
{
    switch (how) {
    case AfterTrouble::TryAgain:
    case AfterTrouble::KeepMine:
    case AfterTrouble::Skip: break;
    case AfterTrouble::RollBack: Q_EMIT rollBackWanted(); break;
    case AfterTrouble::Leave: over(false); break;
    }
}

void ReviewRun::over(bool allDone)
{
    m_review->showEnd(allDone, endText(allDone));
    Q_EMIT ended(allDone);
}

QString ReviewRun::endText(bool allDone) const
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        if (const auto &runner = m_runners.at(i); runner && !runner->outcomes().isEmpty())
            sentences.append(allDone ? planDone(runner->plan()) : planResult(runner->plan(), runner->outcomes()));
    }
    return sentences.join(u' ');
}

} // namespace trunkdesk
