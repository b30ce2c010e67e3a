// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"

namespace trunkdesk {

/// The records of a kind that stand on the page of `owner` (see tabKinds()): those that live under it, or those that point at it. All
/// of the kind for an empty owner.
[[nodiscard]] QList<RecordId> pageRecords(const Inventory &inventory, const ResourceKind &kind, const QString &owner);
/// Whether a record points at the owner with the kind's pointerField().
[[nodiscard]] bool pointsAt(const Inventory &inventory, const Field &pointer, const RecordId &id, const QString &owner);

} // namespace trunkdesk
