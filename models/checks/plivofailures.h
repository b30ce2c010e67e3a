// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"

namespace trunkdesk {

[[nodiscard]] const FailureTable &plivoTrunkCauses();
[[nodiscard]] const FailureTable &plivoServerCauses();
[[nodiscard]] const FailureTable &plivoVoiceCauses();
[[nodiscard]] std::span<const FailurePlace> plivoFailurePlaces();

} // namespace trunkdesk
