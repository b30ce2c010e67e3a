// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"

// The tables themselves, each in a file of its own: for failurecode.cpp alone.

namespace trunkdesk {

[[nodiscard]] const FailureTable &sipRequestFailures();  ///< 4xx
[[nodiscard]] const FailureTable &sipServerFailures();   ///< 5xx and 6xx
[[nodiscard]] const FailureTable &sipProgress();         ///< 1xx to 3xx
[[nodiscard]] const FailureTable &twilioCallErrors();
[[nodiscard]] const FailureTable &twilioRequestErrors();
[[nodiscard]] const FailureTable &plivoTrunkCauses();
[[nodiscard]] const FailureTable &plivoServerCauses();
[[nodiscard]] const FailureTable &plivoVoiceCauses();
[[nodiscard]] const FailureTable &q850Causes();
[[nodiscard]] const FailureTable &switchCauses();

[[nodiscard]] std::span<const FailurePlace> twilioFailurePlaces();
[[nodiscard]] std::span<const FailurePlace> plivoFailurePlaces();

} // namespace trunkdesk
