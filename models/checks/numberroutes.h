// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// What can take the calls to a telephone number, the first that is set before the others.
struct NumberRoutes
{
    const char *kind = "";  ///< of numbers
    const char *voice = ""; ///< JSON name of the Boolean that says whether it takes calls at all
    std::span<const char *const> fields = {};
};

/// Null for a kind that is no number.
[[nodiscard]] const NumberRoutes *numberRoutes(const ResourceKind &kind);

} // namespace trunkdesk
