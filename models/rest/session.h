// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/rest/apicall.h"
#include "models/rest/connection.h"
#include "models/rest/exchange.h"

#include <QElapsedTimer>
#include <QHash>
#include <QThread>

#include <memory>

namespace trunkdesk {

class Dialect;
class Transport;
struct TransportJob;
struct TransportOutcome;

/// Authenticated HTTP for one account. Answers are received, judged and cut into records in a thread of its own; everything here
/// and all callbacks belong to the thread in which the session was made.
///
/// Its gates hold for every request, whoever sends it: only the account's own hosts, https but on loopback, nothing but GET while
/// read-only, exactly one request on the wire for a write, nothing at all after the credentials were refused.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Connection &connection, const Secret &secret, const SessionSettings &settings = {}, QObject *parent = nullptr);
    /// Requests under way end as Cancelled, a moment later.
    ~Session() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const Dialect *dialect() const { return m_dialect; } ///< null for a provider that we do not speak to

    [[nodiscard]] bool isReadOnly() const { return m_connection.readOnly; }
    void setReadOnly(bool readOnly) { m_connection.readOnly = readOnly; }

    /// Sends, retries as RetryPolicy says, and calls `done` once; see ApiCall. `context` lives in this thread.
    ApiCall *send(const ApiRequest &request, QObject *context, ApiCallback done);

    [[nodiscard]] int pending() const { return int(m_pending.size()); }

    /// True after the provider answered 401: every request fails at once with the same message.
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    void setSecret(const Secret &secret);
    void resume();

Q_SIGNALS:
    /// A request ended, for better or worse, or was cancelled after something of it was sent.
    void exchanged(const trunkdesk::Exchange &exchange);
    /// Once, when the session stops.
    void unauthorized(const trunkdesk::ApiError &error);
    void pendingChanged(int pending);

private:
    friend class ApiCall;
    struct Pending
    {
        QPointer<ApiCall> call; // null: cancelled
        Exchange exchange;
        QElapsedTimer clock;
        QStringList secrets; // values that must not come back in an error's text
    };

    void forget(quint64 id);
    void conclude(const TransportOutcome &outcome);
    void stop(const ApiError &error, int epoch);
    void startWorker();
    [[nodiscard]] Result<TransportJob> gate(quint64 id, const ApiRequest &request) const;
    [[nodiscard]] ApiError redacted(ApiError error, const QStringList &secrets) const;

    Connection m_connection;
    Secret m_secret;
    SessionSettings m_settings;
    const Dialect *m_dialect;
    QThread m_thread;
    Transport *m_transport = nullptr; // lives in m_thread and dies with it
    QHash<quint64, Pending> m_pending;
    quint64 m_lastId = 0;
    int m_epoch = 1;
    bool m_stopped = false;
};

} // namespace trunkdesk
