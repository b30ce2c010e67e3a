// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpconnection.h"

#include "app/sandbox/socketend.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace trunkdesk {

using namespace std::chrono_literals;

namespace {

constexpr qint64 WriteAhead = 256 * 1024; // of a huge answer, so that it is never whole in memory
constexpr qint64 ReadAhead = 256 * 1024;
constexpr auto LingerTime = 1000ms; // for the client to take the last answer and close

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, ServerContext &server, quint64 id, QObject *parent)
    : QObject(parent),
      m_server(server),
      m_socket(socket),
      m_idle(new QTimer(this)),
      m_parser(server.limits.parser),
      m_id(id)
{
    ++m_server.connections;
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(ReadAhead);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &HttpConnection::checkIdle);
    m_progress.start();
    m_idle->start(m_server.limits.idle);
}

HttpConnection::~HttpConnection()
{
    while (!m_pending.empty())
        popFront();
    m_socket->disconnect(this);
    m_socket->abort();
    --m_server.connections;
}

void HttpConnection::readOn()
{
    if (m_closing || m_lastRequest) {
        m_socket->readAll(); // nothing more is answered here, but unread data would turn our close into a reset
        return;
    }
    const auto most = static_cast<std::size_t>(m_server.limits.pipeline);
    if (m_pending.size() >= most)
        return; // pump() comes back here; until then the socket's buffer and the kernel hold the client up
    m_parser.feed(m_socket->readAll());
    while (!m_lastRequest && m_pending.size() < most) {
        const HttpParser::Outcome outcome = m_parser.next();
        if (outcome == HttpParser::Outcome::NeedMore)
            break;
        m_progress.start();
        if (outcome == HttpParser::Outcome::Bad)
            refuse();
        else
            arrive(m_parser.take());
    }
    offerContinue();
    pump();
}

void HttpConnection::arrive(HttpRequest &&request)
{
    m_saidContinue = false;
    Pending pending;
    pending.id = ++m_lastPending;
    pending.request = std::move(request);
    HttpRequest &r = pending.request;
    r.connectionId = m_id;
    if (r.origin.isEmpty())
        r.origin = m_server.origin;
    pending.exchange = {r.method == "HEAD", r.keepsAlive(), r.minorVersion};
    m_lastRequest = !pending.exchange.keepAlive;
    const QByteArray target = r.target();
    pending.logId = m_server.log.begin(r.method, target, m_id);

    const FaultPlan::Decision decision = m_server.faults.decide(r.method, target);
    if (decision.ceiling.inFlight > 0 && m_server.inFlight >= decision.ceiling.inFlight) {
        pending.fault = Fault::failure(429, decision.ceiling.retryAfter);
    } else {
        pending.fault = decision.fault.value_or(Fault());
        pending.counted = true;
        m_server.peakInFlight = std::max<int>(m_server.peakInFlight, ++m_server.inFlight);
    }
    if (!pending.fault.waitsFirst)
        prepare(pending);

    const std::chrono::milliseconds wait = decision.latency + pending.fault.delay;
    const quint64 id = pending.id;
    pending.ready = wait <= 0ms;
    if (pending.ready && !pending.prepared)
        prepare(pending);
    m_pending.push_back(std::move(pending));
    if (wait > 0ms)
        QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, id] { settle(id); });
    Q_EMIT requestArrived();
}

/// Carries the request out, unless the fault forbids, and makes the answer.
void HttpConnection::prepare(Pending &pending)
{
    const Fault &fault = pending.fault;
    HttpResponse response;
    pending.request.appearsAfter = fault.appearsAfter;
    if (fault.acts)
        response = m_server.handler.answer(pending.request);
    if (fault.action == Fault::Action::Failure) {
        response = m_server.handler.failure(pending.request, fault.status);
        if (fault.retryAfter)
            response.set("Retry-After", QByteArray::number(qint64(fault.retryAfter->count())));
    } else if (fault.action == Fault::Action::Answer) {
        response = fault.answer;
    }
    pending.delivery = deliver(response, pending.exchange, fault);
    pending.prepared = true;
    pending.request = HttpRequest(); // its body may be large and its answer far away
}

/// The time of an answer has come.
void HttpConnection::settle(quint64 id)
{
    const auto it = std::find_if(m_pending.begin(), m_pending.end(), [id](const Pending &p) { return p.id == id; });
    if (it == m_pending.end() || m_closing)
        return;
    if (!it->prepared)
        prepare(*it);
    it->ready = true;
    pump();
}

/// Answers what could not be read, after everything that came before it.
void HttpConnection::refuse()
{
    m_lastRequest = true;
    Pending pending;
    pending.id = ++m_lastPending;
    pending.logId =
        m_server.log.begin(m_parser.partial().method, m_parser.partial().path.isEmpty() ? QByteArray() : m_parser.partial().target(), m_id);
    pending.exchange.keepAlive = false;
    pending.delivery = deliver(HttpResponse::text(m_parser.status(), m_parser.reason() + ".\n"), pending.exchange);
    pending.prepared = pending.ready = true;
    m_pending.push_back(std::move(pending));
    Q_EMIT requestArrived();
}

/// Writes what is ready and sends it on its way at once, without another turn of the event loop.
void HttpConnection::pump()
{
    writeReady();
    if (!m_closing)
        m_socket->flush();
}

/// Writes what is ready, in order. Does not flush: a flush inside of bytesWritten() emits no bytesWritten() of its own, and a huge
/// answer would wait for it for ever.
void HttpConnection::writeReady()
{
    bool room = false; // the reader stopped because too much was waiting
    while (!m_closing && !m_pending.empty() && m_pending.front().ready) {
        if (!writeSome(m_pending.front()))
            break;
        const Delivery::End end = m_pending.front().delivery.end;
        room = room || m_pending.size() >= static_cast<std::size_t>(m_server.limits.pipeline);
        popFront();
        m_progress.start();
        if (end == Delivery::End::Reset) {
            m_closing = m_finished = true; // no orderly end from here on
            m_socket->flush();             // earlier answers of the pipeline have a right to get out
            resetConnection(*m_socket);
            return;
        }
        if (end == Delivery::End::Close) {
            beginClose();
            return;
        }
    }
    if (m_closing)
        return;
    offerContinue();
    if (room)
        QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
}

/// True when all of an answer has been handed to the socket.
bool HttpConnection::writeSome(Pending &pending)
{
    Delivery &d = pending.delivery;
    if (!pending.begun) {
        pending.begun = true;
        if (d.status != 0)
            m_server.log.answered(pending.logId, d.status);
        m_socket->write(d.bytes);
        if (!d.drip.isEmpty()) {
            if (!m_drip) {
                m_drip = new QTimer(this);
                connect(m_drip, &QTimer::timeout, this, &HttpConnection::drip);
            }
            m_drip->start(d.interval);
        }
    }
    if (!d.drip.isEmpty())
        return false;
    static const QByteArray block(64 * 1024, 'x');
    while (d.filler > 0) {
        if (m_socket->bytesToWrite() >= WriteAhead)
            return false;
        const qint64 size = std::min<qint64>(d.filler, block.size());
        m_socket->write(block.constData(), size);
        d.filler -= size;
    }
    m_socket->write(d.tail);
    return true;
}

void HttpConnection::popFront()
{
    if (m_pending.front().counted)
        --m_server.inFlight;
    m_pending.pop_front();
}

void HttpConnection::drip()
{
    if (m_closing || m_pending.empty() || m_pending.front().delivery.drip.isEmpty()) {
        m_drip->stop();
        return;
    }
    QByteArray &rest = m_pending.front().delivery.drip;
    m_socket->write(rest.constData(), 1);
    rest.remove(0, 1);
    if (rest.isEmpty())
        m_drip->stop();
    pump();
}

void HttpConnection::beginClose()
{
    m_closing = true;
    m_progress.start();
    m_socket->flush();
    onBytesWritten();
}

void HttpConnection::onBytesWritten()
{
    m_progress.start();
    if (!m_closing) {
        if (!m_pending.empty() && m_pending.front().begun)
            writeReady();
        return;
    }
    if (!m_finished && m_socket->bytesToWrite() == 0 && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_finished = true;
        m_socket->readAll();
        finishWriting(*m_socket);
        m_idle->start(LingerTime);
    }
}

void HttpConnection::onDisconnected()
{
    m_closing = true;
    deleteLater();
}

/// One timer for the whole connection that looks back when it fires: cheaper than to start it anew for every request.
void HttpConnection::checkIdle()
{
    if (m_finished) {
        m_socket->abort();
        return;
    }
    const std::chrono::milliseconds quiet(m_progress.elapsed());
    const bool waiting = !m_pending.empty() && !m_pending.front().ready; // held back by us: the client is not to blame
    if (waiting || quiet < m_server.limits.idle) {
        m_idle->start(waiting ? m_server.limits.idle : std::max(m_server.limits.idle - quiet, 1ms));
        return;
    }
    if (!m_pending.empty() || m_closing) {
        m_socket->abort(); // the client does not take its answer
        return;
    }
    if (m_parser.midRequest()) {
        m_socket->write(deliver(HttpResponse::text(408, "The request did not come to its end.\n"), {false, false, 1}).bytes);
    }
    m_idle->start(m_server.limits.idle);
    beginClose();
}

/// `100 Continue` takes its place in the order of answers too.
void HttpConnection::offerContinue()
{
    if (m_saidContinue || !m_parser.awaitsContinue() || !m_pending.empty() || m_closing)
        return;
    m_saidContinue = true;
    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

} // namespace trunkdesk
