// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/tiers.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/routing/targethost.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

namespace trunkdesk {

static QString addressOf(const ResourceKind &kind, const Record &record)
{
    const auto *field = addressField(kind);
    return field ? fieldText(*field, record) : QString();
}

std::vector<NamedTier> tiersOf(const Inventory &inventory, const RecordId &id)
{
    std::vector<NamedTier> tiers;
    const auto record = inventory.record(id);
    if (!record)
        return tiers;
    for (const char *key : id.kind->tiers) {
        const auto *field = id.kind->field(key);
        const auto *kind = field ? findKind(field->reference) : nullptr;
        if (!kind)
            continue;
        NamedTier tier{.name = fieldLabel(*field), .target = {kind, {}, fieldValue(*field, *record)}};
        tier.label = displayText(tier.target.id);
        if (const auto target = tier.isSet() ? inventory.record(tier.target) : std::nullopt) {
            tier.present = true;
            tier.label = recordTitle(*kind, *target);
            tier.address = addressOf(*kind, *target);
        }
        tiers.push_back(tier);
    }
    return tiers;
}

} // namespace trunkdesk
