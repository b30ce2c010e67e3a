// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/inverse.h"
#include "models/changes/journal.h"
#include "tests/changes/accounttext.h"
#include "tests/changes/runbench.h"

#include <QTemporaryDir>

namespace trunkdesk::test {

/// A loaded account whose runs are written down.
struct JournalBench : RunBench
{
    using RunBench::RunBench;

    QTemporaryDir folder;
    Journal journal{folder.path()};

    /// Runs the plan and gives what the journal then knows of it; not ok when a step did not end well.
    Result<AppliedPlan, QString> apply(const QList<Change> &changes)
    {
        const auto plan = makePlan(changes, inventory);
        auto entry = journal.begin(plan, inventory);
        if (!entry)
            return entry.error();
        const auto words = run(plan);
        QHash<QString, QString> created;
        for (int i = 0; i < plan.steps.size(); ++i) {
            auto change = plan.steps.at(i).change;
            const auto fill = [&created](QString &text) { text = created.value(text, text); };
            fill(change.id.parent);
            fill(change.id.id);
            std::for_each(change.fields.begin(), change.fields.end(), fill);
            if (!change.key.isEmpty())
                created.insert(change.key, outcome(i).id.id);
            if (!(*entry)->intent(i, change, {}) || !(*entry)->outcome(i, outcome(i)))
                return (*entry)->errorString();
        }
        if (!(*entry)->end(AppliedPlan::End::Finished))
            return (*entry)->errorString();
        for (int i = 0; i < words.size(); ++i)
            if (!outcome(i).done())
                return plan.steps.at(i).summary + QStringLiteral(": ") + (outcome(i).error ? outcome(i).error->message : words.at(i));
        return journal.read((*entry)->id());
    }

    /// The account as it stands at the provider.
    [[nodiscard]] QStringList textAtProvider() const
    {
        Inventory fresh(inventory.account());
        AccountLoad load(client, &fresh);
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        return finished.wait(20'000) ? accountText(fresh) : QStringList();
    }
};

} // namespace trunkdesk::test
