// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/listcall.h"

#include "models/rest/session.h"
#include "models/schema/resourcekind.h"

#include <QTimer>

namespace trunkdesk {

ListCall::ListCall(Session *session, const ApiRequest &first, QObject *context, PageCallback onPage, ListCallback onDone)
    : QObject(context),
      m_session(session),
      m_request(first),
      m_onPage(std::move(onPage)),
      m_onDone(std::move(onDone))
{
    askFor(first.query);
}

ListCall::ListCall(const ApiError &error, QObject *context, ListCallback onDone) : QObject(context), m_onDone(std::move(onDone))
{
    QTimer::singleShot(0, this, [this, error] { finish(error); });
}

void ListCall::askFor(const QByteArray &query)
{
    m_queries.insert(query);
    m_request.query = query;
    if (!m_session) {
        finish(
            ApiError{.kind = ApiError::Kind::Cancelled, .message = tr("The account was closed while the list was read; open it again.")});
        return;
    }
    m_session->send(m_request, this, [this](Result<ApiAnswer> result) { take(std::move(result)); });
    m_request.urgent = true; // the rest of the list waits for each next page
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

void ListCall::take(Result<ApiAnswer> result)
{
    if (!result) {
        finish(result.error());
        return;
    }
    ++m_pages;
    const auto next = result->nextQuery;
    const auto fresh = newOnes(result->records);
    m_records += fresh;
    m_notes.addPage(result->records.size(), fresh.size(), result->page, !next.isEmpty());
    m_idlePages = fresh.isEmpty() ? m_idlePages + 1 : 0;

    const QPointer<ListCall> self(this);
    if (m_onPage && !fresh.isEmpty()) {
        const auto onPage = m_onPage; // deleting this call in it must not delete what is running
        onPage(fresh);
    }
    if (!self)
        return;
    if (next.isEmpty())
        finish(std::move(m_records));
    else if (m_queries.contains(next) || m_idlePages > 1)
        finish(ApiError{.kind = ApiError::Kind::BadAnswer,
            .message = tr(
                "The provider's list leads in a circle, so it is incomplete; load it again, and report it to the provider if it stays.")});
    else if (m_records.size() >= MostRecords)
        finish(ApiError{.kind = ApiError::Kind::TooLarge,
            .message = tr("The provider's list does not end after %n records, so it was not read further.", nullptr, int(MostRecords))});
    else
        askFor(next);
}

void ListCall::finish(Result<QList<Record>> result)
{
    deleteLater();
    m_notes.close();
    const auto done = std::exchange(m_onDone, {});
    if (done)
        done(std::move(result));
}

} // namespace trunkdesk
