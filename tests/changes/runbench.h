// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "tests/support/sandboxbench.h"

namespace trunkdesk::test {

/// A loaded account and a runner over it.
struct RunBench : SandboxBench
{
    explicit RunBench(Side which = Side::Company) : SandboxBench(which) { runner.setPatience(brief()); }

    PlanRunner runner{client, &inventory};

    /// As many looks as in earnest, within a fifth of a second.
    [[nodiscard]] static Patience brief()
    {
        using std::chrono::milliseconds;
        return {{milliseconds(10), milliseconds(20), milliseconds(40), milliseconds(120)}};
    }

    /// Plans and runs; the outcomes as words, one a step.
    QStringList run(const QList<Change> &changes) { return run(makePlan(changes, inventory)); }
    QStringList run(const Plan &plan)
    {
        QSignalSpy finished(&runner, &PlanRunner::finished);
        runner.run(plan);
        if (!finished.wait(20'000))
            return {QStringLiteral("never finished")};
        QStringList words;
        for (const auto &outcome : runner.outcomes())
            words.append(word(outcome.kind));
        return words;
    }

    static QString word(StepOutcome::Kind kind)
    {
        switch (kind) {
        case StepOutcome::Kind::Done: return QStringLiteral("done");
        case StepOutcome::Kind::Conflict: return QStringLiteral("conflict");
        case StepOutcome::Kind::Failed: return QStringLiteral("failed");
        case StepOutcome::Kind::Skipped: return QStringLiteral("skipped");
        case StepOutcome::Kind::Unclear: return QStringLiteral("unclear");
        }
        return {};
    }

    [[nodiscard]] Change update(const RecordId &id, const Draft &wanted) const { return updateRecord(id, get(id), wanted); }
    [[nodiscard]] Change remove(const RecordId &id) const { return deleteRecord(id, get(id)); }
    [[nodiscard]] const StepOutcome &outcome(int index = 0) const { return runner.outcomes().at(index); }
};

inline Draft newTarget(const QString &name)
{
    return {{"friendly_name", name}, {"sip_url", QStringLiteral("sip:new.example.com")}, {"priority", QStringLiteral("20")}, {"weight", QStringLiteral("5")},
        {"enabled", QStringLiteral("true")}};
}

} // namespace trunkdesk::test
