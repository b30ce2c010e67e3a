// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/searchquery.h"

#include <QHash>
#include <QList>

#include <vector>

namespace trunkdesk {

class SearchIndex;

/// One question to several indexes: the best answers and how many there are. It is asked in slices of time, and a question that
/// narrows the one before looks only among that one's answers.
class SearchRun
{
public:
    static constexpr int mostFound = 200; ///< nobody reads on; who does not see it types another letter

    struct Found
    {
        const SearchIndex *index = nullptr;
        int row = 0;
        SearchRank rank = SearchRank::Text;
        int place = 0; ///< of the index among the others
    };

    void start(const QList<SearchIndex *> &indexes, const SearchQuery &query);
    /// Looks on for about so long; true when done.
    bool step(int milliseconds);
    [[nodiscard]] bool isDone() const { return m_place >= m_indexes.size(); }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] QList<Found> best() const; ///< the best first
    [[nodiscard]] qsizetype total() const { return m_total; }
    void forget() { *this = {}; } ///< of which indexes there were

private:
    struct Answers
    {
        quint64 version = 0;
        std::vector<int> rows; ///< all of them
    };
    void beginIndex();
    void consider(const Found &found);

    SearchQuery m_query;
    QList<SearchIndex *> m_indexes;
    qsizetype m_place = 0;      ///< the index that is being looked at
    size_t m_next = 0;          ///< what of it
    bool m_everything = false;  ///< all rows of it, else m_among
    std::vector<int> m_among;
    QList<int> m_meeting;       ///< rows of it by their blocks
    Answers m_now;
    QHash<const SearchIndex *, Answers> m_answers;
    bool m_narrows = false;
    std::vector<Found> m_best;  ///< a heap, the worst on top
    qsizetype m_total = 0;
};

} // namespace trunkdesk
