// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admissionkinds.h"

namespace trunkdesk::twilio {

// The provider's documents on sending calls to it (localized URIs, best practices): the host of a Request-URI is the domain itself or its form
// for one edge location, `name.pstn.dublin.twilio.com`; the edge alone, `pstn.dublin.twilio.com`, is for the route and names nobody.
[[nodiscard]] DomainMatch matchTrunkDomain(const QString &host, const QString &domain);
[[nodiscard]] DomainMatch matchSipDomain(const QString &host, const QString &domain);
[[nodiscard]] bool isSharedHost(const QString &host);

} // namespace trunkdesk::twilio
