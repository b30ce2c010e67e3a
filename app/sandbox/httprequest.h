// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/formencode.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace trunkdesk {

/// One header line. Names are compared without regard to case (RFC 9110, 5.1).
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// One complete request as it came over the wire.
struct HttpRequest
{
    QByteArray method;         ///< as sent: methods are case-sensitive (RFC 9110, 9.1)
    QByteArray path;           ///< raw, still encoded, without the query; begins with `/` (or is `*`)
    QByteArray rawQuery;       ///< what follows `?`, still encoded
    QStringList segments;      ///< the path between its slashes, each decoded: `/a/b%2Fc` is {"a", "b/c"}, `/a/` is {"a", ""}, `/` is empty
    FormFields query;          ///< in the order sent, repeated names kept
    QList<HttpHeader> headers; ///< in the order sent
    QByteArray body;
    FormFields form;          ///< of a body of application/x-www-form-urlencoded
    int minorVersion = 1;     ///< HTTP/1.x
    quint64 connectionId = 0; ///< counts from 1 in each server
    std::chrono::milliseconds appearsAfter{0}; ///< not from the wire: what it makes is shown only so much later
    QByteArray origin;        ///< `http://host:port` that the client asked for, to build absolute links with

    /// Value of the first header of that name; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// Whether a comma-separated header (all its lines together) lists the token, case aside.
    [[nodiscard]] bool headerLists(QByteArrayView name, QByteArrayView token) const;

    /// First value of that name; nothing when it was not sent.
    [[nodiscard]] std::optional<QString> queryValue(QByteArrayView name) const;
    [[nodiscard]] std::optional<QString> formValue(QByteArrayView name) const;

    /// Path and query as they stood in the request line.
    [[nodiscard]] QByteArray target() const { return rawQuery.isNull() ? path : path + '?' + rawQuery; }
    /// Whether the connection stays open after the answer, as far as the client is concerned (RFC 9112, 9.3).
    [[nodiscard]] bool keepsAlive() const;
};

} // namespace trunkdesk
