// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace trunkdesk::bench {

/// How long an event waits before this thread's event loop takes it up: another thread posts one every two milliseconds, as a
/// person who types or moves the mouse would, whatever the loop is doing. Made and read in the thread that is measured.
class WaitProbe
{
public:
    WaitProbe()
    {
        m_clock.start();
        m_poster = std::thread([this] {
            while (!m_stop) {
                const auto posted = m_clock.nsecsElapsed();
                QMetaObject::invokeMethod(
                    &m_receiver, [this, posted] { m_waits.push_back(double(m_clock.nsecsElapsed() - posted) / 1e6); }, Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }
    ~WaitProbe()
    {
        m_stop = true;
        m_poster.join();
    }
    WaitProbe(const WaitProbe &) = delete;
    WaitProbe &operator=(const WaitProbe &) = delete;

    /// The wait, in milliseconds, that this part of the events did not exceed; 1 is the worst.
    [[nodiscard]] double at(double part) const
    {
        auto sorted = m_waits;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
    }

private:
    QElapsedTimer m_clock;
    QObject m_receiver;
    std::vector<double> m_waits;
    std::atomic_bool m_stop = false;
    std::thread m_poster;
};

} // namespace trunkdesk::bench
