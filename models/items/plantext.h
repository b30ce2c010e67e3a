// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/planmodel.h"

namespace trunkdesk {

/// Plans as text to be read and sent to a colleague: the account, every step with before and after, what is to be thought about, and what
/// cannot be undone. Nothing secret is in it.
[[nodiscard]] QString planAsText(const QList<PlanOfAccount> &plans, const QStringList &remarks = {});

} // namespace trunkdesk
