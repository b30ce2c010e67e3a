// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// What a record says of the calls that go through it.
enum class EntryUse {
    OutwardOnly, ///< they only leave: it takes no calls to numbers
    InwardOnly,  ///< they only come in: it takes no calls from a PBX
    SwitchedOff, ///< somebody switched it off
};
[[nodiscard]] bool entryIs(EntryUse use, const ResourceKind &kind, const Record &record);

/// After what the provider tries the next target and after what it does not, in whole sentences; empty for a kind that calls do not come in by.
[[nodiscard]] QString failoverText(const ResourceKind &kind);

} // namespace trunkdesk
