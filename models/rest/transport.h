// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/adaptivewindow.h"
#include "models/rest/answerreader.h"
#include "models/rest/managerpool.h"
#include "models/rest/readahead.h"
#include "models/rest/tokenbucket.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <memory>
#include <unordered_map>

namespace trunkdesk {

/// A request on its way into the worker, checked by the session.
struct TransportJob
{
    quint64 id = 0;
    ApiRequest request;
    QUrl base; ///< the endpoint
    QUrl url;  ///< where it goes
};

/// How it ended, after all its tries.
struct TransportOutcome
{
    quint64 id = 0;
    Result<ApiAnswer> result;
    int status = 0;
    int tries = 0; ///< 0: nothing was sent
};

/// The worker's half of a session: queues, tries, waits, judges. Lives in the worker's thread; every function is called there.
///
/// Reads share an adaptive window over a pool of managers. Writes have a manager of their own, and go first where the provider limits
/// how many requests it takes in a time. After an answer of 401 nothing is
/// sent until resume(): a wrong token is tried once, not for every list of the account.
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(const Dialect &dialect, const SessionSettings &settings);
    ~Transport() override;

    void setAuthorization(const QByteArray &header);
    void submit(const trunkdesk::TransportJob &job);
    /// The request is given up; finished() tells so if anything of it was sent. Nothing happens for an id that is unknown.
    void cancel(quint64 id);
    void resume();

Q_SIGNALS:
    void finished(const std::shared_ptr<trunkdesk::TransportOutcome> &outcome);
    /// The credentials were refused: nothing is sent until resume(). `epoch` counts the calls of resume() and one.
    void stopped(const trunkdesk::ApiError &error, int epoch);

private:
    struct Running
    {
        TransportJob job;
        int tries = 0;
        int epoch = 0; ///< of the credentials that the last try was sent with
        std::unique_ptr<WireTry> wire;
        ManagerPool::Lease lease;
    };

    void pump();
    [[nodiscard]] bool takeAhead(const TransportJob &job);
    void readAhead(const TransportJob &page, const QByteArray &query);
    [[nodiscard]] bool mayGo();
    void send(Running &running);
    void judge(quint64 id);
    void release(Running &running);
    void retryLater(quint64 id, std::chrono::milliseconds wait);
    void stopAll(const ApiError &why);
    void finish(quint64 id, Result<ApiAnswer> result, int status);
    [[nodiscard]] QNetworkRequest networkRequest(const TransportJob &job, const QByteArray &contentType) const;
    [[nodiscard]] QNetworkAccessManager &writeManager();
    [[nodiscard]] double random() const;

    const Dialect &m_dialect;
    const SessionSettings m_settings;
    QByteArray m_authorization;
    ManagerPool m_readers;
    std::unique_ptr<QNetworkAccessManager> m_writer;
    QElapsedTimer m_clock;
    QElapsedTimer m_lastWrite;
    AdaptiveWindow m_window;
    TokenBucket m_bucket;
    QTimer m_refill{this}; // runs while something waits for the bucket alone
    std::unordered_map<quint64, Running> m_running; // after the managers: its replies go first
    std::deque<quint64> m_reads;
    std::deque<quint64> m_writes;
    ReadAhead m_ahead;
    int m_readsInFlight = 0;
    int m_writesInFlight = 0;
    int m_epoch = 1;
    std::optional<ApiError> m_stopped;
};

} // namespace trunkdesk
