// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/plivodialect.h"

#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using std::chrono::milliseconds;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARateNothingIsHeldBack();
    void theFirstBurstGoesAtOnce();
    void aWaitIsLongEnoughAndNoLonger();
    void restingFillsItOnlyToTheBrim();
    void noWindowHoldsMoreThanTheProviderTakes_data();
    void noWindowHoldsMoreThanTheProviderTakes();
};

void TestTokenBucket::withoutARateNothingIsHeldBack()
{
    TokenBucket bucket({});
    for (int i = 0; i < 1000; ++i)
        QVERIFY(bucket.take(milliseconds(0)));
    QCOMPARE(bucket.wait(milliseconds(0)), milliseconds(0));
}

void TestTokenBucket::theFirstBurstGoesAtOnce()
{
    TokenBucket bucket({.perSecond = 10, .burst = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.take(milliseconds(5)));
    QVERIFY(!bucket.take(milliseconds(5)));
}

void TestTokenBucket::aWaitIsLongEnoughAndNoLonger()
{
    TokenBucket bucket({.perSecond = 58, .burst = 2});
    milliseconds now(7);
    while (bucket.take(now)) { }
    for (int i = 0; i < 500; ++i) {
        const auto wait = bucket.wait(now);
        QVERIFY(wait > milliseconds(0));
        QVERIFY(!bucket.take(now + wait - milliseconds(1)));
        now += wait;
        QVERIFY(bucket.take(now));
    }
    QCOMPARE(now / milliseconds(1000), 500 / 58); // rounding up a wait does not add up
}

void TestTokenBucket::restingFillsItOnlyToTheBrim()
{
    TokenBucket bucket({.perSecond = 1000, .burst = 2});
    QVERIFY(bucket.take(milliseconds(0)));
    const auto later = std::chrono::hours(24 * 365);
    QVERIFY(bucket.take(later));
    QVERIFY(bucket.take(later));
    QVERIFY(!bucket.take(later));
}

void TestTokenBucket::noWindowHoldsMoreThanTheProviderTakes_data()
{
    QTest::addColumn<int>("pause");  // between two attempts, in ms
    QTest::addColumn<int>("rest");   // every so often nothing is wanted for as long, in ms
    QTest::newRow("as fast as it goes") << 1 << 0;
    QTest::newRow("now and then a rest") << 1 << 700;
    QTest::newRow("in steps of a coarse timer") << 15 << 0;
    QTest::newRow("coarse, with long rests") << 15 << 4900;
}

void TestTokenBucket::noWindowHoldsMoreThanTheProviderTakes()
{
    QFETCH(int, pause);
    QFETCH(int, rest);
    constexpr qint64 window = 5000;
    constexpr qsizetype most = 300; // of any 5 s, as the provider's documents say
    TokenBucket bucket(PlivoDialect().requestRate());
    QList<qint64> sent;
    for (qint64 now = 0; now < 60'000; now += pause) {
        if (rest > 0 && now % 7000 < rest)
            continue;
        while (bucket.take(milliseconds(now)))
            sent.append(now);
    }
    qsizetype fullest = 0;
    for (auto begin = sent.cbegin(); begin != sent.cend(); ++begin)
        fullest = std::max(fullest, qsizetype(std::upper_bound(begin, sent.cend(), *begin + window) - begin));
    QVERIFY2(fullest <= most, qPrintable(QString::number(fullest)));
    QVERIFY2(rest > 0 || fullest > most * 9 / 10, qPrintable(QString::number(fullest))); // nor is anything given away
}

QTEST_APPLESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
