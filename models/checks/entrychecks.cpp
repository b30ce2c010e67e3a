// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/core/displaytext.h"
#include "models/routing/targethost.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"
#include "models/schema/targetkinds.h"

#include <QCoreApplication>

#include <algorithm>

// Calls to numbers come in by a trunk; whether they find a target there, and a second one.

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::EntryChecks)
};

/// The kind whose records share the calls of a record of this kind; null: there is none.
const ResourceKind *sharingKind(const ResourceKind &kind)
{
    const auto children = childKinds(kind);
    const auto it = std::find_if(children.begin(), children.end(), [](const ResourceKind *child) { return child->shares.present(); });
    return it == children.end() ? nullptr : *it;
}

bool sharesCalls(const ResourceKind &kind)
{
    return sharingKind(kind) != nullptr;
}

bool sendsCalls(const ResourceKind &kind)
{
    return sharesCalls(kind) || tierTargets(kind);
}

/// The targets of a record, whether its children share its calls or it names them.
struct Targets
{
    QList<RecordId> on;
    QList<RecordId> off;
    bool known = false; ///< there are no others
};

Targets targetsOf(const AccountFacts &facts, const RecordId &id, const Record &record)
{
    Targets targets;
    if (const auto *kind = sharingKind(*id.kind)) {
        for (const auto &child : facts.children(*kind, id.id))
            if (const auto target = facts.record(child))
                (isOff(*kind, *target) ? targets.off : targets.on).append(child);
        targets.known = facts.knowsAll(*kind, id.id);
        return targets;
    }
    targets.known = true;
    for (const char *key : id.kind->tiers) {
        const auto *field = id.kind->field(key);
        targets.known = targets.known && record.has(key);
        if (const auto target = fieldValue(*field, record); !target.isEmpty())
            targets.on.append({findKind(field->reference), {}, target});
    }
    return targets;
}

/// Whether numbers on this record have their calls taken by it; those of an outbound trunk have not.
bool takesCalls(const ResourceKind &kind, const Record &record)
{
    const auto numbers = numberPlacement(providerOf(kind));
    return numbers && numbers->place == &kind && targetProblem(*numbers->kind, *numbers->field, record).isEmpty();
}

/// The URL that is asked when no target answers; null: the provider knows no such thing here.
const Field *lastResort(const ResourceKind &kind)
{
    const auto *targets = sharingKind(kind);
    return targets ? kind.field(targets->shares.lastResort) : nullptr;
}

QList<Fix> switchOn(const AccountFacts &facts, const Targets &targets)
{
    constexpr qsizetype offered = 2;
    QList<Fix> fixes;
    for (const auto &id : targets.off.first(qMin(offered, targets.off.size())))
        fixes.append(setFix(id, id.kind->shares.enabled, QStringLiteral("true"), Words::tr("Switch %1 On…").arg(quotedTitle(facts, id))));
    return fixes;
}

void lookForNone(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto targets = targetsOf(facts, id, record);
    if (!targets.on.isEmpty() || !targets.known)
        return;
    const auto numbers = numbersText(facts, id);
    if (numbers.isEmpty())
        return;
    const auto *kind = sharingKind(*id.kind);
    const auto *last = lastResort(*id.kind);
    const bool saved = last && !record.text(last->key).isEmpty();
    const auto text = saved ? Words::tr("%1 has %2 and no enabled %3: every call goes to what stands in “%4”.") : Words::tr("%1 has %2 and no enabled %3: callers hear a failure.");
    Finding finding{.check = &check, .record = id, .fixes = switchOn(facts, targets)};
    finding.message = saved ? text.arg(quotedTitle(facts, id), numbers, nounInSentence(*kind), fieldLabel(*last)) : text.arg(quotedTitle(facts, id), numbers, nounInSentence(*kind));
    finding.others = targets.off;
    finding.fixes.append(addFix(id, *kind));
    found->append(finding);
}

void lookForSingle(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto targets = targetsOf(facts, id, record);
    const auto *last = lastResort(*id.kind);
    if (targets.on.size() != 1 || !targets.known || !takesCalls(*id.kind, record) || (last && (!record.has(last->key) || !record.text(last->key).isEmpty())))
        return;
    const auto &only = targets.on.first();
    Finding finding{.check = &check, .record = id, .others = {only}};
    if (const auto *kind = sharingKind(*id.kind)) {
        finding.fixes = switchOn(facts, targets);
        finding.fixes.append(addFix(id, *kind));
        finding.fixes.append(editFix(id, last->key));
    } else {
        for (const char *key : id.kind->tiers)
            if (fieldValue(*id.kind->field(key), record).isEmpty()) {
                finding.field = key;
                finding.fixes.append(editFix(id, key));
            }
    }
    const auto *missing = last ? last : id.kind->field(finding.field);
    finding.message = Words::tr("%1 has one target, and %3 is empty: when %2 does not answer, callers hear a failure.").arg(quotedTitle(facts, id), quotedTitle(facts, only), quoted(missing ? fieldLabel(*missing) : QString()));
    found->append(finding);
}

void lookForLimit(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &, QList<Finding> *found)
{
    const auto *kind = sharingKind(*id.kind);
    const auto count = facts.childCount(*kind, id.id);
    if (kind->limit == 0 || count != kind->limit) // with more of them the provider has raised it
        return;
    found->append({.check = &check,
        .record = id,
        .message = Words::tr("%1 has %2, as many as the provider allows: a new target, as when a PBX moves, can be added only after another is deleted.").arg(quotedTitle(facts, id), countedNoun(*kind, count))});
}

void lookForNumbers(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto targets = targetsOf(facts, id, record);
    if (targets.on.isEmpty() || facts.numbersOn(id) > 0 || !takesCalls(*id.kind, record) || !facts.knowsNumbersOn(id))
        return;
    const auto numbers = *numberPlacement(providerOf(*id.kind));
    found->append({.check = &check,
        .record = id,
        .message = Words::tr("%1 has %Ln target(s) and no number, so nobody can call them.", nullptr, int(targets.on.size())).arg(quotedTitle(facts, id)),
        .fixes = {addFix(id, numbers.association ? *numbers.association : *numbers.kind)}});
}

constexpr Check checks[] = {
    {.code = "ORIG-NONE",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "Numbers without a target"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A trunk has numbers, and none of its origination URLs is enabled. Callers hear a failure, unless a disaster recovery URL takes the calls."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Enable an origination URL, add one, or put the numbers on another trunk."),
     .errors = "32010",
     .source = documents::noOrigination,
     .concerns = sharesCalls,
     .look = lookForNone},
    {.code = "ORIG-SINGLE",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "One target and nothing behind it"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "All calls of a trunk go to one target. When it is down, or its line is, callers hear a failure."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Add a second target at another site, or say what is asked when no target answers."),
     .errors = "32011",
     .source = documents::disasterRecovery,
     .concerns = sendsCalls,
     .look = lookForSingle},
    {.code = "ORIG-LIMIT",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "No room for another target"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A trunk has as many origination URLs as the provider allows. In an emergency no other can be added beside them."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Delete targets that are switched off for good, or spread the numbers over two trunks."),
     .errors = "21249",
     .source = documents::limits,
     .concerns = sharesCalls,
     .look = lookForLimit},
    {.code = "TRUNK-NO-NUMBERS",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "Targets without a number"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A trunk knows where calls go, and no number leads to it, so no call ever does."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Put numbers on the trunk. A trunk that is used for outgoing calls alone needs no targets."),
     .source = documents::trunkNumbers,
     .concerns = sendsCalls,
     .look = lookForNumbers},
};

} // namespace

std::span<const Check> entryChecks()
{
    return checks;
}

} // namespace trunkdesk
