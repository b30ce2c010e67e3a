// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"
#include "tests/changes/runbench.h"

namespace trunkdesk::test {

/// A journal that nobody can read later. It keeps count of what had been written to the provider at each line, and its disk fills up on demand.
struct MemoryJournal : PlanJournal
{
    explicit MemoryJournal(const RunBench &owner) : bench(owner) { bench.sandbox->server().log().clear(); }

    bool intent(int step, const Change &change, const QSet<QString> &siblings) override
    {
        lines.append(QStringLiteral("intent %1 at %2").arg(step).arg(bench.written()));
        applied.sent.resize(std::max(applied.sent.size(), qsizetype(step + 1)));
        applied.sent[step] = change;
        applied.siblings = siblings;
        return lines.size() <= room;
    }
    bool outcome(int step, const StepOutcome &outcome) override
    {
        lines.append(QStringLiteral("outcome %1 %2").arg(step).arg(RunBench::word(outcome.kind)));
        return lines.size() <= room;
    }
    [[nodiscard]] QString errorString() const override { return QStringLiteral("The disk is full."); }

    const RunBench &bench;
    QStringList lines;
    AppliedPlan applied;
    int room = 1000; ///< lines
};

} // namespace trunkdesk::test
