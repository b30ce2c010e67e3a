// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/planresult.h"

#include "models/core/displaytext.h"
#include "models/items/planrows.h"
#include "models/schema/kindwords.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RecordWork)
};

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanProgress)
};

/// Steps that are told about together.
struct Deeds
{
    Change::Op op;
    const ResourceKind *kind; ///< of an association that of what is attached
    QStringList titles;
};

/// A record that is bound to a page by pointing at it is attached, as people see it.
Change::Op deedOf(const Change &change)
{
    const auto *pointer = change.op == Change::Op::Update ? pointerField(*change.id.kind) : nullptr;
    if (!pointer || !change.fields.contains(pointer->key) || change.fields.value(pointer->key) == change.opened.value(pointer->key))
        return change.op;
    return change.fields.value(pointer->key).isEmpty() ? Change::Op::Detach : Change::Op::Attach;
}

} // namespace

QString planDone(const Plan &plan)
{
    QList<Deeds> all;
    for (const auto &step : plan.steps) {
        const auto op = deedOf(step.change);
        const auto *kind = &attachedKind(*step.change.id.kind);
        auto it = std::find_if(all.begin(), all.end(), [&](const Deeds &deeds) { return deeds.op == op && deeds.kind == kind; });
        if (it == all.end())
            it = all.insert(all.end(), {op, kind, {}});
        it->titles.append(displayText(step.change.title));
    }
    QStringList sentences;
    for (const auto &deeds : std::as_const(all)) {
        const auto what = deeds.titles.size() == 1 ? deeds.titles.constFirst() : countedNoun(*deeds.kind, deeds.titles.size());
        switch (deeds.op) {
        case Change::Op::Create: sentences.append(Words::tr("Created: %1.", "what was made").arg(what)); break;
        case Change::Op::Update: sentences.append(Words::tr("Changed: %1.", "what was changed").arg(what)); break;
        case Change::Op::Delete: sentences.append(Words::tr("Deleted: %1.", "what was deleted").arg(what)); break;
        case Change::Op::Attach: sentences.append(Words::tr("Attached: %1.", "what was attached").arg(what)); break;
        case Change::Op::Detach: sentences.append(Words::tr("Detached: %1.", "what was taken off").arg(what)); break;
        }
    }
    return sentences.join(u' ');
}

QString planResult(const Plan &plan, const QList<StepOutcome> &outcomes)
{
    const auto steps = qMin(plan.steps.size(), outcomes.size());
    const auto done = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.done(); });
    if (done == outcomes.size())
        return Progress::tr("All %n step(s) are done.", nullptr, int(done));
    QStringList parts;
    if (outcomes.size() > 1)
        parts.append(Progress::tr("%1 of %2 steps are done.").arg(done).arg(outcomes.size()));
    for (qsizetype i = 0; i < steps; ++i) {
        const auto &outcome = outcomes.at(i);
        const auto summary = stepText(plan.steps.at(i));
        const auto why = outcome.error ? displayText(outcome.error->message) : QString();
        if (outcome.kind == StepOutcome::Kind::Conflict)
            parts.append(outcome.goneElsewhere() ? Progress::tr("Not carried out: %1. The record was deleted elsewhere.").arg(summary)
                                                 : Progress::tr("Not carried out: %1. Somebody else changed the record meanwhile.").arg(summary));
        else if (outcome.kind == StepOutcome::Kind::Failed)
            parts.append(Progress::tr("Refused: %1. %2", "what was to be done, and the reason").arg(summary, why));
        else if (outcome.kind == StepOutcome::Kind::Unclear)
            parts.append(Progress::tr("Not known whether it was carried out: %1. Refresh before you repeat it. %2").arg(summary, why).trimmed());
    }
    const auto skipped = std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &o) { return o.kind == StepOutcome::Kind::Skipped; });
    if (skipped > 0)
        parts.append(Progress::tr("%n step(s) were not tried.", nullptr, int(skipped)));
    return parts.join(u' ');
}

} // namespace trunkdesk
