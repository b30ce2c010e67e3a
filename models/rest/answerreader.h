// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/dialect.h"
#include "models/rest/wiretry.h"

#include <functional>

namespace trunkdesk {

/// Judges what came over the wire: status, completeness, content type, JSON, envelope. Nothing else decides whether an answer is
/// good: the network layer reports success for a body that was cut short without a length. `base` is the endpoint that was asked.
/// Checking a page and cutting it into records takes a while: `onNext` is told before where it seems to lead.
[[nodiscard]] Result<ApiAnswer> readAnswer(const Dialect &dialect, const ApiRequest &request, const QUrl &base, const WireAnswer &answer,
    const std::function<void(const QByteArray &query)> &onNext = {});

} // namespace trunkdesk
