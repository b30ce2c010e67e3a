// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"

#include <span>

// Each file of checks has one table. allChecks() joins them in the order in which they stand in checkkinds.cpp.

namespace trunkdesk {

[[nodiscard]] std::span<const Check> authChecks();   ///< who may call
[[nodiscard]] std::span<const Check> rangeChecks();  ///< how many may
[[nodiscard]] std::span<const Check> listChecks();   ///< lists of addresses and of credentials that do nothing, or are old
[[nodiscard]] std::span<const Check> entryChecks();  ///< whether calls to a trunk have a number and a target
[[nodiscard]] std::span<const Check> numberChecks(); ///< where calls to numbers go
[[nodiscard]] std::span<const Check> limitChecks();  ///< how many there may be

/// In the order of the help page.
[[nodiscard]] QList<std::span<const Check>> checkTables();

} // namespace trunkdesk
