// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpparser.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

const HttpParser::Limits SmallLimits{200, 20};

/// A request as one line, so that whole sequences can be compared.
QByteArray printed(const HttpRequest &r)
{
    QByteArray out = r.method + ' ' + r.path + " [" + r.segments.join(u'|').toUtf8() + ']';
    for (const auto &[name, value] : r.query)
        out += " ?" + name + '=' + value.toUtf8();
    if (!r.body.isEmpty())
        out += " body:" + r.body;
    for (const auto &[name, value] : r.form)
        out += " &" + name + '=' + value.toUtf8();
    return out + (r.keepsAlive() ? " keep" : " close");
}

QByteArrayList outcomes(const QByteArray &wire, qsizetype piece)
{
    HttpParser parser(SmallLimits);
    QByteArrayList out;
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        parser.feed(wire.mid(at, piece));
        for (;;) {
            const HttpParser::Outcome outcome = parser.next();
            if (outcome == HttpParser::Outcome::NeedMore)
                break;
            if (outcome == HttpParser::Outcome::Bad) {
                out += QByteArray::number(parser.status());
                return out;
            }
            out += printed(parser.take());
        }
    }
    if (parser.midRequest())
        out += "more";
    return out;
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsHeadersWhateverTheirCase();
    void tellsWhenTheClientWaits();
};

void TestHttpParser::reads_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArrayList &expected) {
        QTest::newRow(name) << wire << expected;
    };
    const auto get = [](const QByteArray &target) -> QByteArray { return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n"; };
    const auto post = [](const QByteArray &headers, const QByteArray &body) -> QByteArray {
        return "POST / HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
    };

    row("nothing", "\r\n", {});
    row("simple", get("/v1/Trunks"), {"GET /v1/Trunks [v1|Trunks] keep"});
    row("root", get("/"), {"GET / [] keep"});
    row("slash at the end", get("/a/"), {"GET /a/ [a|] keep"});
    row("encoded slash", get("/a%2Fb/c+d%20e"), {"GET /a%2Fb/c+d%20e [a/b|c+d e] keep"});
    row("dots are text", get("/a/../b"), {"GET /a/../b [a|..|b] keep"});
    row("query", get("/a?PageSize=5&x=%2B1+2&&y"), {"GET /a [a] ?PageSize=5 ?x=+1 2 ?y= keep"});
    row("question in query", get("/a?b=?c"), {"GET /a [a] ?b=?c keep"});
    row("absolute form", get("http://other:1/a?b=c"), {"GET /a [a] ?b=c keep"});
    row("absolute form, no path", get("http://other"), {"GET / [] keep"});
    row("options of all", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", {"OPTIONS * [] keep"});
    row("empty lines first", "\r\n\r\n" + get("/a"), {"GET /a [a] keep"});
    row("two at once", get("/a") + get("/b"), {"GET /a [a] keep", "GET /b [b] keep"});
    row("one and a half", get("/a") + "GET /b", {"GET /a [a] keep", "more"});
    row("asks to close", "GET /a HTTP/1.1\r\nHost: h\r\nConnection: TE, Close\r\n\r\n", {"GET /a [a] close"});
    row("1.0", "GET /a HTTP/1.0\r\n\r\n", {"GET /a [a] close"});
    row("1.0 stays", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", {"GET /a [a] keep"});
    row("no header at all", "GET /a HTTP/1.0\r\n\r\n", {"GET /a [a] close"});

    row("body", post("Content-Length: 3\r\n", "abc"), {"POST / [] body:abc keep"});
    row("body cut", post("Content-Length: 3\r\n", "ab"), {"more"});
    row("body of nothing", post("Content-Length: 0\r\n", ""), {"POST / [] keep"});
    row("body, then another", post("Content-Length: 3\r\n", "abc") + get("/b"), {"POST / [] body:abc keep", "GET /b [b] keep"});
    row("length with zeros", post("Content-Length: 003\r\n", "abc"), {"POST / [] body:abc keep"});
    row("form", post("Content-Type: Application/x-www-form-urlencoded; charset=UTF-8\r\nContent-Length: 17\r\n", "A=%2B1+2&B=%c3%a4"),
        {"POST / [] body:A=%2B1+2&B=%c3%a4 &A=+1 2 &B=\xc3\xa4 keep"});
    row("form with a broken escape", post("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n", "a=%"), {"400"});
    row("JSON is no form", post("Content-Type: application/json\r\nContent-Length: 3\r\n", "a=b"), {"POST / [] body:a=b keep"});
    row("largest body", post("Content-Length: 20\r\n", QByteArray(20, 'x')), {"POST / [] body:" + QByteArray(20, 'x') + " keep"});

    const QByteArray chunked = "Transfer-Encoding: Chunked\r\n";
    row("chunks", post(chunked, "3\r\nabc\r\nA;ext=\"1\"\r\n0123456789\r\n0\r\n\r\n"), {"POST / [] body:abc0123456789 keep"});
    row("chunks with trailer", post(chunked, "1\r\na\r\n0\r\nX: y\r\n\r\n") + get("/b"), {"POST / [] body:a keep", "GET /b [b] keep"});
    row("no chunks", post(chunked, "0\r\n\r\n"), {"POST / [] keep"});
    row("chunk not ended", post(chunked, "3\r\nabcX\r\n"), {"400"});
    row("chunk size not a number", post(chunked, "x\r\n"), {"400"});
    row("chunk size signed", post(chunked, "-1\r\n"), {"400"});
    row("chunk size with prefix", post(chunked, "0x1\r\na\r\n"), {"400"});
    row("chunk size empty", post(chunked, "\r\n"), {"400"});
    row("chunk size overflows", post(chunked, "10000000000000001\r\n"), {"400"});
    row("chunk size near overflow", post(chunked, "ffffffffffffffff\r\n"), {"413"});
    row("chunk line endless", post(chunked, "1;" + QByteArray(2000, 'x')), {"400"});
    row("chunks too large together", post(chunked, "b\r\n0123456789a\r\na\r\n"), {"413"});
    row("trailer folded", post(chunked, "0\r\nX: y\r\n z\r\n\r\n"), {"400"});
    row("trailers too large", post(chunked, "0\r\nX: " + QByteArray(200, 'x')), {"431"});

    row("length and encoding", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "abc"), {"400"});
    row("encoding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"), {"400"});
    row("two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), {"400"});
    row("same length twice", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), {"400"});
    row("list of lengths", post("Content-Length: 3, 3\r\n", "abc"), {"400"});
    row("length signed", post("Content-Length: +3\r\n", "abc"), {"400"});
    row("length negative", post("Content-Length: -1\r\n", ""), {"400"});
    row("length empty", post("Content-Length:\r\n", ""), {"400"});
    row("length with unit", post("Content-Length: 3b\r\n", "abc"), {"400"});
    row("length too large", post("Content-Length: 21\r\n", ""), {"413"});
    row("length overflows", post("Content-Length: 99999999999999999999999\r\n", ""), {"413"});
    row("encoding twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", ""), {"400"});
    row("encoding unknown", post("Transfer-Encoding: gzip, chunked\r\n", ""), {"501"});
    row("encoding in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {"400"});

    row("no host", "GET / HTTP/1.1\r\n\r\n", {"400"});
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", {"400"});
    row("host empty", "GET / HTTP/1.1\r\nHost:\r\n\r\n", {"400"});
    row("host with user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", {"400"});
    row("folded", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n", {"400"});
    row("folded by tab", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n\tb\r\n\r\n", {"400"});
    row("blank before colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", {"400"});
    row("header without colon", "GET / HTTP/1.1\r\nHost: h\r\nX\r\n\r\n", {"400"});
    row("header without name", "GET / HTTP/1.1\r\nHost: h\r\n: x\r\n\r\n", {"400"});
    row("header with NUL", "GET / HTTP/1.1\r\nHost: h\r\nX: a" + QByteArray(1, 0) + "b\r\n\r\n", {"400"});
    row("header with CR", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n", {"400"});
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n", {"400"});
    row("bare LF later", "GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n", {"400"});
    row("lone LF", "\n", {"400"});
    row("headers too large", "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(200, 'x'), {"431"});
    row("headers too many", "GET / HTTP/1.1\r\nHost: h\r\n" + QByteArray("X: y\r\n").repeated(40), {"431"});
    row("target too long", "GET /" + QByteArray(200, 'x'), {"414"});
    row("expectation unknown", post("Expect: miracle\r\nContent-Length: 3\r\n", "abc"), {"417"});

    row("no version", "GET /\r\n\r\n", {"400"});
    row("version 2", "GET / HTTP/2.0\r\n\r\n", {"505"});
    row("version odd", "GET / HTTP/1.10\r\n\r\n", {"400"});
    row("version small", "GET / http/1.1\r\n\r\n", {"400"});
    row("two blanks", "GET  / HTTP/1.1\r\n\r\n", {"400"});
    row("blank in target", "GET /a b HTTP/1.1\r\n\r\n", {"400"});
    row("tab in target", "GET /a\tb HTTP/1.1\r\nHost: h\r\n\r\n", {"400"});
    row("fragment", get("/a#b"), {"400"});
    row("UTF-8 in target", get("/\xc3\xa4"), {"400"});
    row("broken escape", get("/%zz"), {"400"});
    row("cut escape", get("/a%4"), {"400"});
    row("path not UTF-8", get("/%ff"), {"400"});
    row("broken escape in query", get("/a?b=%"), {"400"});
    row("relative target", get("a"), {"400"});
    row("asterisk of GET", get("*"), {"400"});
    row("connect", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", {"400"});
    row("method no token", "G(T / HTTP/1.1\r\nHost: h\r\n\r\n", {"400"});
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x0a", 8), {"400"});
    row("good, then bad", get("/a") + "nonsense\r\n", {"GET /a [a] keep", "400"});
}

void TestHttpParser::reads()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArrayList, expected);
    for (const qsizetype piece : {wire.size(), qsizetype(1), qsizetype(2), qsizetype(7), wire.size() / 2 + 1})
        QCOMPARE(outcomes(wire, piece), expected);
}

void TestHttpParser::findsHeadersWhateverTheirCase()
{
    HttpParser parser;
    parser.feed("GET / HTTP/1.1\r\nhOST: Example:80\r\nX-A:  b c \t\r\nX-a: d\r\nX-Empty:\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Outcome::Request);
    const HttpRequest request = parser.take();
    QCOMPARE(request.header("x-A"), "b c");
    QVERIFY(request.hasHeader("X-EMPTY"));
    QCOMPARE(request.header("x-empty"), "");
    QVERIFY(!request.hasHeader("x-none"));
    QCOMPARE(request.origin, "http://Example:80");
    QVERIFY(!parser.midRequest());
}

void TestHttpParser::tellsWhenTheClientWaits()
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Outcome::NeedMore);
    QVERIFY(parser.awaitsContinue());
    parser.feed("a");
    QCOMPARE(parser.next(), HttpParser::Outcome::NeedMore);
    QVERIFY(!parser.awaitsContinue());
    parser.feed("b");
    QCOMPARE(parser.next(), HttpParser::Outcome::Request);
    QCOMPARE(parser.take().body, "ab");

    parser.feed("GET / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Outcome::Request);
    QVERIFY(!parser.awaitsContinue());
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
