// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/draft.h"

#include <optional>

namespace trunkdesk {

// Two fields that people write as one, with a slash between: an address and its prefix length (see Field::tailField).

/// What was written into the first field, for both of them; nothing when there is no slash or when either half would be refused.
[[nodiscard]] std::optional<std::pair<QString, QString>> splitText(const ResourceKind &kind, const Field &field, const QString &text);

/// What a person has to write again before this field's value is sent (see Verdict::Confirm): the entries of a list that ask for it,
/// both halves of two joint fields, else the value itself.
[[nodiscard]] QString textToConfirm(const ResourceKind &kind, const Field &field, const Draft &draft);

} // namespace trunkdesk
