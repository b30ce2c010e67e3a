// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/pagelink.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestPageLink : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void hidesSecrets();
};

void TestPageLink::judges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("query"); // null: refused
    const QByteArray refused;
    const QString own = u"https://api.example.com"_s;
    const QString local = u"http://127.0.0.1:8080"_s;
    const auto add = [](const char *name, const QString &base, const QString &link, const QByteArray &query) { QTest::newRow(name) << base << link << query; };

    add("absolute", own, u"https://api.example.com/v1/Things?Page=1&PageToken=PT%2Ba"_s, "Page=1&PageToken=PT%2Ba");
    add("capitals", own, u"HTTPS://API.example.com/v1/Things?a=1"_s, "a=1");
    add("default port", own, u"https://api.example.com:443/v1/Things?a=1"_s, "a=1");
    add("from the root", own, u"/v1/Things?a=1"_s, "a=1");
    add("without slash", own, u"v1/Things?a=1"_s, "a=1");
    add("query alone", own, u"?a=1"_s, "a=1");
    add("question mark in the query", own, u"?a=1?b"_s, "a=1?b");
    add("URL in the query", own, u"/v1/Things?u=https://evil.example/x"_s, "u=https://evil.example/x");
    add("loopback", local, u"http://127.0.0.1:8080/v1/Things?a=1"_s, "a=1");
    add("provider's host from loopback", local, u"https://api.example.com/v1/Things?a=1"_s, "a=1");
    add("base with a path", u"http://127.0.0.1:8080/one/"_s, u"http://127.0.0.1:8080/one/v1/Things?a=1"_s, "a=1");
    add("base with a path, provider's link", u"http://127.0.0.1:8080/one"_s, u"https://api.example.com/v1/Things?a=1"_s, "a=1");
    add("IPv6", u"http://[::1]:8080"_s, u"http://[::1]:8080/v1/Things?a=1"_s, "a=1");

    add("empty", own, u""_s, refused);
    add("no query", own, u"/v1/Things"_s, refused);
    add("empty query", own, u"/v1/Things?"_s, refused);
    add("other host", own, u"https://evil.example/v1/Things?a=1"_s, refused);
    add("longer host", own, u"https://api.example.com.evil.example/v1/Things?a=1"_s, refused);
    add("host with a dot", own, u"https://api.example.com./v1/Things?a=1"_s, refused);
    add("user", own, u"https://api.example.com@evil.example/v1/Things?a=1"_s, refused);
    add("user at home", own, u"https://u:p@api.example.com/v1/Things?a=1"_s, refused);
    add("backslash", own, u"https://evil.example\\@api.example.com/v1/Things?a=1"_s, refused);
    add("scheme-relative", own, u"//evil.example/v1/Things?a=1"_s, refused);
    add("scheme-relative home", own, u"//api.example.com/v1/Things?a=1"_s, refused);
    add("clear text", own, u"http://api.example.com/v1/Things?a=1"_s, refused);
    add("clear text from loopback", local, u"http://api.example.com/v1/Things?a=1"_s, refused);
    add("other port", own, u"https://api.example.com:8443/v1/Things?a=1"_s, refused);
    add("other local port", local, u"http://127.0.0.1:8081/v1/Things?a=1"_s, refused);
    add("no port", local, u"http://127.0.0.1/v1/Things?a=1"_s, refused);
    add("words for a port", own, u"https://api.example.com:x/v1/Things?a=1"_s, refused);
    add("other path", own, u"/v1/Others?a=1"_s, refused);
    add("deeper path", own, u"/v1/Things/1?a=1"_s, refused);
    add("other case", own, u"/v1/things?a=1"_s, refused);
    add("dots", own, u"/v1/x/../Things?a=1"_s, refused);
    add("escaped path", own, u"/v1/%54hings?a=1"_s, refused);
    add("script", own, u"javascript:alert(1)/?a=1"_s, refused);
    add("other scheme", own, u"ftp://api.example.com/v1/Things?a=1"_s, refused);
    add("fragment", own, u"/v1/Things?a=1#x"_s, refused);
    add("blank", own, u"/v1/Things?a= 1"_s, refused);
    add("line end", own, u"/v1/Things?a=1\r\nX: y"_s, refused);
    add("broken escape", own, u"/v1/Things?a=%2"_s, refused);
    add("not ASCII", own, u"/v1/Things?a=ü"_s, refused);
}

void TestPageLink::judges()
{
    QFETCH(QString, base);
    QFETCH(QString, link);
    QFETCH(QByteArray, query);
    const auto found = pageQuery(link, {QUrl(base), u"api.example.com"_s, u"/v1/Things"_s});
    QCOMPARE(found.ok(), !query.isNull());
    if (found)
        QCOMPARE(*found, query);
    else
        QVERIFY(!found.error().isEmpty());
}

void TestPageLink::hidesSecrets()
{
    const auto found = pageQuery(u"https://user:s3cret@evil.example/v1/Things?a=s3cret"_s, {QUrl(u"https://api.example.com"_s), {}, u"/v1/Things"_s});
    QVERIFY(!found);
    QVERIFY(found.error().contains(u"evil.example"));
    QVERIFY2(!found.error().contains(u"s3cret"), qUtf8Printable(found.error()));
}

QTEST_APPLESS_MAIN(TestPageLink)
#include "tst_pagelink.moc"
