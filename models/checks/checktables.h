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

[[nodiscard]] std::span<const Check> addressChecks();    ///< whether calls can get to an address
[[nodiscard]] std::span<const Check> shareChecks();      ///< priorities and weights
[[nodiscard]] std::span<const Check> secureChecks();     ///< encryption
[[nodiscard]] std::span<const Check> recoveryChecks();   ///< the last resort
[[nodiscard]] std::span<const Check> domainChecks();     ///< names of trunks and SIP domains
[[nodiscard]] std::span<const Check> boundTrunkChecks(); ///< trunks that name their targets, and their numbers
[[nodiscard]] std::span<const Check> secretChecks();     ///< what stands open in addresses
[[nodiscard]] std::span<const Check> fieldChecks();      ///< what any form would say; last, since the others say it better

/// In the order of the help page.
[[nodiscard]] QList<std::span<const Check>> checkTables();

} // namespace trunkdesk
