// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failuretables.h"
#include "models/checks/plivofailures.h"
#include "models/checks/twiliofailures.h"

namespace trunkdesk {

const QList<const FailureTable *> &failureTables()
{
    static const QList<const FailureTable *> tables = {&sipRequestFailures(), &sipServerFailures(), &sipProgress(), &twilioCallErrors(), &twilioRequestErrors(), &plivoTrunkCauses(),
        &plivoServerCauses(), &plivoVoiceCauses(), &q850Causes(), &switchCauses()};
    return tables;
}

QList<std::span<const FailurePlace>> failurePlaces()
{
    return {twilioFailurePlaces(), plivoFailurePlaces()};
}

} // namespace trunkdesk
