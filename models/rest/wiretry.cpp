// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/wiretry.h"

#include "models/rest/oneshotbody.h"

#include <QNetworkAccessManager>

namespace trunkdesk {

QByteArray WireAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

WireTry::WireTry(const SessionSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_quiet.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &WireTry::endOverdue);
    connect(&m_total, &QTimer::timeout, this, [this] { cut(WireAnswer::Cut::Total); });
}

WireTry::~WireTry()
{
    if (!m_reply)
        return;
    // Only our own connections: a bare disconnect() would cut Qt's own ones and leak the reply.
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void WireTry::start(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body)
{
    if (verb == "GET") {
        m_reply = manager.get(request);
    } else {
        auto once = request;
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        once.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_reply = manager.sendCustomRequest(once, verb, new OneShotBody(body, this));
    }
    connect(m_reply, &QNetworkReply::requestSent, this, &WireTry::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WireTry::noteLife);
    connect(m_reply, &QNetworkReply::readyRead, this, &WireTry::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &WireTry::finish, Qt::QueuedConnection);
    m_quiet.start(m_settings.connectTimeout);
    m_total.start(m_settings.totalTimeout);
}

void WireTry::noteSent()
{
    m_requestSent = true;
    noteLife();
}

void WireTry::noteLife()
{
    if (m_answer.cut == WireAnswer::Cut::No)
        m_quiet.start(m_settings.idleTimeout);
    if (m_reply && m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_settings.bodyLimit)
        cut(WireAnswer::Cut::TooLarge);
}

void WireTry::takeBody()
{
    if (!m_reply || m_answer.cut != WireAnswer::Cut::No || m_reply->bytesAvailable() == 0)
        return;
    noteSent();
    if (m_answer.body.size() + m_reply->bytesAvailable() > m_settings.bodyLimit)
        cut(WireAnswer::Cut::TooLarge);
    else
        m_answer.body += m_reply->readAll();
}

void WireTry::endOverdue()
{
    cut(m_requestSent ? WireAnswer::Cut::Idle : WireAnswer::Cut::Connect);
}

void WireTry::cut(WireAnswer::Cut why)
{
    if (m_answer.cut != WireAnswer::Cut::No || !m_reply)
        return;
    m_answer.cut = why;
    m_quiet.stop();
    m_total.stop();
    m_reply->abort(); // finish() is queued and follows
}

void WireTry::finish()
{
    if (m_reply) {
        takeBody();
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.headers = m_reply->rawHeaderPairs();
        m_answer.network = m_reply->error();
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->deleteLater();
        m_reply.clear();
    } else {
        m_answer.network = QNetworkReply::OperationCanceledError;
    }
    m_quiet.stop();
    m_total.stop();
    switch (m_answer.network) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        // Only these are sure: requestSent comes after the head of a request, so its absence alone proves nothing.
        m_answer.sent = m_requestSent;
        break;
    default: break;
    }
    Q_EMIT finished();
}

} // namespace trunkdesk
