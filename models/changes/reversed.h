// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"

namespace trunkdesk {

/// The same comparison seen from the other side: what was added is removed, and before and after change places. The differences keep
/// their places.
[[nodiscard]] Comparison reversed(const Comparison &comparison);

} // namespace trunkdesk
