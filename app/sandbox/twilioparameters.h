// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "app/sandbox/httpresponse.h"
#include "models/schema/draft.h"

#include <optional>

namespace trunkdesk {

/// The parameters of a write, judged by the kind's table: an unknown, repeated, missing or wrong one gets the provider's answer.
struct TwilioParameters
{
    Draft draft;
    std::optional<HttpResponse> refusal;
};
[[nodiscard]] TwilioParameters twilioParameters(const HttpRequest &request, const ResourceKind &kind, DraftFor purpose);

/// The one parameter of an association, or the refusal.
[[nodiscard]] Result<QString, HttpResponse> twilioAttachParameter(const HttpRequest &request, const ResourceKind &kind);

} // namespace trunkdesk
