// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/planshares.h"

#include "models/inventory/inventory.h"
#include "models/routing/shares.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

/// The targets under one parent before and after the plan.
struct Tiers
{
    QList<Target> targets;
    QHash<RecordId, Record> records; ///< of those that the plan changes, as its steps so far make them
    Distribution before = {};
    Distribution after = {};
};

bool bearsOnShares(const Change &change)
{
    const auto &shares = change.id.kind->shares;
    if (change.op != Change::Op::Update)
        return change.op == Change::Op::Create || change.op == Change::Op::Delete;
    const char *const keys[] = {shares.priority, shares.weight, shares.enabled};
    return std::any_of(std::begin(keys), std::end(keys),
        [&change](const char *key) { return change.fields.contains(key) && change.fields.value(key) != change.opened.value(key); });
}

/// A record that is made has no id yet; its step tells it from others.
RecordId targetId(const Change &change, int step)
{
    auto id = change.id;
    if (change.op == Change::Op::Create)
        id.id = change.key.isEmpty() ? u"step-%1"_s.arg(step) : change.key;
    return id;
}

void carryOut(const Change &change, int step, Tiers &tiers, const Inventory &inventory)
{
    const auto id = targetId(change, step);
    const auto at = std::find_if(tiers.targets.begin(), tiers.targets.end(), [&id](const Target &target) { return target.id == id; });
    if (change.op == Change::Op::Delete) {
        if (at != tiers.targets.end())
            tiers.targets.erase(at);
        return;
    }
    if (!tiers.records.contains(id))
        tiers.records.insert(id, change.op == Change::Op::Create ? Record() : inventory.record(id).value_or(change.before));
    auto &record = tiers.records[id];
    record = applied(*id.kind, record, change.fields);
    const auto target = targetOf(id, record);
    if (at != tiers.targets.end())
        *at = target;
    else
        tiers.targets.append(target);
}

std::optional<qint64> priorityOf(const Distribution &distribution, const RecordId &id)
{
    const auto *tier = distribution.tierOf(id);
    return tier ? tier->priority : std::nullopt;
}

QString text(const Distribution &distribution, const RecordId &id, bool percentAlone)
{
    const auto *share = distribution.shareOf(id);
    return share && percentAlone && share->state == Share::State::Known ? percentText(*share) : shareText(distribution, id);
}

} // namespace

QHash<int, StepShare> stepSharesOf(const Plan &plan, const Inventory &inventory)
{
    QHash<std::pair<const ResourceKind *, QString>, Tiers> parents;
    QHash<int, StepShare> changes;
    const auto key = [](const Change &change) { return std::pair(change.id.kind, change.id.parent); };
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto &change = plan.steps.at(i).change;
        if (!change.id.kind->shares.present())
            continue;
        auto at = parents.find(key(change));
        if (at == parents.end()) {
            at = parents.insert(key(change), {targetsOf(inventory, *change.id.kind, change.id.parent), {}});
            at->before = distribute(at->targets);
        }
        carryOut(change, i, *at, inventory);
    }
    for (auto &tiers : parents)
        tiers.after = distribute(tiers.targets);
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto &change = plan.steps.at(i).change;
        if (!change.id.kind->shares.present() || !bearsOnShares(change))
            continue;
        const auto &tiers = parents[key(change)];
        const auto id = targetId(change, i);
        const auto was = priorityOf(tiers.before, id);
        const auto willBe = priorityOf(tiers.after, id);
        const bool same = !was || !willBe || was == willBe;
        const auto priority = was ? was : willBe;
        StepShare row{Words::tr("Share of calls"), text(tiers.before, id, same), text(tiers.after, id, same)};
        if (same && priority)
            row.label = Words::tr("Share of calls at priority %1").arg(*priority);
        if (row.before != row.after)
            changes.insert(i, row);
    }
    return changes;
}

} // namespace trunkdesk
