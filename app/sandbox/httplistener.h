// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/servercontext.h"

#include <QTcpServer>

namespace trunkdesk {

/// The part of the server that lives in its thread: makes a connection object of every client that calls.
class HttpListener : public QTcpServer
{
    Q_OBJECT

public:
    explicit HttpListener(ServerContext &server) : m_server(server) { }

    void dropConnections();

Q_SIGNALS:
    void requestArrived();
    void connectionOpened();
    void connectionClosed();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ServerContext &m_server;
    quint64 m_lastConnection = 0;
};

} // namespace trunkdesk
