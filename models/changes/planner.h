// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

namespace trunkdesk {

class Inventory;

/// Puts changes in the order in which they can be carried out and says what to think about. Pure: nothing is sent.
///
/// Order: creates (parents, and what is pointed at, first), attaches, updates, detaches, deletes (the other way round, and names under
/// a name before it); otherwise as given. A parent is thus never without what replaces the thing it loses. Where the provider would refuse
/// that, a step goes earlier (see putInOrder). An update that changes nothing is left out.
[[nodiscard]] Plan makePlan(const QList<Change> &changes, const Inventory &inventory);

/// Whether the plan would come out the same from what is known now. One that would not is stale and must not be run.
[[nodiscard]] bool isCurrent(const Plan &plan, const Inventory &inventory);

} // namespace trunkdesk
