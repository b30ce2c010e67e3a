// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/bulk.h"
#include "models/changes/numbermoves.h"
#include "models/items/previewmodel.h"

// What a bulk edit and a move of numbers would do, in words for a table.

namespace trunkdesk {

/// A field's text as people read it: choices in words, references by name, no password.
[[nodiscard]] QString draftValueText(const ResourceKind &kind, const Field &field, const QString &text, const Inventory &inventory);

[[nodiscard]] QStringList bulkHeadings(const ResourceKind &kind); ///< record, where it hangs, before, after, what to know
[[nodiscard]] QList<PreviewRow> bulkPreviewRows(const QList<BulkRow> &rows, const BulkEdit &edit, const Inventory &inventory);

/// The same before anybody has said what is to become of them.
[[nodiscard]] QList<PreviewRow> presentRows(const QList<RecordId> &ids, const Field &field, const Inventory &inventory);

[[nodiscard]] QStringList moveHeadings(const Placement &placement); ///< line, number, now on, then on, what to know
[[nodiscard]] QList<PreviewRow> movePreviewRows(const QList<NumberMove> &moves, const Placement &placement, const Inventory &inventory);

} // namespace trunkdesk
