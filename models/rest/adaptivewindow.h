// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace trunkdesk {

/// How many reads may be in flight. Providers limit how many requests an account has at a time and do not tell the number, so it
/// is found: every good answer widens the window by one until the first refusal and by one a round trip after it; a refusal
/// narrows it by a fifth, once in a while however many come together. Pure arithmetic; time is handed in.
class AdaptiveWindow
{
public:
    AdaptiveWindow(int first, int widest, std::chrono::milliseconds narrowing)
        : m_size(qBound(1, first, widest)),
          m_widest(widest),
          m_narrowing(narrowing)
    {
    }

    [[nodiscard]] int size() const { return int(m_size); }

    void answered() { m_size = qMin(double(m_widest), m_size + (m_refusedBefore ? 1.0 / m_size : 1.0)); }

    /// `now` counts from any fixed moment.
    void refused(std::chrono::milliseconds now)
    {
        if (m_refusedBefore && now - m_narrowedAt < m_narrowing)
            return;
        m_refusedBefore = true;
        m_narrowedAt = now;
        m_size = qMax(1.0, m_size * 0.8);
    }

private:
    double m_size;
    int m_widest;
    std::chrono::milliseconds m_narrowing;
    std::chrono::milliseconds m_narrowedAt{0};
    bool m_refusedBefore = false;
};

} // namespace trunkdesk
