// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/tiers.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

static QString addressOf(const ResourceKind &kind, const Record &record)
{
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
        [](const Field &candidate) { return candidate.type == FieldType::SipTarget || candidate.type == FieldType::SipUri; });
    return field == kind.fields.end() ? QString() : fieldText(*field, record);
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
