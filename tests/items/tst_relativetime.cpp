// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/itemroles.h"
#include "models/items/relativetime.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");

        constexpr qint64 minute = 60, hour = 3600, day = 86400;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("a clock ahead") << qint64(-60) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("60 s") << minute << u"1 minute(s) ago"_s;
        QTest::newRow("an hour less a second") << hour - 1 << u"59 minute(s) ago"_s;
        QTest::newRow("an hour") << hour << u"1 hour(s) ago"_s;
        QTest::newRow("23 hours") << day - 1 << u"23 hour(s) ago"_s;
        QTest::newRow("2 days") << 2 * day + hour << u"2 day(s) ago"_s;
        QTest::newRow("13 days") << 14 * day - 1 << u"13 day(s) ago"_s;
        QTest::newRow("2 weeks") << 14 * day << u"2 week(s) ago"_s;
        QTest::newRow("3 weeks") << 21 * day << u"3 week(s) ago"_s;
        QTest::newRow("2 months") << 61 * day << u"2 month(s) ago"_s;
        QTest::newRow("23 months") << 729 * day << u"23 month(s) ago"_s;
        QTest::newRow("2 years") << 731 * day << u"2 year(s) ago"_s;
        QTest::newRow("long ago") << 36525 * day << u"100 year(s) ago"_s;
    }

    void says()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);

        const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC);
        QCOMPARE(relativeTime(now.addSecs(-seconds), now), text);
    }

    void oddTimes()
    {
        const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC);
        QCOMPARE(relativeTime({}, now), QString());
        QVERIFY(relativeTime(now.addDays(3), now).contains(u"23"_s));
        QCOMPARE(exactTime({}), QString());
        QVERIFY(exactTime(now).contains(u"2026"_s));
    }

    void toolTipsAreNeverMarkup()
    {
        QCOMPARE(toolTipText(u"a <b>\n&"_s), u"<qt>a &lt;b&gt;<br/>&amp;</qt>"_s);
        QCOMPARE(toolTipText({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
