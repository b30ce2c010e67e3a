// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/sharepreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

const Tier *tierAt(const Distribution &distribution, qint64 priority)
{
    const auto it = std::find_if(distribution.tiers.begin(), distribution.tiers.end(), [priority](const Tier &t) { return t.priority == priority; });
    return it == distribution.tiers.end() ? nullptr : &*it;
}

const Tier *firstTier(const Distribution &distribution)
{
    const auto it = std::find_if(distribution.tiers.begin(), distribution.tiers.end(), [](const Tier &tier) { return tier.rank == 1; });
    return it == distribution.tiers.end() ? nullptr : &*it;
}

/// Of the known ones only: a share that cannot be told is left to the table, which says so.
QList<ShareChange> changesAt(qint64 priority, const Distribution &now, const Distribution &then, const RecordId &self)
{
    QList<RecordId> order;
    QHash<RecordId, ShareChange> byId;
    const auto note = [&](const Tier *tier, bool after) {
        if (!tier)
            return;
        for (const auto &share : tier->shares) {
            if (share.state != Share::State::Known)
                continue;
            if (!byId.contains(share.target.id)) {
                order.append(share.target.id);
                byId.insert(share.target.id, {share.target.title, {}, {}, 0, 0, share.target.id == self});
            }
            auto &change = byId[share.target.id];
            (after ? change.after : change.before) = share.percent;
            (after ? change.fractionAfter : change.fractionBefore) = share.fraction;
            if (after)
                change.title = share.target.title;
        }
    };
    note(tierAt(now, priority), false);
    note(tierAt(then, priority), true);
    QList<ShareChange> changes;
    for (const auto &id : std::as_const(order))
        changes.append(byId.value(id));
    return changes;
}

} // namespace

QList<ShareChange> shareChanges(const Distribution &now, const Distribution &then, const RecordId &self)
{
    const auto *own = then.tierOf(self);
    return own && own->priority ? changesAt(*own->priority, now, then, self) : QList<ShareChange>();
}

QList<ShareChange> sharesLeft(const Distribution &now, const Distribution &then, const RecordId &self)
{
    const auto *own = then.tierOf(self), *former = now.tierOf(self);
    return former && former->priority && own && own->priority != former->priority ? changesAt(*former->priority, now, then, self) : QList<ShareChange>();
}

QString shareChangesText(const QList<ShareChange> &changes)
{
    QStringList parts;
    for (const auto &change : changes) {
        const auto before = change.before.value_or(0), after = change.after.value_or(0);
        if (before == after || !change.before)
            parts.append(QCoreApplication::translate("SharePreview", "%1 %2 %").arg(change.title, QString::number(after)));
        else
            parts.append(QCoreApplication::translate("SharePreview", "%1 %2 → %3 %").arg(change.title, QString::number(before), QString::number(after)));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList shareRemarks(const Distribution &now, const Distribution &then, const RecordId &self)
{
    QStringList remarks;
    const auto *own = then.tierOf(self), *former = now.tierOf(self);
    if (!own || !own->priority)
        return remarks;
    if (const auto left = sharesLeft(now, then, self); !left.isEmpty())
        remarks.append(QCoreApplication::translate("SharePreview", "Priority %1, which it leaves: %2.", "number, changes of shares").arg(QString::number(*former->priority), shareChangesText(left)));
    if (own->rank > 1)
        remarks.append(QCoreApplication::translate("SharePreview", "Priority %1 takes calls only when all above it fail.", "number").arg(*own->priority));
    const auto *firstNow = firstTier(now), *firstThen = firstTier(then);
    if (firstNow && !firstThen)
        remarks.append(QCoreApplication::translate("SharePreview", "No target would take calls then."));
    else if (firstNow && firstThen && firstThen->priority && firstNow->priority != firstThen->priority)
        remarks.append(QCoreApplication::translate("SharePreview", "Priority %1 would be tried first then.", "number").arg(*firstThen->priority));
    return remarks;
}

} // namespace trunkdesk
