// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/requestlog.h"

#include "app/sandbox/pathpattern.h"

#include <QMutexLocker>

#include <algorithm>

namespace trunkdesk {

quint64 RequestLog::begin(const QByteArray &method, const QByteArray &target, quint64 connectionId)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QMutexLocker lock(&m_mutex);
    if (m_entries.size() >= Capacity)
        m_entries.pop_front();
    m_entries.push_back({++m_lastId, now, method, target, 0, connectionId});
    return m_lastId;
}

void RequestLog::answered(quint64 id, int status)
{
    const QMutexLocker lock(&m_mutex);
    // Ids run without a gap, so the place of one follows from the first that is kept.
    if (m_entries.empty() || id < m_entries.front().id || id > m_entries.back().id)
        return;
    m_entries[id - m_entries.front().id].status = status;
}

QList<RequestLog::Entry> RequestLog::snapshot() const
{
    const QMutexLocker lock(&m_mutex);
    return QList<Entry>(m_entries.begin(), m_entries.end());
}

qsizetype RequestLog::count(QByteArrayView methodPattern, QByteArrayView pathPattern) const
{
    const QMutexLocker lock(&m_mutex);
    return std::count_if(
        m_entries.begin(), m_entries.end(), [&](const Entry &e) { return matchesRequest(methodPattern, pathPattern, e.method, e.target); });
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

} // namespace trunkdesk
