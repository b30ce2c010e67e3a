// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/delivery.h"
#include "app/sandbox/servercontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

class QTcpSocket;
class QTimer;

namespace trunkdesk {

/// One connection of a client, for as many requests as it sends. Deletes itself when the client is gone, which may be at any
/// moment: whatever was waiting for its answer goes with it.
///
/// Requests are carried out as they arrive and answered in that order, however long each answer is held back.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. Lives in the server's thread; `server` outlives it.
    HttpConnection(QTcpSocket *socket, ServerContext &server, quint64 id, QObject *parent);
    ~HttpConnection() override;

Q_SIGNALS:
    void requestArrived();

private:
    struct Pending
    {
        quint64 id = 0;
        quint64 logId = 0;
        HttpRequest request;
        AnsweredRequest exchange;
        Fault fault;
        Delivery delivery;
        bool counted = false;  // in the server's inFlight
        bool prepared = false; // delivery is made
        bool ready = false;    // its time has come
        bool begun = false;    // its first bytes are written
    };

    void readOn();
    void arrive(HttpRequest &&request);
    void prepare(Pending &pending);
    void settle(quint64 id);
    void refuse();
    void pump();
    void writeReady();
    bool writeSome(Pending &pending);
    void popFront();
    void drip();
    void beginClose();
    void onBytesWritten();
    void onDisconnected();
    void checkIdle();
    void offerContinue();

    ServerContext &m_server;
    QTcpSocket *m_socket;
    QTimer *m_idle;
    QTimer *m_drip = nullptr; // made for the first answer that drips
    HttpParser m_parser;
    std::deque<Pending> m_pending;
    QElapsedTimer m_progress; // since something last moved
    quint64 m_id;
    quint64 m_lastPending = 0;
    bool m_lastRequest = false; // nothing more is read
    bool m_closing = false;     // what is written is on its way; the client has to close
    bool m_finished = false;    // our end of the stream is sent
    bool m_saidContinue = false;
};

} // namespace trunkdesk
