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

/// Changes that make `live` say what `wanted` says in these differences (indexes of compare(live, wanted).differences). References and
/// parents are mapped to the live account's ids; what is created gets pending ids. What a chosen difference needs and live lacks comes along.
/// Deletions are only made where a chosen difference is Removed. Pure; the planner puts them in order.
[[nodiscard]] Restore restoreChanges(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted);

} // namespace trunkdesk
