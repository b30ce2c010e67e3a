// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"

namespace trunkdesk {

/// What a plan does, said once it is done: `Deleted: old-asterisk.`, `Attached: 3 phone numbers.`, a sentence for each sort of deed.
[[nodiscard]] QString planDone(const Plan &plan);
/// How a plan ended, in whole sentences: what was done, what was not and why.
[[nodiscard]] QString planResult(const Plan &plan, const QList<StepOutcome> &outcomes);

} // namespace trunkdesk
