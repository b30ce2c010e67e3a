// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journal.h"
#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Journal)
};

/// Whether a change is one of this record: its own, that of what is attached to it or of what it is attached to, or that of a part of it.
bool isAbout(const RecordId &changed, const RecordId &id)
{
    if (changed == id)
        return true;
    const auto &kind = *changed.kind;
    const bool isPart = kind.isAssociation() || kind.isSingleton();
    return (isPart && QByteArrayView(kind.parent) == id.kind->key && changed.parent == id.id)
        || (QByteArrayView(kind.attaches) == id.kind->key && changed.id == id.id);
}

QString outcomeText(const StepOutcome &outcome, bool inFlight)
{
    if (outcome.done())
        return {};
    if (inFlight)
        return Words::tr("It was being sent when the program ended.");
    if (outcome.error && !outcome.error->message.isEmpty())
        return outcome.error->message;
    return outcome.kind == StepOutcome::Kind::Unclear ? Words::tr("It is not known whether it was carried out.") : Words::tr("It was not carried out.");
}

} // namespace

QList<RecordEvent> historyOf(const RecordId &id, const QList<AppliedPlan> &plans, const Inventory &inventory)
{
    QList<RecordEvent> events;
    for (const auto &plan : plans)
        for (auto i = plan.sent.size() - 1; plan.accountId == inventory.account().id && i >= 0; --i) {
            const auto &outcome = plan.outcomes.at(i);
            const bool inFlight = plan.inFlight == i;
            const auto &change = plan.sent.at(i);
            if ((outcome.kind == StepOutcome::Kind::Skipped && !inFlight) || (!isAbout(change.id, id) && outcome.id != id))
                continue;
            const auto &planned = plan.plan.steps.at(i).summary;
            events.append({.time = plan.begun,
                .entry = plan.id,
                .op = change.op,
                .summary = planned.isEmpty() ? summaryOf(change, inventory) : planned,
                .done = outcome.done(),
                .takenBack = !plan.takenBackBy.isEmpty(),
                .outcome = outcomeText(outcome, inFlight)});
        }
    return events;
}

} // namespace trunkdesk
