// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// Whether an object has exactly the shape in which a snapshot keeps a parent beside a record.
[[nodiscard]] inline bool isWrapper(const Record &object)
{
    const auto parent = object.raw("parent");
    const auto record = object.raw("record");
    return object.keys().size() == 2 && !parent.isEmpty() && jsonType(parent) == JsonType::String && !record.isEmpty() && jsonType(record) == JsonType::Object;
}

/// Whether a record has to be wrapped: it does not name this parent itself, or it would be taken for a wrapper.
[[nodiscard]] inline bool needsWrapper(const ResourceKind &kind, const QString &parent, const Record &record)
{
    return parent != record.text(kind.parentField) || isWrapper(record);
}

} // namespace trunkdesk
