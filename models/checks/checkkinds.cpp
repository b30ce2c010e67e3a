// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/twiliochecks.h"

namespace trunkdesk {

QList<std::span<const Check>> checkTables()
{
    return {
        authChecks(),
        rangeChecks(),
        listChecks(),
        entryChecks(),
        addressChecks(),
        shareChecks(),
        secureChecks(),
        recoveryChecks(),
        numberChecks(),
        boundTrunkChecks(),
        domainChecks(),
        twilioChecks(),
        secretChecks(),
        limitChecks(),
        fieldChecks(),
    };
}

} // namespace trunkdesk
