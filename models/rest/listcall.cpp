// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/listcall.h"

#include "models/rest/dialect.h"
#include "models/rest/session.h"
#include "models/schema/resourcekind.h"

#include <QTimer>

namespace trunkdesk {

namespace {

ApiError circle()
{
    return {.kind = ApiError::Kind::BadAnswer,
        .message = ListCall::tr(
            "The provider's list leads in a circle, so it is incomplete; load it again, and report it to the provider if it stays.")};
}

ApiError endless()
{
    return {.kind = ApiError::Kind::TooLarge,
        .message = ListCall::tr("The provider's list does not end after %n records, so it was not read further.", nullptr, int(ListCall::MostRecords))};
}

} // namespace

ListCall::ListCall(Session *session, const ApiRequest &first, QObject *context, PageCallback onPage, ListCallback onDone)
    : QObject(context),
      m_session(session),
      m_request(first),
      m_onPage(std::move(onPage)),
      m_onDone(std::move(onDone))
{
    m_request.follow = true;
    if (first.kind->paging == Paging::LimitOffset) {
        m_offsets.emplace();
        askForOffsets();
    } else {
        askFor(first.query);
    }
}

ListCall::ListCall(const ApiError &error, QObject *context, ListCallback onDone) : QObject(context), m_onDone(std::move(onDone))
{
    QTimer::singleShot(0, this, [this, error] { finish(error); });
}

/// False when it could not be asked for, which has then ended the call.
bool ListCall::ask(const QByteArray &query, ApiCallback then)
{
    if (!m_session) {
        finish(
            ApiError{.kind = ApiError::Kind::Cancelled, .message = tr("The account was closed while the list was read; open it again.")});
        return false;
    }
    m_request.query = query;
    m_session->send(m_request, this, std::move(then));
    m_request.urgent = true; // before others that wait: a list that has begun comes to its end
    return true;
}

void ListCall::askFor(const QByteArray &query)
{
    m_queries.insert(query);
    (void)ask(query, [this](Result<ApiAnswer> result) { take(std::move(result)); });
}

void ListCall::askForOffsets()
{
    for (const auto offset : m_offsets->next()) {
        m_asked.append(offset);
        const auto *dialect = m_session ? m_session->dialect() : nullptr;
        const auto query = offset == 0 || !dialect ? m_request.query : dialect->queryAt(m_request.query, m_offsets->pageSize(), offset);
        if (!ask(query, [this, offset](const Result<ApiAnswer> &result) { takeOffset(offset, result); }))
            return;
    }
}

QList<Record> ListCall::newOnes(const QList<Record> &records)
{
    QList<Record> fresh;
    fresh.reserve(records.size());
    for (const auto &record : records) {
        // Between two pages a list can shift, so a record comes twice; once is enough.
        const auto id = record.text(m_request.kind->idField);
        if (m_ids.contains(id))
            continue;
        m_ids.insert(id);
        fresh.append(record);
    }
    return fresh;
}

/// False when the call is gone: whoever gets the page may delete it.
bool ListCall::handOn(const ApiAnswer &page, bool more)
{
    ++m_pages;
    const auto fresh = newOnes(page.records);
    m_records += fresh;
    m_notes.addPage(page.records.size(), fresh.size(), page.page, more);
    m_idlePages = fresh.isEmpty() ? m_idlePages + 1 : 0;

    const QPointer<ListCall> self(this);
    if (m_onPage && !fresh.isEmpty()) {
        const auto onPage = m_onPage; // deleting this call in it must not delete what is running
        onPage(fresh);
    }
    return self;
}

void ListCall::take(Result<ApiAnswer> result)
{
    if (!result)
        return finish(result.error());
    const auto next = result->nextQuery;
    if (!handOn(*result, !next.isEmpty()))
        return;
    if (next.isEmpty())
        finish(std::move(m_records));
    else if (m_queries.contains(next) || m_idlePages > 1)
        finish(circle());
    else if (m_records.size() >= MostRecords)
        finish(endless());
    else
        askFor(next);
}

void ListCall::takeOffset(qsizetype offset, const Result<ApiAnswer> &result)
{
    if (m_ended)
        return;
    if (!result)
        return finish(result.error());
    m_offsets->answered(offset, result->records.size(), result->page.total);
    if (m_offsets->total() > MostRecords || m_records.size() >= MostRecords)
        return finish(endless());
    m_early.insert(offset, *result);
    askForOffsets();
    while (!m_ended && !m_asked.isEmpty() && m_early.contains(m_asked.first())) {
        auto page = m_early.take(m_asked.takeFirst());
        m_offsets->handedOn();
        page.page.size = m_offsets->pageSize(); // what it really gives, whatever it says
        if (!handOn(page, !m_asked.isEmpty() && m_offsets->total() >= 0))
            return;
        if (m_idlePages > 1 && !page.records.isEmpty())
            return finish(circle());
    }
    if (!m_ended)
        askForOffsets();
    if (!m_ended && m_asked.isEmpty())
        finish(std::move(m_records));
}

void ListCall::finish(Result<QList<Record>> result)
{
    m_ended = true;
    deleteLater();
    m_notes.close();
    const auto done = std::exchange(m_onDone, {});
    if (done)
        done(std::move(result));
}

} // namespace trunkdesk
