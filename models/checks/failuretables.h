// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"

// The tables themselves, each in a file of its own: for failurekinds.cpp alone; the providers' have headers of their own.

namespace trunkdesk {

[[nodiscard]] const FailureTable &sipRequestFailures();  ///< 4xx
[[nodiscard]] const FailureTable &sipServerFailures();   ///< 5xx and 6xx
[[nodiscard]] const FailureTable &sipProgress();         ///< 1xx to 3xx
[[nodiscard]] const FailureTable &q850Causes();
[[nodiscard]] const FailureTable &switchCauses();

/// Where a provider's failures of one SIP status are configured, of each provider.
[[nodiscard]] QList<std::span<const FailurePlace>> failurePlaces();

} // namespace trunkdesk
