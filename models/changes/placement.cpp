// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/placement.h"

#include "models/inventory/inventory.h"

namespace trunkdesk {

Change moveRecord(const Placement &placement, const RecordId &id, const Record &record, const QString &place, const Inventory &inventory, const Draft &besides)
{
    auto fields = besides;
    fields.insert(placement.field->key, place);
    if (!placement.association || (!besides.isEmpty() && placement.field->updatable()))
        return updateRecord(id, record, fields);
    if (!place.isEmpty()) {
        auto change = attachRecord(*placement.association, place, id.id, recordTitle(*id.kind, record));
        change.before = record;
        return change;
    }
    const RecordId attached{placement.association, placeOf(placement, record), id.id};
    if (const auto known = inventory.record(attached))
        return detachRecord(attached, *known);
    return updateRecord(id, record, fields); // the list of its place was not read
}

} // namespace trunkdesk
