// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QHash>
#include <QList>

#include <optional>

// Who gets a call: the lowest priority number is tried first; among equals each target takes its weight out of the sum of
// weights; what is switched off takes nothing. Provider's document: load sharing of origination URLs.

namespace trunkdesk {

class Inventory;
class Record;

/// A place where calls can go, in any of the kinds that declare ShareFields.
struct Target
{
    RecordId id;
    QString title;
    std::optional<qint64> priority; ///< nothing: missing, or outside the limits of its field
    std::optional<qint64> weight;   ///< nothing: as above; it is never guessed
    std::optional<bool> enabled;    ///< nothing: the record does not say
    QString address;                ///< as people may see it, without a password

    friend bool operator==(const Target &, const Target &) = default;
};

struct Share
{
    enum class State {
        Known,
        Off,     ///< switched off
        Unknown, ///< a weight of its tier cannot be read, so nobody's share can be told
    };

    Target target;
    State state = State::Unknown;
    int percent = 0;     ///< rounded so that a tier's sum is exactly 100
    double fraction = 0; ///< of its tier's calls, 0..1, for drawing
};

/// The targets of one priority: what one of them cannot take, the others do.
struct Tier
{
    std::optional<qint64> priority; ///< nothing: not known; such a tier stands last
    int rank = 0;                   ///< 1: tried first, 2: only when all of that fail …; 0: nobody in it is switched on
    qint64 weight = 0;              ///< sum of those that take calls; 0 when one of them is unknown
    QList<Share> shares;            ///< in the order given
};

struct Distribution
{
    QList<Tier> tiers; ///< lowest priority first

    [[nodiscard]] bool takesCalls() const; ///< whether anything is switched on
    [[nodiscard]] const Tier *tierOf(const RecordId &id) const;
    [[nodiscard]] const Share *shareOf(const RecordId &id) const;
};

[[nodiscard]] Distribution distribute(const QList<Target> &targets);

/// `70 %`, `100 % of next`, `40 % at priority 30`, `< 1 %`, `off`, `unknown`; empty for a record that is not in it.
[[nodiscard]] QString shareText(const Distribution &distribution, const RecordId &id);
/// `70 %` alone: what of its tier's calls it takes, whenever that tier's turn comes.
[[nodiscard]] QString percentText(const Share &share);
/// `30 of 100 → 30 %`: where a share comes from.
[[nodiscard]] QString shareReason(const Distribution &distribution, const RecordId &id);
/// `tried first`, `only when all above fail`, `off`: when a tier's turn comes.
[[nodiscard]] QString turnText(const Tier &tier);
/// A sort key: earlier tiers first, larger shares first; then what is unknown, then what is off.
[[nodiscard]] qint64 shareSortKey(const Distribution &distribution, const RecordId &id);

[[nodiscard]] Target targetOf(const RecordId &id, const Record &record);
/// The targets under one parent (empty: under the account).
[[nodiscard]] QList<Target> targetsOf(const Inventory &inventory, const ResourceKind &kind, const QString &parent);
[[nodiscard]] Distribution sharesOf(const Inventory &inventory, const ResourceKind &kind, const QString &parent);
/// The same under every parent at once, in one walk.
[[nodiscard]] QHash<QString, Distribution> sharesByParent(const Inventory &inventory, const ResourceKind &kind);
/// As it would be with this target in place of the one with its id; without such a one, in addition. For before and after.
[[nodiscard]] Distribution sharesWith(const Inventory &inventory, const ResourceKind &kind, const QString &parent, const Target &changed);

} // namespace trunkdesk
