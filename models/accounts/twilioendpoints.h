// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/accounts/endpoints.h"
#include "models/core/result.h"

#include <span>

namespace trunkdesk {

/// The regions and the edge that each is reached by, the usual one first.
[[nodiscard]] std::span<const EndpointRegion> twilioRegions();

/// The provider's own hosts: `trunking` and `api`, each `https://{service}.twilio.com` (region US1).
[[nodiscard]] Endpoints twilioEndpoints();

/// Both services from one base URL that a person names. The error is a sentence for that person. Accepted are
/// - nothing at all: the default hosts;
/// - a loopback base (`http://127.0.0.1:8080`), which then serves both;
/// - a regional host of the provider, `https://{service}.{edge}.{region}.twilio.com` or the same without its first part: the
///   other service follows from it. (A region without an edge is refused: the provider stopped answering that form in 2026.)
[[nodiscard]] Result<Endpoints, QString> twilioEndpoints(const QString &base);

/// Whether credentials may go to this base of the service: exactly one of the provider's hosts for it, over https, or loopback.
/// Empty when they may, else a sentence that says why not.
[[nodiscard]] QString twilioEndpointFault(const QByteArray &service, const QUrl &base);

/// An account of the provider as a person gives it, ids checked: `accountId` is AC…, `user` the same or an API key's SK…
[[nodiscard]] Result<Account, QString> twilioAccount(
    const QString &name, const QString &accountId, const QString &user, const QString &base, AccountMode mode);

} // namespace trunkdesk
