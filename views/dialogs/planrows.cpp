// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/planrows.h"

#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "views/forms/formsubject.h"
#include "views/forms/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
QString digest(const ResourceKind &kind, const Record &record)
{
    QStringList parts;
    for (const auto *field : formFields(kind)) {
        if (field->column != Column::Shown || QByteArrayView(field->key) == QByteArrayView(kind.titleField) || field->writeOnly)
            continue;
        if (const auto text = fieldText(*field, record); !text.isEmpty())
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

/// A reference by the name of what it points at.
QString valueText(const Field &field, const Record &record, const Inventory &inventory)
{
    const auto referred = inventory.referred(field, record);
    return referred ? recordTitle(*findKind(field.reference), *referred) : fieldText(field, record);
}

QList<PlanRow> rowsOfUpdate(const Change &change, const PlanRow &base, const Inventory &inventory)
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
        row.after = field.writeOnly ? secretMask.toString() : valueText(field, after, inventory);
        rows.append(row);
    }
    return rows;
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

QList<PlanRow> planRows(const Plan &plan, const Inventory &inventory)
{
    QList<PlanRow> rows;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto &step = plan.steps.at(i);
        const auto &change = step.change;
        PlanRow row;
        row.step = i;
        row.op = change.op;
        row.object = Text::tr("%1 %2", "a kind and the name of one").arg(kindSingular(nounKind(*change.id.kind)), displayText(change.title));
        row.undo = step.undoable ? Text::tr("yes") : Text::tr("no");
        switch (change.op) {
        case Op::Create: row.after = digest(*change.id.kind, applied(*change.id.kind, {}, change.fields)); break;
        case Op::Delete: row.before = digest(*change.id.kind, change.before); break;
        case Op::Attach:
            row.what = parentWord(*change.id.kind);
            row.before = formerParent(change, inventory);
            row.after = parentTitle(change.id, inventory);
            break;
        case Op::Detach:
            row.what = parentWord(*change.id.kind);
            row.before = parentTitle(change.id, inventory);
            break;
        case Op::Update: rows += rowsOfUpdate(change, row, inventory); continue;
        }
        rows.append(row);
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

QStringList planWarnings(const Plan &plan)
{
    return textsOf(plan.cautions());
}

QStringList planRegrets(const Plan &plan)
{
    QStringList regrets;
    for (const auto &step : plan.steps)
        if (!step.undoable && !step.whyNot.isEmpty())
            regrets.append(step.whyNot);
    regrets.removeDuplicates();
    return regrets;
}

bool asksForAccountName(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.freesName; });
}

} // namespace trunkdesk
