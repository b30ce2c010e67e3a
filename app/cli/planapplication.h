// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"
#include "models/changes/planrunner.h"

namespace trunkdesk::cli {

/// Sends a plan, step by step, and says on standard error what became of each. Ctrl+C stops it after the step in flight.
class PlanApplication : public QObject
{
    Q_OBJECT

public:
    /// The inventory is borrowed; it knows afterwards what the steps taught.
    PlanApplication(const ResourceClient &client, Inventory *inventory);

    /// Runs its own event loop, and writes down what it does. Answers an Exit.
    [[nodiscard]] int run(const Plan &plan, JournalEntry *journal);

private:
    void tellStep(int index, const StepOutcome &outcome) const;
    void tellEnd() const;

    PlanRunner m_runner;
};

} // namespace trunkdesk::cli
