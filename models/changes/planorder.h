// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

namespace trunkdesk {

class Inventory;

/// Puts steps in the order in which they can be carried out (see makePlan), and says which of them need the record of another one.
///
/// Some steps go earlier than their kind does, since the provider would refuse those after them: what gives up a name before what takes it,
/// a name before the names under it, and so many deletes before creates as the limit of a parent needs.
void putInOrder(QList<Step> &steps, const Inventory &inventory);

} // namespace trunkdesk
