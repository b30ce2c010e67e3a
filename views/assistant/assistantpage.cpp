// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/assistantpage.h"

#include "models/changes/planner.h"
#include "models/core/displaytext.h"
#include "views/assistant/sheetpanel.h"
#include "views/assistant/setuppanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString AssistantPage::title() const
{
    return tr("Set up a trunk");
}

QString AssistantPage::whatIsLost() const
{
    if (!m_inventory)
        return {};
    if (m_finished) {
        const auto left = m_sheet->secretsLeft();
        return left > 0 ? tr("%n password(s) were not copied yet, and nobody will ever show them again.", nullptr, left) : QString();
    }
    if (!m_done.isEmpty())
        return tr("The trunk is not finished. What was made of it so far stays at the provider, and what you entered is lost.");
    return setup() != m_begun ? tr("What you entered for the trunk is lost.") : QString();
}

void AssistantPage::focusFirst()
{
    if (m_finished)
        m_next->setFocus(Qt::OtherFocusReason);
    else if (m_step < reviewStep())
        pages().at(m_step)->panel->focusFirst();
    else
        m_review->setFocus(Qt::OtherFocusReason);
}

TrunkSetup AssistantPage::setup() const
{
    auto setup = newSetup(m_script);
    for (const auto &page : m_pages)
        page.panel->write(setup);
    return setup;
}

const AssistantPage::Page *AssistantPage::pageOf(const SetupPart *part) const
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [part](const Page &page) { return page.part == part; });
    return it == m_pages.end() ? nullptr : &*it;
}

QList<const AssistantPage::Page *> AssistantPage::pages() const
{
    QList<const Page *> list;
    for (const auto *part : partsOf(m_script, setup()))
        list.append(pageOf(part));
    return list;
}

bool AssistantPage::isValid(const Page &page) const
{
    return m_inventory && page.panel->problemCount() == 0 && !hasErrors(setupIssues(m_script, *page.part, setup(), *m_inventory, m_done));
}

void AssistantPage::next()
{
    if (m_finished)
        Q_EMIT closeWanted();
    else if (m_step < reviewStep())
        enter(m_step + 1);
}

void AssistantPage::back()
{
    if (m_step > 0 && !isBusy())
        wantStep(m_step - 1);
}

void AssistantPage::wantStep(int step)
{
    if (m_finished || isBusy() || step == m_step)
        return;
    if (m_review->phase() == PlanReview::Phase::Stopped) // the run is left where it stands, and what is missing is planned anew
        Q_EMIT m_review->goOnWanted(AfterTrouble::Leave);
    enter(step);
}

bool AssistantPage::enter(int step)
{
    const auto shown = pages();
    for (int i = m_step; i < step && i < shown.size(); ++i) {
        const auto &page = *shown.at(i);
        m_seen.insert(page.part);
        if (isValid(page))
            continue;
        m_blamed.insert(page.part);
        if (i != m_step)
            enter(i);
        if (!page.panel->focusFirstProblem())
            page.panel->focusFirst();
        showState();
        return false;
    }
    m_step = std::min(step, int(shown.size()));
    if (m_step < shown.size()) {
        const auto &page = *shown.at(m_step);
        m_seen.insert(page.part);
        page.panel->arrive(setup());
        m_stack->setCurrentWidget(page.area);
        showState();
        page.panel->focusFirst();
    } else {
        plan();
        m_stack->setCurrentWidget(m_review);
        showState();
        m_review->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void AssistantPage::setObstacles(const QList<Obstacle> &obstacles)
{
    m_obstacles = obstacles;
    if (m_step == reviewStep() && m_review->phase() == PlanReview::Phase::Reading)
        plan();
}

void AssistantPage::plan()
{
    if (!m_inventory || m_finished)
        return;
    auto made = makePlan(setupChanges(m_script, setup(), *m_inventory, m_done), *m_inventory);
    made.purpose.kind = Purpose::Kind::SetUp;
    ReviewedPlan reviewed{made, m_inventory.data(), {}, m_obstacles};
    if (!m_done.isEmpty())
        reviewed.remarks.append(tr("What was made already is not planned again: this is what is missing."));
    m_review->setPlans({reviewed});
    m_refused.reset();
}

void AssistantPage::ended(const Plan &plan, const QList<StepOutcome> &outcomes, bool allDone)
{
    m_done = joined(m_done, carriedOut(plan, outcomes));
    m_done.removeIf([this](const SetupDone &deed) { return !m_inventory || !m_inventory->contains(deed.id); }); // gone along with what was taken back
    if (allDone && trunk().isValid()) { // with what somebody chose to leave out
        const auto record = m_inventory->record(trunk()).value_or(Record());
        m_finished = true;
        m_sheet->setSheet(m_script.sheet(setup(), record, *m_inventory), tr("Trunk %1", "its name").arg(displayText(setup().trunk.value(trunkKind(m_script).titleField))));
        m_stack->setCurrentWidget(m_sheetArea);
        m_step = reviewStep() + 1;
        m_next->setFocus(Qt::OtherFocusReason);
    }
    showState();
    if (!m_finished && m_review->isVisible() && !isAncestorOf(window()->focusWidget())) // the button that had it is gone
        m_back->setFocus(Qt::OtherFocusReason);
}

void AssistantPage::stopped(const Plan &plan, const QList<StepOutcome> &outcomes)
{
    for (qsizetype i = 0; i < outcomes.size() && i < plan.steps.size(); ++i)
        if (!outcomes.at(i).done()) {
            m_refused = plan.steps.at(i).change;
            m_why = outcomes.at(i).error.value_or(ApiError());
            break;
        }
    showState();
}

void AssistantPage::correct()
{
    if (!m_refused)
        return;
    const auto refused = *m_refused;
    const auto why = m_why;
    const int step = partFor(m_script, setup(), *refused.id.kind, why.field);
    if (step < 0)
        return;
    wantStep(step);
    pages().at(step)->panel->showServerError(refused, why);
}

bool AssistantPage::isSettingUp() const
{
    return !m_review->plans().isEmpty() && m_review->plans().constFirst().plan.purpose.kind == Purpose::Kind::SetUp;
}

bool AssistantPage::didAnything() const
{
    return !m_done.isEmpty() || (isSettingUp() && m_review->model()->count(StepState::Done) + m_review->model()->count(StepState::Altered) > 0);
}

void AssistantPage::takeBack()
{
    if (m_review->phase() == PlanReview::Phase::Stopped)
        Q_EMIT m_review->goOnWanted(AfterTrouble::Leave);
    if (m_done.isEmpty())
        return;
    Q_EMIT rollBackWanted();
    showState();
    m_review->setFocus(Qt::OtherFocusReason);
}

void AssistantPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return ToolPage::keyPressEvent(event);
    auto *focused = focusWidget();
    if (auto *button = qobject_cast<QAbstractButton *>(focused))
        button->click();
    else if (!qobject_cast<QAbstractItemView *>(focused) || event->modifiers().testFlag(Qt::ControlModifier))
        next();
}

} // namespace trunkdesk
