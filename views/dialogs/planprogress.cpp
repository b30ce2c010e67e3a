// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/planprogress.h"

#include "models/changes/planrunner.h"
#include "models/core/displaytext.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

PlanProgress::PlanProgress(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel(Tone::Text, this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"planProgress"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_text->setObjectName(u"planProgressText"_s);
    m_bar->setObjectName(u"planProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the plan"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 6);
    m_cancel->setObjectName(u"planProgressStop"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Stops after the step in flight; what is done stays done."));
    connect(m_cancel, &QPushButton::clicked, this, &PlanProgress::stop);
}

void PlanProgress::follow(PlanRunner *runner)
{
    begin(runner->plan());
    connect(runner, &PlanRunner::stepStarted, this, [this, runner](int index) {
        if (m_plan != runner->plan()) // it was given its plan after we began to follow
            begin(runner->plan());
        showStep(index);
    });
    connect(runner, &PlanRunner::finished, this, [this, runner] { showEnd(runner->outcomes()); });
    connect(this, &PlanProgress::cancelRequested, runner, &PlanRunner::cancel);
}

void PlanProgress::begin(const Plan &plan)
{
    m_plan = plan;
    m_bar->setRange(0, int(plan.steps.size()));
    m_bar->setValue(0);
    m_bar->show();
    m_cancel->show();
    m_cancel->setEnabled(true);
    m_text->setText(tr("Starting…"));
}

void PlanProgress::showStep(int index)
{
    m_bar->setValue(index);
    if (!m_cancel->isEnabled() || index < 0 || index >= m_plan.steps.size())
        return;
    m_text->setText(tr("Step %1 of %2: %3").arg(QString::number(index + 1), QString::number(m_plan.steps.size()), m_plan.steps.at(index).summary));
}

void PlanProgress::stop()
{
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping after the step in flight…"));
    Q_EMIT cancelRequested();
}

void PlanProgress::showEnd(const QList<StepOutcome> &outcomes)
{
    const auto done = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.done(); });
    m_bar->hide();
    m_cancel->hide();
    m_text->setText(planResult(m_plan, outcomes));
    m_text->setTone(done == outcomes.size() ? Tone::Fine : Tone::Error);
    Q_EMIT ended(done == outcomes.size());
}

QString PlanProgress::text() const
{
    return m_text->text();
}

QString planResult(const Plan &plan, const QList<StepOutcome> &outcomes)
{
    const auto steps = qMin(plan.steps.size(), outcomes.size());
    const auto done = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.done(); });
    if (done == outcomes.size())
        return PlanProgress::tr("All %n step(s) are done.", nullptr, int(done));
    QStringList parts;
    if (outcomes.size() > 1)
        parts.append(PlanProgress::tr("%1 of %2 steps are done.").arg(done).arg(outcomes.size()));
    for (qsizetype i = 0; i < steps; ++i) {
        const auto &outcome = outcomes.at(i);
        const auto summary = plan.steps.at(i).summary;
        const auto why = outcome.error ? displayText(outcome.error->message) : QString();
        if (outcome.kind == StepOutcome::Kind::Conflict)
            parts.append(outcome.goneElsewhere() ? PlanProgress::tr("Not carried out: %1. The record was deleted elsewhere.").arg(summary)
                                                 : PlanProgress::tr("Not carried out: %1. Somebody else changed the record meanwhile.").arg(summary));
        else if (outcome.kind == StepOutcome::Kind::Failed)
            parts.append(PlanProgress::tr("Refused: %1. %2", "what was to be done, and the reason").arg(summary, why));
        else if (outcome.kind == StepOutcome::Kind::Unclear)
            parts.append(PlanProgress::tr("Not known whether it was carried out: %1. Refresh before you repeat it. %2").arg(summary, why).trimmed());
    }
    const auto skipped = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.kind == StepOutcome::Kind::Skipped; });
    if (skipped > 0)
        parts.append(PlanProgress::tr("%n step(s) were not tried.", nullptr, int(skipped)));
    return parts.join(u' ');
}

} // namespace trunkdesk
