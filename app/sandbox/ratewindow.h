// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <deque>

namespace trunkdesk {

/// So many requests in so much time and no more: those of the last moments are remembered one by one.
class RateWindow
{
public:
    RateWindow(int most, std::chrono::milliseconds span) : m_most(most), m_span(span) { m_clock.start(); }

    /// 0: as many as come.
    void setMost(int most) { m_most = most; }
    /// Whether one more may pass now; it is counted then.
    [[nodiscard]] bool take()
    {
        const auto now = m_clock.elapsed();
        while (!m_passed.empty() && m_passed.front() <= now - m_span.count())
            m_passed.pop_front();
        if (m_most > 0 && int(m_passed.size()) >= m_most)
            return false;
        m_passed.push_back(now);
        return true;
    }

private:
    int m_most;
    std::chrono::milliseconds m_span;
    QElapsedTimer m_clock;
    std::deque<qint64> m_passed;
};

} // namespace trunkdesk
