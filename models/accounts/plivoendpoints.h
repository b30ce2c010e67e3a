// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/accounts/endpoints.h"
#include "models/core/result.h"
#include "models/core/verdict.h"

namespace trunkdesk {

/// The one service, `api`, from a base URL that a person names: nothing at all for `https://api.plivo.com`, or a loopback base. The
/// error is a sentence for that person. (The historic host of a private beta is gone, so it is refused like any other.)
[[nodiscard]] Result<Endpoints, QString> plivoEndpoints(const QString &base);

/// Whether credentials may go to this base of the service: the provider's host over https, or loopback. Empty when they may, else
/// a sentence that says why not.
[[nodiscard]] QString plivoEndpointFault(const QByteArray &service, const QUrl &base);

/// How a text stands as an auth id. The usual form is MA or SA with 18 more capital letters and digits; another one that is safe in a
/// path passes with a warning, since the provider calls its ids opaque.
[[nodiscard]] Verdict checkPlivoAuthId(const QString &text);

/// An account of the provider as a person gives it, its id checked.
[[nodiscard]] Result<Account, QString> plivoAccount(const QString &name, const QString &authId, const QString &base, AccountMode mode);

} // namespace trunkdesk
