// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"

#include "models/changes/dependents.h"
#include "models/changes/planwarnings.h"
#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

/// What has to be there before a record of this kind: its parent, what it points at, and what can be attached to it.
QSet<const ResourceKind *> foundations(const ResourceKind &kind)
{
    QSet<const ResourceKind *> kinds{parentKind(kind)};
    for (const auto &field : kind.fields)
        if (field.writable())
            kinds.insert(findKind(field.reference));
    for (const auto *child : childKinds(kind))
        kinds.insert(findKind(child->attaches));
    kinds.remove(nullptr);
    return kinds;
}

int depth(const ResourceKind &kind, QSet<const ResourceKind *> above = {})
{
    int deepest = 0;
    above.insert(&kind);
    for (const auto *other : foundations(kind))
        if (!above.contains(other)) // two kinds may point at each other
            deepest = std::max(deepest, depth(*other, above) + 1);
    return deepest;
}

/// Smaller goes first.
int rank(const Change &change)
{
    constexpr int step = 100; // more than any depth
    static QHash<const ResourceKind *, int> levels;
    auto known = levels.find(change.id.kind);
    if (known == levels.end())
        known = levels.insert(change.id.kind, depth(*change.id.kind));
    const int level = *known;
    switch (change.op) {
    case Op::Create: return level;
    case Op::Attach: return step;
    case Op::Update: return 2 * step;
    case Op::Detach: return 3 * step;
    case Op::Delete: return 5 * step - level;
    }
    return 0;
}

/// A name goes after the names under it.
void putNamesUnderFirst(QList<Step> &steps, const Inventory &inventory)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto change = steps.at(i).change;
        if (change.op != Op::Delete)
            continue;
        for (const auto &under : namesUnder(change.id, change.before, inventory)) {
            const auto later = std::find_if(steps.cbegin() + i, steps.cend(), [&under](const Step &step) { return step.change.op == Op::Delete && step.change.id == under; });
            if (later != steps.cend())
                steps.move(later - steps.cbegin(), i++);
        }
    }
}

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
    std::stable_sort(plan.steps.begin(), plan.steps.end(), [](const Step &a, const Step &b) { return rank(a.change) < rank(b.change); });
    putNamesUnderFirst(plan.steps, inventory);
    for (int i = 0; i < plan.steps.size(); ++i) {
        auto &step = plan.steps[i];
        keepAttached(step.change, inventory);
        for (int j = 0; j < i; ++j)
            if (refersTo(step.change, plan.steps.at(j).change.key))
                step.dependsOn.append(j);
        step.summary = summaryOf(step.change, inventory);
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
