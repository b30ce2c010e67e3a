// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

namespace trunkdesk {

class References;

/// Adds to every step what it does to records that hang on its record from elsewhere: what is deleted along, what is left pointing at
/// nothing, and what makes the provider refuse. The steps must be in their final order.
void warnOfDependents(Plan &plan, const References &references);

} // namespace trunkdesk
