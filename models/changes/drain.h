// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/routing/targethost.h"

namespace trunkdesk {

class Inventory;

/// What to do so that an account sends no more calls to a host.
struct Drain
{
    QList<Change> changes;
    QStringList refusals;  ///< whole sentences: parents that would be left with nothing; they are not touched
    QStringList remarks;   ///< whole sentences: what is off already, or asks only as a last resort
    bool wantsReplacement = false; ///< one of the refusals would not stand with a replacement, or with another one

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && refusals.isEmpty() && remarks.isEmpty(); }
};
/// Targets with weights are switched off; where a record names its targets one by one, the first and the next are swapped, or it is pointed at
/// `replacement` (an id of the kind it points at; may be empty). Pure.
[[nodiscard]] Drain drainHost(const QString &host, const QString &replacement, const Inventory &inventory);

/// The records that a replacement can be chosen from: those that others name one by one as their targets, and that are on another host.
[[nodiscard]] QList<RecordId> drainReplacements(const QString &host, const Inventory &inventory);

} // namespace trunkdesk
