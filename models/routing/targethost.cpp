// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/targethost.h"

#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"
#include "models/values/siptarget.h"

#include <QHostAddress>
#include <QMap>

#include <algorithm>

namespace trunkdesk {

namespace {

/// Which records send calls to which of these targets, and how many numbers hang on each of them.
void countUse(QMap<QString, TargetHost> &hosts, const QHash<RecordId, QString> &hostOfTarget, const Inventory &inventory)
{
    QHash<QString, QSet<RecordId>> places;
    for (auto it = hostOfTarget.begin(); it != hostOfTarget.end(); ++it)
        if (const auto *parent = parentKind(*it.key().kind))
            places[it.value()].insert({parent, {}, it.key().parent});
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        if (const auto *targets = tierTargets(*kind))
            for (const auto &id : inventory.ids(*kind)) {
                const auto record = *inventory.record(id);
                for (const char *key : kind->tiers)
                    if (const auto host = hostOfTarget.value({targets, {}, fieldValue(*kind->field(key), record)}); !host.isEmpty())
                        places[host].insert(id);
            }
    QHash<RecordId, int> numbers;
    if (const auto placement = numberPlacement(inventory.account().provider))
        for (const auto &id : inventory.ids(*placement->kind))
            if (const auto place = placeOf(*placement, *inventory.record(id)); !place.isEmpty())
                ++numbers[{placement->place, {}, place}];
    for (auto &host : hosts) {
        host.places = int(places.value(host.host).size());
        for (const auto &place : places.value(host.host))
            host.numbers += numbers.value(place);
    }
}

} // namespace

const Field *addressField(const ResourceKind &kind)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(),
        [](const Field &field) { return field.type == FieldType::SipUri || field.type == FieldType::SipTarget; });
    return it == kind.fields.end() ? nullptr : &*it;
}

const ResourceKind *tierTargets(const ResourceKind &kind)
{
    const auto *first = kind.tiers.empty() ? nullptr : kind.field(kind.tiers.front());
    return first ? findKind(first->reference) : nullptr;
}

QString hostOf(const ResourceKind &kind, const Record &record)
{
    const auto *field = addressField(kind);
    return field ? targetHostOf(record.text(field->key)) : QString();
}

bool isOff(const ResourceKind &kind, const Record &record)
{
    return kind.shares.present() && record.text(kind.shares.enabled) == u"false";
}

QSet<const ResourceKind *> targetKinds(const Inventory &inventory)
{
    QSet<const ResourceKind *> kinds;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (kind->shares.present())
            kinds.insert(kind);
        if (const auto *pointed = tierTargets(*kind))
            kinds.insert(pointed);
    }
    return kinds;
}

QString targetHostOf(const QString &address)
{
    const auto uri = readSipTarget(address);
    if (!uri || uri->host().isEmpty())
        return {};
    auto host = uri->host();
    if (uri->hostKind() == Host::Kind::Ipv6) {
        const QHostAddress parsed(host.sliced(1, host.size() - 2)); // read strictly before; here it only makes one spelling of it
        return u'[' + parsed.toString().toLower() + u']';
    }
    if (uri->hostKind() == Host::Kind::Name) {
        if (const auto ascii = Host::toAscii(host); !ascii.isEmpty())
            host = ascii;
        if (host.endsWith(u'.'))
            host.chop(1);
    }
    return host.toLower();
}

bool knowsTargets(const Inventory &inventory)
{
    const auto kinds = kindsOfProvider(inventory.account().provider);
    const auto targets = targetKinds(inventory);
    return std::all_of(kinds.begin(), kinds.end(), [&](const ResourceKind *kind) {
        const auto *above = parentKind(*kind);
        const bool counts = targets.contains(kind) || tierTargets(*kind);
        return !counts || (tellsAll(inventory, *kind) && (!above || tellsAll(inventory, *above)));
    });
}

QList<TargetHost> hostsOf(const Inventory &inventory)
{
    QMap<QString, TargetHost> hosts;
    QHash<RecordId, QString> hostOfTarget;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (!targetKinds(inventory).contains(kind))
            continue;
        for (const auto &id : inventory.ids(*kind)) {
            const auto record = *inventory.record(id);
            const auto name = hostOf(*kind, record);
            if (name.isEmpty())
                continue;
            auto &host = hosts[name];
            host.host = name;
            host.targets.append(id);
            host.off += isOff(*kind, record) ? 1 : 0;
            hostOfTarget.insert(id, name);
        }
    }
    countUse(hosts, hostOfTarget, inventory);
    return hosts.values();
}

} // namespace trunkdesk
