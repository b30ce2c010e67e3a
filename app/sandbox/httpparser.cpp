// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpparser.h"

#include "app/sandbox/pathsegment.h"

#include <algorithm>
#include <utility>

namespace trunkdesk {

namespace {

constexpr qsizetype ChunkLineLimit = 1024;

bool isTokenChar(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '#' && c != '"' && c != '<' && c != '>' && c != '\\';
}

bool isFieldValueChar(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool isHostChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("-._:[]").contains(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void HttpParser::feed(const QByteArray &bytes)
{
    if (m_pos == m_buffer.size()) {
        m_buffer = bytes;
        m_scanned = m_pos = 0;
        return;
    }
    if (m_pos > 0) {
        m_buffer.remove(0, m_pos);
        m_scanned = std::max<qsizetype>(0, m_scanned - m_pos);
        m_pos = 0;
    }
    m_buffer += bytes;
}

HttpParser::Outcome HttpParser::next()
{
    while (m_state != State::Failed && m_state != State::Complete && step()) { }
    if (m_state == State::Failed)
        return Outcome::Bad;
    return m_state == State::Complete ? Outcome::Request : Outcome::NeedMore;
}

HttpRequest HttpParser::take()
{
    m_state = State::RequestLine;
    m_headerUsed = 0;
    return std::exchange(m_request, HttpRequest());
}

void HttpParser::fail(int status, const QByteArray &reason)
{
    m_state = State::Failed;
    m_awaitsContinue = false;
    m_status = status;
    m_reason = reason;
}

/// The next line without its CRLF. A bare LF is refused: RFC 9112, 2.2 allows to accept it, but request smuggling lives on that.
HttpParser::Line HttpParser::takeLine(QByteArrayView &line, qsizetype limit)
{
    const qsizetype end = m_buffer.indexOf('\n', std::max(m_pos, m_scanned));
    if ((end < 0 ? m_buffer.size() : end + 1) - m_pos > limit) {
        if (m_state == State::RequestLine)
            fail(414, "The request line is too long");
        else if (m_state == State::ChunkSize)
            fail(400, "The size line of a chunk is too long");
        else
            fail(431, "The headers are too large");
        return Line::Wrong;
    }
    if (end < 0) {
        m_scanned = m_buffer.size();
        return Line::Missing;
    }
    if (end == m_pos || m_buffer.at(end - 1) != '\r') {
        fail(400, "A line does not end in CR LF");
        return Line::Wrong;
    }
    line = QByteArrayView(m_buffer).sliced(m_pos, end - 1 - m_pos);
    m_pos = m_scanned = end + 1;
    return Line::Found;
}

/// One step of the machine; false when more bytes are needed.
bool HttpParser::step()
{
    switch (m_state) {
    case State::RequestLine:
    case State::Headers:
    case State::Trailers:
    case State::ChunkSize: {
        QByteArrayView line;
        const bool chunk = m_state == State::ChunkSize;
        const Line found = takeLine(line, chunk ? ChunkLineLimit : m_limits.header - m_headerUsed);
        if (found != Line::Found)
            return found == Line::Wrong;
        if (!chunk)
            m_headerUsed += line.size() + 2;
        if (m_state == State::RequestLine) {
            if (!line.isEmpty()) // empty lines before a request are left over from sloppy clients (RFC 9112, 2.2)
                readRequestLine(line);
        } else if (chunk) {
            readChunkSize(line);
        } else if (!line.isEmpty()) {
            readHeader(line, m_state == State::Headers);
        } else if (m_state == State::Headers) {
            endHeaders();
        } else {
            complete();
        }
        return true;
    }
    case State::Body:
    case State::ChunkData:
        if (available() > 0)
            m_awaitsContinue = false;
        if (available() < m_bodyLeft)
            return false;
        m_request.body += QByteArrayView(m_buffer).sliced(m_pos, m_bodyLeft);
        m_pos += m_bodyLeft;
        if (m_state == State::Body)
            complete();
        else
            m_state = State::ChunkEnd;
        return true;
    case State::ChunkEnd:
        if (available() < 2)
            return false;
        if (m_buffer.at(m_pos) != '\r' || m_buffer.at(m_pos + 1) != '\n') {
            fail(400, "A chunk does not end in CR LF");
            return true;
        }
        m_pos += 2;
        m_state = State::ChunkSize;
        return true;
    case State::Complete:
    case State::Failed: break;
    }
    return false;
}

void HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || line.indexOf(' ', second + 1) >= 0)
        return fail(400, "The request line is not method, target and version");
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    const QByteArrayView version = line.sliced(second + 1);
    if (!isToken(method))
        return fail(400, "The method is not a token");
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' || !isDigit(version[7]))
        return fail(400, "The version is not HTTP/1.1");
    if (version[5] != '1')
        return fail(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here");
    m_request.method = method.toByteArray();
    m_request.minorVersion = version[7] == '0' ? 0 : 1;
    readTarget(target);
}

void HttpParser::readTarget(QByteArrayView target)
{
    if (!std::all_of(target.begin(), target.end(), isTargetChar))
        return fail(400, "The target holds a character that must be encoded");
    // A server has to accept the absolute form too (RFC 9112, 3.2.2). Its host is not looked at: there is only this one.
    if (constexpr QByteArrayView scheme = "http://";
        target.size() > scheme.size() && qstrnicmp(target.data(), scheme.size(), scheme.data(), scheme.size()) == 0) {
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        target = rest.sliced(end - rest.begin());
    } else if (!target.startsWith('/') && !(target == "*" && m_request.method == "OPTIONS")) {
        return fail(400, "The target does not begin with a slash");
    }
    const qsizetype question = target.indexOf('?');
    m_request.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (m_request.path.isEmpty())
        m_request.path = "/";
    if (question >= 0) {
        m_request.rawQuery = target.sliced(question + 1).toByteArray();
        std::optional<FormFields> fields = formDecode(m_request.rawQuery);
        if (!fields)
            return fail(400, "The query is not encoded properly");
        m_request.query = std::move(*fields);
    }
    if (m_request.path.size() > 1) {
        const QList<QByteArray> pieces = m_request.path.sliced(1).split('/');
        m_request.segments.reserve(pieces.size());
        for (const QByteArray &piece : pieces) {
            const std::optional<QString> segment = decodePathSegment(piece);
            if (!segment)
                return fail(400, "The path is not encoded properly");
            m_request.segments.append(*segment);
        }
    }
    m_state = State::Headers;
}

/// Trailers are checked like headers and then forgotten (RFC 9112, 7.1.2).
void HttpParser::readHeader(QByteArrayView line, bool keep)
{
    if (line.front() == ' ' || line.front() == '\t')
        return fail(400, "A header is folded over two lines");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return fail(400, "A header has no proper name");
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isFieldValueChar))
        return fail(400, "A header holds a control character");
    if (keep)
        m_request.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
}

void HttpParser::endHeaders()
{
    readHost();
    if (m_state == State::Failed)
        return;

    QByteArrayView length;
    QByteArrayView encoding;
    for (const HttpHeader &header : std::as_const(m_request.headers)) {
        const auto is = [&header](QByteArrayView name) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (is("content-length")) {
            if (!length.isNull())
                return fail(400, "There is more than one Content-Length");
            length = header.value.isEmpty() ? QByteArrayView("?") : QByteArrayView(header.value);
        } else if (is("transfer-encoding")) {
            if (!encoding.isNull())
                return fail(400, "There is more than one Transfer-Encoding");
            encoding = header.value.isEmpty() ? QByteArrayView("?") : QByteArrayView(header.value);
        }
    }
    if (!length.isNull() && !encoding.isNull())
        return fail(400, "There is both a Content-Length and a Transfer-Encoding");
    if (!length.isNull() && !std::all_of(length.begin(), length.end(), isDigit))
        return fail(400, "The Content-Length is not a number");
    if (!encoding.isNull() && m_request.minorVersion == 0)
        return fail(400, "HTTP/1.0 knows no Transfer-Encoding");
    if (!encoding.isNull() && encoding.toByteArray().toLower() != "chunked")
        return fail(501, "The only Transfer-Encoding known here is chunked");

    if (!length.isNull()) {
        bool fits = false;
        const qulonglong bytes = length.toByteArray().toULongLong(&fits);
        if (!fits || bytes > static_cast<qulonglong>(m_limits.body))
            return fail(413, "The body is too large");
        m_bodyLeft = static_cast<qsizetype>(bytes);
    }
    const bool hasBody = !encoding.isNull() || (!length.isNull() && m_bodyLeft > 0);
    if (m_request.minorVersion >= 1 && m_request.hasHeader("expect")) {
        if (m_request.header("expect").compare("100-continue", Qt::CaseInsensitive) != 0)
            return fail(417, "The only expectation known here is 100-continue");
        m_awaitsContinue = hasBody && available() == 0;
    }
    if (!hasBody)
        return complete();
    m_state = encoding.isNull() ? State::Body : State::ChunkSize;
}

void HttpParser::readHost()
{
    int hosts = 0;
    for (const HttpHeader &header : std::as_const(m_request.headers)) {
        if (header.name.compare("host", Qt::CaseInsensitive) != 0)
            continue;
        ++hosts;
        if (header.value.isEmpty() || !std::all_of(header.value.begin(), header.value.end(), isHostChar))
            return fail(400, "The Host header is not a host");
        m_request.origin = "http://" + header.value;
    }
    if (hosts > 1)
        return fail(400, "There is more than one Host header");
    if (hosts == 0 && m_request.minorVersion >= 1)
        return fail(400, "The Host header is missing");
}

void HttpParser::readChunkSize(QByteArrayView line)
{
    m_awaitsContinue = false;
    const qsizetype semicolon = line.indexOf(';'); // extensions may follow; none means anything here
    const QByteArray digits = (semicolon < 0 ? line : line.first(semicolon)).trimmed().toByteArray();
    const bool hexadecimal = !digits.isEmpty() && digits.size() <= 16
        && std::all_of(digits.begin(), digits.end(), [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    bool fits = false;
    const qulonglong bytes = hexadecimal ? digits.toULongLong(&fits, 16) : 0;
    if (!fits)
        return fail(400, "The size of a chunk is not a hexadecimal number");
    if (bytes > static_cast<qulonglong>(m_limits.body - m_request.body.size()))
        return fail(413, "The body is too large");
    m_bodyLeft = static_cast<qsizetype>(bytes);
    m_state = bytes == 0 ? State::Trailers : State::ChunkData;
}

void HttpParser::complete()
{
    m_state = State::Complete;
    m_awaitsContinue = false;
    m_bodyLeft = 0;
    if (m_request.body.isEmpty())
        return;
    const QByteArray type = m_request.header("content-type").split(';').constFirst().trimmed();
    if (type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) != 0)
        return;
    std::optional<FormFields> fields = formDecode(m_request.body);
    if (!fields)
        return fail(400, "The form is not encoded properly: every byte that is not plain ASCII, and every percent sign, has to be escaped");
    m_request.form = std::move(*fields);
}

} // namespace trunkdesk
