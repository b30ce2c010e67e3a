// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/coverage.h"

#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool inDoubt(const ListNotes &notes)
{
    return notes.endedEarly || notes.changedUnderWay;
}

} // namespace

bool tellsOf(const Inventory &inventory, const ResourceKind &kind)
{
    if (const auto *above = kind.embeddedAs[0] != '\0' ? parentKind(kind) : nullptr) // it comes with its parents
        return tellsOf(inventory, *above) && (inventory.count(kind) > 0 || inventory.count(*above) == 0);
    return inventory.state(kind) == LoadState::Ready || inventory.count(kind) > 0;
}

bool tellsAll(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    const bool whole = inventory.state(kind) == LoadState::Ready && !inventory.isPart(kind) && !inDoubt(inventory.notes(kind));
    if (parent.isEmpty())
        return whole;
    switch (inventory.state(kind, parent)) {
    case LoadState::NotRead: return whole;
    case LoadState::Ready: return !inDoubt(inventory.notes(kind, parent));
    default: return false;
    }
}

bool tellsAll(const Inventory &inventory, const ResourceKind &kind)
{
    if (kind.isSingleton())
        return true; // there is one with every parent
    const auto *above = parentKind(kind);
    if (!above)
        return tellsAll(inventory, kind, {});
    const auto parents = inventory.ids(*above);
    return parents.isEmpty() ? tellsAll(inventory, kind, {})
                             : std::all_of(parents.begin(), parents.end(), [&](const RecordId &id) { return tellsAll(inventory, kind, id.id); });
}

bool isConfiguration(const ResourceKind &kind)
{
    return canAttach(kind) || std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writable(); });
}

const Field *homeField(const ResourceKind &kind)
{
    if (const auto *pointer = pointerField(kind))
        return pointer->writable() ? pointer : nullptr;
    const auto *association = homeAssociation(kind);
    return association ? kind.field(association->parentField) : nullptr;
}

const ResourceKind *homeAssociation(const ResourceKind &kind)
{
    for (const auto *other : kindsOfProvider(providerOf(kind)))
        if (other->exclusive && QByteArrayView(other->attaches) == kind.key && kind.field(other->parentField))
            return other;
    return nullptr;
}

} // namespace trunkdesk
