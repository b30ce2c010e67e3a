// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/recordsummary.h"

#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RecordSummary)
};

const ResourceKind *numberKindOf(const ResourceKind &kind)
{
    for (const auto *child : childKinds(kind))
        if (const auto *field = child->field(child->titleField); field && field->type == FieldType::PhoneNumber)
            return child;
    return nullptr;
}

/// The first digits tell where a number lives: country and area for +1, else the beginning of the country code.
QString areaOf(const QString &number)
{
    if (number.startsWith("+1"_L1) && number.size() == 12)
        return u"+1 %1"_s.arg(number.sliced(2, 3));
    return number.startsWith(u'+') && number.size() > 6 ? number.first(3) + u'…' : number;
}

QString areasOf(const Inventory &inventory, const ResourceKind &kind, const QList<RecordId> &ids)
{
    QStringList areas;
    for (const auto &id : ids.first(qMin(ids.size(), 200))) {
        const auto record = inventory.record(id);
        const auto area = record ? areaOf(record->text(kind.titleField)) : QString();
        if (area.isEmpty() || areas.contains(area))
            continue;
        if (areas.size() == 2)
            return areas.join(u", "_s) + u" …"_s;
        areas.append(area);
    }
    return areas.join(u", "_s);
}

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

RoutingScene sceneOf(const Inventory &inventory, const RecordId &id)
{
    RoutingScene scene;
    const auto *targets = shareKindOf(*id.kind);
    const auto record = inventory.record(id);
    if (!targets || !record)
        return scene;
    scene.distribution = sharesOf(inventory, *targets, id.id);
    if (const auto *numbers = numberKindOf(*id.kind)) {
        const auto ids = inventory.ids(*numbers, id.id);
        scene.from = ids.isEmpty() ? Summary::tr("No numbers") : Summary::tr("%Ln number(s)", nullptr, int(ids.size()));
        scene.fromDetail = areasOf(inventory, *numbers, ids);
    }
    if (const auto *url = id.kind->field(targets->shares.lastResort); url && !record->text(url->key).isEmpty()) {
        const auto *method = id.kind->field(targets->shares.lastResortMethod);
        scene.last = Summary::tr("%1: %2 %3", "last resort, method, address").arg(fieldLabel(*url), method ? fieldText(*method, *record) : QString(), fieldText(*url, *record));
    }
    return scene;
}

QString kindAndParent(const Inventory &inventory, const RecordId &id)
{
    const auto kind = kindSingular(*id.kind);
    const auto *parent = parentKind(*id.kind);
    const auto record = parent ? inventory.record({parent, {}, id.parent}) : std::nullopt;
    return record ? Summary::tr("%1 of %2", "kind and parent").arg(kind, recordTitle(*parent, *record)) : kind;
}

} // namespace trunkdesk
