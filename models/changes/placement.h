// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/schema/placement.h"

namespace trunkdesk {

class Inventory;

/// Puts the record on another place; an empty one takes it off. `besides`: fields of the record that are to be set with it, since being
/// attached cleared them once. `record` is what is known of it.
[[nodiscard]] Change moveRecord(const Placement &placement, const RecordId &id, const Record &record, const QString &place, const Inventory &inventory,
    const Draft &besides = {});

} // namespace trunkdesk
