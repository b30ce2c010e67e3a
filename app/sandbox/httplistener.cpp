// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httplistener.h"

#include "app/sandbox/httpconnection.h"

#include <QTcpSocket>

namespace trunkdesk {

void HttpListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    const bool usable = socket->setSocketDescriptor(descriptor);
    if (!usable || m_server.connections >= m_server.limits.connections) {
        delete socket;
        return;
    }
    auto *connection = new HttpConnection(socket, m_server, ++m_lastConnection, this);
    connect(connection, &HttpConnection::requestArrived, this, [this] {
        if (m_server.observed)
            Q_EMIT requestArrived();
    });
    connect(connection, &QObject::destroyed, this, [this] {
        if (m_server.observed)
            Q_EMIT connectionClosed();
    });
    if (m_server.observed)
        Q_EMIT connectionOpened();
}

void HttpListener::dropConnections()
{
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

} // namespace trunkdesk
