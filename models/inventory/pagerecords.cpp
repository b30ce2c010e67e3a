// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/pagerecords.h"

#include "models/schema/fieldtext.h"
#include "models/schema/tabkinds.h"

namespace trunkdesk {

bool pointsAt(const Inventory &inventory, const Field &pointer, const RecordId &id, const QString &owner)
{
    const auto record = inventory.record(id);
    return record && fieldValue(pointer, *record) == owner;
}

QList<RecordId> pageRecords(const Inventory &inventory, const ResourceKind &kind, const QString &owner)
{
    if (owner.isEmpty())
        return inventory.ids(kind);
    const auto *pointer = pointerField(kind);
    if (!pointer)
        return inventory.ids(kind, owner);
    auto ids = inventory.ids(kind);
    ids.removeIf([&](const RecordId &id) { return !pointsAt(inventory, *pointer, id, owner); });
    return ids;
}

} // namespace trunkdesk
