// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planrunner.h"

#include "models/changes/aftermath.h"
#include "models/changes/dependents.h"
#include "models/changes/planner.h"
#include "models/changes/stepjudge.h"
#include "models/changes/steprun.h"
#include "models/inventory/inventory.h"

#include <QTimer>

#include <algorithm>
#include <memory>

namespace trunkdesk {

PlanRunner::PlanRunner(const ResourceClient &client, Inventory *inventory, QObject *parent) : QObject(parent), m_client(client), m_inventory(inventory) { }

void PlanRunner::run(const Plan &plan)
{
    Q_ASSERT(!m_running);
    m_plan = plan;
    m_outcomes.clear();
    for (const auto &step : plan.steps)
        m_outcomes.append({.kind = StepOutcome::Kind::Skipped, .id = step.change.id});
    m_created.clear();
    m_made.clear();
    m_lastKnown.clear();
    m_index = -1;
    m_running = true;
    m_cancelled = false;
    QMetaObject::invokeMethod(this, &PlanRunner::begin, Qt::QueuedConnection);
}

void PlanRunner::cancel()
{
    m_cancelled = true;
    if (m_step)
        m_step->giveUp();
}

bool PlanRunner::allDone() const
{
    return !trouble();
}

const StepOutcome *PlanRunner::trouble() const
{
    const auto it = std::find_if(m_outcomes.begin(), m_outcomes.end(), [](const StepOutcome &outcome) { return !outcome.done(); });
    return it == m_outcomes.end() ? nullptr : &*it;
}

void PlanRunner::begin()
{
    if (m_plan.account != m_inventory->account().id || !isCurrent(m_plan, *m_inventory))
        return stopBecause({.kind = ApiError::Kind::Conflict,
            .message = tr("What this was planned from has changed meanwhile, so nothing was sent. Look at the changes again.")});
    const References references(*m_inventory);
    m_cascades.clear();
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i)
        m_cascades.append(cascadeLeft(m_plan, i, references));
    next();
}

void PlanRunner::next()
{
    ++m_index;
    if (m_cancelled || m_index >= m_plan.steps.size())
        return end();
    const auto change = resolved(m_plan.steps.at(m_index).change);
    if (!change)
        return stopBecause({.kind = ApiError::Kind::Blocked, .message = tr("This needs a record that was not created, so nothing was sent. Plan the changes again.")});
    m_change = *change;
    lookForDependents(m_change.op == Change::Op::Delete ? cascadingKinds(*m_change.id.kind) : QList<const ResourceKind *>());
}

/// Somebody may have pointed a record at this one since it was planned, and it would be deleted unseen.
void PlanRunner::lookForDependents(QList<const ResourceKind *> kinds)
{
    if (kinds.isEmpty() || m_cancelled)
        return startStep();
    const auto *kind = kinds.takeFirst();
    const auto call = std::make_shared<ListCall *>(nullptr);
    *call = m_client.list(*kind, {}, this, {}, [this, kind, kinds, call](const Result<QList<Record>> &result) {
        if (!result)
            return stopBecause(result.error());
        const auto &notes = (*call)->notes();
        if (notes.endedEarly || notes.changedUnderWay)
            return stopBecause({.kind = ApiError::Kind::Conflict,
                .message = tr("What points at “%1” could not be read completely, so it was not deleted. Try again.").arg(m_change.title)});
        m_inventory->merge(*kind, {}, *result);
        for (const auto &record : *result)
            if (cascadesWith(*kind, record, m_change.id) && !m_cascades.at(m_index).contains(recordId(*kind, record)))
                return stopBecause({.kind = ApiError::Kind::Conflict,
                    .message = tr("“%1” points at “%2” and would be deleted along, so nothing was deleted. Point it elsewhere, or look at the changes again.")
                                   .arg(recordTitle(*kind, record), m_change.title)});
        lookForDependents(kinds);
    });
}

void PlanRunner::startStep()
{
    if (m_cancelled)
        return end();
    m_step = new StepRun(m_client,
        {.change = m_change,
            .expected = expected(m_change),
            .known = knownSiblings(m_change),
            .made = madeUnder(m_change),
            .fresh = m_made.contains(watchedRecord(m_change)),
            .patience = m_patience},
        this);
    connect(m_step, &StepRun::finished, this, &PlanRunner::stepEnded);
    QMetaObject::invokeMethod(m_step.data(), &StepRun::start, Qt::QueuedConnection);
    Q_EMIT stepStarted(m_index);
}

/// By value: it comes out of an object that goes.
void PlanRunner::stepEnded(StepOutcome outcome)
{
    m_step->deleteLater();
    m_step = nullptr;
    m_outcomes[m_index] = outcome;
    if (outcome.done() && !m_change.key.isEmpty())
        m_created.insert(m_change.key, outcome.id.id);
    if (outcome.done() && (m_change.op == Change::Op::Create || m_change.op == Change::Op::Attach))
        m_made.insert(outcome.id);
    if (outcome.done() && !outcome.now.isEmpty())
        m_lastKnown.insert(outcome.id, outcome.now);
    readAgain(takeOutcome(m_change, outcome, *m_inventory));
}

void PlanRunner::readAgain(const QList<RecordId> &ids)
{
    m_reads = int(ids.size());
    if (m_reads == 0)
        return stepSettled();
    for (const auto &id : ids)
        readOne(id, 0);
}

void PlanRunner::readOne(const RecordId &id, qsizetype waits)
{
    m_client.get(id, this, [this, id, waits](const Result<Record> &result) {
        const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
        const bool early = gone && m_made.contains(id) && m_change.op != Change::Op::Delete;
        if (early && waits < m_patience.waits.size() && !m_cancelled)
            return QTimer::singleShot(m_patience.waits.at(waits), this, [this, id, waits] { readOne(id, waits + 1); });
        if (result) {
            m_inventory->merge(*id.kind, id.parent, {*result});
            m_lastKnown.insert(id, *result);
        } else if (gone && !early) {
            m_inventory->remove(id);
        } else {
            m_outcomes[m_index].readBack = result.error();
        }
        if (--m_reads == 0)
            stepSettled();
    });
}

void PlanRunner::stepSettled()
{
    const auto outcome = m_outcomes.at(m_index);
    const QPointer<PlanRunner> alive(this);
    Q_EMIT stepFinished(m_index, outcome);
    if (!alive)
        return;
    outcome.done() ? next() : end();
}

void PlanRunner::stopBecause(const ApiError &error)
{
    const auto first = std::max(m_index, 0);
    if (first < m_outcomes.size()) {
        m_outcomes[first].kind = StepOutcome::Kind::Failed;
        m_outcomes[first].error = error;
    }
    end();
}

void PlanRunner::end()
{
    m_running = false;
    const auto stopped = std::find_if(m_outcomes.begin(), m_outcomes.end(), [](const StepOutcome &outcome) { return !outcome.done(); });
    if (m_cancelled && stopped != m_outcomes.end() && !stopped->error)
        stopped->error = ApiError{.kind = ApiError::Kind::Cancelled, .message = tr("It was stopped before this was sent, so nothing of it was changed. Repeat it if it is still wanted.")};
    Q_EMIT finished();
}

std::optional<Change> PlanRunner::resolved(Change change) const
{
    const auto fill = [this](QString &text) {
        if (const auto it = m_created.constFind(text); it != m_created.constEnd())
            text = *it;
    };
    fill(change.id.parent);
    fill(change.id.id);
    for (auto &text : change.fields)
        fill(text);
    if (isPendingId(change.id.parent) || isPendingId(change.id.id))
        return {};
    return change;
}

Record PlanRunner::expected(const Change &change) const
{
    return m_lastKnown.value(watchedRecord(change), change.before);
}

std::optional<QSet<QString>> PlanRunner::knownSiblings(const Change &change) const
{
    if (m_inventory->state(*change.id.kind, change.id.parent) != LoadState::Ready)
        return {};
    QSet<QString> ids;
    for (const auto &id : m_inventory->ids(*change.id.kind, change.id.parent))
        ids.insert(id.id);
    return ids;
}

QSet<QString> PlanRunner::madeUnder(const Change &change) const
{
    QSet<QString> ids;
    for (const auto &id : m_made)
        if (id.kind == change.id.kind && id.parent == change.id.parent)
            ids.insert(id.id);
    return ids;
}

} // namespace trunkdesk
