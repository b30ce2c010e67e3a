// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"
#include "models/changes/planrunner.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>
#include <map>

namespace trunkdesk {

class ChangeJournal;

/// The plans of one account on their way: one runs at a time, the next one waits. A runner that halted can be told to go on; it waits for its turn
/// like the others. Each is written down; one that cannot be is not sent.
class PlanQueue : public QObject
{
    Q_OBJECT

public:
    PlanQueue(Inventory *inventory, const ResourceClient &client, QObject *parent = nullptr);
    ~PlanQueue() override;

    /// Borrowed; null: nothing is written down.
    void setJournal(ChangeJournal *journal);

    /// A runner for the plan, which begins when those before it have ended; connect to it at once. It lives as long as it runs or waits, and
    /// afterwards as long as the keeper (null: no longer).
    PlanRunner *add(const Plan &plan, QObject *keeper = nullptr);
    /// A runner that halted goes on: `start` is called when it is its turn.
    void again(PlanRunner *runner, const std::function<void()> &start);
    /// A runner that takes up a plan that was broken off; or why it cannot, as a sentence.
    [[nodiscard]] Result<PlanRunner *, QString> resume(const AppliedPlan &broken);
    /// A plan that halted is left as it is now.
    void leave(PlanRunner *runner);
    /// Stops it after the step in flight; one that waits still gets its turn, in which nothing is sent: whoever asked for it has to hear of it.
    void cancel(PlanRunner *runner);
    void cancelAll();

    [[nodiscard]] bool isRunning() const { return m_current.runner || !m_waiting.isEmpty(); }
    [[nodiscard]] int stepsDone() const; ///< of the plan that runs
    [[nodiscard]] int stepCount() const;

Q_SIGNALS:
    void progressChanged();
    void idle(); ///< the last plan has ended
    void troubled(const QString &why); ///< something could not be written down after it was sent

private:
    struct Job
    {
        QPointer<PlanRunner> runner;
        std::function<void()> start;
        bool stopped = false;
        Plan plan = {}; ///< to be written down before it starts
    };
    /// What is written down of a runner's plan.
    struct Written
    {
        std::unique_ptr<PlanJournal> refusal; ///< stands where there is no entry: nothing may be sent
        std::unique_ptr<JournalEntry> entry;
        bool resumed = false; ///< stays open when it stops again
    };
    [[nodiscard]] PlanRunner *makeRunner(QObject *keeper);
    void enqueue(const Job &job);
    void writeDown(const Job &job);
    void settle(PlanRunner *runner);
    void close(PlanRunner *runner, AppliedPlan::End end);
    [[nodiscard]] bool isWaiting(const PlanRunner *runner) const;
    void runNext();
    void ended(PlanRunner *runner);

    Inventory *m_inventory;
    ResourceClient m_client;
    Job m_current;
    QQueue<Job> m_waiting;
    QHash<PlanRunner *, QPointer<QObject>> m_keepers;
    QPointer<ChangeJournal> m_journal;
    std::map<PlanRunner *, Written> m_written;
};

} // namespace trunkdesk
