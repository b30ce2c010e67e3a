// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/accountfacts.h"
#include "models/checks/findings.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

namespace trunkdesk {

QList<Finding> findAll(const Inventory &inventory)
{
    AccountFacts facts(inventory);
    facts.noteAll();
    QList<Finding> found;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (looksAtList(*kind))
            found += findAt(facts, {kind, {}, {}});
        for (const auto &id : inventory.ids(*kind))
            found += findAt(facts, id);
    }
    return found;
}

} // namespace trunkdesk
