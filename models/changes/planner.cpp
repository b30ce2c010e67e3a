// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"

#include "models/changes/dependents.h"
#include "models/changes/planorder.h"
#include "models/changes/planwarnings.h"
#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

/// What an exclusive attach takes away from the attached record is kept: nothing else knows it afterwards.
void keepAttached(Change &change, const Inventory &inventory)
{
    const auto *attached = findKind(change.id.kind->attaches);
    if (change.op == Op::Attach && change.id.kind->exclusive && attached && change.before.isEmpty())
        change.before = inventory.record({attached, {}, change.id.id}).value_or(Record());
}

QByteArray draftText(const ResourceKind &kind, const Draft &draft)
{
    QByteArray text;
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const auto *field = kind.field(it.key());
        text += it.key() + '=' + (field && field->writeOnly ? QByteArray("set") : it.value().toUtf8()) + '\0';
    }
    return text;
}

/// Everything that the steps say and everything that they were concluded from.
QByteArray basisOf(const Plan &plan, const References &references)
{
    const auto &inventory = references.inventory();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &text) {
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    };
    add(plan.account.toUtf8());
    add(textsOf(plan.warnings).join(u'\n').toUtf8());
    for (const auto &step : plan.steps) {
        const auto &change = step.change;
        add(QByteArray::number(int(change.op)) + change.id.kind->key);
        add(change.id.parent.toUtf8());
        add(change.id.id.toUtf8());
        add(draftText(*change.id.kind, change.fields));
        add(change.before.toJson());
        add(textsOf(step.warnings).join(u'\n').toUtf8());
        add(step.whyNot.toUtf8());
        add(inventory.record(change.id).value_or(Record()).toJson());
        if (change.op == Op::Delete)
            for (const auto &id : cascadeOf(change.id, references))
                add(id.id.toUtf8());
        if (const auto *attached = findKind(change.id.kind->attaches))
            add(inventory.record({attached, {}, change.id.id}).value_or(Record()).toJson());
    }
    return hash.result();
}

} // namespace

bool Plan::hasWarnings() const
{
    return !warnings.isEmpty() || std::any_of(steps.begin(), steps.end(), [](const Step &step) { return !step.warnings.isEmpty(); });
}

bool Plan::needsYes() const
{
    const auto all = cautions();
    return std::any_of(all.begin(), all.end(), [](const Caution &caution) { return caution.needsYes(); });
}

QList<Change> Plan::changes() const
{
    QList<Change> list;
    for (const auto &step : steps)
        list.append(step.change);
    return list;
}

QList<Caution> Plan::cautions() const
{
    QList<Caution> list;
    QSet<QString> said;
    const auto add = [&](const QList<Caution> &cautions) {
        for (const auto &caution : cautions)
            if (!said.contains(caution.text)) {
                said.insert(caution.text);
                list.append(caution);
            }
    };
    add(warnings);
    for (const auto &step : steps)
        add(step.warnings);
    return list;
}

bool Plan::undoable() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &step) { return step.undoable; });
}

Plan makePlan(const QList<Change> &changes, const Inventory &inventory)
{
    const References references(inventory);
    Plan plan;
    plan.account = inventory.account().id;
    for (const auto &change : changes)
        if (change.op != Op::Update || !change.fields.isEmpty())
            plan.steps.append(Step{.change = change, .dependsOn = {}, .summary = {}, .warnings = {}, .undoable = true, .whyNot = {}, .freesName = false});
    putInOrder(plan.steps, inventory);
    const auto names = comingNames(plan.steps);
    for (auto &step : plan.steps) {
        keepAttached(step.change, inventory);
        step.summary = summaryOf(step.change, inventory, names);
        step.whyNot = whyNotUndoable(step.change, references);
        step.undoable = step.whyNot.isEmpty();
    }
    addWarnings(plan, references);
    plan.basis = basisOf(plan, references);
    return plan;
}

bool isCurrent(const Plan &plan, const Inventory &inventory)
{
    return makePlan(plan.changes(), inventory).basis == plan.basis;
}

} // namespace trunkdesk
