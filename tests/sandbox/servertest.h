// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpserver.h"
#include "tests/sandbox/rawclient.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace trunkdesk {

[[nodiscard]] inline QByteArray said(const QByteArray &what, const QByteArray &body, const QByteArray &origin)
{
    return "{\"is\":\"" + what + "\",\"body\":\"" + body + "\",\"origin\":\"" + origin + "\"}";
}

/// Says what it understood, and remembers what it carried out.
class EchoHandler : public Handler
{
public:
    HttpResponse answer(const HttpRequest &request) override
    {
        ++acted;
        if (request.path == "/nothing")
            return HttpResponse::empty().set("Content-Type", "application/json");
        if (request.path == "/inject")
            return HttpResponse::text(200, "x").set("X-Echo", "a\r\nX-Evil: b");
        return HttpResponse::json(200, said(request.method + ' ' + request.target(), request.body, request.origin));
    }

    std::atomic<int> acted = 0;
};

/// What EchoHandler answers to a RawClient.
[[nodiscard]] inline QByteArray echo(const QByteArray &what, const QByteArray &body = {})
{
    return said(what, body, "http://h");
}

/// A fresh server for each test, and what the tests ask of it.
class ServerTest : public QObject
{
    Q_OBJECT

protected:
    void startServer(const ServerLimits &limits = {})
    {
        m_server = std::make_unique<HttpServer>(m_handler, limits);
        QVERIFY(m_server->start().ok());
    }

    /// Waits until the last connection is gone.
    [[nodiscard]] bool waitForNobody()
    {
        QSignalSpy closed(m_server.get(), &HttpServer::connectionClosed);
        while (m_server->openConnections() > 0) {
            if (!closed.wait(10'000))
                return m_server->openConnections() == 0;
        }
        return true;
    }

    EchoHandler m_handler;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace trunkdesk
