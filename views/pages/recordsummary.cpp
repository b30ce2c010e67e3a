// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/recordsummary.h"

#include "models/inventory/pagerecords.h"
#include "models/routing/tiers.h"
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

const ResourceKind *numberKindOf(const ResourceKind &kind)
{
    for (const auto *child : tabKinds(kind))
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
    const auto &number = *kind.field(kind.titleField);
    for (const auto &id : ids.first(qMin(ids.size(), 200))) {
        const auto record = inventory.record(id);
        const auto area = record ? areaOf(fieldValue(number, *record)) : QString();
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

/// Whether it is known what stands under the record; that nothing was read does not mean that there is nothing.
static bool isKnown(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    const auto own = inventory.state(kind, parent);
    return (own == LoadState::NotRead ? inventory.state(kind) : own) == LoadState::Ready || !inventory.ids(kind, parent).isEmpty();
}

static bool fillTiers(RoutingScene &scene, const Inventory &inventory, const RecordId &id)
{
    int rank = 0;
    bool any = false;
    for (const auto &named : tiersOf(inventory, id)) {
        Tier tier{.priority = {}, .rank = named.present ? ++rank : 0, .weight = named.present ? 1 : 0, .shares = {}};
        if (named.isSet()) {
            const Target target{named.target, named.label, {}, 1, true, named.present ? named.address : Summary::tr("not among the records that were read")};
            tier.shares.append(Share{target, named.present ? Share::State::Known : Share::State::Unknown, named.present ? 100 : 0, named.present ? 1.0 : 0.0});
        }
        any = any || named.isSet();
        scene.tierNames.append(named.name);
        scene.distribution.tiers.append(tier);
    }
    return any;
}

std::optional<RoutingScene> sceneOf(const Inventory &inventory, const RecordId &id)
{
    RoutingScene scene;
    const auto *targets = shareKindOf(*id.kind);
    const auto record = inventory.record(id);
    if (!record || (targets ? !isKnown(inventory, *targets, id.id) : id.kind->tiers.empty()))
        return {};
    bool any = targets;
    if (targets)
        scene.distribution = sharesOf(inventory, *targets, id.id);
    else
        any = fillTiers(scene, inventory, id);
    if (const auto *numbers = numberKindOf(*id.kind)) {
        const auto ids = pageRecords(inventory, *numbers, id.id);
        any = any || !ids.isEmpty();
        scene.from = ids.isEmpty() ? Summary::tr("No numbers") : Summary::tr("%Ln number(s)", nullptr, int(ids.size()));
        scene.fromDetail = areasOf(inventory, *numbers, ids);
    }
    if (!any) // neither number nor target: it takes no such calls
        return {};
    if (const auto *url = targets ? id.kind->field(targets->shares.lastResort) : nullptr; url && !record->text(url->key).isEmpty()) {
        const auto *method = id.kind->field(targets->shares.lastResortMethod);
        scene.last = Summary::tr("%1: %2 %3", "last resort, method, address").arg(fieldLabel(*url), method ? fieldText(*method, *record) : QString(), fieldText(*url, *record));
    }
    return scene;
}

QString blockedNote(const Inventory &inventory, const RecordId &id)
{
    bool known = false;
    for (const auto *child : childKinds(*id.kind)) {
        if (!child->authenticates)
            continue;
        if (!isKnown(inventory, *child, id.id) || !inventory.ids(*child, id.id).isEmpty())
            return {};
        known = true;
    }
    if (!known)
        return {};
    return shareKindOf(*id.kind) ? Summary::tr("No authentication is attached: calls from your side are refused.")
                                 : Summary::tr("Blocked: no authentication is attached, so every call to it is refused.");
}

QString kindAndParent(const Inventory &inventory, const RecordId &id)
{
    const auto kind = kindSingular(*id.kind);
    const auto *parent = parentKind(*id.kind);
    const auto record = parent ? inventory.record({parent, {}, id.parent}) : std::nullopt;
    return record ? Summary::tr("%1 of %2", "kind and parent").arg(kind, recordTitle(*parent, *record)) : kind;
}

} // namespace trunkdesk
