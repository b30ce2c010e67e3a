// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// Plivo Elastic SIP Trunking and the account's lists that trunks refer to. Wire facts: the provider's resource documents for
/// OriginationUrl, Trunk and trunk PhoneNumber, and its published OpenAPI description of trunking v1 and the 2010-04-01 API.
[[nodiscard]] std::span<const ResourceKind> plivoKinds();

} // namespace trunkdesk
