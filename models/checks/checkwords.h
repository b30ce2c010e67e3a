// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/accountfacts.h"
#include "models/checks/check.h"

// What messages of checks have in common, and the ways to mend that many offer.

namespace trunkdesk {

/// The name of a record in quotes, as it stands in a message.
[[nodiscard]] QString quotedTitle(const AccountFacts &facts, const RecordId &id);
[[nodiscard]] QString quoted(const QString &name);
/// `“a”, “b” and 3 more`; each name once.
[[nodiscard]] QString quotedTitles(const AccountFacts &facts, const QList<RecordId> &ids);

/// The form of the record opens on the field.
[[nodiscard]] Fix editFix(const RecordId &id, QByteArrayView field);
/// The field gets this value, after a review.
[[nodiscard]] Fix setFix(const RecordId &id, QByteArrayView field, const QString &value, const QString &title);
/// A record of this kind is made or attached under the record.
[[nodiscard]] Fix addFix(const RecordId &id, const ResourceKind &kind);
/// The record is deleted; an association is detached.
[[nodiscard]] Fix removeFix(const RecordId &id);

/// How many numbers hang on a record, for a sentence: `14 numbers`, or `at least 14 numbers` where not all are known. Empty: none that we know.
[[nodiscard]] QString numbersText(const AccountFacts &facts, const RecordId &place);

} // namespace trunkdesk
