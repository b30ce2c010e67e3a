// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

namespace trunkdesk {

/// A host that was drained and not put back: the plans of all accounts that were applied for it together.
struct HeldDrain
{
    QString key; ///< unlike all others
    QString host;
    QDateTime begun; ///< UTC; of the first of them
    QList<AppliedPlan> entries;
};

/// Of what the journal knows, latest first. Left out is what changed nothing, and what runs or was broken off: that is resumed or rolled back.
[[nodiscard]] QList<HeldDrain> heldDrains(const QList<AppliedPlan> &plans);

} // namespace trunkdesk
