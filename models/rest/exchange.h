// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/apirequest.h"

#include <QByteArrayList>
#include <QDateTime>

#include <chrono>

namespace trunkdesk {

/// What is remembered of one exchange, for the person to read. Names of fields, never their values; nothing of the credentials.
struct Exchange
{
    quint64 id = 0; ///< counts from 1 in its session
    QDateTime time; ///< when it was asked for, UTC
    ApiMethod method = ApiMethod::Get;
    QByteArray service;
    QByteArray path;                       ///< without the query
    QByteArrayList fields = {};            ///< names of what the body held
    int status = 0;                        ///< of the last answer; 0 when there was none
    std::chrono::milliseconds duration{0}; ///< with all tries and waits
    int tries = 0;                         ///< 0: our own gate refused it, or the session was stopped; nothing was sent
    QString error = {};                    ///< empty when it went well
    QByteArray requestId = {};             ///< the provider's, for its support

    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

} // namespace trunkdesk
