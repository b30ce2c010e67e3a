// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"

namespace trunkdesk {

/// The way from what is live back to what a file says.
struct Restore
{
    QList<Change> changes;
    QStringList cannot; ///< the fidelity report, whole sentences: what a file cannot hold (passwords, ids, dates, numbers that are not owned …)
};

/// Passwords that somebody entered, by the wanted record and the key of the field.
using RestoreSecrets = QHash<RecordId, Draft>;

/// Changes that make `live` say what `wanted` says in these differences (indexes of compare(live, wanted).differences). References and
/// parents are mapped to the live account's ids; what is created gets pending ids. What a chosen difference needs and live lacks comes along.
/// Deletions are only made where a chosen difference is Removed, and not where they would take along what nobody chose. What needs a
/// password is not created without one. Pure; the planner puts them in order.
[[nodiscard]] Restore restoreChanges(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted,
    const RestoreSecrets &secrets = {});

/// The wanted records of the chosen differences that need a password to be created or changed, in their order.
[[nodiscard]] QList<RecordId> recordsWithoutSecret(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted);

} // namespace trunkdesk
