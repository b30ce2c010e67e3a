// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>

#include <deque>

namespace trunkdesk {

/// What was on the wire, answered or not, so that a test can count it. Safe to use from every thread.
class RequestLog
{
public:
    struct Entry
    {
        quint64 id = 0;    ///< counts from 1
        QDateTime time;    ///< UTC, when the request was complete
        QByteArray method; ///< empty when the request could not be read that far
        QByteArray target; ///< path and query
        int status = 0;    ///< 0 until the answer begins, and for ever when none does
        quint64 connectionId = 0;
    };

    /// Only the newest entries are kept.
    static constexpr std::size_t Capacity = 50'000;

    /// Called by the server: a request arrived; its answer begins.
    quint64 begin(const QByteArray &method, const QByteArray &target, quint64 connectionId);
    void answered(quint64 id, int status);

    [[nodiscard]] QList<Entry> snapshot() const;
    /// How many of the kept entries fit; patterns as for matchesRequest().
    [[nodiscard]] qsizetype count(QByteArrayView methodPattern = "*", QByteArrayView pathPattern = "*") const;
    void clear();

private:
    mutable QMutex m_mutex;
    std::deque<Entry> m_entries;
    quint64 m_lastId = 0;
};

} // namespace trunkdesk
