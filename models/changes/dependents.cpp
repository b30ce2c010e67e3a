// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"

#include "models/changes/planner.h"
#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

bool refersToKind(const Field &field, const ResourceKind &kind)
{
    return QByteArrayView(field.reference) == kind.key;
}

/// Whether its records hang on this kind in a way that the tables tell otherwise: under it, or through an association.
bool isBound(const ResourceKind &other, const ResourceKind &kind)
{
    const auto children = childKinds(kind);
    return QByteArrayView(other.parent) == kind.key || other.isAssociation()
        || std::any_of(children.begin(), children.end(), [&other](const ResourceKind *child) { return QByteArrayView(child->attaches) == other.key; });
}

/// Whether an earlier step has taken away that the record points there.
bool isReleased(const Plan &plan, qsizetype step, const Reference &reference, const QString &id)
{
    return std::any_of(plan.steps.begin(), plan.steps.begin() + step, [&](const Step &earlier) {
        const auto &change = earlier.change;
        if (change.id != reference.id)
            return false;
        return change.op == Op::Delete || (change.op == Op::Update && change.fields.contains(reference.field->key) && change.fields.value(reference.field->key) != id);
    });
}

} // namespace

QList<Reference> References::to(const RecordId &id) const
{
    auto known = m_known.constFind(id.kind);
    if (known == m_known.constEnd())
        known = m_known.insert(id.kind, read(*id.kind));
    return known->value(id.id);
}

References::ById References::read(const ResourceKind &kind) const
{
    ById found;
    for (const auto *other : kindsOfProvider(providerOf(kind))) {
        if (isBound(*other, kind))
            continue;
        for (const auto &field : other->fields) {
            if (!refersToKind(field, kind))
                continue;
            for (const auto &id : m_inventory.ids(*other))
                if (const auto target = fieldValue(field, *m_inventory.record(id)); !target.isEmpty())
                    found[target].append({id, &field});
        }
    }
    return found;
}

QList<Reference> referencesLeft(const Plan &plan, qsizetype step, const References &references)
{
    const auto &id = plan.steps.at(step).change.id;
    auto list = references.to(id);
    list.removeIf([&](const Reference &reference) { return isReleased(plan, step, reference, id.id); });
    return list;
}

QList<RecordId> holdersOf(const RecordId &id, const Inventory &inventory)
{
    auto holders = inventory.attachmentsOf(id);
    holders.removeIf([&](const RecordId &holder) {
        const auto *twin = canAttach(*holder.kind) ? nullptr : writableTwin(*holder.kind);
        return !holder.kind->holds || (twin && inventory.contains({twin, holder.parent, holder.id}));
    });
    return holders;
}

QList<RecordId> cascadeOf(const RecordId &id, const References &references)
{
    QList<RecordId> list;
    for (const auto &reference : references.to(id))
        if (reference.field->cascades && !list.contains(reference.id))
            list.append(reference.id);
    return list;
}

QSet<RecordId> cascadeLeft(const Plan &plan, qsizetype step, const References &references)
{
    QSet<RecordId> ids;
    if (plan.steps.at(step).change.op == Op::Delete)
        for (const auto &reference : referencesLeft(plan, step, references))
            if (reference.field->cascades)
                ids.insert(reference.id);
    return ids;
}

QList<const ResourceKind *> cascadingKinds(const ResourceKind &kind)
{
    auto kinds = kindsOfProvider(providerOf(kind));
    kinds.removeIf([&kind](const ResourceKind *other) {
        return std::none_of(other->fields.begin(), other->fields.end(), [&kind](const Field &field) { return field.cascades && refersToKind(field, kind); });
    });
    return kinds;
}

bool cascadesWith(const ResourceKind &kind, const Record &record, const RecordId &with)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(),
        [&](const Field &field) { return field.cascades && refersToKind(field, *with.kind) && fieldValue(field, record) == with.id; });
}

Plan repointPlan(const QList<RecordId> &ids, const QString &replacementId, const Inventory &inventory)
{
    const References references(inventory);
    QSet<QString> going;
    QList<RecordId> pointing;
    for (const auto &id : ids) {
        going.insert(id.id);
        for (const auto &other : cascadeOf(id, references))
            if (!pointing.contains(other))
                pointing.append(other);
    }
    QList<Change> changes;
    for (const auto &other : std::as_const(pointing)) {
        const auto record = *inventory.record(other);
        Draft wanted;
        QSet<QString> targets;
        for (const auto &field : other.kind->fields) {
            if (!field.cascades || !refersToKind(field, *ids.constFirst().kind))
                continue;
            const auto now = fieldValue(field, record);
            const auto target = going.contains(now) ? replacementId : now;
            wanted.insert(field.key, targets.contains(target) ? QString() : target);
            targets.insert(target);
        }
        changes.append(updateRecord(other, record, wanted));
    }
    for (const auto &id : ids)
        changes.append(deleteRecord(id, inventory.record(id).value_or(Record())));
    return makePlan(changes, inventory);
}

QList<RecordId> namesUnder(const RecordId &id, const Record &record, const Inventory &inventory)
{
    QList<RecordId> list;
    const auto *name = heldName(*id.kind, record);
    if (!name)
        return list;
    const auto ending = u'.' + record.text(name->key);
    for (const auto &other : inventory.ids(*id.kind))
        if (other != id && inventory.record(other)->text(name->key).endsWith(ending, Qt::CaseInsensitive))
            list.append(other);
    return list;
}

} // namespace trunkdesk
