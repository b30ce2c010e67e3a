// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/routing/shares.h"

#include <algorithm>

namespace trunkdesk {

namespace {

/// A whole number within the limits of its field: beyond them we do not know what the provider makes of it.
std::optional<qint64> within(const ResourceKind &kind, const char *key, const Record &record)
{
    const auto *field = kind.field(key);
    const auto number = record.integer(key);
    return field && number && *number >= field->minimum && *number <= field->maximum ? number : std::nullopt;
}

} // namespace

Target targetOf(const RecordId &id, const Record &record)
{
    const auto &shares = id.kind->shares;
    return {.id = id,
            .title = recordTitle(*id.kind, record),
            .priority = within(*id.kind, shares.priority, record),
            .weight = within(*id.kind, shares.weight, record),
            .enabled = record.boolean(shares.enabled),
            .address = displayText(maskSecrets(record.text(shares.target)))};
}

QList<Target> targetsOf(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    QList<Target> targets;
    if (kind.shares.present())
        for (const auto &id : inventory.ids(kind, parent))
            targets.append(targetOf(id, *inventory.record(id)));
    return targets;
}

Distribution sharesOf(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    return distribute(targetsOf(inventory, kind, parent));
}

QHash<QString, Distribution> sharesByParent(const Inventory &inventory, const ResourceKind &kind)
{
    QHash<QString, QList<Target>> targets;
    if (kind.shares.present())
        for (const auto &id : inventory.ids(kind))
            targets[id.parent].append(targetOf(id, *inventory.record(id)));
    QHash<QString, Distribution> result;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        result.insert(it.key(), distribute(it.value()));
    return result;
}

Distribution sharesWith(const Inventory &inventory, const ResourceKind &kind, const QString &parent, const Target &changed)
{
    auto targets = targetsOf(inventory, kind, parent);
    const auto it = std::find_if(targets.begin(), targets.end(), [&changed](const Target &target) { return target.id == changed.id; });
    if (it == targets.end())
        targets.append(changed);
    else
        *it = changed;
    return distribute(targets);
}

} // namespace trunkdesk
