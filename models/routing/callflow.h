// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/outage.h"
#include "models/routing/shares.h"

// Where the calls of a trunk go, now or with something down. The arithmetic is the provider's (its document on load sharing and failover of
// origination URLs): lowest priority number first, by weight among equals; the share of a target that fails goes to the others of its tier,
// the next tier only when all of one fail, then the disaster recovery URL. Where a record names its targets one by one: the first, then the next.

namespace trunkdesk {

enum class FlowState {
    Normal,     ///< as configured
    Reduced,    ///< some of the tier that takes the calls are down; the others take their share
    OnBackup,   ///< a later tier takes the calls
    LastResort, ///< nothing but the disaster recovery URL is left
    Dead,       ///< callers hear a failure
    Unknown,    ///< what would decide it was not read
};

struct FlowTarget
{
    Target target = {};
    QString host = {};       ///< canonical; empty: none that we understand
    bool known = true;       ///< false: its record was not read, so nobody can say which host it is on
    bool down = false;       ///< by the outage
    Share usual = {};        ///< without the outage: its share whenever its tier's turn comes
    Share now = {};          ///< with it; State::Off where it is down
};

struct FlowTier
{
    QString name = {};       ///< `Priority 10`, `Primary URI`
    std::optional<qint64> priority = {};
    int rank = 0;            ///< as Tier::rank, without the outage
    bool active = false;     ///< takes the calls now
    QList<FlowTarget> targets = {};
};

/// What is asked when no target answers.
struct LastResort
{
    QString label = {};  ///< of its field
    QString url = {};    ///< as people may see it; empty: there is none
    QString method = {};
    QString host = {};   ///< canonical
    bool down = false;   ///< on a host that is down, too

    [[nodiscard]] bool isSet() const { return !url.isEmpty(); }
};

struct CallFlow
{
    RecordId entry = {};     ///< what the numbers hang on: the trunk
    QString title = {};
    bool takesCalls = true;  ///< false: calls only leave through it (an outbound trunk; one with neither number nor target), so nothing here applies
    bool switchedOff = false; ///< as a whole: it takes its calls, and they fail
    bool complete = false;   ///< its targets were read to the end
    qsizetype numbers = 0;   ///< that hang on it, as far as they are known
    bool numbersKnown = false; ///< they were read to the end
    QList<FlowTier> tiers = {};
    LastResort last = {};
    FlowState usual = FlowState::Unknown; ///< without the outage
    FlowState state = FlowState::Unknown; ///< with it

    [[nodiscard]] const FlowTier *activeTier() const;
};

/// The records that calls come in by: those whose children share calls, and those that name their targets. In the order of the inventory.
[[nodiscard]] QList<RecordId> callEntries(const Inventory &inventory);
[[nodiscard]] CallFlow callFlowOf(const Inventory &inventory, const RecordId &entry, const Outage &outage = {});
/// Of every entry, in one walk over targets and numbers.
[[nodiscard]] QList<CallFlow> callFlowsOf(const Inventory &inventory, const Outage &outage = {});

/// The same flow with something else down: nothing is read again, so it costs nothing to play with.
[[nodiscard]] CallFlow underOutage(CallFlow flow, const Outage &outage);

/// `as usual`, `on its backup`, `dead` …: one or two words for a table.
[[nodiscard]] QString flowStateText(FlowState state);
/// What stood behind those that take the calls now and is gone: names of later tiers of which nobody is left, and of the last resort.
[[nodiscard]] QStringList lostBackups(const CallFlow &flow);

/// Who takes the calls now: `hq-1 (70 %) and hq-2 (30 %)`, the last resort's URL, `nobody`; empty where that cannot be told.
[[nodiscard]] QString takersText(const CallFlow &flow);
/// What it comes to, in one or two sentences: `Calls go to dr-site alone (priority 20), since both targets of priority 10 are down.`
[[nodiscard]] QString flowText(const CallFlow &flow);
/// The whole flow as text, tier by tier: for readers, the clipboard and the report.
[[nodiscard]] QString flowDescription(const CallFlow &flow);

/// What an outage does to a whole account.
struct OutageImpact
{
    QList<CallFlow> flows = {};               ///< of every entry that takes calls
    QHash<FlowState, qsizetype> trunks = {};  ///< how many are in each state
    QHash<FlowState, qsizetype> numbers = {}; ///< hang on those
};
[[nodiscard]] OutageImpact impactOf(const Inventory &inventory, const Outage &outage);
[[nodiscard]] OutageImpact impactOf(const QList<CallFlow> &flows, const Outage &outage); ///< of flows that were worked out before
/// `If pbx1.example.com is down, 4 trunks with 212 numbers are on their backup and 1 trunk with 14 numbers is dead.`
[[nodiscard]] QString impactText(const OutageImpact &impact, const Outage &outage);

/// After which answer of a target the provider tries the next one, and after which it does not; for the simulator's legend, the report and the help.
[[nodiscard]] QString failoverRule(const ResourceKind &entryKind);

} // namespace trunkdesk
