// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace trunkdesk {

/// Why an exchange with a provider gave no usable answer. Texts are already redacted when they get here.
struct ApiError
{
    enum class Kind {
        Unreachable,  ///< DNS, refused, no route: no byte of the request was sent
        Tls,          ///< the certificate or the handshake was not acceptable
        Timeout,      ///< a deadline passed
        Lost,         ///< the connection broke after the request had begun
        Cancelled,    ///< we gave up on purpose
        BadAnswer,    ///< not the content type, JSON or envelope that was promised, or cut short
        TooLarge,     ///< the answer passed the size cap
        Redirected,   ///< 3xx: these APIs never redirect, so it is not followed
        Forbidden,    ///< 403
        Unauthorized, ///< 401
        NotFound,     ///< 404
        Conflict,     ///< 409, or a change made elsewhere meanwhile
        RateLimited,  ///< 429
        Refused,      ///< any other 4xx: the provider does not accept what was sent
        Server,       ///< 5xx
        Blocked,      ///< our own gate refused: read-only account, host not allowed, page link to elsewhere
    };

    Kind kind = Kind::BadAnswer;
    int httpStatus = 0;                        ///< 0 when there was no answer
    int code = 0;                              ///< the provider's own code, for instance 20404; 0 when it gave none
    QString message;                           ///< the cause, then the remedy; the provider's words where it gave any
    QByteArray field = {};                     ///< JSON key of the field that the server named, else empty
    QString moreInfo = {};                     ///< the provider's page about the code; shown, never opened by itself
    QByteArray requestId = {};                 ///< the provider's id of the exchange, for its support
    std::chrono::milliseconds retryAfter{-1};  ///< what the server asked us to wait; -1 when it said nothing
    bool outcomeUnknown = false;               ///< the write may have been carried out: read again before repeating it
    QString writtenId = {};                    ///< the write was carried out, on the record with this id; only reading it afterwards failed

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace trunkdesk
