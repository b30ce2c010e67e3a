// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool isOn(const FlowTarget &target)
{
    return target.usual.state != Share::State::Off;
}

/// What its tier's calls are divided into when those that are down take nothing. Where a record names its targets there is one in each tier.
void redistribute(FlowTier &tier)
{
    QList<Target> targets;
    for (const auto &target : tier.targets) {
        auto counted = target.target;
        if (target.down)
            counted.enabled = false;
        if (!tier.priority && target.usual.state == Share::State::Known) {
            counted.priority = 0;
            counted.weight = 1;
        }
        targets.append(counted);
    }
    const auto shares = distribute(targets);
    auto share = shares.tiers.isEmpty() ? QList<Share>() : shares.tiers.first().shares;
    for (qsizetype i = 0; i < std::min(tier.targets.size(), share.size()); ++i) {
        share[i].target = tier.targets[i].target;
        tier.targets[i].now = share[i];
    }
}

/// Whether an outage of hosts may have taken a target whose host nobody has read.
bool inDoubt(const FlowTarget &target, const Outage &outage)
{
    return !target.known && !target.down && !outage.hosts.isEmpty();
}

struct Judgement
{
    FlowState state = FlowState::Unknown;
    qsizetype active = -1; ///< the tier that takes the calls
};

Judgement judge(const CallFlow &flow, const Outage &outage)
{
    if (!flow.takesCalls)
        return {FlowState::Normal};
    if (flow.switchedOff)
        return {FlowState::Dead};
    if (!flow.complete)
        return {FlowState::Unknown};
    bool lost = false; // of a tier that stands somewhere in the order
    for (qsizetype i = 0; i < flow.tiers.size(); ++i) {
        const auto &targets = flow.tiers[i].targets;
        const auto on = std::count_if(targets.begin(), targets.end(), isOn);
        const auto doubtful = std::count_if(targets.begin(), targets.end(), [&](const FlowTarget &target) { return isOn(target) && inDoubt(target, outage); });
        const auto up = std::count_if(targets.begin(), targets.end(), [](const FlowTarget &target) { return isOn(target) && !target.down; }) - doubtful;
        if (up == 0 && doubtful > 0)
            return {FlowState::Unknown};
        if (up > 0)
            return {lost ? FlowState::OnBackup : up < on ? FlowState::Reduced : FlowState::Normal, i};
        lost = lost || on > 0;
    }
    return {flow.last.isSet() && !flow.last.down ? FlowState::LastResort : FlowState::Dead};
}

/// With a target whose priority nobody can read, the order of the tiers is a guess; it only matters once something is down.
bool orderIsGuessed(const CallFlow &flow)
{
    if (!flow.entry.kind || !flow.entry.kind->tiers.empty())
        return false;
    const bool unknown = std::any_of(flow.tiers.begin(), flow.tiers.end(), [](const FlowTier &tier) { return tier.rank > 0 && !tier.priority; });
    return unknown && std::count_if(flow.tiers.begin(), flow.tiers.end(), [](const FlowTier &tier) { return tier.rank > 0; }) > 1;
}

bool touched(const CallFlow &flow)
{
    for (const auto &tier : flow.tiers)
        for (const auto &target : tier.targets)
            if (isOn(target) && target.down)
                return true;
    return false;
}

} // namespace

CallFlow underOutage(CallFlow flow, const Outage &outage)
{
    // Most flows of an account have nothing to do with an outage: what does not change is not touched, and stays shared.
    const auto isDown = [&outage](const FlowTarget &target) { return outage.targets.contains(target.target.id) || (!target.host.isEmpty() && outage.hosts.contains(target.host)); };
    for (qsizetype i = 0; i < flow.tiers.size(); ++i) {
        const auto &targets = flow.tiers.at(i).targets;
        if (std::all_of(targets.begin(), targets.end(), [&](const FlowTarget &target) { return target.down == isDown(target); }))
            continue;
        auto &tier = flow.tiers[i];
        for (auto &target : tier.targets)
            target.down = isDown(target);
        redistribute(tier);
    }
    flow.last.down = flow.last.isSet() && !flow.last.host.isEmpty() && outage.hosts.contains(flow.last.host);
    auto judged = judge(flow, outage);
    const bool decided = judged.state == FlowState::Dead || judged.state == FlowState::LastResort;
    if (!decided && orderIsGuessed(flow) && touched(flow))
        judged = {FlowState::Unknown};
    flow.state = judged.state;
    for (qsizetype i = 0; i < flow.tiers.size(); ++i)
        if (flow.tiers.at(i).active != (i == judged.active))
            flow.tiers[i].active = i == judged.active;
    return flow;
}

QStringList lostBackups(const CallFlow &flow)
{
    const auto *active = flow.activeTier();
    if (!active)
        return {};
    QStringList names;
    for (const auto &tier : flow.tiers)
        if (tier.rank > active->rank && std::all_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &target) { return !isOn(target) || target.down; }))
            names.append(tier.name);
    if (flow.last.down)
        names.append(flow.last.label);
    return names;
}

OutageImpact impactOf(const QList<CallFlow> &flows, const Outage &outage)
{
    OutageImpact impact;
    for (const auto &flow : flows) {
        if (!flow.takesCalls)
            continue;
        const auto &now = impact.flows.emplaceBack(underOutage(flow, outage));
        ++impact.trunks[now.state];
        impact.numbers[now.state] += now.numbers;
    }
    return impact;
}

OutageImpact impactOf(const Inventory &inventory, const Outage &outage)
{
    return impactOf(callFlowsOf(inventory), outage);
}

} // namespace trunkdesk
