// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admissionkinds.h"

namespace trunkdesk::plivo {

/// A trunk answers to `ID.zt.plivo.com`; some are seen with a region in between, of which no document says more.
[[nodiscard]] DomainMatch matchTrunkDomain(const QString &host, const QString &domain);
[[nodiscard]] bool isSharedHost(const QString &host); ///< `zt.plivo.com`, perhaps of a region

} // namespace trunkdesk::plivo
