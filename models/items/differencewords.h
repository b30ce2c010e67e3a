// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"

// What a comparison means for those who call and are called, in sentences: where calls go, who may call, which numbers move.

namespace trunkdesk {

struct DifferenceWord
{
    QString text;        ///< a whole sentence, safe to show
    int weight = 0;      ///< of how much it matters: higher comes first
    int difference = -1; ///< place in the comparison's differences to jump to; -1: it is about several

    friend bool operator==(const DifferenceWord &, const DifferenceWord &) = default;
};

/// What matters most comes first. Pure.
[[nodiscard]] QList<DifferenceWord> differenceWords(const Comparison &comparison, const Inventory &before, const Inventory &after);

} // namespace trunkdesk
