// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/core/verdict.h"

namespace trunkdesk {

class Inventory;

/// One edit of one field over many records.
struct BulkEdit
{
    enum class How {
        Set,     ///< the text as it is
        Add,     ///< an Integer: plus so many, which may be negative
        Replace, ///< text: every occurrence of `find` by `text`
    };

    How how = How::Set;
    QByteArray field;
    QString text;
    QString find = {};
    bool matchCase = false;
};

/// What it does to one record.
struct BulkRow
{
    RecordId id;
    QString title;
    QString before;
    QString after;        ///< as it would be sent
    bool changes = false; ///< false: it says so already, or cannot say it
    QList<Issue> issues = {}; ///< what the field's check and the rules of the record say about it
};

/// The fields of a kind that many records can share: those that may be updated and need not be unique.
[[nodiscard]] QList<const Field *> bulkFields(const ResourceKind &kind);
[[nodiscard]] QList<BulkRow> previewBulk(const QList<RecordId> &ids, const BulkEdit &edit, const Inventory &inventory);
/// Of the rows that change and have no error.
[[nodiscard]] QList<Change> bulkChanges(const QList<BulkRow> &rows, const BulkEdit &edit, const Inventory &inventory);

} // namespace trunkdesk
