// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependentwarnings.h"

#include "models/changes/dependents.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Plan)
};

constexpr qsizetype mostNamed = 10;

QString listed(QStringList names)
{
    const auto more = int(names.size() - mostNamed);
    if (more > 0)
        names = names.first(mostNamed) << Words::tr("and %n more", nullptr, more);
    return names.join(QStringLiteral(", "));
}

QString quoted(const RecordId &id, const Inventory &inventory)
{
    return Words::tr("“%1”").arg(recordTitle(*id.kind, inventory.record(id).value_or(Record())));
}

QStringList quoted(const QList<RecordId> &ids, const Inventory &inventory)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(quoted(id, inventory));
    return names;
}

/// A record that goes along, with what points at it in turn: a trunk with its numbers.
QString withWhatItServes(const RecordId &id, const References &references)
{
    QStringList names;
    for (const auto &reference : references.to(id))
        names.append(recordTitle(*reference.id.kind, *references.inventory().record(reference.id)));
    const auto title = quoted(id, references.inventory());
    return names.isEmpty() ? title : Words::tr("%1 (with %2)", "a record, and what points at it").arg(title, listed(names));
}

void warnOfCascade(Step &step, const QSet<RecordId> &going, const References &references)
{
    QMap<QString, QStringList> byKind; // in a fixed order, since a plan is compared by its words
    for (const auto &id : going)
        byKind[kindPlural(*id.kind)].append(withWhatItServes(id, references));
    for (auto it = byKind.begin(); it != byKind.end(); ++it) {
        it->sort();
        step.warnings.append(
            {Words::tr("The provider deletes what points at it, too. %1: %2. Point this elsewhere first if it has to stay.").arg(it.key(), listed(*it)), Guard::TakesAlong});
    }
}

/// What the rules of a record say when one of its references is gone.
QString ruleBroken(const Reference &reference, const Inventory &inventory)
{
    const auto &kind = *reference.id.kind;
    const auto record = inventory.record(reference.id).value_or(Record());
    if (!kind.rules)
        return {};
    QStringList before;
    for (const auto &issue : kind.rules(record, record))
        before.append(issue.message);
    for (const auto &issue : kind.rules(applied(kind, record, {{reference.field->key, QString()}}), record))
        if (issue.severity == Issue::Severity::Error && !before.contains(issue.message))
            return issue.message;
    return {};
}

void warnOfLostTargets(Step &step, const QList<Reference> &references, const Inventory &inventory)
{
    QMap<std::pair<QString, QString>, std::pair<QStringList, QStringList>> groups; // kind and field: titles, and what rules say
    for (const auto &reference : references) {
        if (reference.field->cascades)
            continue;
        auto &[titles, rules] = groups[{kindPlural(*reference.id.kind), fieldLabel(*reference.field)}];
        titles.append(quoted(reference.id, inventory));
        if (const auto rule = ruleBroken(reference, inventory); !rule.isEmpty() && !rules.contains(rule))
            rules.append(rule);
    }
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        auto text = Words::tr("It is still in use as “%1”: %2 (%3) are left without it.").arg(it.key().second, listed(it->first), it.key().first);
        for (const auto &rule : it->second)
            text += u' ' + rule;
        step.warnings.append({text, Guard::StillUsed});
    }
}

/// Some associations keep the provider from deleting what is attached; from others it just goes.
void warnOfHolders(Plan &plan, qsizetype index, const Inventory &inventory)
{
    auto &step = plan.steps[index];
    const auto holding = holdersOf(step.change.id, inventory);
    QMap<QString, QStringList> holders, others; // titles by kind
    for (const auto &id : inventory.attachmentsOf(step.change.id)) {
        const auto *parent = parentKind(*id.kind);
        const bool released = std::any_of(plan.steps.cbegin(), plan.steps.cbegin() + index, [&](const Step &earlier) {
            const auto &change = earlier.change;
            return (change.op == Op::Detach && change.id == id) || (change.op == Op::Delete && change.id.kind == parent && change.id.id == id.parent);
        });
        if (!parent || released || (id.kind->holds && !holding.contains(id)))
            continue;
        auto &titles = (id.kind->holds ? holders : others)[kindPlural(*parent)];
        if (const auto title = quoted(RecordId{parent, {}, id.parent}, inventory); !titles.contains(title))
            titles.append(title);
    }
    for (auto it = holders.begin(); it != holders.end(); ++it)
        step.warnings.append({Words::tr("The provider is expected to refuse this: it is used by %1 (%2). Detach it there first.").arg(listed(*it), it.key())});
    for (auto it = others.begin(); it != others.end(); ++it)
        step.warnings.append({Words::tr("“%1” is attached to %2 (%3), and missing there afterwards.").arg(displayText(step.change.title), listed(*it), it.key()), Guard::StillUsed});
}

/// A name cannot be given up while there are names under it.
void warnOfNamesUnder(Plan &plan, qsizetype index, const Inventory &inventory)
{
    auto &step = plan.steps[index];
    if (step.change.op == Op::Update) {
        const auto &fields = step.change.id.kind->fields;
        const bool renames = std::any_of(fields.begin(), fields.end(), [&step](const Field &field) { return field.unique && step.change.fields.contains(field.key); });
        if (!renames)
            return;
    }
    auto under = namesUnder(step.change.id, step.change.before, inventory);
    under.removeIf([&](const RecordId &id) {
        return std::any_of(plan.steps.cbegin(), plan.steps.cbegin() + index, [&id](const Step &earlier) { return earlier.change.op == Op::Delete && earlier.change.id == id; });
    });
    if (!under.isEmpty())
        step.warnings.append(
            {Words::tr("The provider is expected to refuse this while there are names under this one: %1. Delete these first.").arg(listed(quoted(under, inventory)))});
}

void warnOfMissingSecret(Step &step)
{
    for (const auto &field : step.change.id.kind->fields)
        if (field.writeOnly && field.restated && step.change.fields.value(field.key).isEmpty())
            step.warnings.append(
                {Words::tr("“%1” has to be entered again, or the provider empties it; without it this is not sent. Change this record in its own form.").arg(fieldLabel(field))});
}

} // namespace

void warnOfDependents(Plan &plan, const References &references)
{
    const auto &inventory = references.inventory();
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        auto &step = plan.steps[i];
        if (step.change.op == Op::Update) {
            warnOfMissingSecret(step);
            warnOfNamesUnder(plan, i, inventory);
        } else if (step.change.op == Op::Delete) {
            warnOfCascade(step, cascadeLeft(plan, i, references), references);
            warnOfLostTargets(step, referencesLeft(plan, i, references), inventory);
            warnOfHolders(plan, i, inventory);
            warnOfNamesUnder(plan, i, inventory);
        }
    }
}

} // namespace trunkdesk
