// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"

#include "models/inventory/inventory.h"
#include "models/schema/kindwords.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CallFlow)
};

constexpr qsizetype mostNamed = 4; ///< more names than these are counted

bool isOn(const FlowTarget &target)
{
    return target.usual.state != Share::State::Off;
}

QString counted(const ResourceKind *kind, qsizetype count)
{
    return kind ? countedNoun(*kind, count) : QLocale().toString(count);
}

QString countedNumbers(const ResourceKind &entryKind, qsizetype count)
{
    const auto placement = numberPlacement(providerOf(entryKind));
    return counted(placement ? placement->kind : nullptr, count);
}

/// `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`.
QString joined(const QStringList &names)
{
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() > mostNamed)
        return Words::tr("%1 and %2 more", "some names, and how many others").arg(names.first(mostNamed - 1).join(u", "_s), QString::number(names.size() - mostNamed + 1));
    return Words::tr("%1 and %2", "the last two of a list of names").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

/// Those that take calls now, with their shares: `hq-pbx-1 (70 %) and hq-pbx-2 (30 %)`.
QString takersText(const FlowTier &tier)
{
    QStringList takers;
    for (const auto &target : tier.targets)
        if (target.now.state != Share::State::Off)
            takers.append(target.now.state == Share::State::Unknown ? Words::tr("%1 (share unknown)", "a target").arg(target.target.title)
                                                                     : Words::tr("%1 (%2)", "a target and its share").arg(target.target.title, percentText(target.now)));
    if (takers.size() != 1)
        return joined(takers);
    const auto only = std::find_if(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &target) { return target.now.state != Share::State::Off; });
    return Words::tr("%1 alone", "one target takes all calls").arg(only->target.title);
}

QStringList fallenTitles(const FlowTier &tier)
{
    QStringList titles;
    for (const auto &target : tier.targets)
        if (isOn(target) && target.down)
            titles.append(target.target.title);
    return titles;
}

QString downText(const QStringList &titles)
{
    return titles.size() == 1 ? Words::tr("%1 is down", "a name").arg(titles.first()) : Words::tr("%1 are down", "several names").arg(joined(titles));
}

QStringList fallenTitles(const CallFlow &flow)
{
    QStringList titles;
    for (const auto &tier : flow.tiers)
        titles += fallenTitles(tier);
    titles.removeDuplicates(); // primary and fallback may be the same
    return titles;
}

/// The calls go on, and yet people want to know.
QString lostText(const CallFlow &flow)
{
    const auto names = lostBackups(flow);
    if (names.isEmpty())
        return {};
    return u' ' + Words::tr("What stands behind (%1) is down.", "one or more tiers").arg(joined(names));
}

QString deadText(const CallFlow &flow)
{
    const auto fallen = fallenTitles(flow);
    if (flow.last.isSet())
        return fallen.isEmpty() ? Words::tr("No target is switched on, and the last resort is on a host that is down: callers hear a failure.")
                                : Words::tr("%1, and so is the host of the last resort: callers hear a failure.", "targets are down").arg(downText(fallen));
    if (!fallen.isEmpty())
        return Words::tr("%1, and nothing stands behind: callers hear a failure.").arg(downText(fallen));
    return flow.tiers.isEmpty() ? Words::tr("It has no target, so callers hear a failure.") : Words::tr("No target is switched on, so callers hear a failure.");
}

QString stateText(const CallFlow &flow)
{
    const auto *active = flow.activeTier();
    switch (flow.state) {
    case FlowState::Normal: return Words::tr("Calls go to %1.").arg(takersText(*active)) + lostText(flow);
    case FlowState::Reduced: {
        const auto fallen = fallenTitles(*active);
        const auto sentence = fallen.size() == 1 ? Words::tr("%1; its share of the calls goes to %2.", "a target is down") : Words::tr("%1; their share of the calls goes to %2.", "targets are down");
        return sentence.arg(downText(fallen), takersText(*active)) + lostText(flow);
    }
    case FlowState::OnBackup: return Words::tr("Calls go to %1 (%2), since %3.").arg(takersText(*active), active->name, downText(fallenTitles(flow))) + lostText(flow);
    case FlowState::LastResort: {
        const auto fallen = fallenTitles(flow);
        return fallen.isEmpty() ? Words::tr("No target is switched on, so only the last resort is asked: %1.", "a URL").arg(flow.last.url)
                                : Words::tr("%1, so only the last resort is asked: %2.", "targets are down; a URL").arg(downText(fallen), flow.last.url);
    }
    case FlowState::Dead: return deadText(flow);
    case FlowState::Unknown: break;
    }
    return flow.complete ? Words::tr("Where calls go cannot be told: the priority or the address of a target is not known.")
                         : Words::tr("Where calls go cannot be told: not all targets were read.");
}

QString targetLine(const FlowTarget &target)
{
    auto line = u"  "_s + target.target.title;
    if (!target.target.address.isEmpty() && target.target.address != target.target.title)
        line += u", "_s + target.target.address;
    if (!isOn(target))
        return Words::tr("%1: off", "a target").arg(line);
    if (target.down)
        return Words::tr("%1: down, usually %2", "a target and its share").arg(line, percentText(target.usual));
    const bool same = target.now.state == target.usual.state && target.now.percent == target.usual.percent;
    return same ? Words::tr("%1: %2", "a target and its share").arg(line, percentText(target.now))
                : Words::tr("%1: %2, usually %3", "a target, its share, and that of other days").arg(line, percentText(target.now), percentText(target.usual));
}

QString tierHead(const FlowTier &tier)
{
    if (tier.active)
        return Words::tr("%1 (takes the calls)", "a priority").arg(tier.name);
    if (tier.rank == 0)
        return Words::tr("%1 (off)", "a priority").arg(tier.name);
    return tier.rank == 1 ? Words::tr("%1 (tried first)", "a priority").arg(tier.name) : Words::tr("%1 (when all above fail)", "a priority").arg(tier.name);
}

} // namespace

QString flowStateText(FlowState state)
{
    switch (state) {
    case FlowState::Normal: return Words::tr("as usual");
    case FlowState::Reduced: return Words::tr("fewer targets");
    case FlowState::OnBackup: return Words::tr("on its backup");
    case FlowState::LastResort: return Words::tr("last resort");
    case FlowState::Dead: return Words::tr("dead");
    case FlowState::Unknown: break;
    }
    return Words::tr("unknown");
}

QString takersText(const CallFlow &flow)
{
    if (const auto *active = flow.activeTier())
        return takersText(*active);
    switch (flow.state) {
    case FlowState::LastResort: return flow.last.url;
    case FlowState::Dead: return Words::tr("nobody");
    default: return {};
    }
}

QString flowText(const CallFlow &flow)
{
    if (!flow.takesCalls)
        return flow.numbers == 0 ? Words::tr("No calls come in here.") : Words::tr("No calls come in here, so nobody answers %1.").arg(countedNumbers(*flow.entry.kind, flow.numbers));
    if (flow.switchedOff)
        return Words::tr("It is switched off, so callers hear a failure.");
    return stateText(flow);
}

QString flowDescription(const CallFlow &flow)
{
    QStringList lines{flow.title};
    if (flow.entry.kind && (flow.numbersKnown || flow.numbers > 0))
        lines.append(flow.numbersKnown ? countedNumbers(*flow.entry.kind, flow.numbers) : Words::tr("at least %1", "so many numbers").arg(countedNumbers(*flow.entry.kind, flow.numbers)));
    for (const auto &tier : flow.tiers) {
        lines.append(tierHead(tier));
        for (const auto &target : tier.targets)
            lines.append(targetLine(target));
    }
    if (flow.last.isSet()) {
        auto line = flow.last.label + u": "_s + flow.last.url;
        if (!flow.last.method.isEmpty())
            line += u" ("_s + flow.last.method + u')';
        lines.append(flow.last.down ? Words::tr("%1, down").arg(line) : line);
    }
    lines.append(flowText(flow));
    return lines.join(u'\n');
}

} // namespace trunkdesk
