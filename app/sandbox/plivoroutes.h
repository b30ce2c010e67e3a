// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "models/schema/recordid.h"

#include <optional>

namespace trunkdesk {

/// What a path means: a kind's collection, one record of it, or what is known besides about a record.
struct PlivoRoute
{
    RecordId id;             ///< without an id for a collection
    QString account;         ///< the account that the path names
    bool collection = false;
    bool insights = false;   ///< `Insights/` below a call
};

/// Whether the path is this provider's to answer, well or badly.
[[nodiscard]] bool isPlivoPath(const QByteArray &path);

/// Reads a path by the templates of the kinds' tables, to the letter: case counts, and so does the slash at the end.
[[nodiscard]] std::optional<PlivoRoute> plivoRoute(const QStringList &segments);

} // namespace trunkdesk
