// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/access.h"

#include "models/routing/targethost.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"
#include "models/schema/targetkinds.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool hasSecrets(const ResourceKind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writeOnly; });
}

AccessWay wayOf(const ResourceKind *list, const ResourceKind *association, const Field *field)
{
    const auto *entries = entryKind(*list);
    return {list, association, field, hasSecrets(entries ? *entries : *list)};
}

/// Every way in which any record of the provider names or attaches a list, for calls or not.
QList<AccessWay> allWays(QByteArrayView provider)
{
    QList<AccessWay> ways;
    for (const auto *kind : kindsOfProvider(provider)) {
        ways += accessWays(*kind);
        if (kind->isAssociation() && !kind->authenticates && !kind->exclusive && findKind(kind->attaches))
            ways.append(wayOf(findKind(kind->attaches), kind, nullptr));
    }
    return ways;
}

const QList<AccessWay> &waysOfList(const ResourceKind &list)
{
    static const auto table = [] {
        QHash<const ResourceKind *, QList<AccessWay>> ways;
        QSet<QByteArrayView> seen;
        for (const auto *kind : allKinds())
            if (const auto provider = providerOf(*kind); !seen.contains(provider)) {
                seen.insert(provider);
                for (const auto &way : allWays(provider))
                    ways[way.list].append(way);
            }
        return ways;
    }();
    static const QList<AccessWay> none;
    const auto it = table.constFind(&list);
    return it == table.constEnd() ? none : *it;
}

void addOnce(QList<RecordId> *list, const RecordId &id)
{
    if (id.isValid() && !list->contains(id))
        list->append(id);
}

} // namespace

QList<AccessWay> accessWays(const ResourceKind &door)
{
    QList<AccessWay> ways;
    for (const auto *child : childKinds(door))
        if (child->authenticates)
            ways.append(wayOf(findKind(child->attaches), child, nullptr));
    const auto *targets = tierTargets(door);
    for (const auto &field : door.fields)
        if (const auto *list = targets && field.updatable() ? findKind(field.reference) : nullptr; list && list != targets)
            ways.append(wayOf(list, nullptr, &field));
    return ways;
}

bool isDoor(const ResourceKind &kind, const Record &record)
{
    if (tierTargets(kind)) { // what calls to numbers cannot come in by, calls of a PBX leave through
        const auto numbers = numberPlacement(providerOf(kind));
        return numbers && numbers->place == &kind && !targetProblem(*numbers->kind, *numbers->field, record).isEmpty();
    }
    return std::any_of(kind.fields.begin(), kind.fields.end(),
        [&record](const Field &field) { return field.type == FieldType::DomainName && field.writable() && !record.text(field.key).isEmpty(); });
}

QList<RecordId> listsOn(const AccountFacts &facts, const AccessWay &way, const RecordId &door, const Record &record)
{
    QList<RecordId> lists;
    if (way.field) {
        if (const auto id = fieldValue(*way.field, record); !id.isEmpty())
            lists.append({way.list, {}, id});
        return lists;
    }
    auto kinds = readOnlyTwins(*way.association);
    kinds.prepend(way.association);
    for (const auto *kind : kinds)
        for (const auto &id : facts.children(*kind, door.id))
            addOnce(&lists, {way.list, {}, id.id});
    return lists;
}

bool knowsListsOn(const AccountFacts &facts, const AccessWay &way, const RecordId &door)
{
    return way.field || facts.knowsAll(*way.association, door.id);
}

bool isAddressList(const ResourceKind &kind)
{
    const auto &ways = waysOfList(kind);
    return !ways.isEmpty() && !ways.first().byPassword;
}

bool isCredentialList(const ResourceKind &kind)
{
    const auto &ways = waysOfList(kind);
    return !ways.isEmpty() && ways.first().byPassword;
}

const ResourceKind *entryKind(const ResourceKind &list)
{
    return childKinds(list).value(0);
}

const Field *entryField(const ResourceKind &list)
{
    const auto it = std::find_if(list.fields.begin(), list.fields.end(), [](const Field &field) { return field.type == FieldType::TextList; });
    return it == list.fields.end() ? nullptr : &*it;
}

QList<RecordId> placesOf(const AccountFacts &facts, const RecordId &list)
{
    QList<RecordId> places;
    for (const auto &association : facts.attachments(list))
        addOnce(&places, {parentKind(*association.kind), {}, association.parent});
    for (const auto &way : waysOfList(*list.kind))
        if (way.field)
            for (const auto &id : facts.referrers(list))
                addOnce(&places, id);
    return places;
}

QList<RecordId> doorsOf(const AccountFacts &facts, const RecordId &list)
{
    QList<RecordId> doors;
    for (const auto &association : facts.attachments(list))
        if (const auto *twin = writableTwin(*association.kind); association.kind->authenticates || (!canAttach(*association.kind) && twin && twin->authenticates))
            addOnce(&doors, {parentKind(*association.kind), {}, association.parent});
    for (const auto &way : waysOfList(*list.kind))
        if (way.field)
            for (const auto &id : facts.referrers(list))
                if (const auto record = facts.record(id); record && isDoor(*id.kind, *record))
                    addOnce(&doors, id);
    return doors;
}

bool knowsPlacesOf(const AccountFacts &facts, const ResourceKind &list)
{
    const auto &ways = waysOfList(list);
    return std::all_of(ways.begin(), ways.end(), [&facts](const AccessWay &way) {
        if (way.association)
            return !canAttach(*way.association) || facts.knowsAll(*way.association);
        // Who names it: the kind that has the field.
        for (const auto *kind : kindsOfProvider(providerOf(*way.list)))
            if (kind->field(way.field->key) == way.field)
                return facts.knowsAll(*kind);
        return false;
    });
}

} // namespace trunkdesk
