// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planwarnings.h"

#include "models/inventory/coverage.h"
#include "models/changes/dependents.h"
#include "models/changes/dependentwarnings.h"
#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/targetkinds.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Plan)
};

bool isEnabled(const ResourceKind &kind, const Record &record)
{
    return record.text(kind.shares.enabled) != u"false";
}

/// Calls to a parent have nowhere to go once its last enabled target is gone.
void warnOfLastTarget(Plan &plan, const Inventory &inventory)
{
    struct Targets
    {
        QSet<QString> enabled;
        int created = 0;
        Step *taker = nullptr;
    };
    QMap<std::pair<const ResourceKind *, QString>, Targets> groups;
    for (auto &step : plan.steps) {
        const auto &[op, id, fields] = std::tie(step.change.op, step.change.id, step.change.fields);
        if (!id.kind->shares.present())
            continue;
        const auto key = std::pair(id.kind, id.parent);
        if (!groups.contains(key))
            for (const auto &sibling : inventory.ids(*id.kind, id.parent))
                if (isEnabled(*id.kind, *inventory.record(sibling)))
                    groups[key].enabled.insert(sibling.id);
        auto &targets = groups[key];
        const QByteArray enabled = id.kind->shares.enabled;
        const bool on = fields.value(enabled) != u"false";
        if (op == Op::Create) {
            targets.created += on ? 1 : 0;
        } else if (op == Op::Update && fields.contains(enabled) && on) {
            targets.enabled.insert(id.id);
        } else if (op == Op::Delete || (op == Op::Update && fields.contains(enabled))) {
            if (isEnabled(*id.kind, step.change.before))
                targets.taker = &step;
            targets.enabled.remove(id.id);
        }
    }
    for (const auto &targets : groups)
        if (targets.taker && targets.enabled.isEmpty() && targets.created == 0)
            targets.taker->warnings.append({Words::tr("“%1” is left without an enabled target, so calls to its numbers fail. Enable another one first.")
                                                .arg(parentTitle(targets.taker->change.id, inventory)),
                Guard::LastTarget});
}

/// Nobody can call through a parent once the last association that lets callers in is gone.
void warnOfLastAuthentication(Plan &plan, const Inventory &inventory)
{
    struct Ways
    {
        QSet<RecordId> left;
        Step *taker = nullptr;
    };
    QMap<std::pair<const ResourceKind *, QString>, Ways> groups;
    for (auto &step : plan.steps) {
        const auto &id = step.change.id;
        const auto *parent = parentKind(*id.kind);
        if (!parent || !id.kind->authenticates)
            continue;
        const auto key = std::pair(parent, id.parent);
        if (!groups.contains(key)) {
            auto &ways = groups[key];
            for (const auto *kind : childKinds(*parent))
                if (kind->authenticates)
                    for (const auto &other : inventory.ids(*kind, id.parent))
                        ways.left.insert(other);
        }
        auto &ways = groups[key];
        if (step.change.op == Op::Attach || step.change.op == Op::Create) {
            ways.left.insert(id);
        } else if (step.change.op == Op::Detach || step.change.op == Op::Delete) {
            ways.left.remove(id);
            ways.taker = &step;
        }
    }
    for (const auto &ways : groups)
        if (ways.taker && ways.left.isEmpty())
            ways.taker->warnings.append({Words::tr("“%1” is left without authentication, so your own calls through it are refused. Attach another list first.")
                                             .arg(parentTitle(ways.taker->change.id, inventory)),
                Guard::LastAuthentication});
}

/// A record that can hang on one parent only leaves the one it is on, and may lose something by it.
void warnOfMove(Step &step, const Inventory &inventory)
{
    const auto &id = step.change.id;
    const auto &kind = *id.kind;
    if (step.change.op != Op::Attach || !kind.exclusive)
        return;
    const auto former = step.change.before.text(kind.parentField);
    if (!former.isEmpty() && former != id.parent)
        step.warnings.append({Words::tr("“%1” leaves “%2”, where it is now.").arg(step.change.title, parentTitle({&kind, former, id.id}, inventory)), Guard::Move});
    if (kind.attachClears[0] == '\0')
        return;
    if (const auto lost = step.change.before.text(kind.attachClears); !lost.isEmpty()) {
        const auto *attached = findKind(kind.attaches);
        const auto *field = attached ? attached->field(kind.attachClears) : nullptr;
        step.warnings.append({Words::tr("“%1” loses “%2” (%3) by being attached.")
                                  .arg(step.change.title, field ? fieldLabel(*field) : QString::fromLatin1(kind.attachClears), displayText(lost)),
            Guard::Move});
    }
}

/// The same where the record says itself on which parent it hangs.
void warnOfLeaving(Step &step, const Inventory &inventory)
{
    const auto &change = step.change;
    const auto *home = change.op == Op::Update ? homeField(*change.id.kind) : nullptr;
    if (!home || !change.fields.contains(home->key))
        return;
    const auto former = fieldValue(*home, change.before);
    if (former.isEmpty() || former == change.fields.value(home->key))
        return;
    const auto parent = inventory.referred(*home, change.before);
    step.warnings.append({Words::tr("“%1” leaves “%2”, where it is now.").arg(change.title, parent ? recordTitle(*findKind(home->reference), *parent) : fieldText(*home, change.before)), Guard::Move});
}

void warnOfProtection(Step &step)
{
    if (step.change.op != Op::Update)
        return;
    for (const auto &field : step.change.id.kind->fields)
        if (field.protects && step.change.fields.value(field.key) == u"false" && fieldValue(field, step.change.before) == u"true")
            step.warnings.append({Words::tr("“%1” is switched off, so what it kept out is let in again.").arg(fieldLabel(field)), Guard::ProtectionOff});
}

void warnOfEmergency(Step &step)
{
    const auto &change = step.change;
    for (const auto &field : change.id.kind->fields) {
        if (!field.emergency)
            continue;
        const auto before = fieldText(field, change.before);
        const auto after = change.op == Op::Delete ? QString() : fieldText(field, applied(*change.id.kind, change.before, change.fields));
        const bool bears = change.op == Op::Update ? change.fields.contains(field.key) && change.fields.value(field.key) != change.opened.value(field.key)
                                                   : change.op == Op::Delete && fieldValue(field, change.before) == u"true";
        if (bears)
            step.warnings.append({Words::tr("“%1” bears on emergency calls (%2 → %3). Make sure that they still reach help.", "a field, before and after")
                                      .arg(fieldLabel(field), before.isEmpty() ? QStringLiteral("–") : before, after.isEmpty() ? QStringLiteral("–") : after),
                Guard::Emergency});
    }
}

/// What the field's own check questions even when it is typed in a form.
void warnOfWideOpen(Step &step)
{
    const auto &change = step.change;
    if (change.op != Op::Update && change.op != Op::Create)
        return;
    for (const auto &field : change.id.kind->fields) {
        const auto text = change.fields.value(field.key);
        if (text.isEmpty() || text == change.opened.value(field.key))
            continue;
        const auto verdict = checkField(field, text);
        if (verdict.kind == Verdict::Kind::Confirm)
            step.warnings.append({Words::tr("%1: %2", "a field and what is to be said of its value").arg(fieldLabel(field), verdict.message), Guard::WideRange});
    }
    if (!change.id.kind->rules)
        return;
    const auto after = applied(*change.id.kind, change.before, change.fields);
    for (const auto &issue : change.id.kind->rules(after, change.before))
        if (issue.needsYes)
            step.warnings.append({issue.message, Guard::WideRange});
}

void warnOfTarget(Step &step, const Inventory &inventory)
{
    if (step.change.op != Op::Update && step.change.op != Op::Create)
        return;
    const auto &kind = *step.change.id.kind;
    for (const auto &field : kind.fields) {
        const auto *pointed = findKind(field.reference);
        const auto target = pointed ? inventory.record({pointed, {}, step.change.fields.value(field.key)}) : std::nullopt;
        if (const auto problem = target ? targetProblem(kind, field, *target) : QString(); !problem.isEmpty())
            step.warnings.append({problem, Guard::OddTarget});
    }
}

void warnOfFreedName(Step &step)
{
    const auto *name = heldName(*step.change.id.kind, step.change.before);
    if (!name)
        return;
    const bool renamed = step.change.op == Op::Update && step.change.fields.contains(name->key)
        && step.change.fields.value(name->key) != step.change.before.text(name->key);
    if (step.change.op != Op::Delete && !renamed)
        return;
    step.freesName = step.change.op == Op::Delete;
    step.warnings.append({Words::tr("“%1” (%2) becomes free for anybody, and whoever takes it receives what is sent there.")
                              .arg(fieldText(*name, step.change.before), fieldLabel(*name)),
        Guard::FreedName});
}

QString counted(const ResourceKind &kind, qsizetype count)
{
    return Words::tr("%1: %2").arg(kindPlural(kind)).arg(count);
}

/// Says what goes with a record, and what it lets go of.
void warnOfChildren(Step &step, const Inventory &inventory)
{
    if (step.change.op != Op::Delete)
        return;
    QStringList deleted, detached;
    for (const auto *kind : childKinds(*step.change.id.kind)) {
        if (kind->isAssociation() && !kind->can(Verb::Delete))
            continue; // another look at what is counted already
        const auto count = kind->embeddedAs[0] == '\0' ? inventory.ids(*kind, step.change.id.id).size() : 0;
        if (count > 0)
            (kind->isAssociation() ? detached : deleted).append(counted(*kind, count));
    }
    if (!deleted.isEmpty())
        step.warnings.append({Words::tr("This is deleted with it: %1.").arg(deleted.join(QStringLiteral(", "))), Guard::TakesAlong});
    if (!detached.isEmpty())
        step.warnings.append({Words::tr("This is detached and stays in the account: %1.").arg(detached.join(QStringLiteral(", ")))});
}

/// The provider refuses more than so many under one parent; better said before the plan stops half-way.
void warnOfLimits(Plan &plan, const Inventory &inventory)
{
    QMap<std::pair<const ResourceKind *, QString>, qsizetype> counts;
    for (auto &step : plan.steps) {
        const auto &id = step.change.id;
        if ((step.change.op != Op::Create && step.change.op != Op::Attach) || id.kind->limit == 0)
            continue;
        const auto key = std::pair(id.kind, id.parent);
        if (!counts.contains(key))
            counts.insert(key, (id.parent.isEmpty() ? inventory.ids(*id.kind) : inventory.ids(*id.kind, id.parent)).size());
        if (++counts[key] > id.kind->limit)
            step.warnings.append({Words::tr("The provider is expected to refuse this: it allows %1 (%2).").arg(id.kind->limit).arg(kindPlural(*id.kind))});
    }
}

/// Many deletes at once are more often a slip than a wish.
void warnOfMass(Plan &plan, const Inventory &inventory)
{
    constexpr int manyDeletes = 10;
    constexpr int largeShare = 30; // per cent of a kind
    QMap<const ResourceKind *, int> deletes;
    int all = 0;
    for (const auto &step : std::as_const(plan.steps))
        if (step.change.op == Op::Delete) {
            ++deletes[step.change.id.kind];
            ++all;
        }
    if (all > manyDeletes)
        plan.warnings.append({Words::tr("%n record(s) are deleted at once.", nullptr, all), Guard::Mass});
    for (auto it = deletes.begin(); it != deletes.end(); ++it)
        if (const auto known = inventory.count(*it.key()); it.value() > 1 && it.value() * 100 > known * largeShare)
            plan.warnings.append({Words::tr("%1 of %2 are deleted (%3).").arg(it.value()).arg(known).arg(kindPlural(*it.key())), Guard::Mass});
}

} // namespace

void addWarnings(Plan &plan, const References &references)
{
    const auto &inventory = references.inventory();
    warnOfLastTarget(plan, inventory);
    warnOfLastAuthentication(plan, inventory);
    warnOfLimits(plan, inventory);
    for (auto &step : plan.steps) {
        warnOfMove(step, inventory);
        warnOfLeaving(step, inventory);
        warnOfProtection(step);
        warnOfEmergency(step);
        warnOfWideOpen(step);
        warnOfTarget(step, inventory);
        warnOfFreedName(step);
        warnOfChildren(step, inventory);
    }
    warnOfDependents(plan, references);
    warnOfMass(plan, inventory);
}

} // namespace trunkdesk
