// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <vector>

// Who gets a call where a record names its targets one by one: the first, and the next when that one fails.

namespace trunkdesk {

class Inventory;

/// One of the references that a kind declares as its tiers.
struct NamedTier
{
    QString name;         ///< label of the reference field
    RecordId target = {}; ///< without an id when the reference is empty
    QString label = {};   ///< what people call the target; its id when it is not known
    QString address = {}; ///< where it leads, as people may see it; empty when it is not known
    bool present = false; ///< the target is known

    [[nodiscard]] bool isSet() const { return !target.id.isEmpty(); }
    friend bool operator==(const NamedTier &, const NamedTier &) = default;
};

/// In the order in which they are tried; empty for a kind without tiers and for a record that is not known.
[[nodiscard]] std::vector<NamedTier> tiersOf(const Inventory &inventory, const RecordId &id);

} // namespace trunkdesk
