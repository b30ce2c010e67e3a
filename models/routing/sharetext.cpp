// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/shares.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Shares)
};

} // namespace

QString percentText(const Share &share)
{
    switch (share.state) {
    case Share::State::Off: return Text::tr("off");
    case Share::State::Unknown: return Text::tr("unknown");
    case Share::State::Known: break;
    }
    // A share that rounds to nothing still gets calls now and then, and beside it nobody gets them all.
    if (share.percent == 0)
        return Text::tr("< 1 %");
    if (share.percent == 100 && share.fraction < 1)
        return Text::tr("> 99 %");
    return Text::tr("%1 %", "a percentage").arg(share.percent);
}

QString shareText(const Distribution &distribution, const RecordId &id)
{
    const auto *tier = distribution.tierOf(id);
    if (!tier)
        return {};
    const auto *share = distribution.shareOf(id);
    const auto percent = percentText(*share);
    if (share->state != Share::State::Known || tier->rank <= 1)
        return percent;
    return tier->rank == 2 ? Text::tr("%1 of next", "100 % of the calls that the first priority could not take").arg(percent)
                           : Text::tr("%1 at priority %2").arg(percent).arg(*tier->priority);
}

QString shareReason(const Distribution &distribution, const RecordId &id)
{
    const auto *share = distribution.shareOf(id);
    if (!share)
        return {};
    if (share->state != Share::State::Known)
        return percentText(*share);
    return Text::tr("%1 of %2 → %3", "weight of the sum of weights, which is a share").arg(*share->target.weight).arg(distribution.tierOf(id)->weight).arg(percentText(*share));
}

QString turnText(const Tier &tier)
{
    if (tier.rank == 0)
        return Text::tr("off");
    if (!tier.priority)
        return Text::tr("unknown");
    return tier.rank == 1 ? Text::tr("tried first") : Text::tr("only when all above fail");
}

} // namespace trunkdesk
