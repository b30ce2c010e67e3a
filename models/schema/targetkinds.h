// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// A reference that the provider takes although it does not do what people mean by it.
/// Returns what to say of a field that points at this record, for people; empty when there is nothing to say.
[[nodiscard]] QString targetProblem(const ResourceKind &kind, const Field &field, const Record &target);

} // namespace trunkdesk
