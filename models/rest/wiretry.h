// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/connection.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;

namespace trunkdesk {

/// Everything that one try brought, as yet unjudged.
struct WireAnswer
{
    enum class Cut { No, Connect, Idle, Total, TooLarge };

    int status = 0; ///< 0 when no answer began. Counts before `network`, which is also set by a 4xx
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QByteArray body = {};
    QNetworkReply::NetworkError network = QNetworkReply::NoError;
    Cut cut = Cut::No; ///< which of our own limits ended it
    bool sent = true;  ///< some byte may have reached the server

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty when absent; the case of the name does not matter
};

/// One request on the wire, with its deadlines. Deleting it aborts the request. Lives in the worker's thread.
class WireTry : public QObject
{
    Q_OBJECT

public:
    WireTry(const SessionSettings &settings, QObject *parent);
    ~WireTry() override;

    /// Sends; finished() follows, never from within this call.
    void start(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body);

    [[nodiscard]] WireAnswer takeAnswer() { return std::move(m_answer); }

Q_SIGNALS:
    /// Once, last of all: nothing is touched after it, so the receiver may delete the try.
    void finished();

private:
    void noteSent();
    void noteLife();
    void takeBody();
    void endOverdue();
    void cut(WireAnswer::Cut why);
    void finish();

    const SessionSettings &m_settings;
    QPointer<QNetworkReply> m_reply; // the manager may die first
    QTimer m_quiet;                  // until the request is sent, then between two signs of life
    QTimer m_total;
    WireAnswer m_answer;
    bool m_requestSent = false;
};

} // namespace trunkdesk
