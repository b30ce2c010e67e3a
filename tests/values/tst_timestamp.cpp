// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/timestamp.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void keepsWhatIsNoTime_data();
    void keepsWhatIsNoTime();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto add = [](const QString &text, const QString &utc) { QTest::addRow("%s", qUtf8Printable(text)) << text << utc; };
    add(u"2018-05-07T20:50:58Z"_s, u"2018-05-07T20:50:58.000Z"_s);
    add(u"2018-05-07t20:50:58z"_s, u"2018-05-07T20:50:58.000Z"_s);
    add(u"2018-05-07T20:50:58+00:00"_s, u"2018-05-07T20:50:58.000Z"_s);
    add(u"2018-05-07T20:50:58+02:00"_s, u"2018-05-07T18:50:58.000Z"_s);
    add(u"2018-05-07T20:50:58-0530"_s, u"2018-05-08T02:20:58.000Z"_s);
    add(u"2018-05-07T20:50:58+02"_s, u"2018-05-07T18:50:58.000Z"_s);
    add(u"2018-05-07T20:50:58.5Z"_s, u"2018-05-07T20:50:58.500Z"_s);
    add(u"2018-05-07T20:50:58.05Z"_s, u"2018-05-07T20:50:58.050Z"_s);
    add(u"2018-05-07T20:50:58.123456789Z"_s, u"2018-05-07T20:50:58.123Z"_s);
    add(u"2018-05-07 20:50:58"_s, u"2018-05-07T20:50:58.000Z"_s);
    add(u"2018-05-07 20:50:58+05:30"_s, u"2018-05-07T15:20:58.000Z"_s);
    add(u"2016-12-31T23:59:60Z"_s, u"2016-12-31T23:59:59.000Z"_s);
    add(u"2020-02-29T00:00:00Z"_s, u"2020-02-29T00:00:00.000Z"_s);
    add(u" 2018-05-07T20:50:58Z\n"_s, u"2018-05-07T20:50:58.000Z"_s);
    add(u"Mon, 20 Jul 2015 17:27:10 +0000"_s, u"2015-07-20T17:27:10.000Z"_s);
    add(u"Mon, 20 Jul 2015 17:27:10 GMT"_s, u"2015-07-20T17:27:10.000Z"_s);
    add(u"Mon, 20 Jul 2015 17:27:10 UTC"_s, u"2015-07-20T17:27:10.000Z"_s);
    add(u"mon,  20 jul 2015 17:27:10 -0700"_s, u"2015-07-21T00:27:10.000Z"_s);
    add(u"20 Jul 2015 17:27 EST"_s, u"2015-07-20T22:27:00.000Z"_s);
    add(u"2 Jan 2015 17:27:10 PDT"_s, u"2015-01-03T00:27:10.000Z"_s);
}

void TestTimestamp::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto stamp = Timestamp::parse(text);
    QVERIFY(stamp);
    QCOMPARE(stamp->toString(), text);
    QCOMPARE(stamp->utc()->timeSpec(), Qt::UTC);
    QCOMPARE(stamp->utc()->toString(Qt::ISODateWithMs), utc);
    QCOMPARE(Timestamp::parse(utc)->utc(), stamp->utc());
    QCOMPARE(Timestamp::check(text), Verdict::accept(text));
}

void TestTimestamp::keepsWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &bad : {u""_s, u"never"_s, u"2018-05-07"_s, u"2018-05-07T20:50Z"_s, u"2018-13-07T20:50:58Z"_s, u"2018-02-30T20:50:58Z"_s, u"2019-02-29T00:00:00Z"_s,
             u"2018-05-07T24:00:00Z"_s, u"2018-05-07T20:60:58Z"_s, u"2018-05-07T20:50:61Z"_s, u"2018-05-07T20:50:58Zx"_s, u"2018-05-07T20:50:58.Z"_s, u"2018-05-07T20:50:58+24:00"_s,
             u"2018-05-07T20:50:58+2"_s, u"2018-5-7T20:50:58Z"_s, u"18-05-07T20:50:58Z"_s, u"2018-05-07T\uFF12\uFF10:50:58Z"_s, u"20180507T205058Z"_s, u"+2018-05-07T20:50:58Z"_s,
             u"Mon 20 Jul 2015 17:27:10 GMT"_s, u"Foo, 20 Jul 2015 17:27:10 GMT"_s, u"Mon, 20 Jux 2015 17:27:10 GMT"_s, u"Mon, 32 Jul 2015 17:27:10 GMT"_s,
             u"Mon, 20 Jul 15 17:27:10 GMT"_s, u"Mon, 20 Jul 2015 17:27:10"_s, u"Mon, 20 Jul 2015 17:27:10 XYZ"_s, u"Mon, 20 Jul 2015 17:27:10 GMT x"_s, u"1437413230"_s})
        QTest::addRow("%s", qUtf8Printable(bad)) << bad;
}

void TestTimestamp::keepsWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::parse(text));
    const auto stamp = Timestamp::read(text);
    QCOMPARE(stamp.toString(), text);
    QVERIFY(!stamp.utc());
    QVERIFY(!Timestamp::check(text).message.isEmpty());
}

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
