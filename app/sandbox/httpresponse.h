// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"

namespace trunkdesk {

/// An answer before it is put on the wire. Content-Length, Connection and Date are added there.
struct HttpResponse
{
    int status = 200;
    QList<HttpHeader> headers = {};
    QByteArray body = {};

    [[nodiscard]] static HttpResponse json(int status, const QByteArray &body);
    [[nodiscard]] static HttpResponse text(int status, const QByteArray &body);
    /// No body at all; 204 goes out with neither Content-Length nor Content-Type (RFC 9110, 8.6).
    [[nodiscard]] static HttpResponse empty(int status = 204);

    /// Adds the header or replaces those of the same name.
    HttpResponse &set(const QByteArray &name, const QByteArray &value);

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// How the connection goes on, as the head of the answer has to say it.
struct HeadStyle
{
    bool keepAlive = true;
    int minorVersion = 1;   ///< of the request
    bool withLength = true; ///< false: the end of the connection is the end of the body
    qint64 length = -1;     ///< what Content-Length claims; -1: the size of the body
};

/// Status line and headers with the empty line that ends them. Control characters in a header are replaced by blanks.
[[nodiscard]] QByteArray headOf(const HttpResponse &response, const HeadStyle &style);

/// False for 1xx, 204 and 304, which never carry a body.
[[nodiscard]] bool mayHaveBody(int status);

} // namespace trunkdesk
