// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/putback.h"

#include <algorithm>

namespace trunkdesk {

static bool holds(const AppliedPlan &plan)
{
    const bool ended = plan.end == AppliedPlan::End::Finished || plan.end == AppliedPlan::End::Left;
    return plan.plan.purpose.kind == Purpose::Kind::Drain && ended && plan.takenBackBy.isEmpty() && plan.changedAnything();
}

QList<HeldDrain> heldDrains(const QList<AppliedPlan> &plans)
{
    QList<HeldDrain> list;
    for (const auto &plan : plans) {
        if (!holds(plan))
            continue;
        const auto &purpose = plan.plan.purpose;
        const auto key = purpose.group.isEmpty() ? plan.id : purpose.group;
        auto known = std::find_if(list.begin(), list.end(), [&key](const HeldDrain &one) { return one.key == key; });
        if (known == list.end())
            known = list.insert(list.end(), HeldDrain{key, purpose.subject, plan.begun, {}});
        known->begun = std::min(known->begun, plan.begun);
        known->entries.append(plan);
    }
    std::stable_sort(list.begin(), list.end(), [](const HeldDrain &a, const HeldDrain &b) { return a.begun > b.begun; });
    return list;
}

} // namespace trunkdesk
