// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchrun.h"

#include "models/items/searchindex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

namespace trunkdesk {

static bool better(const SearchRun::Found &a, const SearchRun::Found &b)
{
    const auto kindA = a.index->kindOrder(a.row), kindB = b.index->kindOrder(b.row);
    if (a.rank != b.rank || kindA != kindB)
        return std::tie(a.rank, kindA) < std::tie(b.rank, kindB);
    const int titles = a.index->compareTitles(a.row, *b.index, b.row);
    return titles != 0 ? titles < 0 : std::tie(a.place, a.row) < std::tie(b.place, b.row);
}

void SearchRun::start(const QList<SearchIndex *> &indexes, const SearchQuery &query)
{
    m_narrows = isDone() && query.narrows(m_query);
    if (!m_narrows)
        m_answers.clear();
    m_query = query;
    m_indexes = indexes;
    m_place = 0;
    m_best.clear();
    m_total = 0;
    beginIndex();
}

void SearchRun::beginIndex()
{
    m_next = 0;
    m_now = {};
    m_among.clear();
    if (isDone())
        return;
    const auto *index = m_indexes.at(m_place);
    m_now.version = index->version();
    m_meeting = index->rowsMeeting(m_query);
    const auto before = m_answers.find(index);
    m_everything = !m_narrows || before == m_answers.end() || before->version != index->version();
    if (!m_everything)
        m_among.swap(before->rows);
}

void SearchRun::consider(const Found &found)
{
    if (qsizetype(m_best.size()) < mostFound) {
        m_best.push_back(found);
        std::push_heap(m_best.begin(), m_best.end(), better);
    } else if (better(found, m_best.front())) {
        std::pop_heap(m_best.begin(), m_best.end(), better);
        m_best.back() = found;
        std::push_heap(m_best.begin(), m_best.end(), better);
    }
}

bool SearchRun::step(int milliseconds)
{
    constexpr size_t rowsAtOnce = 512; // between two looks at the clock
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        const auto *index = m_indexes.at(m_place);
        if (m_now.version != index->version()) { // it was read on meanwhile
            m_answers.clear();
            start(QList(m_indexes), SearchQuery(m_query));
            continue;
        }
        const auto count = m_everything ? size_t(index->rowCount()) : m_among.size();
        for (const auto end = std::min(count, m_next + rowsAtOnce); m_next < end; ++m_next) {
            const int row = m_everything ? int(m_next) : m_among[m_next];
            const bool met = !m_meeting.isEmpty() && std::binary_search(m_meeting.begin(), m_meeting.end(), row);
            if (!met && !index->matches(row, m_query))
                continue;
            m_now.rows.push_back(row);
            consider({index, row, index->rank(row, m_query, met), int(m_place)});
        }
        if (m_next >= count) {
            m_total += qsizetype(m_now.rows.size());
            m_answers.insert(index, std::move(m_now));
            ++m_place;
            beginIndex();
        }
        if (timer.elapsed() >= milliseconds)
            break;
    }
    return isDone();
}

QList<SearchRun::Found> SearchRun::best() const
{
    QList<Found> sorted(m_best.begin(), m_best.end());
    std::sort(sorted.begin(), sorted.end(), better);
    return sorted;
}

} // namespace trunkdesk
