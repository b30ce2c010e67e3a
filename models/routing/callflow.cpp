// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/routing/targethost.h"
#include "models/routing/tiers.h"
#include "models/schema/entrykinds.h"
#include "models/schema/fieldtext.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"
#include "models/values/weburl.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CallFlow)
};

/// The kind under this one whose records share its calls; null: none.
const ResourceKind *sharingKind(const ResourceKind &entryKind)
{
    const auto children = childKinds(entryKind);
    const auto it = std::find_if(children.begin(), children.end(), [](const ResourceKind *kind) { return kind->shares.present(); });
    return it == children.end() ? nullptr : *it;
}

bool isEntry(const ResourceKind &kind)
{
    return !kind.tiers.empty() || sharingKind(kind);
}

/// How many numbers hang on each entry: their own list says it, and so does the association where there is one. The one that was read to its
/// end is believed; with neither, the one that knows more.
class NumberCounts
{
public:
    NumberCounts(const Inventory &inventory, const RecordId *only) : m_inventory(inventory), m_placement(numberPlacement(inventory.account().provider))
    {
        if (!m_placement)
            return;
        m_told = tellsAll(inventory, *m_placement->kind);
        for (const auto &id : inventory.ids(*m_placement->kind)) {
            const auto place = placeOf(*m_placement, *inventory.record(id));
            if (!place.isEmpty() && (!only || place == only->id))
                ++m_pointing[place];
        }
        if (!m_told && m_placement->association)
            for (const auto &id : only ? inventory.ids(*m_placement->association, only->id) : inventory.ids(*m_placement->association))
                ++m_attached[id.parent];
    }

    void fill(CallFlow &flow) const
    {
        if (!m_placement || m_placement->place != flow.entry.kind)
            return;
        const auto pointing = m_pointing.value(flow.entry.id), attached = m_attached.value(flow.entry.id);
        const bool list = !m_told && m_placement->association && tellsAll(m_inventory, *m_placement->association, flow.entry.id);
        flow.numbersKnown = m_told || list;
        flow.numbers = m_told ? pointing : list ? attached : std::max(pointing, attached);
    }

private:
    const Inventory &m_inventory;
    std::optional<Placement> m_placement;
    bool m_told = false;
    QHash<QString, qsizetype> m_pointing, m_attached;
};

/// Targets with priorities and weights under one parent.
void addSharedTiers(CallFlow &flow, const ResourceKind &kind, const QList<Target> &targets, const Inventory &inventory)
{
    for (const auto &tier : distribute(targets).tiers) {
        FlowTier made{.name = tier.priority ? Words::tr("Priority %1").arg(*tier.priority) : Words::tr("Priority unknown"), .priority = tier.priority, .rank = tier.rank};
        for (const auto &share : tier.shares)
            made.targets.append({.target = share.target, .host = hostOf(kind, *inventory.record(share.target.id)), .usual = share, .now = share});
        flow.tiers.append(made);
    }
    flow.complete = tellsAll(inventory, kind, flow.entry.id);
}

/// Targets that the record names one by one. A reference to what is not there takes nothing; one to what was not read may.
void addNamedTiers(CallFlow &flow, const Inventory &inventory)
{
    flow.complete = true;
    for (const auto &named : tiersOf(inventory, flow.entry)) {
        if (!named.isSet())
            continue;
        FlowTarget made{.target = {.id = named.target, .title = named.label, .priority = {}, .weight = {}, .enabled = true, .address = named.address}};
        made.known = named.present || tellsAll(inventory, *named.target.kind);
        if (const auto record = inventory.record(named.target))
            made.host = hostOf(*named.target.kind, *record);
        else if (made.known)
            made.target.enabled = false;
        const bool on = made.target.enabled == true;
        made.usual = {made.target, on ? Share::State::Known : Share::State::Off, on ? 100 : 0, on ? 1.0 : 0.0};
        made.now = made.usual;
        const int before = int(std::count_if(flow.tiers.begin(), flow.tiers.end(), [](const FlowTier &tier) { return tier.rank > 0; }));
        flow.tiers.append({.name = named.name, .rank = on ? before + 1 : 0, .targets = {made}});
    }
}

LastResort lastResortOf(const ResourceKind &entryKind, const ShareFields &shares, const Record &record)
{
    const auto *field = entryKind.field(shares.lastResort);
    if (!field)
        return {};
    LastResort last{.label = fieldLabel(*field)};
    const auto url = fieldValue(*field, record);
    const auto parsed = WebUrl::parse(url);
    last.url = displayText(maskSecrets(url));
    last.host = parsed ? targetHostOf(parsed->host()) : QString();
    if (const auto *method = entryKind.field(shares.lastResortMethod))
        last.method = fieldText(*method, record);
    return last;
}

CallFlow flowOf(const Inventory &inventory, const RecordId &entry, const QList<Target> &targets, const NumberCounts &numbers, const Outage &outage)
{
    CallFlow flow{.entry = entry};
    const auto record = inventory.record(entry);
    if (!record)
        return flow;
    flow.title = recordTitle(*entry.kind, *record);
    const auto *sharing = sharingKind(*entry.kind);
    if (sharing) {
        addSharedTiers(flow, *sharing, targets, inventory);
        flow.last = lastResortOf(*entry.kind, sharing->shares, *record);
    } else {
        addNamedTiers(flow, inventory);
    }
    numbers.fill(flow);
    const bool empty = flow.complete && flow.tiers.isEmpty() && !flow.last.isSet() && flow.numbersKnown && flow.numbers == 0;
    flow.takesCalls = !entryIs(EntryUse::OutwardOnly, *entry.kind, *record) && !empty;
    flow.switchedOff = entryIs(EntryUse::SwitchedOff, *entry.kind, *record);
    flow.usual = underOutage(flow, {}).state;
    return underOutage(std::move(flow), outage);
}

} // namespace

const FlowTier *CallFlow::activeTier() const
{
    const auto it = std::find_if(tiers.begin(), tiers.end(), [](const FlowTier &tier) { return tier.active; });
    return it == tiers.end() ? nullptr : &*it;
}

QList<RecordId> callEntries(const Inventory &inventory)
{
    QList<RecordId> entries;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        if (isEntry(*kind))
            entries.append(inventory.ids(*kind));
    return entries;
}

CallFlow callFlowOf(const Inventory &inventory, const RecordId &entry, const Outage &outage)
{
    const auto *sharing = entry.kind ? sharingKind(*entry.kind) : nullptr;
    return flowOf(inventory, entry, sharing ? targetsOf(inventory, *sharing, entry.id) : QList<Target>(), NumberCounts(inventory, &entry), outage);
}

QList<CallFlow> callFlowsOf(const Inventory &inventory, const Outage &outage)
{
    QList<CallFlow> flows;
    const NumberCounts numbers(inventory, nullptr);
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (!isEntry(*kind))
            continue;
        QHash<QString, QList<Target>> targets;
        if (const auto *sharing = sharingKind(*kind))
            for (const auto &id : inventory.ids(*sharing))
                targets[id.parent].append(targetOf(id, *inventory.record(id)));
        for (const auto &entry : inventory.ids(*kind))
            flows.append(flowOf(inventory, entry, targets.value(entry.id), numbers, outage));
    }
    return flows;
}

QString failoverRule(const ResourceKind &entryKind)
{
    return failoverText(entryKind);
}

} // namespace trunkdesk
