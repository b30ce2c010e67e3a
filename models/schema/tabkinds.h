// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/registry.h"

namespace trunkdesk {

/// The kinds that stand on the page of a record of this kind: those that live under it, and those that point at it and say so
/// (`tabOf`). A kind without any needs no page of its own: its row says it all.
[[nodiscard]] QList<const ResourceKind *> tabKinds(const ResourceKind &kind);
/// The kind on whose page its records stand: the one they live under, else the one they point at. Null: neither.
[[nodiscard]] const ResourceKind *pageKind(const ResourceKind &kind);
/// The field with which its records point at the record on whose page they stand; null when they live under it, or nowhere.
[[nodiscard]] const Field *pointerField(const ResourceKind &kind);
/// Whether its records are bound to the record of a page by attaching them: associations, and what has such a pointer.
[[nodiscard]] bool isAttached(const ResourceKind &kind);
/// Whether that can be done here: an older path is only read.
[[nodiscard]] bool canAttach(const ResourceKind &kind);
/// The kind whose records are chosen from when one is attached: what an association attaches, else the kind itself.
[[nodiscard]] const ResourceKind &attachedKind(const ResourceKind &kind);
/// Another kind under the same parent through which the same is attached and where that can be done; null: there is none.
[[nodiscard]] const ResourceKind *writableTwin(const ResourceKind &kind);
/// The kinds that show the attachments of this one once more and are only read.
[[nodiscard]] QList<const ResourceKind *> readOnlyTwins(const ResourceKind &kind);

} // namespace trunkdesk
