// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/transport.h"

#include "models/rest/requesturl.h"
#include "models/schema/resourcekind.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

Transport::Transport(const Dialect &dialect, const SessionSettings &settings)
    : m_dialect(dialect),
      m_settings(settings),
      m_window(settings.firstWindow, settings.widestWindow, settings.narrowing),
      m_bucket(settings.rate.value_or(dialect.requestRate()))
{
    m_clock.start();
    m_refill.setSingleShot(true);
    m_refill.setTimerType(Qt::PreciseTimer);
    connect(&m_refill, &QTimer::timeout, this, &Transport::pump);
}

Transport::~Transport() = default;

void Transport::setAuthorization(const QByteArray &header)
{
    m_authorization = header;
}

void Transport::submit(const TransportJob &job)
{
    if (job.request.follow && takeAhead(job))
        return;
    m_running.emplace(job.id, Running{.job = job, .tries = 0, .epoch = m_epoch, .wire = {}, .lease = {}});
    auto &queue = job.request.isWrite() ? m_writes : m_reads;
    job.request.urgent ? queue.push_front(job.id) : queue.push_back(job.id);
    pump();
}

/// Whether the page has been asked for already; it then is, or will be, this job's answer.
bool Transport::takeAhead(const TransportJob &job)
{
    const auto claim = m_ahead.claim(job.request, job.id);
    if (!claim.found) {
        for (const auto id : m_ahead.forget(job.request))
            cancel(id);
        return false;
    }
    if (claim.outcome) {
        if (claim.outcome->result && !claim.outcome->result->nextQuery.isEmpty())
            readAhead(job, claim.outcome->result->nextQuery);
        claim.outcome->id = job.id;
        Q_EMIT finished(claim.outcome);
    }
    return true;
}

void Transport::readAhead(const TransportJob &page, const QByteArray &query)
{
    if (query == page.request.query || m_stopped)
        return;
    auto job = page;
    job.request.query = query;
    const auto url = requestUrl(job.base, job.request.path, query);
    if (!url)
        return; // whoever asks for it will hear why
    const auto id = m_ahead.begin(job.request);
    if (!id)
        return;
    job.id = *id;
    job.url = *url;
    m_running.emplace(job.id, Running{.job = job, .tries = 0, .epoch = m_epoch, .wire = {}, .lease = {}});
    m_reads.push_front(job.id);
    pump();
}

void Transport::cancel(quint64 request)
{
    const auto id = m_ahead.waitedFor(request).value_or(request);
    const auto it = m_running.find(id);
    if (it == m_running.end())
        return;
    const bool sent = it->second.tries > 0;
    const bool write = it->second.job.request.isWrite();
    finish(id,
        ApiError{.kind = ApiError::Kind::Cancelled,
            .message = QCoreApplication::translate("trunkdesk::Answer", "The request was cancelled; send it again if it is still wanted."),
            .outcomeUnknown = sent && write},
        0);
    pump();
}

void Transport::resume()
{
    ++m_epoch;
    m_stopped.reset();
    pump();
}

void Transport::pump()
{
    if (m_stopped) {
        stopAll(*m_stopped);
        return;
    }
    // Ids that were cancelled meanwhile are still in the queues and are passed over.
    const auto sendFrom = [this](std::deque<quint64> &queue, const int &inFlight, int most) {
        while (!queue.empty() && inFlight < most) {
            const auto it = m_running.find(queue.front());
            if (it != m_running.end() && !mayGo())
                return;
            queue.pop_front();
            if (it != m_running.end())
                send(it->second);
        }
    };
    sendFrom(m_writes, m_writesInFlight, m_settings.writesAtOnce);
    sendFrom(m_reads, m_readsInFlight, m_window.size());
}

bool Transport::mayGo()
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    if (m_bucket.take(now))
        return true;
    if (!m_refill.isActive())
        m_refill.start(m_bucket.wait(now));
    return false;
}

void Transport::send(Running &running)
{
    const auto &request = running.job.request;
    ++running.tries;
    running.epoch = m_epoch;
    running.wire = std::make_unique<WireTry>(m_settings, this);
    const auto id = running.job.id;
    connect(running.wire.get(), &WireTry::finished, this, [this, id] { judge(id); });
    if (request.isWrite()) {
        const auto body = request.fields.isEmpty() ? Dialect::Body{} : m_dialect.encode(request.kind, request.fields);
        auto &manager = writeManager();
        ++m_writesInFlight;
        running.wire->start(manager, networkRequest(running.job, body.contentType), methodName(request.method), body.bytes);
    } else {
        ++m_readsInFlight;
        running.lease = m_readers.acquire();
        running.wire->start(*running.lease.manager, networkRequest(running.job, {}), "GET"_ba, {});
    }
}

QNetworkRequest Transport::networkRequest(const TransportJob &job, const QByteArray &contentType) const
{
    QNetworkRequest request(job.url);
    request.setRawHeader("Authorization"_ba, m_authorization);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("User-Agent"_ba, "Trunkdesk/" TRUNKDESK_VERSION);
    if (!contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    else if (job.request.method == ApiMethod::Post)
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_dialect.encode(job.request.kind, {}).contentType);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // a GOAWAY fails requests in Qt 6.4
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

QNetworkAccessManager &Transport::writeManager()
{
    if (!m_writer)
        m_writer = makeManager();
    // A connection that was idle for long may be closed at the other end without our knowing; a write on it would be lost, and
    // nobody could say whether it was carried out.
    else if (m_writesInFlight == 0 && std::chrono::milliseconds(m_lastWrite.elapsed()) > m_settings.staleAfter)
        m_writer->clearConnectionCache();
    return *m_writer;
}

void Transport::release(Running &running)
{
    if (!running.wire)
        return;
    // This runs inside the try's own signal, or aborts it.
    running.wire->disconnect(this);
    running.wire.release()->deleteLater();
    if (running.job.request.isWrite()) {
        --m_writesInFlight;
        m_lastWrite.start();
    } else {
        --m_readsInFlight;
        m_readers.release(running.lease.number);
    }
}

void Transport::judge(quint64 id)
{
    auto &running = m_running.at(id);
    const auto wire = running.wire->takeAnswer();
    release(running);
    // Of what nobody has asked for yet only one page is read.
    const bool wanted = running.job.request.follow && (!ReadAhead::isAhead(id) || m_ahead.isClaimed(id));
    auto result = readAnswer(m_dialect, running.job.request, running.job.base, wire, [&](const QByteArray &next) {
        if (wanted)
            readAhead(running.job, next);
    });
    if (!running.job.request.isWrite() && wire.status == 429)
        m_window.refused(std::chrono::milliseconds(m_clock.elapsed()));
    else if (!running.job.request.isWrite() && wire.status > 0)
        m_window.answered();

    if (result) {
        result.value().tries = running.tries;
        finish(id, std::move(result), wire.status);
    } else {
        auto error = result.error();
        const auto step = nextStep(m_settings.retry,
            {.kind = error.kind,
                .write = running.job.request.isWrite(),
                .sent = wire.sent,
                .limitedIsUntouched = m_dialect.limitedIsUntouched(),
                .tries = running.tries,
                .retryAfter = error.retryAfter},
            random());
        const bool current = running.epoch == m_epoch;
        const auto *kind = running.job.request.kind;
        const bool ofKey = kind && kind->privileged && !running.job.request.isWrite(); // other lists may well be open to the same key
        if (step.again) {
            retryLater(id, step.wait);
        } else {
            error.outcomeUnknown = step.outcomeUnknown;
            finish(id, error, wire.status);
        }
        if (error.kind == ApiError::Kind::Unauthorized && current && !ofKey && !m_stopped) { // an old answer says nothing about new credentials
            m_stopped = error;
            Q_EMIT stopped(error, m_epoch);
        }
    }
    pump();
}

void Transport::retryLater(quint64 id, std::chrono::milliseconds wait)
{
    // Precise: a coarse timer may come a twentieth early, which is too early for a server that said when.
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, id] {
        const auto it = m_running.find(id);
        if (it == m_running.end())
            return;
        (it->second.job.request.isWrite() ? m_writes : m_reads).push_front(id);
        pump();
    });
}

/// Ends everything that is not on the wire. What is on the wire ends by itself.
void Transport::stopAll(const ApiError &why)
{
    QList<quint64> waiting;
    for (const auto &[id, running] : m_running)
        if (!running.wire)
            waiting.append(id);
    std::sort(waiting.begin(), waiting.end());
    m_reads.clear();
    m_writes.clear();
    for (const auto id : waiting) {
        auto error = why;
        error.requestId.clear();
        error.outcomeUnknown = false;
        finish(id, error, 0);
    }
}

void Transport::finish(quint64 id, Result<ApiAnswer> result, int status)
{
    const auto it = m_running.find(id);
    release(it->second);
    const int tries = it->second.tries;
    m_running.erase(it);
    const auto outcome = std::make_shared<TransportOutcome>(TransportOutcome{id, std::move(result), status, tries});
    if (ReadAhead::isAhead(id)) {
        const auto claimant = m_ahead.finish(id, outcome);
        if (!claimant)
            return;
        outcome->id = *claimant;
    }
    Q_EMIT finished(outcome);
}

double Transport::random() const
{
    return m_settings.random ? m_settings.random() : QRandomGenerator::global()->generateDouble();
}

} // namespace trunkdesk
