// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of PlanReview that shows how plans run and how they end.
#include "models/core/displaytext.h"
#include "models/items/planrows.h"
#include "views/dialogs/conflictdialog.h"
#include "views/review/guardlist.h"
#include "views/review/planreview.h"
#include "views/review/plantable.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void PlanReview::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    m_guards->setLocked(phase != Phase::Reading);
    updateButtons();
    fitTop();
    Q_EMIT phaseChanged();
}

void PlanReview::begin()
{
    for (int plan = 0; plan < m_plans.size(); ++plan)
        m_model->setWaiting(plan);
    fitPlanTable(m_table); // the states have a column
    m_progress->setRange(0, m_model->stepCount());
    m_progress->setValue(0);
    m_stop->setEnabled(true);
    m_status->setText(tr("Starting…"));
    setPhase(Phase::Running);
    m_stop->setFocus();
}

void PlanReview::showStep(int plan, int step)
{
    m_model->setRunning(plan, step);
    m_progress->setValue(m_model->count(StepState::Done) + m_model->count(StepState::Altered));
    m_table->scrollTo(m_model->index(m_model->rowOf(plan, step), 0));
    if (m_stop->isEnabled())
        m_status->setText(tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_plans.at(plan).plan.steps.size()), stepText(m_plans.at(plan).plan.steps.at(step))));
}

void PlanReview::showOutcome(int plan, int step, const StepOutcome &outcome)
{
    auto now = outcome.now;
    if (const auto &inventory = m_plans.at(plan).inventory; now.isEmpty() && inventory && outcome.id.isValid())
        now = inventory->record(outcome.id).value_or(Record());
    m_model->setOutcome(plan, step, outcome, now);
    if (!outcome.done() || !outcome.changedByServer.isEmpty())
        fitPlanStates(m_table);
    m_progress->setValue(m_model->count(StepState::Done) + m_model->count(StepState::Altered));
}

void PlanReview::showTrouble(int plan, int step, const StepOutcome &outcome, const QList<AfterTrouble> &ways)
{
    showOutcome(plan, step, outcome);
    m_trouble = outcome;
    const auto what = stepText(m_plans.at(plan).plan.steps.at(step));
    // Of a conflict the sentence below says all.
    const auto why = outcome.error && outcome.kind != StepOutcome::Kind::Conflict ? displayText(outcome.error->message) : QString();
    const auto done = m_model->count(StepState::Done) + m_model->count(StepState::Altered);
    QString text;
    switch (outcome.kind) {
    case StepOutcome::Kind::Conflict:
        text = outcome.goneElsewhere() ? tr("Step %1 was not carried out (%2): the record was deleted elsewhere.") : tr("Step %1 was not carried out (%2): somebody else changed the record meanwhile.");
        break;
    case StepOutcome::Kind::Unclear: text = tr("It is not known whether step %1 was carried out (%2)."); break;
    case StepOutcome::Kind::Skipped: text = tr("Stopped before step %1 (%2)."); break;
    default: text = tr("Step %1 was refused (%2)."); break;
    }
    text = text.arg(QString::number(step + 1), what);
    if (!why.isEmpty())
        text += u' ' + (why.back().isPunct() ? why : why + u'.'); // the provider's own words often end without
    text += u' ' + (done == 0 ? tr("Nothing is done yet.") : tr("%n step(s) are done.", nullptr, done));
    clearEnding();
    m_endText->setMessage(outcome.kind == StepOutcome::Kind::Skipped ? Notice::Gravity::Warning : Notice::Gravity::Error, text);
    for (const auto way : ways) {
        switch (way) {
        case AfterTrouble::TryAgain: addEnding(outcome.kind == StepOutcome::Kind::Skipped ? tr("&Go On") : tr("&Try Again"), "tryAgain"); break;
        case AfterTrouble::KeepMine: addEnding(tr("&Look at It…"), "lookAtConflict"); break;
        case AfterTrouble::Skip: addEnding(tr("S&kip It and Go On"), "skipStep"); break;
        case AfterTrouble::RollBack: addEnding(tr("Roll &Back…"), "rollBack"); break;
        case AfterTrouble::Leave: addEnding(tr("Leave It &So"), "leaveIt"); break;
        }
        auto *button = qobject_cast<QPushButton *>(m_endButtons->itemAt(m_endButtons->count() - 1)->widget());
        if (way == AfterTrouble::KeepMine)
            connect(button, &QPushButton::clicked, this, &PlanReview::showConflict);
        else
            connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT goOnWanted(way); });
    }
    m_ending->show();
    m_status->setText(tr("Nothing is being sent. Choose at the top how to go on."));
    setPhase(Phase::Stopped);
    m_table->scrollTo(m_model->index(m_model->rowOf(plan, step), 0));
    if (m_endButtons->count() > 1) // the stretch is the first
        m_endButtons->itemAt(1)->widget()->setFocus();
}

void PlanReview::showConflict()
{
    const auto it = std::find_if(m_plans.begin(), m_plans.end(), [](const ReviewedPlan &reviewed) { return !reviewed.inventory.isNull(); });
    if (it == m_plans.end() || !m_trouble.id.isValid())
        return;
    const auto &kind = *m_trouble.id.kind;
    auto *dialog = new ConflictDialog(FormSubject::forEdit(m_trouble.id, m_trouble.opened, it->inventory), draftOf(kind, m_trouble.wanted), m_trouble.now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::mineChosen, this, [this] { Q_EMIT goOnWanted(AfterTrouble::KeepMine); });
    connect(dialog, &ConflictDialog::theirsChosen, this, [this] { Q_EMIT goOnWanted(AfterTrouble::Skip); });
    dialog->open();
}

void PlanReview::goOn(int plan, int from)
{
    m_ending->hide();
    m_model->setWaiting(plan, from);
    m_stop->setEnabled(true);
    m_status->setText(tr("Going on…"));
    setPhase(Phase::Running);
}

void PlanReview::showEnd(bool allDone, const QString &text)
{
    clearEnding();
    auto words = text;
    const auto altered = m_model->serverChanges();
    if (!altered.isEmpty())
        words += u'\n' + tr("The server saved something else than was sent:") + u'\n' + altered.join(u'\n');
    m_endText->setMessage(!allDone ? Notice::Gravity::Error : altered.isEmpty() ? Notice::Gravity::Fine : Notice::Gravity::Warning, words);
    if (m_undoable && m_model->count(StepState::Done) + m_model->count(StepState::Altered) > 0)
        connect(addEnding(tr("&Undo…"), "undoPlan"), &QPushButton::clicked, this, &PlanReview::undoWanted);
    auto *close = addEnding(tr("C&lose"), "closeEnded");
    close->setVisible(!m_close->isHidden());
    connect(close, &QPushButton::clicked, this, &PlanReview::closeWanted);
    m_ending->show();
    m_status->setText({});
    setPhase(Phase::Over);
    close->setFocus();
}

void PlanReview::clearEnding()
{
    while (m_endButtons->count() > 1) {
        auto *item = m_endButtons->takeAt(1);
        item->widget()->deleteLater();
        item->widget()->hide();
        item->widget()->setObjectName({}); // the next of this name is meant
        delete item;
    }
}

QPushButton *PlanReview::addEnding(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_ending);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    m_endButtons->addWidget(button);
    return button;
}

} // namespace trunkdesk
