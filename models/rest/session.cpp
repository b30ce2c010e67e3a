// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/session.h"

#include "models/core/displaytext.h"
#include "models/rest/dialect.h"
#include "models/rest/requesturl.h"
#include "models/rest/transport.h"
#include "models/schema/resourcekind.h"

namespace trunkdesk {

Session::Session(const Connection &connection, const Secret &secret, const SessionSettings &settings, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_secret(secret),
      m_settings(settings),
      m_dialect(findDialect(connection.provider))
{
}

Session::~Session()
{
    if (m_transport) {
        disconnect(m_transport, nullptr, this, nullptr);
        m_thread.quit();
        m_thread.wait();
    }
    for (const auto &pending : std::as_const(m_pending)) {
        const auto call = pending.call;
        if (!call)
            continue;
        const ApiError error{.kind = ApiError::Kind::Cancelled,
            .message = tr("The account was closed before the answer came; open it again to see what became of the request."),
            .outcomeUnknown = pending.exchange.method != ApiMethod::Get};
        QMetaObject::invokeMethod(
            call, [call, error] { call->finish(error); }, Qt::QueuedConnection);
    }
}

ApiCall *Session::send(const ApiRequest &request, QObject *context, ApiCallback done)
{
    Q_ASSERT(context && context->thread() == thread() && thread() == QThread::currentThread());
    const auto id = ++m_lastId;
    auto *call = new ApiCall(this, id, context, std::move(done));
    Pending pending{.call = call,
        .exchange =
            {.id = id, .time = QDateTime::currentDateTimeUtc(), .method = request.method, .service = request.service, .path = request.path},
        .clock = {},
        .secrets = {}};
    pending.clock.start();
    for (const auto &[name, value] : request.fields) {
        pending.exchange.fields.append(name);
        const auto *field = request.kind ? request.kind->fieldByParam(name) : nullptr;
        if (field && field->writeOnly && !value.isEmpty())
            pending.secrets.append(value);
    }
    m_pending.insert(id, pending);

    if (const auto job = gate(id, request)) {
        startWorker();
        QMetaObject::invokeMethod(
            m_transport, [transport = m_transport, job = *job] { transport->submit(job); }, Qt::QueuedConnection);
    } else {
        const TransportOutcome outcome{id, job.error(), 0, 0};
        QMetaObject::invokeMethod(
            this, [this, outcome] { conclude(outcome); }, Qt::QueuedConnection);
    }
    Q_EMIT pendingChanged(this->pending());
    return call;
}

Result<TransportJob> Session::gate(quint64 id, const ApiRequest &request) const
{
    const auto blocked = [](const QString &message) { return ApiError{.kind = ApiError::Kind::Blocked, .message = message}; };
    if (!m_dialect)
        return blocked(tr("This program does not know the provider of the account; open it with a newer version."));
    if (request.isWrite() && m_connection.readOnly)
        return blocked(tr("The account is open read-only, so nothing was sent; switch it to live to make changes."));
    const auto base = m_connection.endpoints.value(request.service);
    const auto url = requestUrl(base, request.path, request.query);
    if (!url)
        return blocked(url.error());
    return TransportJob{id, request, base, *url};
}

void Session::startWorker()
{
    if (m_transport)
        return;
    m_transport = new Transport(*m_dialect, m_settings);
    m_transport->setAuthorization(m_dialect->authorization(m_connection.user, m_secret.reveal()));
    m_transport->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_transport, &QObject::deleteLater);
    connect(m_transport, &Transport::finished, this, [this](const std::shared_ptr<TransportOutcome> &outcome) { conclude(*outcome); });
    connect(m_transport, &Transport::stopped, this, &Session::stop);
    m_thread.start();
}

void Session::forget(quint64 id)
{
    // Its record stays until the worker says what became of it.
    if (m_transport && m_pending.contains(id))
        QMetaObject::invokeMethod(
            m_transport, [transport = m_transport, id] { transport->cancel(id); }, Qt::QueuedConnection);
}

void Session::conclude(const TransportOutcome &outcome)
{
    const auto it = m_pending.constFind(outcome.id);
    if (it == m_pending.constEnd())
        return;
    auto pending = *it;
    m_pending.erase(it);

    auto result = outcome.result;
    pending.exchange.status = outcome.status;
    pending.exchange.tries = outcome.tries;
    pending.exchange.duration = std::chrono::milliseconds(pending.clock.elapsed());
    if (result) {
        pending.exchange.requestId = result->requestId;
    } else {
        result = redacted(result.error(), pending.secrets);
        pending.exchange.error = result.error().message;
        pending.exchange.requestId = result.error().requestId;
    }

    // Whoever listens may delete this session or the call.
    const QPointer<Session> self(this);
    if (pending.call || outcome.tries > 0)
        Q_EMIT exchanged(pending.exchange);
    if (self)
        Q_EMIT pendingChanged(this->pending());
    if (pending.call)
        pending.call->finish(std::move(result));
}

ApiError Session::redacted(ApiError error, const QStringList &secrets) const
{
    auto hidden = secrets;
    hidden.append(QString::fromUtf8(m_secret.reveal()));
    for (const auto &secret : std::as_const(hidden))
        if (!secret.isEmpty())
            error.message.replace(secret, secretMask.toString());
    return error;
}

void Session::stop(const ApiError &error, int epoch)
{
    if (epoch != m_epoch || m_stopped)
        return;
    m_stopped = true;
    Q_EMIT unauthorized(redacted(error, {}));
}

void Session::setSecret(const Secret &secret)
{
    m_secret = secret;
    if (m_transport)
        QMetaObject::invokeMethod(
            m_transport,
            [transport = m_transport, header = m_dialect->authorization(m_connection.user, secret.reveal())] {
                transport->setAuthorization(header);
            },
            Qt::QueuedConnection);
}

void Session::resume()
{
    m_stopped = false;
    if (!m_transport)
        return; // it counts from where we stand now
    // The worker counts, too; so it is told even when it had not stopped.
    ++m_epoch;
    QMetaObject::invokeMethod(m_transport, &Transport::resume, Qt::QueuedConnection);
}

} // namespace trunkdesk
