// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/reversed.h"

#include <utility>

namespace trunkdesk {

Comparison reversed(const Comparison &comparison)
{
    auto turned = comparison;
    std::swap(turned.matching.laterOf, turned.matching.earlierOf);
    for (auto &difference : turned.differences) {
        if (difference.kind == Difference::Kind::Added)
            difference.kind = Difference::Kind::Removed;
        else if (difference.kind == Difference::Kind::Removed)
            difference.kind = Difference::Kind::Added;
        std::swap(difference.before, difference.after);
        std::swap(difference.recordBefore, difference.recordAfter);
        std::swap(difference.parentBefore, difference.parentAfter);
        for (auto &field : difference.fields)
            std::swap(field.before, field.after);
    }
    return turned;
}

} // namespace trunkdesk
