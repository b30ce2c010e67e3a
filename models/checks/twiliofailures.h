// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"

namespace trunkdesk {

[[nodiscard]] const FailureTable &twilioCallErrors();
[[nodiscard]] const FailureTable &twilioRequestErrors();
[[nodiscard]] std::span<const FailurePlace> twilioFailurePlaces();

} // namespace trunkdesk
