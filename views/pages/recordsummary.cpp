// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/recordsummary.h"

#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RecordSummary)
};

} // namespace

QStringList badgesOf(const ResourceKind &kind, const Record &record)
{
    QStringList badges;
    for (const auto &field : kind.fields) {
        if (!field.badge)
            continue;
        if (field.type == FieldType::Boolean) {
            if (record.boolean(field.key).value_or(false))
                badges.append(fieldLabel(field));
            continue;
        }
        const auto raw = record.text(field.key);
        if (raw.isEmpty() || (field.initial[0] != '\0' && raw == QLatin1StringView(field.initial)))
            continue;
        badges.append(Summary::tr("%1: %2", "field and value").arg(fieldLabel(field), fieldText(field, record)));
    }
    return badges;
}

QString subtitleOf(const ResourceKind &kind, const Record &record)
{
    const auto *field = kind.field(kind.fallbackTitle);
    const auto text = field ? fieldText(*field, record) : QString();
    return text == recordTitle(kind, record) ? QString() : text;
}

const ResourceKind *shareKindOf(const ResourceKind &kind)
{
    for (const auto *child : childKinds(kind))
        if (child->shares.present())
            return child;
    return nullptr;
}

QString kindAndParent(const Inventory &inventory, const RecordId &id)
{
    const auto kind = kindSingular(*id.kind);
    const auto *parent = parentKind(*id.kind);
    const auto record = parent ? inventory.record({parent, {}, id.parent}) : std::nullopt;
    return record ? Summary::tr("%1 of %2", "kind and parent").arg(kind, recordTitle(*parent, *record)) : kind;
}

} // namespace trunkdesk
