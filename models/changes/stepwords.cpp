// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/stepwords.h"

#include "models/changes/dependents.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Plan)
};

QString shown(const Field &field, const Record &record, const Inventory *inventory, const ComingNames &names)
{
    const auto text = inventory ? valueText(field, record, *inventory, names) : fieldText(field, record);
    return text.isEmpty() ? Words::tr("empty") : text;
}

/// Whether such a record could not be made again without a secret. Not every one of its kind holds one.
bool needsSecret(const ResourceKind &kind, const Record &record)
{
    const auto issues = validateDraft(kind, draftOf(kind, record), DraftFor::Create);
    return std::any_of(issues.begin(), issues.end(), [&kind](const Issue &issue) {
        const auto *field = kind.field(issue.field);
        return field && field->writeOnly && issue.severity == Issue::Severity::Error;
    });
}

/// Whether something that goes with the record could not be made again without a secret.
bool takesSecretsAlong(const RecordId &id, const Inventory &inventory)
{
    const auto children = childKinds(*id.kind);
    return std::any_of(children.begin(), children.end(), [&](const ResourceKind *child) {
        const auto ids = child->isAssociation() ? QList<RecordId>() : inventory.ids(*child, id.id);
        return std::any_of(ids.begin(), ids.end(), [&](const RecordId &under) {
            return needsSecret(*child, inventory.record(under).value_or(Record())) || takesSecretsAlong(under, inventory);
        });
    });
}

QString whyNotDelete(const Change &change, const Inventory &inventory)
{
    const auto &kind = *change.id.kind;
    if (const auto *name = heldName(kind, change.before))
        return Words::tr("This cannot be undone: “%1” (%2) becomes free for anybody.")
            .arg(fieldText(*name, change.before), fieldLabel(*name));
    if (!kind.can(Verb::Create))
        return Words::tr("This cannot be undone: records of this kind cannot be created here.");
    if (needsSecret(kind, change.before))
        return Words::tr("This cannot be undone: its password cannot be read back.");
    if (takesSecretsAlong(change.id, inventory))
        return Words::tr("This cannot be undone completely: the passwords under it cannot be read back.");
    return {};
}

} // namespace

ComingNames comingNames(const QList<Step> &steps)
{
    ComingNames names;
    for (const auto &step : steps)
        if (step.change.op == Change::Op::Create && !step.change.key.isEmpty())
            names.insert(step.change.key, displayText(step.change.title));
    return names;
}

QString valueText(const Field &field, const Record &record, const Inventory &inventory, const ComingNames &names)
{
    if (field.reference[0] != '\0' && !names.isEmpty())
        if (const auto coming = names.constFind(fieldValue(field, record)); coming != names.constEnd())
            return *coming;
    const auto referred = inventory.referred(field, record);
    return referred ? recordTitle(*findKind(field.reference), *referred) : fieldText(field, record);
}

QString parentTitle(const RecordId &id, const Inventory &inventory, const ComingNames &names)
{
    const auto *kind = pageKind(*id.kind);
    if (!kind || id.parent.isEmpty())
        return {};
    const auto parent = inventory.record({kind, {}, id.parent});
    if (parent)
        return recordTitle(*kind, *parent);
    return isPendingId(id.parent) ? names.value(id.parent, Words::tr("the new record")) : displayText(id.parent);
}

const Field *heldName(const ResourceKind &kind, const Record &record)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(),
        [&record](const Field &field) { return field.unique && !record.text(field.key).isEmpty(); });
    return it == kind.fields.end() ? nullptr : &*it;
}

QString differenceText(const Change &change, const Inventory *inventory, const ComingNames &names)
{
    const auto &kind = *change.id.kind;
    const auto after = applied(kind, change.before, change.fields);
    QStringList parts;
    for (const auto &field : kind.fields) {
        if (!change.fields.contains(field.key) || change.fields.value(field.key) == change.opened.value(field.key))
            continue;
        if (field.writeOnly)
            parts.append(Words::tr("%1 •••").arg(fieldLabel(field)));
        else
            parts.append(Words::tr("%1 %2 → %3").arg(fieldLabel(field), shown(field, change.before, inventory, names), shown(field, after, inventory, names)));
    }
    return parts.join(QStringLiteral(", "));
}

QString summaryOf(const Change &change, const Inventory &inventory, const ComingNames &names)
{
    const auto &kind = *change.id.kind;
    const auto parent = parentTitle(change.id, inventory, names);
    switch (change.op) {
    case Change::Op::Create:
        return parent.isEmpty() ? Words::tr("Create %1 “%2”").arg(kindSingular(kind), change.title)
                                : Words::tr("Create %1 “%2” in “%3”").arg(kindSingular(kind), change.title, parent);
    case Change::Op::Update: return differenceText(change, &inventory, names);
    case Change::Op::Delete: return Words::tr("Delete %1 “%2”").arg(kindSingular(kind), change.title);
    case Change::Op::Attach: return Words::tr("Attach “%1” to “%2”").arg(change.title, parent);
    case Change::Op::Detach: return Words::tr("Detach “%1” from “%2”").arg(change.title, parent);
    }
    return {};
}

QString whyNotUndoable(const Change &change, const References &references)
{
    const auto &kind = *change.id.kind;
    switch (change.op) {
    case Change::Op::Create: return kind.can(Verb::Delete) ? QString() : Words::tr("This cannot be undone: records of this kind cannot be deleted.");
    case Change::Op::Update:
        for (const auto &field : kind.fields)
            if (field.writeOnly && change.fields.contains(field.key))
                return Words::tr("This cannot be undone: the old value of “%1” cannot be read.").arg(fieldLabel(field));
        return {};
    case Change::Op::Delete: return whyNotDelete(change, references.inventory());
    case Change::Op::Attach:
    case Change::Op::Detach: return {};
    }
    return {};
}

} // namespace trunkdesk
