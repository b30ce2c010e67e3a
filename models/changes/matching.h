// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"

namespace trunkdesk {

/// The kinds of which both inventories tell and that can differ, in the order of the registry. A fact that stands in two kinds is in
/// one of them only.
[[nodiscard]] QList<const ResourceKind *> comparedKinds(const Inventory &before, const Inventory &after);

[[nodiscard]] Matching matchRecords(const Inventory &before, const Inventory &after, const QList<const ResourceKind *> &kinds);

} // namespace trunkdesk
