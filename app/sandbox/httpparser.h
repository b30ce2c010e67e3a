// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httprequest.h"

namespace trunkdesk {

/// Turns the bytes of one connection into requests (RFC 9112), however they are cut into pieces.
///
/// Strict on purpose: what two programs could read in two ways is refused, never guessed. That is both a Content-Length and a
/// Transfer-Encoding, a repeated or odd Content-Length, folded headers, lines that end in a bare LF, no or a second Host,
/// a query or form with a broken escape.
class HttpParser
{
public:
    struct Limits
    {
        qsizetype header = 64 * 1024; ///< request line, headers and trailers together, in bytes
        qsizetype body = 1024 * 1024; ///< in bytes, after chunks have been joined
    };

    enum class Outcome {
        NeedMore, ///< nothing complete yet
        Request,  ///< take() has one
        Bad,      ///< status() says why; this connection can only be answered and closed
    };

    HttpParser() = default;
    explicit HttpParser(Limits limits) : m_limits(limits) { }

    void feed(const QByteArray &bytes);
    /// Reads on. To be called until it says NeedMore or Bad, with a take() after each Request.
    [[nodiscard]] Outcome next();
    [[nodiscard]] HttpRequest take();

    /// True while the client waits for `100 Continue` before it sends the body (RFC 9110, 10.1.1).
    [[nodiscard]] bool awaitsContinue() const { return m_awaitsContinue; }
    /// True when part of a request has come.
    [[nodiscard]] bool midRequest() const { return m_state != State::RequestLine || m_pos < m_buffer.size(); }
    /// The 4xx or 5xx to answer after Bad, and what was wrong, in plain English like any server's.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    /// What is known of the request so far, for the log.
    [[nodiscard]] const HttpRequest &partial() const { return m_request; }

private:
    enum class State { RequestLine, Headers, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Complete, Failed };
    enum class Line { Missing, Found, Wrong };

    void fail(int status, const QByteArray &reason);
    [[nodiscard]] Line takeLine(QByteArrayView &line, qsizetype limit);
    [[nodiscard]] qsizetype available() const { return m_buffer.size() - m_pos; }
    bool step();
    void readRequestLine(QByteArrayView line);
    void readTarget(QByteArrayView target);
    void readHeader(QByteArrayView line, bool keep);
    void endHeaders();
    void readHost();
    void readChunkSize(QByteArrayView line);
    void complete();

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_pos = 0;        // first byte not read yet
    qsizetype m_scanned = 0;    // no LF between m_pos and here
    qsizetype m_headerUsed = 0; // bytes of this request counted against the header limit
    qsizetype m_bodyLeft = 0;   // of the body or of the chunk
    State m_state = State::RequestLine;
    HttpRequest m_request;
    bool m_awaitsContinue = false;
    int m_status = 0;
    QByteArray m_reason;
};

} // namespace trunkdesk
