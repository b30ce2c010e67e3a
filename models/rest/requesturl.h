// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"

#include <QUrl>

namespace trunkdesk {

/// Joins an endpoint and the path and query of a request, all encoded. The error is a sentence. Refused are endpoints that would
/// carry credentials unprotected, and paths or queries that could mean another place than they say.
[[nodiscard]] Result<QUrl, QString> requestUrl(const QUrl &base, const QByteArray &path, const QByteArray &query);

} // namespace trunkdesk
