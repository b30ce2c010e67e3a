// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QHash>

namespace trunkdesk {

class Inventory;

/// What a step does to the calls that its target gets, once the whole plan is carried out.
struct StepShare
{
    QString label;  ///< `Share of calls at priority 10`
    QString before; ///< `30 %`; empty: it was no target
    QString after;  ///< empty: it is none any more

    friend bool operator==(const StepShare &, const StepShare &) = default;
};

/// By step, of those that make or delete a target or change its priority, weight or switch.
[[nodiscard]] QHash<int, StepShare> stepSharesOf(const Plan &plan, const Inventory &inventory);

} // namespace trunkdesk
