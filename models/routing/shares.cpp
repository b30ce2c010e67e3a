// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/shares.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool before(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? *a < *b : a.has_value() && !b.has_value();
}

/// Percentages by the largest remainder, so that they add up to 100; among equal remainders the earlier target wins.
void round(Tier &tier, const QList<qsizetype> &taking)
{
    int left = 100;
    QList<std::pair<qint64, qsizetype>> remainders;
    for (const auto i : taking) {
        auto &share = tier.shares[i];
        const auto hundredfold = *share.target.weight * 100;
        share.fraction = double(*share.target.weight) / double(tier.weight);
        share.percent = int(hundredfold / tier.weight);
        left -= share.percent;
        remainders.append({hundredfold % tier.weight, i});
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; i < left; ++i)
        ++tier.shares[remainders[i].second].percent;
}

void fill(Tier &tier)
{
    QList<qsizetype> taking;
    bool readable = true;
    for (qsizetype i = 0; i < tier.shares.size(); ++i) {
        auto &share = tier.shares[i];
        if (share.target.enabled == false) {
            share.state = Share::State::Off;
            continue;
        }
        taking.append(i);
        readable = readable && share.target.enabled.has_value() && share.target.weight.value_or(0) > 0;
    }
    readable = readable && tier.priority.has_value();
    if (!readable || taking.isEmpty())
        return;
    for (const auto i : taking) {
        tier.shares[i].state = Share::State::Known;
        tier.weight += *tier.shares[i].target.weight;
    }
    round(tier, taking);
}

bool anyoneOn(const Tier &tier)
{
    return std::any_of(tier.shares.begin(), tier.shares.end(), [](const Share &share) { return share.state != Share::State::Off; });
}

} // namespace

Distribution distribute(const QList<Target> &targets)
{
    auto sorted = targets;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Target &a, const Target &b) { return before(a.priority, b.priority); });
    Distribution result;
    for (const auto &target : sorted) {
        if (result.tiers.isEmpty() || result.tiers.last().priority != target.priority)
            result.tiers.append({target.priority, 0, 0, {}});
        result.tiers.last().shares.append({target, Share::State::Unknown, 0, 0});
    }
    int rank = 0;
    for (auto &tier : result.tiers) {
        fill(tier);
        if (anyoneOn(tier))
            tier.rank = ++rank;
    }
    return result;
}

bool Distribution::takesCalls() const
{
    return std::any_of(tiers.begin(), tiers.end(), [](const Tier &tier) { return tier.rank > 0; });
}

const Tier *Distribution::tierOf(const RecordId &id) const
{
    for (const auto &tier : tiers)
        for (const auto &share : tier.shares)
            if (share.target.id == id)
                return &tier;
    return nullptr;
}

const Share *Distribution::shareOf(const RecordId &id) const
{
    for (const auto &tier : tiers)
        for (const auto &share : tier.shares)
            if (share.target.id == id)
                return &share;
    return nullptr;
}

qint64 shareSortKey(const Distribution &distribution, const RecordId &id)
{
    constexpr qint64 tierStep = 1'000'000'000;
    constexpr qint64 never = 1'000'000 * tierStep;
    const auto *tier = distribution.tierOf(id);
    const auto *share = distribution.shareOf(id);
    if (!share || share->state == Share::State::Off)
        return never + 1;
    return share->state == Share::State::Unknown ? never : tier->rank * tierStep - qint64(share->fraction * 1e8);
}

} // namespace trunkdesk
