// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/servercontext.h"
#include "models/core/result.h"

#include <QMutex>
#include <QObject>
#include <QThread>

namespace trunkdesk {

class HttpListener;

/// A small HTTP/1.1 server on 127.0.0.1 with a thread of its own. All functions are safe from every thread but the server's.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// `handler` is borrowed; it is called in the server's thread only, and never after stop().
    explicit HttpServer(Handler &handler, const ServerLimits &limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Begins to listen and returns the port: the one given, or a free one for 0. The error is a sentence for people.
    /// When the server runs already, its port is returned and `port` ignored.
    Result<quint16, QString> start(quint16 port = 0);
    /// Closes every connection and waits for the thread. May be called when nothing runs; start() may follow.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_port != 0; }

    /// 0 while the server is stopped.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:port`, with no slash at the end; empty while the server is stopped.
    [[nodiscard]] QString baseUrl() const;

    [[nodiscard]] FaultPlan &faults() { return m_context.faults; }
    [[nodiscard]] RequestLog &log() { return m_context.log; }

    [[nodiscard]] int openConnections() const { return m_context.connections; }
    [[nodiscard]] int inFlight() const { return m_context.inFlight; }
    /// The most requests that ever waited for their answers at the same time.
    [[nodiscard]] int peakInFlight() const { return m_context.peakInFlight; }

    /// Closes every connection at once, whatever it is doing, and goes on listening.
    void dropConnections();

Q_SIGNALS:
    /// A request is complete and in the log; it was carried out, unless a fault forbids or delays that. Like the other two signals
    /// it is emitted in the thread of this object, where an event loop has to run.
    void requestArrived();
    void connectionOpened();
    void connectionClosed();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    ServerContext m_context;
    QMutex m_control; // start and stop
    QThread m_thread;
    HttpListener *m_listener = nullptr; // lives in m_thread
    std::atomic<quint16> m_port = 0;
};

} // namespace trunkdesk
