// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sid.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

class TestSid : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void saysWhatWasPasted();
    void parses();
    void knowsSafeIds_data();
    void knowsSafeIds();
};

void TestSid::judges_data()
{
    const QString hex = u"0123456789abcdefABCDEF0123456789"_s;
    const QString good = u"AC"_s + hex;
    addVerdictColumns();
    addVerdict(good, Kind::Accept);
    addVerdict(u" "_s + good + u"\n"_s, Kind::Normalize, good);
    addVerdict(u"ac"_s + hex, Kind::Reject, {}, {good});
    addVerdict(u"Ac"_s + hex, Kind::Reject, {}, {good});
    addVerdict(u"SK"_s + hex, Kind::Reject);
    addVerdict(u"ZZ"_s + hex, Kind::Reject);
    addVerdict(hex, Kind::Reject);
    addVerdict(good.chopped(1), Kind::Reject);
    addVerdict(good + u'0', Kind::Reject);
    addVerdict(u"AC"_s + QString(32, u'X'), Kind::Reject);
    addVerdict(u"AC"_s + QString(32, u'g'), Kind::Reject);
    addVerdict(u"AC"_s + QString(31, u'0') + u'\uFF10', Kind::Reject);
    addVerdict(u"https://console.example/accounts/"_s + good + u"/trunks"_s, Kind::Reject, {}, {good});
    addVerdict(good + u'/' + good, Kind::Reject, {}, {good});
    addVerdict(u"x"_s + good, Kind::Reject);
    addVerdict(u"AC"_s, Kind::Reject);
    addVerdict(u"A"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(u"AC/../../etc/passwd"_s, Kind::Reject);
}

void TestSid::judges()
{
    compareVerdict([](const QString &text) { return Sid::check(text, "AC"_L1); });
}

void TestSid::saysWhatWasPasted()
{
    QVERIFY(Sid::check(u"SK"_s + QString(32, u'a'), "AC"_L1).message.contains(u"an API key SID"));
    QVERIFY(Sid::check(u"AC"_s + QString(31, u'a'), "AC"_L1).message.contains(u"33"));
    QVERIFY(Sid::check(u"AC"_s + QString(32, u'X'), "AC"_L1).message.contains(u"placeholder"));
    const QString token = QString(32, u'b');
    QVERIFY(Sid::check(token, "AC"_L1).message.contains(u"auth token"));
    QVERIFY(!Sid::check(token, "AC"_L1).message.contains(token));
}

void TestSid::parses()
{
    const QString text = u"OU0123456789abcdefABCDEF0123456789"_s;
    QCOMPARE(Sid::parse(text)->toString(), text);
    QCOMPARE(Sid::parse(text)->prefix(), u"OU"_s);
    for (const QString &bad : {text.toLower(), text + u'0', u' ' + text, text.chopped(1), QString(), u"O1"_s + text.sliced(2)})
        QVERIFY(!Sid::parse(bad));
}

void TestSid::knowsSafeIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("safe");
    QTest::newRow("uuid") << u"aec4773-4ae6-4b75-92ea-9cf3ea4227d6"_s << true;
    QTest::newRow("one") << u"a"_s << true;
    QTest::newRow("64") << QString(64, u'Z') << true;
    QTest::newRow("65") << QString(65, u'Z') << false;
    QTest::newRow("empty") << u""_s << false;
    for (const QString &bad : {u"a/b"_s, u".."_s, u"a?b"_s, u"a#b"_s, u"a%2fb"_s, u"a b"_s, u"a\\b"_s, u"ä"_s, u"a\n"_s, u"a_b"_s})
        QTest::addRow("%s", qUtf8Printable(bad)) << bad << false;
}

void TestSid::knowsSafeIds()
{
    QFETCH(QString, text);
    QFETCH(bool, safe);
    QCOMPARE(isSafeId(text), safe);
}

QTEST_APPLESS_MAIN(TestSid)
#include "tst_sid.moc"
