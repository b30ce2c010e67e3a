// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>
#include <limits>

namespace trunkdesk {

/// Which pages of a list that is paged by numbers to ask for. The first page tells how many rows there are and how many a page
/// really has; then the others are asked for side by side, never further ahead of the first one that is still missing than a window
/// of pages: what is wrong with a list is then seen before all of it was asked for. Where nobody tells how many there are, one after
/// the other until one is empty. Pure arithmetic.
class OffsetPages
{
public:
    /// As many as are worth asking for before it is known that the list goes on that far.
    static constexpr int Window = 64;

    explicit OffsetPages(int window = Window) : m_window(window) { }

    /// The offsets to ask for now, each only once.
    [[nodiscard]] QList<qsizetype> next()
    {
        QList<qsizetype> offsets;
        const bool blind = m_step == 0 || m_total < 0; // where the next one begins is not known before the answer
        while ((blind ? m_underWay == 0 : m_ahead < m_window) && m_next < m_end && (blind || m_next < m_total)) {
            offsets.append(m_next);
            ++m_underWay;
            ++m_ahead;
            if (blind)
                break;
            m_next += m_step;
        }
        return offsets;
    }

    /// `total` is -1 where the page does not say. An empty page is the end, whatever was said before.
    void answered(qsizetype offset, qsizetype rows, qsizetype total)
    {
        --m_underWay;
        m_total = std::max(m_total, total);
        if (rows == 0)
            m_end = std::min(m_end, offset);
        if (m_step == 0)
            m_step = rows;
        if (offset == m_next)
            m_next += rows;
    }

    /// A page was answered and so were all before it.
    void handedOn() { --m_ahead; }

    [[nodiscard]] qsizetype total() const { return m_total; }   ///< the most that was said; -1: nothing
    [[nodiscard]] qsizetype pageSize() const { return m_step; } ///< rows of the first page
    [[nodiscard]] bool waiting() const { return m_underWay > 0; }

private:
    int m_window;
    int m_underWay = 0;
    int m_ahead = 0; ///< asked for and not handed on
    qsizetype m_step = 0;
    qsizetype m_next = 0;
    qsizetype m_total = -1;
    qsizetype m_end = std::numeric_limits<qsizetype>::max();
};

} // namespace trunkdesk
