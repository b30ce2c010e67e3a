// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"

#include "models/schema/kindwords.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::OutageImpact)
};

constexpr qsizetype mostNamed = 3; ///< more hosts than these are counted

struct Affected
{
    int trunks = 0;
    qsizetype numbers = 0;
};

/// `4 trunks with 212 numbers`.
QString who(const Affected &affected, const ResourceKind &kind)
{
    const auto trunks = countedNoun(kind, affected.trunks);
    if (affected.numbers == 0)
        return trunks;
    const auto placement = numberPlacement(providerOf(kind));
    return placement ? Words::tr("%1 with %2", "4 trunks with 212 numbers").arg(trunks, countedNoun(*placement->kind, affected.numbers)) : trunks;
}

QString part(FlowState state, const Affected &affected, const ResourceKind &kind)
{
    const auto whom = who(affected, kind);
    const bool one = affected.trunks == 1;
    switch (state) {
    case FlowState::Dead: return one ? Words::tr("%1 is dead").arg(whom) : Words::tr("%1 are dead").arg(whom);
    case FlowState::LastResort: return one ? Words::tr("%1 is left with its last resort").arg(whom) : Words::tr("%1 are left with their last resort").arg(whom);
    case FlowState::OnBackup: return one ? Words::tr("%1 is on its backup").arg(whom) : Words::tr("%1 are on their backup").arg(whom);
    case FlowState::Reduced: return one ? Words::tr("%1 has fewer targets").arg(whom) : Words::tr("%1 have fewer targets").arg(whom);
    case FlowState::Unknown: return Words::tr("of %1 it cannot be told", "4 trunks with 212 numbers").arg(whom);
    case FlowState::Normal: break;
    }
    return {};
}

QString joined(const QStringList &parts)
{
    return parts.size() <= 1 ? parts.value(0)
                             : Words::tr("%1 and %2", "the last two of a list").arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

/// Hosts by name; single targets, which have none of their own, by their titles.
QStringList whatIsDown(const OutageImpact &impact, const Outage &outage)
{
    QStringList names(outage.hosts.begin(), outage.hosts.end());
    QSet<RecordId> named;
    for (const auto &flow : impact.flows)
        for (const auto &tier : flow.tiers)
            for (const auto &target : tier.targets)
                if (outage.targets.contains(target.target.id) && !outage.hosts.contains(target.host) && !named.contains(target.target.id)) {
                    named.insert(target.target.id);
                    names.append(target.target.title);
                }
    std::sort(names.begin(), names.end());
    return names;
}

QString condition(const QStringList &down, const Outage &outage)
{
    if (down.size() == 1)
        return Words::tr("If %1 is down").arg(down.first());
    if (down.size() <= mostNamed)
        return Words::tr("If %1 are down", "several hosts").arg(joined(down));
    return outage.targets.isEmpty() ? Words::tr("If these %1 hosts are down").arg(down.size()) : Words::tr("If these %1 targets and hosts are down").arg(down.size());
}

} // namespace

QString impactText(const OutageImpact &impact, const Outage &outage)
{
    QHash<FlowState, Affected> changed;
    Affected deadAnyway, untold, exposed;
    const ResourceKind *kind = nullptr;
    bool counted = true;
    for (const auto &flow : impact.flows) {
        kind = flow.entry.kind;
        auto *affected = flow.state != flow.usual ? &changed[flow.state] : flow.state == FlowState::Dead ? &deadAnyway : flow.state == FlowState::Unknown ? &untold : nullptr;
        if (!affected && !lostBackups(flow).isEmpty())
            affected = &exposed;
        if (!affected)
            continue;
        ++affected->trunks;
        affected->numbers += flow.numbers;
        counted = counted && flow.numbersKnown;
    }
    if (!kind)
        return Words::tr("No calls come in.");
    const auto down = whatIsDown(impact, outage);
    QStringList parts;
    for (const auto state : {FlowState::Dead, FlowState::LastResort, FlowState::OnBackup, FlowState::Reduced, FlowState::Unknown})
        if (const auto it = changed.constFind(state); it != changed.constEnd())
            parts.append(part(state, *it, *kind));
    QStringList sentences;
    if (!down.isEmpty())
        sentences.append(parts.isEmpty() ? Words::tr("%1, all calls go where they usually go.", "If … is down").arg(condition(down, outage))
                                         : Words::tr("%1, %2.", "If … is down, 4 trunks are on their backup").arg(condition(down, outage), joined(parts)));
    if (exposed.trunks > 0)
        sentences.append(exposed.trunks == 1 ? Words::tr("%1 has lost its backup.").arg(who(exposed, *kind)) : Words::tr("%1 have lost their backup.").arg(who(exposed, *kind)));
    if (deadAnyway.trunks > 0)
        sentences.append(deadAnyway.trunks == 1 ? Words::tr("%1 is dead in any case.").arg(who(deadAnyway, *kind)) : Words::tr("%1 are dead in any case.").arg(who(deadAnyway, *kind)));
    if (untold.trunks > 0)
        sentences.append(Words::tr("Of %1 it cannot be told, since not all targets were read.", "4 trunks with 212 numbers").arg(who(untold, *kind)));
    if (down.isEmpty() && sentences.isEmpty())
        sentences.append(Words::tr("Nothing is down: all calls go where they usually go."));
    if (!counted)
        sentences.append(Words::tr("There may be more numbers: not all were read."));
    return sentences.join(u' ');
}

} // namespace trunkdesk
