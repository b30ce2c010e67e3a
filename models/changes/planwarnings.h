// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

namespace trunkdesk {

class References;

/// Adds to every step, and to the plan, what a person has to think about before it goes out. Each rule reads the tables of the
/// schema, never the name of a kind. The steps must be in their final order.
void addWarnings(Plan &plan, const References &references);

} // namespace trunkdesk
