// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/tabkinds.h"

namespace trunkdesk {

QList<const ResourceKind *> tabKinds(const ResourceKind &kind)
{
    auto kinds = childKinds(kind);
    for (const auto *other : allKinds())
        if (!other->hasParent() && QByteArrayView(other->tabOf) == kind.key)
            kinds.append(other);
    return kinds;
}

const ResourceKind *pageKind(const ResourceKind &kind)
{
    return kind.hasParent() ? parentKind(kind) : findKind(kind.tabOf);
}

const Field *pointerField(const ResourceKind &kind)
{
    return kind.hasParent() || kind.tabBy[0] == '\0' ? nullptr : kind.field(kind.tabBy);
}

bool isAttached(const ResourceKind &kind)
{
    return kind.isAssociation() || pointerField(kind);
}

bool canAttach(const ResourceKind &kind)
{
    const auto *pointer = pointerField(kind);
    return kind.isAssociation() ? kind.can(Verb::Create) : pointer && pointer->updatable() && kind.can(Verb::Update);
}

const ResourceKind &attachedKind(const ResourceKind &kind)
{
    const auto *attached = kind.isAssociation() ? findKind(kind.attaches) : nullptr;
    return attached ? *attached : kind;
}

const ResourceKind *writableTwin(const ResourceKind &kind)
{
    const auto *parent = kind.isAssociation() ? parentKind(kind) : nullptr;
    if (!parent)
        return nullptr;
    for (const auto *other : childKinds(*parent))
        if (other != &kind && QByteArrayView(other->attaches) == kind.attaches && canAttach(*other))
            return other;
    return nullptr;
}

QList<const ResourceKind *> readOnlyTwins(const ResourceKind &kind)
{
    QList<const ResourceKind *> twins;
    const auto *parent = kind.isAssociation() && canAttach(kind) ? parentKind(kind) : nullptr;
    if (parent)
        for (const auto *other : childKinds(*parent))
            if (other->isAssociation() && !canAttach(*other) && writableTwin(*other) == &kind)
                twins.append(other);
    return twins;
}

} // namespace trunkdesk
