// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/planqueue.h"

#include <algorithm>
#include <utility>

namespace trunkdesk {

PlanQueue::PlanQueue(Inventory *inventory, const ResourceClient &client, QObject *parent) : QObject(parent), m_inventory(inventory), m_client(client) { }

PlanRunner *PlanQueue::add(const Plan &plan, QObject *keeper)
{
    auto *runner = new PlanRunner(m_client, m_inventory, this);
    m_keepers.insert(runner, keeper);
    connect(runner, &PlanRunner::stepStarted, this, &PlanQueue::progressChanged);
    connect(runner, &PlanRunner::stepFinished, this, &PlanQueue::progressChanged);
    // Whoever asked for it hears of the end first, and may have more to ask.
    connect(runner, &PlanRunner::finished, this, [this, runner] { ended(runner); }, Qt::QueuedConnection);
    if (keeper)
        connect(keeper, &QObject::destroyed, runner, [this, runner] {
            if (m_current.runner != runner && std::none_of(m_waiting.begin(), m_waiting.end(), [runner](const Job &job) { return job.runner == runner; })) {
                m_keepers.remove(runner);
                runner->deleteLater();
            }
        });
    again(runner, [runner, plan] { runner->run(plan); });
    return runner;
}

void PlanQueue::again(PlanRunner *runner, const std::function<void()> &start)
{
    m_waiting.enqueue({runner, start, false});
    if (!m_current.runner)
        runNext();
    else
        Q_EMIT progressChanged();
}

void PlanQueue::runNext()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    m_current.start();
    if (m_current.stopped)
        m_current.runner->cancel();
    Q_EMIT progressChanged();
}

void PlanQueue::ended(PlanRunner *runner)
{
    if (m_current.runner != runner)
        return;
    m_current = {};
    if (!m_keepers.value(runner) && std::none_of(m_waiting.begin(), m_waiting.end(), [runner](const Job &job) { return job.runner == runner; })) {
        m_keepers.remove(runner);
        runner->deleteLater();
    }
    runNext();
    Q_EMIT progressChanged();
    if (!isRunning())
        Q_EMIT idle();
}

void PlanQueue::cancel(PlanRunner *runner)
{
    if (m_current.runner == runner)
        return runner->cancel();
    for (auto &job : m_waiting)
        job.stopped = job.stopped || job.runner == runner;
}

void PlanQueue::cancelAll()
{
    for (auto &job : m_waiting)
        job.stopped = true;
    if (m_current.runner)
        m_current.runner->cancel();
}

int PlanQueue::stepsDone() const
{
    if (!m_current.runner)
        return 0;
    const auto &outcomes = m_current.runner->outcomes();
    return int(std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &outcome) { return outcome.done(); }));
}

int PlanQueue::stepCount() const
{
    return m_current.runner ? int(m_current.runner->plan().steps.size()) : 0;
}

} // namespace trunkdesk
