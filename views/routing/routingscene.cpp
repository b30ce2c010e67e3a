// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/routingscene.h"

#include "models/inventory/pagerecords.h"
#include "models/routing/tiers.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RoutingPicture)
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

QString areasOf(const Inventory &inventory, const RecordId &entry)
{
    const auto *kind = numberKindOf(*entry.kind);
    if (!kind)
        return {};
    QStringList areas;
    const auto &number = *kind->field(kind->titleField);
    const auto ids = pageRecords(inventory, *kind, entry.id);
    for (const auto &id : ids.first(qMin<qsizetype>(ids.size(), 200))) {
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

int activeTierOf(const CallFlow &flow)
{
    for (int tier = 0; tier < flow.tiers.size(); ++tier)
        if (flow.tiers.at(tier).active)
            return tier;
    return -1;
}

/// When the turn of a tier comes.
QString turnOf(const CallFlow &flow, int index)
{
    const auto &tier = flow.tiers.at(index);
    if (tier.rank == 0) {
        const bool off = std::all_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &t) { return t.usual.state == Share::State::Off; });
        return off ? Words::tr("off") : QString();
    }
    if (hasOutage(flow)) {
        const int active = activeTierOf(flow);
        if (index == active)
            return Words::tr("takes the calls now");
        const bool down = std::all_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &t) { return t.down || t.usual.state == Share::State::Off; });
        return down ? Words::tr("down") : Words::tr("not reached");
    }
    if (tier.rank == 1)
        return Words::tr("tried first");
    return index == 1 && flow.tiers.first().targets.size() == 1 ? Words::tr("only when the one above fails") : Words::tr("only when all above fail");
}

} // namespace

std::optional<RoutingScene> sceneOf(const Inventory &inventory, const RecordId &entry, const Outage &outage)
{
    return inventory.record(entry) ? sceneWith(inventory, callFlowOf(inventory, entry, outage)) : std::nullopt;
}

std::optional<RoutingScene> sceneWith(const Inventory &inventory, const CallFlow &flow)
{
    const auto *kind = flow.entry.kind;
    if (!kind || !flow.takesCalls || (!flow.complete && flow.tiers.isEmpty()))
        return {}; // none come in, or nobody knows where they go
    const auto children = childKinds(*kind);
    if (kind->tiers.empty() && std::none_of(children.begin(), children.end(), [](const ResourceKind *child) { return child->shares.present(); }))
        return {};
    RoutingScene scene{.flow = flow, .from = {}, .areas = areasOf(inventory, flow.entry)};
    for (const auto &named : tiersOf(inventory, flow.entry))
        if (!named.isSet())
            scene.unset.append(named.name);
    return scene;
}

CallFlow flowOf(const Distribution &distribution)
{
    CallFlow flow;
    flow.numbersKnown = true;
    for (const auto &tier : distribution.tiers) {
        FlowTier drawn{.name = tier.priority ? Words::tr("Priority %1").arg(*tier.priority) : Words::tr("Priority not known"), .priority = tier.priority, .rank = tier.rank, .active = tier.rank == 1};
        for (const auto &share : tier.shares)
            drawn.targets.append({.target = share.target, .host = {}, .down = false, .usual = share, .now = share});
        flow.tiers.append(drawn);
    }
    flow.state = distribution.takesCalls() ? FlowState::Normal : FlowState::Dead;
    return flow;
}

QString fromText(const RoutingScene &scene)
{
    if (!scene.from.isEmpty())
        return scene.from;
    const auto count = int(scene.flow.numbers);
    if (count > 0)
        return scene.flow.numbersKnown ? Words::tr("%Ln number(s)", nullptr, count) : Words::tr("%Ln number(s) so far", nullptr, count);
    return scene.flow.numbersKnown ? Words::tr("No numbers") : Words::tr("Numbers not read");
}

bool hasOutage(const CallFlow &flow)
{
    return flow.last.down || std::any_of(flow.tiers.begin(), flow.tiers.end(), [](const FlowTier &tier) {
        return std::any_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &target) { return target.down; });
    });
}

QString tierHeading(const CallFlow &flow, int tier)
{
    const auto turn = turnOf(flow, tier);
    const auto &name = flow.tiers.at(tier).name;
    return turn.isEmpty() ? name : Words::tr("%1 · %2", "tier and its turn").arg(name, turn);
}

QString targetCaption(const FlowTarget &target)
{
    const auto &name = target.target.title;
    if (target.usual.state == Share::State::Off) // without an address it is named, and there is no such record
        return target.target.address.isEmpty() ? Words::tr("%1 · not there", "a target that is named and gone").arg(name) : Words::tr("%1 · off").arg(name);
    if (target.down)
        return target.usual.state == Share::State::Known ? Words::tr("%1 · down, usually %2", "target and its share").arg(name, percentText(target.usual)) : Words::tr("%1 · down").arg(name);
    if (target.now.state != Share::State::Known)
        return Words::tr("%1 · unknown").arg(name);
    if (target.usual.state == Share::State::Known && target.usual.percent != target.now.percent)
        return Words::tr("%1 · %2, usually %3", "target, its share now and otherwise").arg(name, percentText(target.now), percentText(target.usual));
    return Words::tr("%1 · %2", "target and its share").arg(name, percentText(target.now));
}

QString tierLine(const CallFlow &flow, int tier)
{
    QStringList parts;
    for (const auto &target : flow.tiers.at(tier).targets)
        parts.append(targetCaption(target));
    return Words::tr("%1: %2", "tier and its targets").arg(flow.tiers.at(tier).name, parts.join(u", "_s));
}

QString unsetHeading(const QString &name)
{
    return Words::tr("%1 · none chosen", "a tier without a target").arg(name);
}

QString sceneDescription(const RoutingScene &scene)
{
    QStringList lines{flowDescription(scene.flow)};
    for (const auto &name : scene.unset)
        lines.append(unsetHeading(name));
    return lines.join(u'\n');
}

QString endingText(const CallFlow &flow)
{
    const auto last = flow.last.isSet() ? Words::tr("%1: %2 %3", "last resort, method, address").arg(flow.last.label, flow.last.method, flow.last.url) : QString();
    if (flow.last.down)
        return flow.state == FlowState::Dead ? Words::tr("%1 is down, too: callers hear a failure.").arg(flow.last.label) : Words::tr("%1 · down", "last resort").arg(last);
    if (flow.switchedOff)
        return Words::tr("Switched off as a whole: callers hear a failure.");
    switch (flow.state) {
    case FlowState::Dead: return hasOutage(flow) ? Words::tr("Nothing is left: callers hear a failure.") : Words::tr("No target takes calls: callers hear a failure.");
    case FlowState::LastResort: return Words::tr("Only this is left: %1", "what is asked last").arg(last);
    case FlowState::Normal:
    case FlowState::Reduced:
    case FlowState::OnBackup:
    case FlowState::Unknown: break;
    }
    return last.isEmpty() ? Words::tr("then the call fails") : Words::tr("then %1", "what happens last").arg(last);
}

} // namespace trunkdesk
