// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace trunkdesk {

/// Runs one function off the window's thread. All that it touches has to be its own, or of values that nobody else has.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(std::function<void()> work, QObject *parent = nullptr);
    ~BackgroundWork() override; ///< waits for the end

    void start();
    /// Nobody is told of the end any more; then it deletes itself.
    void abandon();

Q_SIGNALS:
    void finished();

private:
    std::function<void()> m_work;
    std::unique_ptr<QThread> m_thread;
};

} // namespace trunkdesk
