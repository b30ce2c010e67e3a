// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/planrows.h"

#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planshares.h"
#include "models/schema/fieldorder.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

/// Of an association people know what is attached, not the association.
const ResourceKind &nounKind(const ResourceKind &kind)
{
    const auto *attached = kind.isAssociation() ? findKind(kind.attaches) : nullptr;
    return attached ? *attached : kind;
}

/// The shown fields of a record in one line, but for its title, which stands beside it.
QString digest(const ResourceKind &kind, const Record &record, const Inventory &inventory)
{
    QStringList parts;
    for (const auto *field : formFields(kind)) {
        if (field->column != Column::Shown || QByteArrayView(field->key) == QByteArrayView(kind.titleField) || field->writeOnly)
            continue;
        if (const auto text = valueText(*field, record, inventory); !text.isEmpty())
            parts.append(Text::tr("%1 %2", "a field and its value").arg(fieldLabel(*field), text));
    }
    return parts.join(QStringLiteral(", "));
}

/// What something is attached to; with the tab where the same can be attached there in several ways.
QString parentWord(const ResourceKind &kind)
{
    const auto *parent = parentKind(kind);
    if (!parent)
        return {};
    const auto siblings = childKinds(*parent);
    const bool several = std::any_of(siblings.begin(), siblings.end(), [&kind](const ResourceKind *other) {
        return other != &kind && kind.isAssociation() && QByteArrayView(other->attaches) == kind.attaches && QByteArrayView(other->tab) != kind.tab && canAttach(*other);
    });
    return several ? Text::tr("%1, %2", "a kind and a tab of its page").arg(kindSingular(*parent), schemaText(kind.tab)) : kindSingular(*parent);
}

/// Where a record hangs now that can hang on one parent only.
QString formerParent(const Change &change, const Inventory &inventory)
{
    const auto &kind = *change.id.kind;
    const auto former = kind.exclusive ? change.before.text(kind.parentField) : QString();
    return former.isEmpty() ? QString() : parentTitle({&kind, former, change.id.id}, inventory);
}

bool isAddress(const Field &field)
{
    return field.type == FieldType::SipUri || field.type == FieldType::SipTarget || field.type == FieldType::WebUrl || field.type == FieldType::DomainName;
}

QList<PlanRow> rowsOfUpdate(const Change &change, const PlanRow &base, const Inventory &inventory, const ComingNames &names)
{
    const auto &kind = *change.id.kind;
    const auto after = applied(kind, change.before, change.fields);
    QList<PlanRow> rows;
    for (const auto &field : kind.fields) {
        if (!change.fields.contains(field.key) || change.fields.value(field.key) == change.opened.value(field.key))
            continue;
        auto row = base;
        row.first = rows.isEmpty();
        row.what = fieldLabel(field);
        row.before = field.writeOnly ? secretMask.toString() : valueText(field, change.before, inventory);
        row.after = field.writeOnly ? secretMask.toString() : valueText(field, after, inventory, names);
        row.monospace = isAddress(field);
        rows.append(row);
    }
    if (rows.isEmpty()) // only what the provider wants restated
        rows.append(base);
    return rows;
}

/// Every field that is sent stands there, in a row of its own, but for the one by which the record is called.
QList<PlanRow> rowsOfCreate(const Change &change, const PlanRow &base, const Inventory &inventory, const ComingNames &names)
{
    const auto &kind = *change.id.kind;
    const auto after = applied(kind, {}, change.fields);
    QList<PlanRow> rows;
    if (auto row = base; kind.parent[0] != '\0') {
        row.what = parentWord(kind);
        row.after = parentTitle(change.id, inventory, names);
        if (!row.after.isEmpty())
            rows.append(row);
    }
    auto fields = formFields(kind);
    for (const auto &field : kind.fields)
        if (!fields.contains(&field))
            fields.append(&field);
    for (const auto *field : std::as_const(fields)) {
        if (!change.fields.contains(field->key))
            continue;
        const auto text = field->writeOnly ? secretMask.toString() : valueText(*field, after, inventory, names);
        if (text.isEmpty() || text == change.title)
            continue;
        auto row = base;
        row.first = rows.isEmpty();
        row.what = fieldLabel(*field);
        row.after = text;
        row.monospace = isAddress(*field);
        rows.append(row);
    }
    if (rows.isEmpty())
        rows.append(base);
    return rows;
}

QString neededSteps(const Step &step)
{
    QStringList numbers;
    for (const auto needed : step.dependsOn)
        numbers.append(QString::number(needed + 1));
    return numbers.isEmpty() ? QString() : Text::tr("needs step %1", "numbers", int(numbers.size())).arg(numbers.join(QStringLiteral(", ")));
}

QString undoWord(const Step &step)
{
    if (!step.undoable)
        return step.freesName ? Text::tr("no, frees a name") : Text::tr("no");
    if (step.change.op == Op::Delete && !step.change.id.kind->isSingleton())
        return Text::tr("with a new id", "a deleted record can be made again");
    return Text::tr("yes");
}

QList<PlanRow> rowsOf(const Plan &plan, int index, const Inventory &inventory, const ComingNames &names)
{
    const auto &step = plan.steps.at(index);
    const auto &change = step.change;
    PlanRow row;
    row.step = index;
    row.op = change.op;
    row.noun = kindSingular(nounKind(*change.id.kind));
    row.name = displayText(change.title);
    if (change.id.kind->isSingleton()) // the only one of its parent, by which people know it
        row.name = parentTitle(change.id, inventory, names);
    row.needs = neededSteps(step);
    row.undo = undoWord(step);
    switch (change.op) {
    case Op::Create: return rowsOfCreate(change, row, inventory, names);
    case Op::Delete: row.before = digest(*change.id.kind, change.before, inventory); break;
    case Op::Attach:
        row.what = parentWord(*change.id.kind);
        row.before = formerParent(change, inventory);
        row.after = parentTitle(change.id, inventory, names);
        break;
    case Op::Detach:
        row.what = parentWord(*change.id.kind);
        row.before = parentTitle(change.id, inventory);
        break;
    case Op::Update: return rowsOfUpdate(change, row, inventory, names);
    }
    return {row};
}

/// What a step is about, whichever path leads to it: of an association what is attached.
std::pair<const ResourceKind *, QString> objectOf(const Change &change, int step)
{
    const auto &kind = nounKind(*change.id.kind);
    if (change.op == Op::Create)
        return {&kind, change.key.isEmpty() ? u"step-%1"_s.arg(step) : change.key};
    return {&kind, kind.isSingleton() ? change.id.parent : change.id.id};
}

} // namespace

QString stepWord(const Step &step)
{
    const auto &change = step.change;
    switch (change.op) {
    case Op::Create: return Text::tr("Create");
    case Op::Update: return Text::tr("Change");
    case Op::Delete: return Text::tr("Delete");
    case Op::Attach: {
        const auto former = change.id.kind->exclusive ? change.before.text(change.id.kind->parentField) : QString();
        return former.isEmpty() || former == change.id.parent ? Text::tr("Attach") : Text::tr("Move");
    }
    case Op::Detach: return Text::tr("Detach");
    }
    return {};
}

QString stepText(const Step &step)
{
    const auto name = displayText(step.change.title);
    return name.isEmpty() || step.summary.contains(name) ? step.summary : Text::tr("%1: %2", "a record, and what is to be said of it").arg(name, step.summary);
}

QString PlanRow::object() const
{
    return name.isEmpty() ? noun : Text::tr("%1 %2", "a kind and the name of one").arg(noun, name);
}

QList<PlanRow> planRows(const Plan &plan, const Inventory &inventory)
{
    QList<QList<int>> objects;
    QHash<std::pair<const ResourceKind *, QString>, qsizetype> places;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto object = objectOf(plan.steps.at(i).change, i);
        if (!places.contains(object)) {
            places.insert(object, objects.size());
            objects.append(QList<int>());
        }
        objects[places.value(object)].append(i);
    }
    const auto shares = stepSharesOf(plan, inventory);
    const auto names = comingNames(plan.steps);
    QList<PlanRow> rows;
    for (const auto &steps : std::as_const(objects)) {
        for (const auto step : steps) {
            rows += rowsOf(plan, step, inventory, names);
            const auto share = shares.constFind(step);
            if (share == shares.constEnd())
                continue;
            PlanRow row = rows.constLast();
            row.first = false;
            row.consequence = true;
            row.what = share->label;
            row.before = share->before;
            row.after = share->after;
            row.monospace = false;
            rows.append(row);
        }
    }
    return rows;
}

QString planAction(const Plan &plan)
{
    if (plan.isEmpty())
        return Text::tr("Apply");
    const auto &first = plan.steps.constFirst().change;
    const bool alike = std::all_of(plan.steps.begin(), plan.steps.end(),
        [&first](const Step &step) { return step.change.op == first.op && step.change.id.kind == first.id.kind; });
    if (!alike)
        return Text::tr("Apply %n step(s)", nullptr, int(plan.steps.size()));
    const auto &noun = nounKind(*first.id.kind);
    const auto what = plan.steps.size() == 1 ? nounInSentence(noun) : countedNoun(noun, plan.steps.size());
    switch (first.op) {
    case Op::Create: return Text::tr("Create %1").arg(what);
    case Op::Update: return Text::tr("Change %1").arg(what);
    case Op::Delete: return Text::tr("Delete %1").arg(what);
    case Op::Attach: return Text::tr("Attach %1").arg(what);
    case Op::Detach: return Text::tr("Detach %1").arg(what);
    }
    return {};
}

QStringList planRegrets(const Plan &plan)
{
    QStringList regrets;
    for (const auto &step : plan.steps) {
        if (step.undoable || step.whyNot.isEmpty())
            continue;
        const auto name = displayText(step.change.title);
        const bool clear = plan.steps.size() < 2 || name.isEmpty() || step.whyNot.contains(name);
        regrets.append(clear ? step.whyNot : Text::tr("%1: %2", "a record, and what is to be said of it").arg(name, step.whyNot));
    }
    regrets.removeDuplicates();
    return regrets;
}

bool asksForAccountName(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.freesName; });
}

} // namespace trunkdesk
