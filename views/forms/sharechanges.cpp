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

} // namespace

QList<ShareChange> shareChanges(const Distribution &now, const Distribution &then, const RecordId &self)
{
    const auto *own = then.tierOf(self);
    if (!own || !own->priority)
        return {};
    const auto *former = tierAt(now, *own->priority);
    // Of the known ones only: a share that cannot be told is left to the table, which says so.
    QList<RecordId> order;
    QHash<RecordId, ShareChange> byId;
    const auto note = [&](const Share &share, bool after) {
        if (share.state != Share::State::Known)
            return;
        if (!byId.contains(share.target.id)) {
            order.append(share.target.id);
            byId.insert(share.target.id, {share.target.title, {}, {}, 0, 0, share.target.id == self});
        }
        auto &change = byId[share.target.id];
        (after ? change.after : change.before) = share.percent;
        (after ? change.fractionAfter : change.fractionBefore) = share.fraction;
        if (after)
            change.title = share.target.title;
    };
    if (former)
        for (const auto &share : former->shares)
            note(share, false);
    for (const auto &share : own->shares)
        note(share, true);
    QList<ShareChange> changes;
    for (const auto &id : std::as_const(order))
        changes.append(byId.value(id));
    return changes;
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

} // namespace trunkdesk
