// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/placement.h"

#include "models/core/record.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

namespace trunkdesk {

const Field *Placement::cleared() const
{
    const auto *lost = association ? kind->field(association->attachClears) : nullptr;
    return lost && lost->updatable() ? lost : nullptr;
}

std::optional<Placement> placementOf(const ResourceKind &kind)
{
    for (const auto *other : kindsOfProvider(providerOf(kind)))
        if (other->exclusive && QByteArrayView(other->attaches) == kind.key && canAttach(*other))
            if (const auto *field = kind.field(other->parentField))
                return Placement{&kind, parentKind(*other), other, field};
    const auto *pointer = pointerField(kind);
    if (pointer && canAttach(kind))
        return Placement{&kind, pageKind(kind), nullptr, pointer};
    return std::nullopt;
}

std::optional<Placement> numberPlacement(QByteArrayView provider)
{
    for (const auto *kind : kindsOfProvider(provider)) {
        const auto *title = kind->field(kind->titleField);
        if (title && title->type == FieldType::PhoneNumber)
            if (const auto placement = placementOf(*kind))
                return placement;
    }
    return std::nullopt;
}

QString placeOf(const Placement &placement, const Record &record)
{
    return fieldValue(*placement.field, record);
}

} // namespace trunkdesk
