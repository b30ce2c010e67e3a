// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/aftermath.h"

#include "models/changes/dependents.h"
#include "models/changes/stepjudge.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

namespace trunkdesk {

namespace {

using Op = Change::Op;

/// The record with this id, whichever parent it has; only one that is known can have gone stale.
void addKnown(QList<RecordId> &list, const ResourceKind *kind, const QString &id, const Inventory &inventory)
{
    if (!kind || !kind->can(Verb::Get))
        return;
    for (const auto &known : inventory.ids(*kind))
        if (known.id == id && !list.contains(known))
            list.append(known);
}

QList<RecordId> aroundAssociation(const RecordId &id, const Inventory &inventory)
{
    QList<RecordId> list;
    for (const auto *twin : readOnlyTwins(*id.kind)) // what it says there of the same association
        list.append({twin, id.parent, id.id});
    addKnown(list, parentKind(*id.kind), id.parent, inventory);
    addKnown(list, findKind(id.kind->attaches), id.id, inventory);
    return list;
}

/// What hung on a record that goes, and may say so itself.
QList<RecordId> attachedTo(const RecordId &parent, const Inventory &inventory)
{
    QList<RecordId> list;
    for (const auto *kind : childKinds(*parent.kind))
        if (kind->exclusive)
            for (const auto &id : inventory.ids(*kind, parent.id))
                addKnown(list, findKind(kind->attaches), id.id, inventory);
    return list;
}

/// What pointed at a record that goes: gone with it, or changed by the provider.
QList<RecordId> pointingAt(const RecordId &id, const Inventory &inventory)
{
    constexpr qsizetype most = 50; // more are not worth as many requests; they are read with the next load
    const References references(inventory);
    QList<RecordId> list;
    const auto add = [&](const RecordId &target) {
        for (const auto &reference : references.to(target))
            if ((list.size() < most || reference.field->cascades) && reference.id.kind->can(Verb::Get) && !list.contains(reference.id))
                list.append(reference.id);
    };
    add(id);
    for (const auto &gone : cascadeOf(id, references))
        add(gone);
    return list;
}

void leaveFormerParents(const RecordId &id, Inventory &inventory)
{
    for (const auto &other : inventory.ids(*id.kind))
        if (other.id == id.id && other.parent != id.parent)
            inventory.remove(other);
}

/// Ends the associations of a record that goes. Returns what it was attached to, which may say of itself what is attached.
QList<RecordId> endAttachments(const RecordId &id, Inventory &inventory)
{
    QList<RecordId> list;
    for (const auto &association : inventory.attachmentsOf(id)) {
        addKnown(list, parentKind(*association.kind), association.parent, inventory);
        inventory.remove(association);
    }
    return list;
}

/// A record that names what it is attached to was written itself: its associations follow. Returns the new one, to be read.
QList<RecordId> moveAttachments(const Change &change, const Record &now, Inventory &inventory)
{
    QList<RecordId> list;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (!kind->exclusive || QByteArrayView(kind->attaches) != change.id.kind->key || !change.fields.contains(kind->parentField))
            continue;
        const RecordId wanted{kind, now.text(kind->parentField), change.id.id};
        leaveFormerParents(wanted, inventory);
        if (!wanted.parent.isEmpty() && !inventory.contains(wanted) && kind->can(Verb::Get))
            list.append(wanted);
    }
    return list;
}

void takeConflict(const Change &change, const StepOutcome &outcome, Inventory &inventory)
{
    const auto watched = watchedRecord(change);
    if (outcome.goneElsewhere())
        inventory.remove(watched);
    else
        inventory.merge(*watched.kind, watched.parent, {outcome.now});
}

QList<RecordId> takeDone(const Change &change, const StepOutcome &outcome, Inventory &inventory)
{
    const auto &id = outcome.id;
    switch (change.op) {
    case Op::Create:
        inventory.merge(*id.kind, id.parent, {outcome.now});
        for (const auto *child : childKinds(*id.kind)) // a new record has no children yet
            if (child->can(Verb::List))
                inventory.setState(*child, id.id, LoadState::Ready);
        return {};
    case Op::Update: {
        inventory.merge(*id.kind, id.parent, {outcome.now});
        auto list = moveAttachments(change, outcome.now, inventory);
        if (id.kind->embeddedAs[0] != '\0')
            addKnown(list, parentKind(*id.kind), id.parent, inventory);
        return list;
    }
    case Op::Delete: {
        const auto list = attachedTo(id, inventory) + pointingAt(id, inventory) + endAttachments(id, inventory);
        inventory.remove(id);
        return list;
    }
    case Op::Attach:
        if (!outcome.now.isEmpty())
            inventory.merge(*id.kind, id.parent, {outcome.now});
        if (id.kind->exclusive)
            leaveFormerParents(id, inventory);
        return aroundAssociation(id, inventory) + (outcome.now.isEmpty() && id.kind->can(Verb::Get) ? QList<RecordId>{id} : QList<RecordId>());
    case Op::Detach:
        inventory.remove(id);
        for (const auto *twin : readOnlyTwins(*id.kind))
            inventory.remove({twin, id.parent, id.id});
        return aroundAssociation(id, inventory);
    }
    return {};
}

} // namespace

QList<RecordId> takeOutcome(const Change &change, const StepOutcome &outcome, Inventory &inventory)
{
    if (outcome.kind == StepOutcome::Kind::Conflict)
        takeConflict(change, outcome, inventory);
    if (!outcome.added.isEmpty())
        inventory.merge(*outcome.id.kind, outcome.id.parent, outcome.added);
    return outcome.done() ? takeDone(change, outcome, inventory) : QList<RecordId>();
}

} // namespace trunkdesk
