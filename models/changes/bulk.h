// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/core/verdict.h"

#include <optional>

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

/// The fields of a kind that many records can share: those that may be updated, need not be unique and are no secrets. None where every
/// change has to bring a secret of its own.
[[nodiscard]] QList<const Field *> bulkFields(const ResourceKind &kind);
/// How such a field can be edited, the usual way first.
[[nodiscard]] QList<BulkEdit::How> bulkWays(const Field &field);
/// Why the edit says nothing yet, or nothing at all, as a sentence; empty when it can be tried.
[[nodiscard]] QString bulkProblem(const ResourceKind &kind, const BulkEdit &edit);
/// One row for each record that is known, in this order. What was wrong with a record before is not held against the edit.
[[nodiscard]] QList<BulkRow> previewBulk(const QList<RecordId> &ids, const BulkEdit &edit, const Inventory &inventory);
/// Of the rows that change and have no error. What hangs on another record through an association is moved through that.
[[nodiscard]] QList<Change> bulkChanges(const QList<BulkRow> &rows, const BulkEdit &edit, const Inventory &inventory);

/// What the rules of the kind say of a record with these fields that they did not say of it before. Quick, for many records: the fields'
/// own checks are not asked.
[[nodiscard]] QList<Issue> newRuleIssues(const ResourceKind &kind, const Record &record, const Draft &wanted);

/// What is edited where associations are chosen: the records that they attach.
[[nodiscard]] QList<RecordId> bulkSubjects(const QList<RecordId> &chosen);

/// The field that switches a record on and off without deleting it.
struct OnOffField
{
    const Field *field = nullptr;
    QString on;
    QString off;
};
[[nodiscard]] std::optional<OnOffField> onOffField(const ResourceKind &kind);

} // namespace trunkdesk
