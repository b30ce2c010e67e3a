// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/weburl.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestWebUrl : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void tellsItsParts();
};

void TestWebUrl::judges_data()
{
    addVerdictColumns();
    addVerdict(u"https://example.com"_s, Kind::Accept);
    addVerdict(u"https://example.com/a%20b?c=d&e[]=f#g"_s, Kind::Accept);
    addVerdict(u"https://203.0.113.7:8443/"_s, Kind::Accept);
    addVerdict(u"https://[2001:db8::1]:8443/"_s, Kind::Accept);
    addVerdict(u"https://example.com?x=1"_s, Kind::Accept);
    addVerdict(u"https://example.com/@me:x"_s, Kind::Accept);
    addVerdict(u" HTTPS://example.com/X "_s, Kind::Normalize, u"https://example.com/X"_s);
    addVerdict(u"https://bücher.example/x"_s, Kind::Normalize, u"https://xn--bcher-kva.example/x"_s);
    addVerdict(u"http://example.com"_s, Kind::Warn);
    addVerdict(u"https://u:p@example.com/"_s, Kind::Warn);
    addVerdict(u"https://example.com@evil.example/"_s, Kind::Warn);
    addVerdict(u"https://localhost/"_s, Kind::Warn);
    addVerdict(u"https://192.168.0.1/"_s, Kind::Warn);
    addVerdict(u"https//example.com"_s, Kind::Reject); // not the host "https"
    addVerdict(u"https://\u201Dexample.com"_s, Kind::Reject);
    addVerdict(u"example.com/twiml"_s, Kind::Reject, {}, {u"https://example.com/twiml"_s});
    addVerdict(u"example.com:8443/twiml"_s, Kind::Reject, {}, {u"https://example.com:8443/twiml"_s});
    addVerdict(u"https://example.com/a b"_s, Kind::Reject, {}, {u"https://example.com/a%20b"_s});
    addVerdict(u"https://example.com/ü😀"_s, Kind::Reject, {}, {u"https://example.com/%C3%BC%F0%9F%98%80"_s});
    addVerdict(u"https://example.com/\u202Ex"_s, Kind::Reject, {}, {u"https://example.com/x"_s});
    addVerdict(u"https://example.com/%zz"_s, Kind::Reject);
    addVerdict(u"https://"_s, Kind::Reject);
    addVerdict(u"https:///x"_s, Kind::Reject);
    addVerdict(u"https://?x"_s, Kind::Reject);
    addVerdict(u"https:example.com"_s, Kind::Reject);
    addVerdict(u"//example.com"_s, Kind::Reject);
    addVerdict(u"/twiml"_s, Kind::Reject);
    addVerdict(u"https://example.com:0/"_s, Kind::Reject);
    addVerdict(u"https://example.com:65536/"_s, Kind::Reject);
    addVerdict(u"https://example.com:/"_s, Kind::Reject);
    addVerdict(u"https://a_b.example/"_s, Kind::Reject);
    addVerdict(u"https://010.0.0.1/"_s, Kind::Reject);
    addVerdict(u"https://a@b@example.com/"_s, Kind::Reject);
    addVerdict(u"https://example.com\\@evil.example/"_s, Kind::Reject, {}, {u"https://example.com%5C@evil.example/"_s});
    addVerdict(u"javascript:alert(1)"_s, Kind::Reject);
    addVerdict(u"javascript://example.com/%0aalert(1)"_s, Kind::Reject);
    addVerdict(u"ftp://example.com"_s, Kind::Reject);
    addVerdict(u"file:///etc/passwd"_s, Kind::Reject);
    addVerdict(u"data:text/html,x"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(u"https://example.com/"_s + QString(100000, u'ü'), Kind::Reject);
}

void TestWebUrl::judges()
{
    compareVerdict(&WebUrl::check);
}

void TestWebUrl::tellsItsParts()
{
    const auto url = WebUrl::parse(u"http://tok:s3cret@example.com:8080/x"_s);
    QVERIFY(url);
    QVERIFY(url->hasUserInfo());
    QVERIFY(!url->isEncrypted());
    QCOMPARE(url->host(), u"example.com"_s);
    QCOMPARE(url->port(), std::optional<quint16>(8080));
    QCOMPARE(url->maskedForDisplay(), u"http://•••@example.com:8080/x"_s);
    QVERIFY(!WebUrl::check(url->toString()).message.contains(u"s3cret"));
    QCOMPARE(int(WebUrl::parse(u"https://example.com"_s)->effectivePort()), 443);
    QCOMPARE(int(WebUrl::parse(u"http://example.com"_s)->effectivePort()), 80);
    QCOMPARE(WebUrl::parse(url->toString()), url);
    QVERIFY(!WebUrl::parse(u" https://example.com"_s));
    QVERIFY(!WebUrl::parse(QString()));
}

QTEST_APPLESS_MAIN(TestWebUrl)
#include "tst_weburl.moc"
