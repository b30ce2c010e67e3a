// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"

namespace trunkdesk {

QList<std::span<const Check>> checkTables()
{
    return {
        authChecks(),
    };
}

} // namespace trunkdesk
