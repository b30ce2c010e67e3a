// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/planapplication.h"

#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "models/core/displaytext.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanApplication)
};

QString outcomeText(const StepOutcome &outcome)
{
    const auto why = outcome.error ? displayText(outcome.error->message) : QString();
    switch (outcome.kind) {
    case StepOutcome::Kind::Done: return outcome.sent ? Text::tr("done") : Text::tr("it was so already");
    case StepOutcome::Kind::Conflict:
        return outcome.goneElsewhere() ? Text::tr("not carried out: the record was deleted elsewhere.")
                                       : Text::tr("not carried out: somebody else changed the record meanwhile.");
    case StepOutcome::Kind::Failed: return Text::tr("refused: %1").arg(why);
    case StepOutcome::Kind::Skipped: return why.isEmpty() ? Text::tr("not tried") : Text::tr("not tried: %1").arg(why);
    case StepOutcome::Kind::Unclear: return Text::tr("not known whether it was carried out: %1").arg(why);
    }
    return {};
}

} // namespace

PlanApplication::PlanApplication(const ResourceClient &client, Inventory *inventory) : m_runner(client, inventory)
{
    connect(&m_runner, &PlanRunner::stepFinished, this, &PlanApplication::tellStep);
}

int PlanApplication::run(const Plan &plan, JournalEntry *journal)
{
    QEventLoop loop;
    const Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        tell(Text::tr("Stopping after the step in flight. A second Ctrl+C ends at once, and what became of that step is not known then."));
        m_runner.cancel();
    });
    connect(&m_runner, &PlanRunner::finished, &loop, &QEventLoop::quit);
    m_runner.setJournal(journal);
    m_runner.run(plan);
    loop.exec();
    m_runner.setJournal(nullptr);
    const bool ended = journal->end(m_runner.allDone() ? AppliedPlan::End::Finished : AppliedPlan::End::Left);
    if (const auto trouble = ended ? m_runner.journalTrouble() : journal->errorString(); !trouble.isEmpty())
        tell(trouble);
    tellEnd();
    return m_runner.allDone() ? Fine : Broken;
}

void PlanApplication::tellStep(int index, const StepOutcome &outcome) const
{
    const auto &steps = m_runner.plan().steps;
    const auto &step = steps.at(index);
    const auto what = step.change.op == Change::Op::Update ? displayText(step.change.title) + u": "_s + step.summary : step.summary;
    tell(Text::tr("%1/%2 %3: %4", "step, of how many, what it does, what became of it").arg(QString::number(index + 1), QString::number(steps.size()), what, outcomeText(outcome)));
    if (!outcome.changedByServer.isEmpty())
        tell(u"    "_s + Text::tr("The provider made something else of: %1.").arg(QString::fromLatin1(outcome.changedByServer.join(", "))));
}

void PlanApplication::tellEnd() const
{
    const auto &outcomes = m_runner.outcomes();
    const auto done = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.done(); });
    if (done == outcomes.size())
        return tell(Text::tr("All %n step(s) are done.", nullptr, int(done)));
    if (const auto *trouble = m_runner.trouble(); trouble->kind == StepOutcome::Kind::Skipped || (trouble->kind == StepOutcome::Kind::Failed && done == 0))
        tell(outcomeText(*trouble)); // no step was begun that would have told it
    tell(Text::tr("%1 of %2 steps are done.").arg(done).arg(outcomes.size()) + u' '
         + Text::tr("The same command goes on from here: it plans only what is left."));
}

} // namespace trunkdesk::cli
