// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QHash>
#include <QSet>

// What hangs on a record without living under it: what points at it, what is attached elsewhere, names under its name.

namespace trunkdesk {

class Inventory;

/// A record that points at another one, and with which field.
struct Reference
{
    RecordId id;
    const Field *field = nullptr;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// Who points at whom in an inventory as it stands now: what points at a kind is read in one pass, when it is first asked about, so
/// that a plan of many steps costs no more than one of one step. Lives as long as one answer takes: the inventory may not change.
class References
{
public:
    References(const Inventory &inventory) : m_inventory(inventory) { } // NOLINT(google-explicit-constructor): a single question needs no name for it

    /// All that point at the record. Not what lives under it or is attached to it, although that names it too.
    [[nodiscard]] QList<Reference> to(const RecordId &id) const;
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

private:
    using ById = QHash<QString, QList<Reference>>;
    [[nodiscard]] ById read(const ResourceKind &kind) const;

    const Inventory &m_inventory;
    mutable QHash<const ResourceKind *, ById> m_known;
};

/// All that point at the record of a step when it has its turn, after those before it in the plan.
[[nodiscard]] QList<Reference> referencesLeft(const Plan &plan, qsizetype step, const References &references);

/// The associations of the record that keep the provider from deleting it. One that is only another look at an association which is
/// known, too, is not named besides.
[[nodiscard]] QList<RecordId> holdersOf(const RecordId &id, const Inventory &inventory);

/// The records that the provider deletes along with this one.
[[nodiscard]] QList<RecordId> cascadeOf(const RecordId &id, const References &references);
/// The same when the step has its turn; only a Delete has any.
[[nodiscard]] QSet<RecordId> cascadeLeft(const Plan &plan, qsizetype step, const References &references);
/// The kinds whose records may be deleted along with one of this kind.
[[nodiscard]] QList<const ResourceKind *> cascadingKinds(const ResourceKind &kind);
/// Whether the record would be deleted along with that one.
[[nodiscard]] bool cascadesWith(const ResourceKind &kind, const Record &record, const RecordId &with);

/// Deletes records of one kind without taking along what points at them: all of that is pointed at another one first. Where that one stands
/// in the record already, the later of the two references is emptied.
[[nodiscard]] Plan repointPlan(const QList<RecordId> &ids, const QString &replacementId, const Inventory &inventory);

/// The other records of its kind whose unique name is under its own (`a.b.example` under `b.example`).
[[nodiscard]] QList<RecordId> namesUnder(const RecordId &id, const Record &record, const Inventory &inventory);

} // namespace trunkdesk
