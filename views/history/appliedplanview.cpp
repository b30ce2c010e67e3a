// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/history/appliedplanview.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planmodel.h"
#include "models/items/relativetime.h"
#include "views/review/plantable.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using End = AppliedPlan::End;

/// The account as it stood before the plan, as far as the journal tells, so that the steps can name what they are about.
void fillFromTouched(Inventory &inventory, const AppliedPlan &plan)
{
    for (const auto &one : plan.touched)
        inventory.merge(*one.id.kind, one.id.parent, {one.record});
}

Account accountOf(const AppliedPlan &plan)
{
    Account account;
    account.id = plan.accountId;
    account.name = plan.accountName;
    account.provider = plan.provider;
    return account;
}

bool isTakenBack(const AppliedPlan &plan)
{
    return plan.end == End::RolledBack || !plan.takenBackBy.isEmpty();
}

} // namespace

AppliedPlanView::AppliedPlanView(QWidget *parent)
    : QWidget(parent),
      m_title(new ToneLabel(Tone::Text)),
      m_subtitle(new ToneLabel(Tone::Dim)),
      m_notice(new Notice(Notice::Gravity::Information)),
      m_undo(makeButton(tr("Undo…"), "historyUndo", &AppliedPlanView::undoWanted)),
      m_resume(makeButton(tr("Resume"), "historyResume", &AppliedPlanView::resumeWanted)),
      m_rollBack(makeButton(tr("Roll back…"), "historyRollBack", &AppliedPlanView::rollBackWanted)),
      m_leave(makeButton(tr("Leave it so"), "historyLeave", &AppliedPlanView::leaveWanted)),
      m_file(makeButton(tr("Show the file"), "historyFile", &AppliedPlanView::fileWanted)),
      m_steps(new PlanModel(this)),
      m_table(makePlanTable(m_steps, this))
{
    setObjectName(u"appliedPlan"_s);
    m_title->setObjectName(u"appliedPlanTitle"_s);
    m_subtitle->setObjectName(u"appliedPlanSubtitle"_s);
    auto bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (auto *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_notice->setObjectName(u"appliedPlanNotice"_s);
    m_table->setObjectName(u"historySteps"_s);
    m_table->setAccessibleName(tr("Steps"));
    m_resume->setToolTip(tr("Reads the account again, finds out what became of the step that was under way, and sends what is left."));
    m_rollBack->setToolTip(tr("Takes back the steps that were done, as a plan that you look at first."));

    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_undo, m_resume, m_rollBack, m_leave})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
}

QPushButton *AppliedPlanView::makeButton(const QString &text, const char *name, void (AppliedPlanView::*wanted)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void AppliedPlanView::setEntry(const HistoryEntry &entry, const QString &whyNot)
{
    for (auto *button : {m_undo, m_resume, m_rollBack, m_leave}) {
        button->setVisible(false);
        button->setEnabled(whyNot.isEmpty());
    }
    m_table->setVisible(entry.plan.has_value());
    m_subtitle->setVisible(entry.plan.has_value());
    m_notice->hide();
    m_file->setVisible(!entry.id.isEmpty());
    if (!entry.plan) {
        m_title->setText(entry.id);
        m_notice->setMessage(Notice::Gravity::Error, entry.fault);
        m_notice->setVisible(!entry.fault.isEmpty());
        return;
    }
    const auto &plan = *entry.plan;
    m_title->setText(planTitle(plan.plan));
    m_subtitle->setText(tr("%1 · %2 · %3", "account, time, how it stands").arg(displayText(plan.accountName), exactTime(plan.begun), endText(plan, entry.running)));
    const bool brokenOff = plan.end == End::Open && !entry.running;
    const bool undoable = !brokenOff && !entry.running && !isTakenBack(plan) && plan.changedAnything();
    m_undo->setVisible(undoable);
    for (auto *button : {m_resume, m_rollBack, m_leave})
        button->setVisible(brokenOff);
    m_leave->setEnabled(true);
    if (brokenOff)
        m_notice->setMessage(Notice::Gravity::Warning, tr("This was broken off on its way. Nothing more of it is sent by itself: resume it, roll it back, or leave it as it is."));
    else if (undoable && !whyNot.isEmpty())
        m_notice->setMessage(Notice::Gravity::Information, whyNot);
    m_notice->setVisible(brokenOff || (undoable && !whyNot.isEmpty()));
    if (brokenOff && !whyNot.isEmpty())
        m_notice->setMessage(Notice::Gravity::Warning, tr("This was broken off on its way.") + u' ' + whyNot);
    showSteps(plan, entry.running);
}

void AppliedPlanView::showSteps(const AppliedPlan &plan, bool running)
{
    Inventory inventory(accountOf(plan));
    fillFromTouched(inventory, plan);
    m_steps->setPlans({{plan.plan, &inventory}});
    m_steps->setWaiting(0);
    for (int step = 0; step < plan.outcomes.size(); ++step) {
        const auto &outcome = plan.outcomes.at(step);
        if (step == plan.inFlight && running)
            m_steps->setRunning(0, step);
        else if (step == plan.inFlight)
            m_steps->setOutcome(0, step, {.kind = StepOutcome::Kind::Unclear, .id = outcome.id}, {});
        else if (!running || outcome.kind != StepOutcome::Kind::Skipped)
            m_steps->setOutcome(0, step, outcome, outcome.now);
    }
    fitPlanTable(m_table);
}

} // namespace trunkdesk
