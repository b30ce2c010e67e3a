// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpresponse.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace trunkdesk {

namespace {

QByteArray phraseOf(int status)
{
    struct Phrase
    {
        int status;
        const char *text;
    };
    static constexpr Phrase phrases[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    const auto it = std::find_if(std::begin(phrases), std::end(phrases), [status](const Phrase &p) { return p.status == status; });
    return it == std::end(phrases) ? QByteArray("Status") : QByteArray(it->text);
}

/// The Date header changes once a second; formatting it for every answer would cost more than the rest of the head.
QByteArray dateNow()
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toLatin1();
    }
    return text;
}

/// Nothing that a handler echoes can begin a header line of its own.
QByteArray harmless(QByteArray value)
{
    std::replace_if(
        value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return value;
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

HttpResponse HttpResponse::json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

HttpResponse HttpResponse::text(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, body};
}

HttpResponse HttpResponse::empty(int status)
{
    return {status, {}, {}};
}

HttpResponse &HttpResponse::set(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const HttpHeader &h) { return h.name.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
    return *this;
}

QByteArray headOf(const HttpResponse &response, const HeadStyle &style)
{
    const bool body = mayHaveBody(response.status);
    QByteArray head;
    head.reserve(512 + response.body.size()); // the body is appended to the same buffer
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status) + "\r\nDate: " + dateNow() + "\r\n";
    for (const HttpHeader &header : response.headers) {
        if (!body && header.name.compare("content-type", Qt::CaseInsensitive) == 0)
            continue;
        head += harmless(header.name) + ": " + harmless(header.value) + "\r\n";
    }
    if (body && style.withLength)
        head += "Content-Length: " + QByteArray::number(style.length >= 0 ? style.length : response.body.size()) + "\r\n";
    if (!style.keepAlive)
        head += "Connection: close\r\n";
    else if (style.minorVersion == 0)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    return head;
}

} // namespace trunkdesk
