// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/planqueue.h"

#include "app/desktop/changejournal.h"

#include <algorithm>
#include <utility>

namespace trunkdesk {

namespace {

/// Stands where nothing can be written down, so that nothing is sent.
class Refusal : public PlanJournal
{
public:
    explicit Refusal(const QString &why) : m_why(why) { }

    bool intent(int, const Change &, const QSet<QString> &) override { return false; }
    bool outcome(int, const StepOutcome &) override { return true; } // there is nothing to lose
    [[nodiscard]] QString errorString() const override { return m_why; }

private:
    QString m_why;
};

} // namespace

PlanQueue::PlanQueue(Inventory *inventory, const ResourceClient &client, QObject *parent) : QObject(parent), m_inventory(inventory), m_client(client) { }

/// What is still open stays so: it is offered again when the account is opened.
PlanQueue::~PlanQueue()
{
    for (auto &[runner, written] : m_written) {
        runner->disconnect(this);
        if (written.entry && m_journal)
            m_journal->release(written.entry->id());
    }
}

void PlanQueue::setJournal(ChangeJournal *journal)
{
    m_journal = journal;
}

PlanRunner *PlanQueue::makeRunner(QObject *keeper)
{
    auto *runner = new PlanRunner(m_client, m_inventory, this);
    m_keepers.insert(runner, keeper);
    connect(runner, &PlanRunner::stepStarted, this, &PlanQueue::progressChanged);
    connect(runner, &PlanRunner::stepFinished, this, &PlanQueue::progressChanged);
    // Whoever asked for it hears of the end first, and may have more to ask.
    connect(runner, &PlanRunner::finished, this, [this, runner] { ended(runner); }, Qt::QueuedConnection);
    if (keeper)
        connect(keeper, &QObject::destroyed, runner, [this, runner] {
            if (m_current.runner != runner && !isWaiting(runner))
                settle(runner);
        });
    return runner;
}

PlanRunner *PlanQueue::add(const Plan &plan, QObject *keeper)
{
    auto *runner = makeRunner(keeper);
    enqueue({runner, [runner, plan] { runner->run(plan); }, false, plan});
    return runner;
}

Result<PlanRunner *, QString> PlanQueue::resume(const AppliedPlan &broken)
{
    auto entry = m_journal ? m_journal->reopen(broken.id) : Result<std::unique_ptr<JournalEntry>, QString>(tr("There is no journal to go on with."));
    if (!entry)
        return entry.error();
    auto *runner = makeRunner(nullptr);
    auto &written = m_written[runner];
    written.entry = std::move(entry).value();
    written.resumed = true;
    runner->setJournal(written.entry.get());
    enqueue({runner, [runner, broken] { runner->resume(broken); }, false, {}});
    return runner;
}

void PlanQueue::again(PlanRunner *runner, const std::function<void()> &start)
{
    enqueue({runner, start, false, {}});
}

void PlanQueue::enqueue(const Job &job)
{
    m_waiting.enqueue(job);
    if (!m_current.runner)
        runNext();
    else
        Q_EMIT progressChanged();
}

bool PlanQueue::isWaiting(const PlanRunner *runner) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [runner](const Job &job) { return job.runner == runner; });
}

void PlanQueue::runNext()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    writeDown(m_current);
    m_current.start();
    if (m_current.stopped)
        m_current.runner->cancel();
    Q_EMIT progressChanged();
}

void PlanQueue::writeDown(const Job &job)
{
    if (!m_journal || job.plan.isEmpty() || m_written.contains(job.runner))
        return;
    auto &written = m_written[job.runner];
    auto entry = m_journal->begin(job.plan, *m_inventory);
    if (entry)
        written.entry = std::move(entry).value();
    else
        written.refusal = std::make_unique<Refusal>(entry.error());
    job.runner->setJournal(written.entry ? static_cast<PlanJournal *>(written.entry.get()) : written.refusal.get());
}

void PlanQueue::ended(PlanRunner *runner)
{
    if (m_current.runner != runner)
        return;
    m_current = {};
    if (const auto why = runner->journalTrouble(); !why.isEmpty())
        Q_EMIT troubled(why);
    if (runner->allDone())
        close(runner, AppliedPlan::End::Finished);
    else if (runner->stoppedAt() < 0)
        close(runner, AppliedPlan::End::Left);
    if (!m_keepers.value(runner) && !isWaiting(runner))
        settle(runner);
    runNext();
    Q_EMIT progressChanged();
    if (!isRunning())
        Q_EMIT idle();
}

/// Nobody wants to go on with it.
void PlanQueue::settle(PlanRunner *runner)
{
    leave(runner);
    m_keepers.remove(runner);
    runner->deleteLater();
}

void PlanQueue::leave(PlanRunner *runner)
{
    const auto it = m_written.find(runner);
    if (it != m_written.end())
        close(runner, runner->allDone() ? AppliedPlan::End::Finished : it->second.resumed ? AppliedPlan::End::Open : AppliedPlan::End::Left);
}

void PlanQueue::close(PlanRunner *runner, AppliedPlan::End end)
{
    const auto it = m_written.find(runner);
    if (it == m_written.end() || runner->isRunning())
        return;
    runner->setJournal(nullptr);
    if (auto &entry = it->second.entry; entry && m_journal && !m_journal->end(*entry, end))
        Q_EMIT troubled(entry->errorString());
    m_written.erase(it);
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
