// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/apicall.h"
#include "models/rest/listnotes.h"
#include "models/rest/offsetpages.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace trunkdesk {

using PageCallback = std::function<void(const QList<Record> &)>;
using ListCallback = std::function<void(Result<QList<Record>>)>;

/// Reads a list: in sequence, as the provider's links lead, or where pages go by numbers side by side, once the first one has told
/// how many there are. A child of its context; deleting it or the context cancels it. `onPage` gets the records that are new on each
/// page, in the list's order; `onDone` is called once with all of them or the error.
///
/// A list that goes in circles is an error, not an end: a part must never pass for the whole. Noticed are a link that was
/// followed before, a page that brings nothing new although another follows, twice in a row, and a list without end. What is odd but
/// no error is in notes().
class ListCall : public QObject
{
    Q_OBJECT

public:
    /// `first` asks for the first page. `session` may be null (it is gone): then the list ends as Cancelled.
    ListCall(Session *session, const ApiRequest &first, QObject *context, PageCallback onPage, ListCallback onDone);
    /// One that ends with this error, a moment later.
    ListCall(const ApiError &error, QObject *context, ListCallback onDone);

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] qsizetype received() const { return m_records.size(); }
    /// What was noticed so far; the last word in `onDone`, during which the call still lives.
    [[nodiscard]] const ListNotes &notes() const { return m_notes; }
    void cancel() { delete this; }

    static constexpr qsizetype MostRecords = 500'000;

private:
    void askFor(const QByteArray &query);
    void askForOffsets();
    [[nodiscard]] bool ask(const QByteArray &query, ApiCallback then);
    void take(Result<ApiAnswer> result);
    void takeOffset(qsizetype offset, const Result<ApiAnswer> &result);
    [[nodiscard]] bool handOn(const ApiAnswer &page, bool more);
    void finish(Result<QList<Record>> result);
    [[nodiscard]] QList<Record> newOnes(const QList<Record> &records);

    QPointer<Session> m_session;
    ApiRequest m_request;
    PageCallback m_onPage;
    ListCallback m_onDone;
    QList<Record> m_records;
    QSet<QString> m_ids;
    QSet<QByteArray> m_queries;
    ListNotes m_notes;
    std::optional<OffsetPages> m_offsets; // only where pages go by numbers
    QList<qsizetype> m_asked;             // offsets whose pages were not handed on yet, in the list's order
    QMap<qsizetype, ApiAnswer> m_early;   // pages that wait for those before them
    bool m_ended = false;
    int m_pages = 0;
    int m_idlePages = 0; // in a row, that brought nothing new
};

} // namespace trunkdesk
