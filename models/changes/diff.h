// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QHash>
#include <QStringList>

// What is different between two inventories, wherever each of them is from. Pure.

namespace trunkdesk {

class Inventory;

struct FieldDifference
{
    const Field *field = nullptr;
    QString before; ///< as people read it; a reference by name; a secret by its mask
    QString after;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

struct Difference
{
    enum class Kind {
        Added,   ///< only in the later one
        Removed, ///< only in the earlier one
        Changed,
        Moved,   ///< hangs on another parent; may have changed fields besides
    };

    Kind kind = Kind::Changed;
    RecordId before = {}; ///< without a kind when Added
    RecordId after = {};  ///< without a kind when Removed
    Record recordBefore = {};
    Record recordAfter = {};
    QString title = {};
    QString parentBefore = {}; ///< what people call the record it hangs on; empty under the account
    QString parentAfter = {};
    QList<FieldDifference> fields = {}; ///< writable ones that differ, in the order of the table; of a new or gone record those that say something

    [[nodiscard]] const ResourceKind &resource() const { return *(after.kind ? after.kind : before.kind); }
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Which record of the one is which of the other: by id where both are of the same account; what is left by what people call it under the
/// same parent: its unique field, its title with its target, what is attached. So something that was deleted and made anew is still the
/// same. Several of the same name are told apart by what they say and by what hangs on them.
struct Matching
{
    QHash<RecordId, RecordId> laterOf;   ///< by the earlier one's
    QHash<RecordId, RecordId> earlierOf; ///< by the later one's
    bool byId = false;                   ///< both are of one account
};

struct Comparison
{
    Matching matching;
    QList<Difference> differences; ///< in the order of the kinds; children after their parents
    qsizetype kinds = 0; ///< of which both tell; none: nothing was compared, which is not the same as no difference
    QList<const ResourceKind *> notCompared; ///< kinds that one of the two does not tell of, or not completely
    QStringList remarks; ///< whole sentences: what was not compared, and why

    [[nodiscard]] bool isEmpty() const { return differences.isEmpty(); }
};

/// Only what a person can set is compared: no ids, dates, links or derived fields. A fact that stands in two records is compared once.
/// A hidden secret on one side is no difference. What one side does not tell of, or only in part, is neither added nor removed.
[[nodiscard]] Comparison compare(const Inventory &before, const Inventory &after);

} // namespace trunkdesk
