// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/planrunner.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>

namespace trunkdesk {

/// The plans of one account on their way: one runs at a time, the next one waits. A runner that halted can be told to go on; it waits for its turn
/// like the others.
class PlanQueue : public QObject
{
    Q_OBJECT

public:
    PlanQueue(Inventory *inventory, const ResourceClient &client, QObject *parent = nullptr);

    /// A runner for the plan, which begins when those before it have ended; connect to it at once. It lives as long as it runs or waits, and
    /// afterwards as long as the keeper (null: no longer).
    PlanRunner *add(const Plan &plan, QObject *keeper = nullptr);
    /// A runner that halted goes on: `start` is called when it is its turn.
    void again(PlanRunner *runner, const std::function<void()> &start);
    /// Stops it after the step in flight; one that waits still gets its turn, in which nothing is sent: whoever asked for it has to hear of it.
    void cancel(PlanRunner *runner);
    void cancelAll();

    [[nodiscard]] bool isRunning() const { return m_current.runner || !m_waiting.isEmpty(); }
    [[nodiscard]] int stepsDone() const; ///< of the plan that runs
    [[nodiscard]] int stepCount() const;

Q_SIGNALS:
    void progressChanged();
    void idle(); ///< the last plan has ended

private:
    struct Job
    {
        QPointer<PlanRunner> runner;
        std::function<void()> start;
        bool stopped = false;
    };
    void runNext();
    void ended(PlanRunner *runner);

    Inventory *m_inventory;
    ResourceClient m_client;
    Job m_current;
    QQueue<Job> m_waiting;
    QHash<PlanRunner *, QPointer<QObject>> m_keepers;
};

} // namespace trunkdesk
