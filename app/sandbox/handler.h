// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpresponse.h"

namespace trunkdesk {

/// What answers the requests of an HttpServer. Every function is called in the server's thread, one call at a time and for each
/// connection in the order in which requests came; none may wait for anything.
class Handler
{
public:
    virtual ~Handler() = default;

    /// Carries the request out and says what to answer. The body of an answer to HEAD is left out on the wire.
    [[nodiscard]] virtual HttpResponse answer(const HttpRequest &request) = 0;

    /// How this provider words a failure that did not come from its own rules: a 429, 500 or 503 on demand.
    [[nodiscard]] virtual HttpResponse failure(const HttpRequest &request, int status);
};

} // namespace trunkdesk
