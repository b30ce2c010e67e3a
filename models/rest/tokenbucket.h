// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace trunkdesk {

/// How many requests a provider takes of an account.
struct RequestRate
{
    int perSecond = 0; ///< in the long run; 0: it does not say
    int burst = 0;     ///< at once after a rest
};

/// Holds requests back so that in any time t no more than `burst + t * perSecond` go out. Pure integer arithmetic; time is handed in
/// and counts from any fixed moment.
class TokenBucket
{
public:
    explicit TokenBucket(const RequestRate &rate) : m_rate(rate), m_level(capacity()) { }

    /// Takes one if there is one. Always when there is no rate to keep.
    [[nodiscard]] bool take(std::chrono::milliseconds now)
    {
        if (m_rate.perSecond <= 0)
            return true;
        fill(now);
        if (m_level < one)
            return false;
        m_level -= one;
        return true;
    }

    /// How long until there is one.
    [[nodiscard]] std::chrono::milliseconds wait(std::chrono::milliseconds now)
    {
        if (m_rate.perSecond <= 0)
            return std::chrono::milliseconds(0);
        fill(now);
        const auto missing = qMax(qint64(0), one - m_level);
        return std::chrono::milliseconds((missing + m_rate.perSecond - 1) / m_rate.perSecond);
    }

private:
    static constexpr qint64 one = 1000; // a request, in thousandths: every millisecond brings `perSecond` of them

    [[nodiscard]] qint64 capacity() const { return qMax(1, m_rate.burst) * one; }

    void fill(std::chrono::milliseconds now)
    {
        const auto passed = qBound(qint64(0), qint64((now - m_filledAt).count()), qint64(3'600'000));
        m_level = qMin(capacity(), m_level + passed * m_rate.perSecond);
        m_filledAt = qMax(m_filledAt, now);
    }

    RequestRate m_rate;
    qint64 m_level;
    std::chrono::milliseconds m_filledAt{0};
};

} // namespace trunkdesk
