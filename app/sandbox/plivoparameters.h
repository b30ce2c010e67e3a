// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "app/sandbox/httpresponse.h"
#include "models/core/record.h"
#include "models/schema/draft.h"

#include <optional>

namespace trunkdesk {

/// The parameters of a write, judged one by one by the kind's table: an unknown, missing or wrong one gets the provider's answer.
struct PlivoParameters
{
    Record values; ///< what was sent, by JSON key; an empty text is null
    std::optional<HttpResponse> refusal;
};
[[nodiscard]] PlivoParameters plivoParameters(const HttpRequest &request, const ResourceKind &kind, DraftFor purpose);

} // namespace trunkdesk
