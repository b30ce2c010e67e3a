// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk::test {

/// The account as lines that say everything but ids and dates: what points at a record names it. Two that say the same are equal.
inline QStringList accountText(const Inventory &inventory)
{
    const auto titleOf = [&inventory](const ResourceKind *kind, const QString &id) {
        const auto record = kind ? inventory.record({kind, {}, id}) : std::nullopt;
        return record ? recordTitle(*kind, *record) : id;
    };
    QStringList lines;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        for (const auto &id : inventory.ids(*kind)) {
            const auto record = *inventory.record(id);
            QStringList parts{QString::fromLatin1(kind->key), titleOf(parentKind(*kind), id.parent), recordTitle(*kind, record)};
            for (const auto &field : kind->fields) {
                if (!field.writable() || field.writeOnly)
                    continue;
                const auto value = fieldValue(field, record);
                const auto name = field.reference[0] != '\0' ? titleOf(findKind(field.reference), value) : value;
                parts.append(field.reference[0] != '\0' && !field.read && !value.isEmpty() && name == value ? QStringLiteral("(gone)") : name);
            }
            lines.append(parts.join(QStringLiteral(" | ")));
        }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The lines of the one that the other lacks.
inline QStringList lacking(QStringList lines, const QStringList &others)
{
    for (const auto &line : others)
        lines.removeOne(line);
    return lines;
}

} // namespace trunkdesk::test
