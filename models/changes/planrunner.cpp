// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planrunner.h"

#include "models/changes/aftermath.h"
#include "models/changes/dependents.h"
#include "models/changes/journal.h"
#include "models/changes/planjson.h"
#include "models/changes/planner.h"
#include "models/changes/readback.h"
#include "models/changes/stepjudge.h"
#include "models/changes/steprun.h"
#include "models/inventory/inventory.h"

#include <algorithm>
#include <memory>

namespace trunkdesk {

PlanRunner::PlanRunner(const ResourceClient &client, Inventory *inventory, QObject *parent) : QObject(parent), m_client(client), m_inventory(inventory) { }

void PlanRunner::setJournal(PlanJournal *journal)
{
    Q_ASSERT(!m_running);
    m_journal = journal;
    m_journalTrouble.clear();
}

void PlanRunner::run(const Plan &plan)
{
    start(PlanState(plan), true);
}

void PlanRunner::resume(const AppliedPlan &broken)
{
    QSet<RecordId> touched;
    for (const auto &one : broken.touched)
        touched.insert(one.id);
    start(PlanState(broken), false);
    const References references(*m_inventory);
    for (qsizetype i = 0; i < plan().steps.size(); ++i) // what points at a record only since then, nobody has agreed to
        m_cascades.append(cascadeLeft(plan(), i, references) & touched);
}

void PlanRunner::start(const PlanState &state, bool checksBasis)
{
    Q_ASSERT(!m_running);
    m_state = state;
    m_cascades.clear();
    m_written.clear();
    m_index = -1;
    m_running = true;
    m_cancelled = m_refused = false;
    QMetaObject::invokeMethod(this, [this, checksBasis] { begin(checksBasis); }, Qt::QueuedConnection);
}

void PlanRunner::goOn(From from, const std::optional<Change> &instead)
{
    Q_ASSERT(canGoOn());
    const int at = stoppedAt();
    if (from == From::Skip) {
        m_state.leaveOut(at);
    } else if (instead) {
        m_state.replace(at, *instead);
        m_cascades[at] = cascadeLeft(plan(), at, References(*m_inventory));
    }
    m_index = -1;
    m_running = true;
    m_cancelled = false;
    QMetaObject::invokeMethod(this, &PlanRunner::next, Qt::QueuedConnection);
}

void PlanRunner::cancel()
{
    m_cancelled = true;
    if (m_step)
        m_step->giveUp();
    if (m_reads)
        m_reads->giveUp();
}

int PlanRunner::stoppedAt() const
{
    const int index = m_state.open(0);
    return index < outcomes().size() ? index : -1;
}

const StepOutcome *PlanRunner::trouble() const
{
    const auto it = std::find_if(outcomes().begin(), outcomes().end(), [](const StepOutcome &outcome) { return !outcome.done(); });
    return it == outcomes().end() ? nullptr : &*it;
}

void PlanRunner::begin(bool checksBasis)
{
    if (plan().account != m_inventory->account().id)
        return refuse({.kind = ApiError::Kind::Conflict, .message = tr("This was planned for another account, so nothing was sent. Open that account.")});
    if (checksBasis && !isCurrent(plan(), *m_inventory))
        return refuse({.kind = ApiError::Kind::Conflict,
            .message = tr("What this was planned from has changed meanwhile, so nothing was sent. Look at the changes again.")});
    const References references(*m_inventory);
    for (qsizetype i = m_cascades.size(); i < plan().steps.size(); ++i)
        m_cascades.append(cascadeLeft(plan(), i, references));
    next();
}

void PlanRunner::next()
{
    m_index = m_state.open(m_index + 1);
    if (m_cancelled || m_index >= plan().steps.size())
        return end();
    const auto change = m_state.resolved(m_index);
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
    m_before = m_state.expected(m_change);
    const auto known = m_state.maybeSent(m_index) ? m_state.siblings(m_index) : knownSiblings(m_change);
    m_step = new StepRun(m_client,
        {.change = m_change,
            .expected = m_before,
            .known = known,
            .made = m_state.madeUnder(m_change),
            .lost = lost(),
            .fresh = m_state.made(watchedRecord(m_change)),
            .patience = m_patience,
            .mayWrite = [this](const QSet<QString> &siblings) { return mayWrite(siblings); }},
        this);
    connect(m_step, &StepRun::finished, this, &PlanRunner::stepEnded);
    QMetaObject::invokeMethod(m_step.data(), &StepRun::start, Qt::QueuedConnection);
    Q_EMIT stepStarted(m_index);
}

/// Why it is not known what became of an earlier request for this step; nothing when there was none.
std::optional<ApiError> PlanRunner::lost() const
{
    if (!m_state.maybeSent(m_index))
        return {};
    const auto &outcome = outcomes().at(m_index);
    if (outcome.kind == StepOutcome::Kind::Unclear && outcome.error)
        return outcome.error;
    return ApiError{.kind = ApiError::Kind::Lost, .message = tr("The program ended before the answer came. Refresh before you repeat it."), .outcomeUnknown = true};
}

/// Right before a request goes out: first it is written down.
std::optional<ApiError> PlanRunner::mayWrite(const QSet<QString> &siblings)
{
    if (const auto hidden = hiddenFields(m_change); !hidden.isEmpty())
        return ApiError{.kind = ApiError::Kind::Blocked,
            .message = tr("“%1” of “%2” was not kept, because it is secret, so nothing was sent. Leave this step out and enter it again.").arg(fieldLabel(*hidden.first()), m_change.title),
            .field = hidden.first()->key};
    if (m_journal && !m_journal->intent(m_index, m_change, siblings))
        return ApiError{.kind = ApiError::Kind::Blocked, .message = tr("Nothing was sent, because it could not be written down first. %1").arg(m_journal->errorString())};
    m_state.sending(m_index, siblings);
    return {};
}

/// By value: it comes out of an object that goes.
void PlanRunner::stepEnded(StepOutcome outcome)
{
    m_step->deleteLater();
    m_step = nullptr;
    m_state.ended(m_index, m_change, outcome);
    if (outcome.kind != StepOutcome::Kind::Skipped)
        writeDown(m_index);
    if (outcome.done() && outcome.sent && (m_change.op == Change::Op::Create || m_change.op == Change::Op::Update))
        m_written.insert(outcome.id, {m_index, m_change, m_before});
    readAgain(takeOutcome(m_change, outcome, *m_inventory));
}

/// What a step changed besides. Of a record that this plan made, `not found` is no answer yet.
void PlanRunner::readAgain(const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return stepSettled();
    QList<ReadBack::Wanted> wanted;
    for (const auto &id : ids) {
        const bool ours = m_state.made(id) && m_change.op != Change::Op::Delete;
        wanted.append({id, [ours](const Result<Record> &result) { return result || result.error().kind != ApiError::Kind::NotFound || !ours; }});
    }
    m_reads = new ReadBack(m_client, m_patience, wanted,
        [this, ids](int index, const Result<Record> &result) { takeReading(ids.at(index), result, m_index); },
        [this] {
            m_reads->deleteLater();
            m_reads = nullptr;
            stepSettled();
        },
        this);
    m_reads->start();
}

void PlanRunner::takeReading(const RecordId &id, const Result<Record> &result, int index)
{
    const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
    if (result) {
        m_inventory->merge(*id.kind, id.parent, {*result});
        m_state.learned(id, *result);
    } else if (gone && (!m_state.made(id) || plan().steps.at(index).change.op == Change::Op::Delete)) {
        m_inventory->remove(id);
    } else {
        m_state.outcome(index).readBack = result.error();
    }
}

void PlanRunner::stepSettled()
{
    const auto outcome = outcomes().at(m_index);
    const QPointer<PlanRunner> alive(this);
    Q_EMIT stepFinished(m_index, outcome);
    if (!alive)
        return;
    outcome.done() ? next() : end();
}

void PlanRunner::refuse(const ApiError &error)
{
    m_refused = true;
    m_index = 0;
    stopBecause(error);
}

void PlanRunner::stopBecause(const ApiError &error)
{
    if (m_index < outcomes().size()) {
        auto &outcome = m_state.outcome(m_index);
        // Of a step that may have been sent already, nothing new is known.
        outcome.kind = m_state.maybeSent(m_index) ? StepOutcome::Kind::Unclear : StepOutcome::Kind::Failed;
        outcome.error = error;
        writeDown(m_index);
    }
    end();
}

void PlanRunner::writeDown(int index)
{
    if (m_journal && !m_journal->outcome(index, outcomes().at(index)) && m_journalTrouble.isEmpty())
        m_journalTrouble = m_journal->errorString();
}

void PlanRunner::end()
{
    const int stopped = stoppedAt();
    if (m_cancelled && stopped >= 0 && !outcomes().at(stopped).error)
        m_state.outcome(stopped).error =
            ApiError{.kind = ApiError::Kind::Cancelled, .message = tr("It was stopped before this was sent, so nothing of it was changed. Repeat it if it is still wanted.")};
    verify();
}

/// Reads what was written: what an answer said is not yet what stays.
void PlanRunner::verify()
{
    const auto written = std::exchange(m_written, {});
    QList<RecordId> ids;
    QList<ReadBack::Wanted> wanted;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const auto told = m_state.lastKnown(it.key());
        if (!it.key().kind->can(Verb::Get) || !told || !m_inventory->contains(it.key()))
            continue; // nothing to compare, or it was deleted by a later step
        ids.append(it.key());
        wanted.append({it.key(), [change = it->change, before = it->before, told = *told, ours = m_state.made(it.key())](const Result<Record> &result) {
                           return result ? isSettled(change, before, told, *result) : result.error().kind != ApiError::Kind::NotFound || !ours;
                       }});
    }
    if (ids.isEmpty())
        return finish();
    m_reads = new ReadBack(m_client, m_cancelled ? Patience{{}} : m_patience, wanted,
        [this, ids, written](int index, const Result<Record> &result) {
            const auto &id = ids.at(index);
            takeVerified(id, result, written.value(id));
        },
        [this] {
            m_reads->deleteLater();
            m_reads = nullptr;
            finish();
        },
        this);
    m_reads->start();
}

void PlanRunner::takeVerified(const RecordId &id, const Result<Record> &result, const Written &written)
{
    const auto told = m_state.lastKnown(id);
    takeReading(id, result, written.index);
    auto &outcome = m_state.outcome(written.index);
    if (!result)
        outcome.readBack = result.error();
    if (!result || draftOf(*id.kind, *result) == draftOf(*id.kind, *told))
        return;
    outcome.now = *result;
    outcome.changedByServer = changedByServer(written.change, *told, *result);
    writeDown(written.index);
}

void PlanRunner::finish()
{
    m_running = false;
    Q_EMIT finished();
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

} // namespace trunkdesk
