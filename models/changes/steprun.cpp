// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/steprun.h"

namespace trunkdesk {

using Op = Change::Op;

StepRun::StepRun(const ResourceClient &client, const StepTask &task, QObject *parent) : QObject(parent), m_client(client), m_task(task), m_lastRead(task.expected)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { (this->*m_afterWait)(); });
}

void StepRun::start()
{
    if (m_task.lost) {
        m_writes = 1;
        reconcile(*m_task.lost);
    } else if (m_change.op == Op::Create && !m_task.known)
        listKnown();
    else if (isWatched(m_change))
        look();
    else
        send();
}

void StepRun::giveUp()
{
    m_givenUp = true;
    if (m_wait.isActive())
        m_wait.start(0);
}

void StepRun::look()
{
    m_client.get(watchedRecord(m_change), this, [this](const Result<Record> &result) {
        if (result)
            compare(*result);
        else if (result.error().kind != ApiError::Kind::NotFound)
            m_writes == 0 ? fail(result.error()) : unclear(result.error());
        else if (takesAway())
            send(); // it may only not be shown yet, and deleting what is gone does no harm
        else if (m_givenUp)
            finish({.kind = StepOutcome::Kind::Skipped});
        else if (!m_task.fresh || !later(&StepRun::look))
            goneElsewhere(result.error());
    });
}

void StepRun::compare(const Record &now)
{
    m_lastRead = now;
    switch (standing(m_change, m_task.expected, now)) {
    case Standing::Same: return send();
    case Standing::AlreadySo: return succeed(m_change.op == Op::Attach ? Record() : now);
    case Standing::Differs:
        return conflict(now);
    }
}

void StepRun::listKnown()
{
    m_client.list(*m_change.id.kind, m_change.id.parent, this, {}, [this](const Result<QList<Record>> &result) {
        if (!result)
            return fail(result.error());
        rememberKnown(*result);
        send();
    });
}

void StepRun::rememberKnown(const QList<Record> &list)
{
    m_task.known.emplace();
    for (const auto &record : list)
        m_task.known->insert(recordId(*m_change.id.kind, record).id);
}

void StepRun::send()
{
    if (m_givenUp && m_writes == 0)
        return finish({.kind = StepOutcome::Kind::Skipped});
    if (const auto refusal = m_task.mayWrite ? m_task.mayWrite(m_task.known.value_or(QSet<QString>()) + m_task.made) : std::nullopt)
        return m_writes == 0 ? fail(*refusal) : unclear(*refusal);
    ++m_writes;
    m_waits = 0;
    const auto &id = m_change.id;
    const auto take = [this](const Result<Record> &result) { answered(result); };
    switch (m_change.op) {
    case Op::Create: m_client.create(*id.kind, id.parent, m_change.fields, this, take); break;
    case Op::Update: m_client.update(id, m_change.fields, this, take); break;
    case Op::Attach: m_client.attach(*id.kind, id.parent, id.id, this, take); break;
    case Op::Delete:
    case Op::Detach:
        m_client.remove(id, this, [this](const Result<Done> &result) { answered(result ? Result<Record>(Record()) : Result<Record>(result.error())); });
        break;
    }
}

void StepRun::answered(const Result<Record> &result)
{
    if (result) {
        if (m_change.op == Op::Create && recordId(*m_change.id.kind, *result).id.isEmpty())
            return reconcile({.kind = ApiError::Kind::BadAnswer, .httpStatus = 201, .message = tr("The provider did not say which record it created."), .outcomeUnknown = true});
        return succeed(*result);
    }
    const auto &error = result.error();
    // The first of two may have come through after all and be the reason why the second is refused: its name is taken.
    if (error.outcomeUnknown || (m_writes > 1 && makes()))
        return reconcile(error);
    if (error.kind == ApiError::Kind::NotFound && takesAway())
        return succeed({});
    if (error.kind == ApiError::Kind::NotFound && m_change.op == Op::Update)
        return goneElsewhere(error);
    fail(error);
}

void StepRun::reconcile(const ApiError &error)
{
    m_lost = error;
    m_taken = m_taken || error.httpStatus / 100 == 2;
    if (!error.writtenId.isEmpty())
        return lookForWritten();
    if (m_change.op == Op::Create)
        return lookForCreated();
    if (!m_change.id.kind->can(Verb::Get))
        return takesAway() ? again() : unclear(error);
    lookAtRecord();
}

void StepRun::lookAtRecord()
{
    m_client.get(m_change.id, this, [this](const Result<Record> &result) {
        const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
        if (!result && !gone)
            return unclear(m_lost);
        switch (m_change.op) {
        case Op::Create: break;
        case Op::Update:
            if (!gone)
                return judge(afterUnclearUpdate(m_change, m_lastRead, *result), *result);
            if (!m_task.fresh || !later(&StepRun::lookAtRecord))
                goneElsewhere(result.error());
            return;
        case Op::Attach:
            if (!gone)
                return succeed(*result);
            if (!later(&StepRun::lookAtRecord))
                again();
            return;
        case Op::Delete:
        case Op::Detach:
            if (gone)
                return succeed({});
            if (m_waits > 0 || !later(&StepRun::lookAtRecord)) // once: to send it again does no harm
                again();
            return;
        }
    });
}

/// The write was carried out and is never repeated; it is only not known what became of it.
void StepRun::lookForWritten()
{
    const auto &id = m_change.id;
    m_client.get({id.kind, id.parent, m_lost.writtenId}, this, [this](const Result<Record> &result) {
        if (result)
            return succeed(*result);
        if (result.error().kind != ApiError::Kind::NotFound || !later(&StepRun::lookForWritten))
            unclear(m_lost);
    });
}

/// None new means only after the last wait that nothing was made.
void StepRun::lookForCreated()
{
    m_client.list(*m_change.id.kind, m_change.id.parent, this, {}, [this](const Result<QList<Record>> &result) {
        if (!result)
            return unclear(m_lost);
        takeList(*result);
    });
}

void StepRun::takeList(const QList<Record> &list)
{
    const auto found = m_task.known ? afterUnclearCreate(m_change, *m_task.known + m_task.made, list) : afterForgottenCreate(m_change, m_task.made, list);
    if (found.next == AfterUnclear::Stop)
        return leaveToPerson(found.added);
    if (found.next == AfterUnclear::Again && later(&StepRun::lookForCreated))
        return;
    if (!m_task.known)
        rememberKnown(list);
    judge(found.next, found.record);
}

void StepRun::judge(AfterUnclear next, const Record &now)
{
    switch (next) {
    case AfterUnclear::Done: return succeed(now);
    case AfterUnclear::Again: return again();
    case AfterUnclear::Stop: return conflict(now);
    }
}

/// Whether it will look once more, after the next of the waits that follow a write.
bool StepRun::later(Look next)
{
    if (m_givenUp || m_waits >= m_task.patience.waits.size())
        return false;
    m_afterWait = next;
    m_wait.start(m_task.patience.waits.at(m_waits++));
    return true;
}

void StepRun::again()
{
    if (m_writes > 1 || m_givenUp || (m_taken && makes()))
        return unclear(m_lost);
    // Of what was sent long ago it is not enough that it did nothing: somebody else may have been there since.
    m_task.lost && isWatched(m_change) && m_change.op != Op::Update ? look() : send();
}

void StepRun::succeed(const Record &record)
{
    StepOutcome outcome{.kind = StepOutcome::Kind::Done, .id = m_change.id, .now = record, .sent = m_writes > 0};
    if (m_change.op == Op::Create)
        outcome.id.id = recordId(*m_change.id.kind, record).id;
    if (m_change.op == Op::Create || m_change.op == Op::Update)
        outcome.changedByServer = changedByServer(m_change, m_lastRead, record);
    finish(outcome);
}

void StepRun::conflict(const Record &now)
{
    StepOutcome outcome{.kind = StepOutcome::Kind::Conflict, .id = m_change.id, .opened = m_change.before, .now = now, .sent = m_writes > 0};
    outcome.error = ApiError{.kind = ApiError::Kind::Conflict,
        .message = tr("“%1” was changed elsewhere meanwhile. Look at both versions and decide which one holds.").arg(m_change.title)};
    outcome.wanted = m_change.op == Op::Update ? applied(*m_change.id.kind, m_change.before, m_change.fields) : Record();
    finish(outcome);
}

void StepRun::goneElsewhere(const ApiError &answer)
{
    StepOutcome outcome{.kind = StepOutcome::Kind::Conflict, .id = m_change.id, .error = answer, .opened = m_change.before, .sent = m_writes > 0};
    outcome.error->message = tr("“%1” was deleted elsewhere meanwhile. Keep your text, or create the record anew.").arg(m_change.title);
    outcome.wanted = m_change.op == Op::Update ? applied(*m_change.id.kind, m_change.before, m_change.fields) : Record();
    finish(outcome);
}

void StepRun::fail(const ApiError &error)
{
    finish({.kind = StepOutcome::Kind::Failed, .id = m_change.id, .error = error});
}

void StepRun::unclear(const ApiError &error)
{
    finish({.kind = StepOutcome::Kind::Unclear, .id = m_change.id, .error = error, .sent = true});
}

void StepRun::leaveToPerson(const QList<Record> &added)
{
    auto error = m_lost;
    error.message = tr("The answer to creating “%1” was lost, and what is new in the list may be it or not. Look at the list before you repeat it.").arg(m_change.title);
    finish({.kind = StepOutcome::Kind::Unclear, .id = m_change.id, .error = error, .added = added, .sent = true});
}

void StepRun::finish(StepOutcome outcome)
{
    outcome.id = outcome.id.isValid() ? outcome.id : m_change.id;
    Q_EMIT finished(outcome);
}

} // namespace trunkdesk
