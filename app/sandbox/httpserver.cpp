// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpserver.h"

#include "app/sandbox/httplistener.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMutexLocker>

namespace trunkdesk {

HttpServer::HttpServer(Handler &handler, const ServerLimits &limits, QObject *parent) : QObject(parent), m_context{handler, limits}
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16, QString> HttpServer::start(quint16 port)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    const QMutexLocker lock(&m_control);
    if (m_listener)
        return m_port.load();

    auto *listener = new HttpListener(m_context);
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater); // with its connections, in their thread
    connect(listener, &HttpListener::requestArrived, this, &HttpServer::requestArrived);
    connect(listener, &HttpListener::connectionOpened, this, &HttpServer::connectionOpened);
    connect(listener, &HttpListener::connectionClosed, this, &HttpServer::connectionClosed);
    m_thread.start();

    QString error;
    quint16 bound = 0;
    QMetaObject::invokeMethod(
        listener,
        [&] {
            listener->setListenBacklogSize(512);
            if (listener->listen(QHostAddress::LocalHost, port)) {
                bound = listener->serverPort();
                m_context.origin = "http://127.0.0.1:" + QByteArray::number(bound);
            } else {
                error = listener->errorString();
            }
        },
        Qt::BlockingQueuedConnection);
    if (bound == 0) {
        m_thread.quit();
        m_thread.wait();
        return QCoreApplication::translate(
            "HttpServer", "Port %1 of this computer cannot be used (%2). Choose another port, or 0 for any free one.")
            .arg(QString::number(port), error);
    }
    m_listener = listener;
    m_port = bound;
    return bound;
}

void HttpServer::stop()
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    const QMutexLocker lock(&m_control);
    if (!m_listener)
        return;
    m_port = 0;
    m_listener = nullptr;
    m_thread.quit();
    m_thread.wait();
}

QString HttpServer::baseUrl() const
{
    const quint16 port = m_port;
    return port == 0 ? QString() : QStringLiteral("http://127.0.0.1:%1").arg(port);
}

void HttpServer::connectNotify(const QMetaMethod &)
{
    m_context.observed = true;
}

void HttpServer::dropConnections()
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    const QMutexLocker lock(&m_control);
    if (m_listener)
        QMetaObject::invokeMethod(
            m_listener, [listener = m_listener] { listener->dropConnections(); }, Qt::BlockingQueuedConnection);
}

} // namespace trunkdesk
