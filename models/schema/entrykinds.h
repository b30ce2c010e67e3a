// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// What a record that numbers can hang on does with calls to them.
enum class EntryUse {
    Open,        ///< they go to its targets
    OutwardOnly, ///< calls only leave through it
    SwitchedOff, ///< somebody switched it off
};
[[nodiscard]] EntryUse entryUse(const ResourceKind &kind, const Record &record);

/// After what the provider tries the next target and after what it does not, in whole sentences; empty for a kind that calls do not come in by.
[[nodiscard]] QString failoverText(const ResourceKind &kind);

} // namespace trunkdesk
