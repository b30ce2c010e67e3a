// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "models/schema/recordid.h"

#include <optional>

namespace trunkdesk {

/// What a path means: a kind's collection, or one record of it.
struct TwilioRoute
{
    RecordId id;           ///< without an id for a collection or a singleton
    QString account;       ///< the account that the path names; empty where paths name none
    bool collection = false;
};

/// Reads a path by the templates of the kinds' tables. Nothing when no kind lives there.
[[nodiscard]] std::optional<TwilioRoute> twilioRoute(const QStringList &segments);

} // namespace trunkdesk
