// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

namespace trunkdesk {

class Inventory;

/// How to take back what was applied: changes for a plan, and honestly what they do not bring back.
struct Inverse
{
    QList<Change> changes;
    QStringList cannot; ///< whole sentences: passwords that nobody can read, a freed name that somebody may have taken, new ids
    QStringList changedSince; ///< whole sentences: what somebody changed after us and which is kept or put back with it

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// Takes back the steps that are done (and those of which it is not known, where the inventory tells that they were). Created things are deleted,
/// deleted ones created anew with all that went along (children, attachments, numbers), fields put back that still say what we wrote, moved
/// records moved back with what they lost. Pure; the inventory is what is known now. `attempts`: plans that began to take it back before, and
/// did not come to their end: what they created anew is not created once more.
[[nodiscard]] Inverse inverseOf(const AppliedPlan &applied, const Inventory &now, const QList<AppliedPlan> &attempts = {});

} // namespace trunkdesk
