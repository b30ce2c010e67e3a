// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// The text that a record has for a field, in the form in which forms and checks hold it: one entry a line for a TextList, without the
/// wrapping where the provider has one. Empty for null.
[[nodiscard]] QString fieldValue(const Field &field, const Record &record);

/// A field of a record as people read it: choices and booleans in words, capabilities as a list, dates in local time, control
/// characters as visible escapes. Empty for null.
[[nodiscard]] QString fieldText(const Field &field, const Record &record);

/// A sort key that a plain comparison orders as people expect: integers by value, dates by time, text by case-folded text.
struct SortKey
{
    qint64 number = 0;
    QString text;

    friend bool operator<(const SortKey &a, const SortKey &b) { return a.number != b.number ? a.number < b.number : a.text < b.text; }
    friend bool operator==(const SortKey &, const SortKey &) = default;
};
[[nodiscard]] SortKey sortKey(const Field &field, const Record &record);

} // namespace trunkdesk
