// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"
#include "app/sandbox/httpresponse.h"
#include "app/sandbox/sandboxstore.h"
#include "models/core/result.h"

namespace trunkdesk {

/// The calls of some weeks before this moment, newest first: the same ones whenever they are made, only their times move along.
[[nodiscard]] QList<Record> plivoCalls(const QList<SandboxItem> &trunks, const QList<SandboxItem> &numbers, const QDateTime &now);

/// Whether a list of calls can be asked for with this parameter.
[[nodiscard]] bool isPlivoCallFilter(const QByteArray &name);
/// The calls that pass all filters of the request, or the provider's refusal of a filter.
[[nodiscard]] Result<QList<Record>, HttpResponse> plivoFilteredCalls(const HttpRequest &request, const QList<SandboxItem> &calls, const QDateTime &now);

/// The part of a call that its row in a list has.
[[nodiscard]] Record plivoCallRow(const Record &call);
/// What was measured of a call.
[[nodiscard]] Record plivoInsights(const Record &call);

} // namespace trunkdesk
