// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/changes/stepoutcome.h"

namespace trunkdesk {

class Inventory;

/// Writes into the inventory what a step taught us, without asking anybody: new and changed records, what is gone and what goes
/// with it, what moved. Returns the records that the provider may have changed besides and that are worth reading again: the parent
/// of an association (what it derives from them), the attached record, its read-only twin, the record that embeds a singleton.
[[nodiscard]] QList<RecordId> takeOutcome(const Change &change, const StepOutcome &outcome, Inventory &inventory);

} // namespace trunkdesk
