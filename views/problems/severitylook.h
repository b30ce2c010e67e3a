// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "views/theme/theme.h"

namespace trunkdesk {

/// The icon and the tone that go with how bad a finding is. Each has a shape of its own, so that none stands by its colour alone.
[[nodiscard]] const char *iconOf(FindingSeverity severity);
[[nodiscard]] Tone toneOf(FindingSeverity severity);

} // namespace trunkdesk
