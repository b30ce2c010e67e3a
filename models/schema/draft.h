// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/core/record.h"
#include "models/schema/resourcekind.h"

#include <QMap>

namespace trunkdesk {

/// What a form holds: the text of each writable field by JSON key. An empty text of an optional field means "unset".
using Draft = QMap<QByteArray, QString>;

enum class DraftFor { Create, Update };

/// What a new form begins with.
[[nodiscard]] Draft newDraft(const ResourceKind &kind);
/// The record's writable fields as texts; what cannot be read as the field's type is kept as it stands.
[[nodiscard]] Draft draftOf(const ResourceKind &kind, const Record &record);
/// The fields whose text differs; for an update also those that the provider wants restated when anything differs.
[[nodiscard]] Draft changedFields(const ResourceKind &kind, const Draft &before, const Draft &after);
/// Everything wrong with it, field by field in the order of the table, then the rules across fields. A field whose text is that
/// of `opened` is not blamed: an odd value that the server sent is kept, never forced to be rewritten.
[[nodiscard]] QList<Issue> validateDraft(const ResourceKind &kind, const Draft &draft, DraftFor purpose, const Draft &opened = {});
/// The draft with every text in its canonical form.
[[nodiscard]] Draft canonicalDraft(const ResourceKind &kind, const Draft &draft);
/// Request names and texts, in the order of the table.
[[nodiscard]] QList<std::pair<QByteArray, QString>> parameters(const ResourceKind &kind, const Draft &draft);
/// The record as it would look with the draft's fields in it, typed as the table says.
[[nodiscard]] Record applied(const ResourceKind &kind, const Record &record, const Draft &draft);

/// The JSON array of a TextList's text.
[[nodiscard]] QByteArray jsonTextList(const QString &lines);

/// What stands in a record in place of a secret.
inline constexpr QByteArrayView secretSetMark = R"({"set":true})";
/// Puts the mark in place of every secret that a record from elsewhere holds; how many there were.
int concealSecrets(const ResourceKind &kind, Record &record);

/// What a validator says about a record as it was read: every field that we would refuse or question as new input.
[[nodiscard]] QList<Issue> validateRecord(const ResourceKind &kind, const Record &record);

} // namespace trunkdesk
