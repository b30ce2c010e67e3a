// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/handler.h"
#include "app/sandbox/httpserver.h"
#include "models/rest/session.h"

#include <QEventLoop>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>
#include <optional>

namespace trunkdesk {

/// Answers as the test says, and remembers whole requests. The script runs in the server's thread.
class ScriptHandler : public Handler
{
public:
    using Script = std::function<HttpResponse(const HttpRequest &)>;

    void setScript(const Script &script)
    {
        const QMutexLocker lock(&m_mutex);
        m_script = script;
    }
    [[nodiscard]] QList<HttpRequest> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }
    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override
    {
        const QMutexLocker lock(&m_mutex);
        m_seen.append(request);
        return m_script ? m_script(request) : HttpResponse::json(200, R"({"sid":"TK00000000000000000000000000000001"})");
    }

private:
    mutable QMutex m_mutex;
    Script m_script;
    QList<HttpRequest> m_seen;
};

/// A server on loopback and a session with it, both with a script and short deadlines.
struct RestBench
{
    ScriptHandler handler;
    HttpServer server{handler};
    Connection connection;
    SessionSettings settings;

    RestBench()
    {
        if (!server.start())
            qFatal("no port on loopback");
        const QUrl base(server.baseUrl());
        connection = {.provider = "twilio",
            .accountId = QStringLiteral("AC00000000000000000000000000000001"),
            .user = QStringLiteral("SK00000000000000000000000000000001"),
            .endpoints = {{"trunking", base}, {"api", base}},
            .readOnly = false};
        using std::chrono::milliseconds;
        settings.connectTimeout = milliseconds(2000);
        settings.idleTimeout = milliseconds(2000);
        settings.totalTimeout = milliseconds(4000);
        settings.retry.base = milliseconds(4);
        settings.retry.cap = milliseconds(20);
        settings.narrowing = milliseconds(20);
    }

    [[nodiscard]] std::unique_ptr<Session> session() const
    {
        return std::make_unique<Session>(connection, Secret("s3cr3t-t0ken"), settings);
    }
    [[nodiscard]] qsizetype count(const QByteArray &method) { return server.log().count(method); }
};

/// Starts something that reports to a callback, and waits for that; nothing when it never came.
template<class T, class Start>
std::optional<Result<T>> await(Start start)
{
    std::optional<Result<T>> got;
    QEventLoop loop;
    QObject context;
    QTimer::singleShot(8000, &loop, &QEventLoop::quit);
    start(&context, [&](Result<T> result) {
        got.emplace(std::move(result));
        loop.quit();
    });
    loop.exec();
    return got;
}

/// Sends one request and waits for its end.
inline std::optional<Result<ApiAnswer>> sendAndWait(Session &session, const ApiRequest &request)
{
    return await<ApiAnswer>([&](QObject *context, auto done) { session.send(request, context, done); });
}

} // namespace trunkdesk
