// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/adaptivewindow.h"
#include "models/rest/retrypolicy.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedTryIsFollowedBy_data();
    void aFailedTryIsFollowedBy();
    void waitsGrowAndStaySpread_data();
    void waitsGrowAndStaySpread();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void theWindowFindsItsWidth();
};

void TestRetryPolicy::aFailedTryIsFollowedBy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("readAgain");
    QTest::addColumn<bool>("writeAgain");
    QTest::addColumn<bool>("writeUnknown");

    QTest::newRow("refused connection") << Kind::Unreachable << false << true << true << false;
    QTest::newRow("unreachable after it began") << Kind::Unreachable << true << true << false << true;
    QTest::newRow("certificate") << Kind::Tls << false << true << true << false;
    QTest::newRow("timeout") << Kind::Timeout << true << true << false << true;
    QTest::newRow("lost") << Kind::Lost << true << true << false << true;
    QTest::newRow("damaged") << Kind::BadAnswer << true << true << false << true;
    QTest::newRow("server") << Kind::Server << true << true << false << true;
    QTest::newRow("limited") << Kind::RateLimited << true << true << true << false;
    QTest::newRow("cancelled") << Kind::Cancelled << true << false << false << true;
    QTest::newRow("too large") << Kind::TooLarge << true << false << false << true;
    QTest::newRow("redirected") << Kind::Redirected << true << false << false << true;
    QTest::newRow("forbidden") << Kind::Forbidden << true << false << false << false;
    QTest::newRow("unauthorized") << Kind::Unauthorized << true << false << false << false;
    QTest::newRow("not found") << Kind::NotFound << true << false << false << false;
    QTest::newRow("conflict") << Kind::Conflict << true << false << false << false;
    QTest::newRow("refused") << Kind::Refused << true << false << false << false;
    QTest::newRow("blocked") << Kind::Blocked << false << false << false << false;
}

void TestRetryPolicy::aFailedTryIsFollowedBy()
{
    QFETCH(Kind, kind);
    QFETCH(bool, sent);
    QFETCH(bool, readAgain);
    QFETCH(bool, writeAgain);
    QFETCH(bool, writeUnknown);

    const auto read = nextStep({}, {.kind = kind, .write = false, .sent = sent, .limitedIsUntouched = true}, 0.5);
    QCOMPARE(read, (RetryStep{readAgain, readAgain ? 250ms : 0ms, false}));
    const auto write = nextStep({}, {.kind = kind, .write = true, .sent = sent, .limitedIsUntouched = true}, 0.5);
    QCOMPARE(write, (RetryStep{writeAgain, writeAgain ? 250ms : 0ms, writeUnknown}));
    if (kind == Kind::RateLimited) {
        const auto doubtful = nextStep({}, {.kind = kind, .write = true, .sent = true, .limitedIsUntouched = false}, 0.5);
        QCOMPARE(doubtful, (RetryStep{false, 0ms, true}));
    }
}

void TestRetryPolicy::waitsGrowAndStaySpread_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("tries");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("wait"); // -1: no further try

    QTest::newRow("first, least") << Kind::Lost << 1 << 0.0 << 0;
    QTest::newRow("first, most") << Kind::Lost << 1 << 0.998 << 499;
    QTest::newRow("second") << Kind::Lost << 2 << 0.5 << 500;
    QTest::newRow("third") << Kind::Lost << 3 << 0.5 << 1000;
    QTest::newRow("fourth") << Kind::Lost << 4 << 0.5 << -1;
    QTest::newRow("limited, fourth") << Kind::RateLimited << 4 << 0.5 << 2000;
    QTest::newRow("limited, capped") << Kind::RateLimited << 7 << 0.5 << 10'000;
    QTest::newRow("limited, eighth") << Kind::RateLimited << 8 << 0.5 << -1;
}

void TestRetryPolicy::waitsGrowAndStaySpread()
{
    QFETCH(Kind, kind);
    QFETCH(int, tries);
    QFETCH(double, random);
    QFETCH(int, wait);

    const auto step = nextStep({}, {.kind = kind, .tries = tries}, random);
    QCOMPARE(step.again, wait >= 0);
    QCOMPARE(step.wait, milliseconds(qMax(wait, 0)));
}

void TestRetryPolicy::retryAfterIsHonoured_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("wait"); // -1: no further try

    QTest::newRow("a second") << 1000 << 1250;
    QTest::newRow("at once") << 0 << 250;
    QTest::newRow("a minute") << 60'000 << 60'250;
    QTest::newRow("longer") << 61'000 << -1;
}

void TestRetryPolicy::retryAfterIsHonoured()
{
    QFETCH(int, asked);
    QFETCH(int, wait);

    const auto step = nextStep({}, {.kind = Kind::RateLimited, .retryAfter = milliseconds(asked)}, 0.5);
    QCOMPARE(step.again, wait >= 0);
    QCOMPARE(step.wait, milliseconds(qMax(wait, 0)));
}

void TestRetryPolicy::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("wait");

    QTest::newRow("seconds") << " 7 "_ba << qint64(7000);
    QTest::newRow("date") << "Fri, 01 May 2026 12:00:05 GMT"_ba << qint64(5000);
    QTest::newRow("past date") << "Fri, 01 May 2026 11:00:05 GMT"_ba << qint64(0);
    QTest::newRow("huge") << "99999999999999999999999"_ba << qint64(1'000'000'000);
    QTest::newRow("negative") << "-7"_ba << qint64(-1);
    QTest::newRow("words") << "soon"_ba << qint64(-1);
    QTest::newRow("none") << ""_ba << qint64(-1);
}

void TestRetryPolicy::retryAfterIsRead()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, wait);
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(qint64(parseRetryAfter(header, now).count()), wait);
}

void TestRetryPolicy::theWindowFindsItsWidth()
{
    AdaptiveWindow window(50, 100, 250ms);
    QCOMPARE(window.size(), 50);
    for (int i = 0; i < 60; ++i)
        window.answered();
    QCOMPARE(window.size(), 100);
    window.refused(1000ms);
    QCOMPARE(window.size(), 80);
    window.refused(1100ms); // one of the same wave
    QCOMPARE(window.size(), 80);
    window.refused(1250ms);
    QCOMPARE(window.size(), 64);
    for (int i = 0; i < 66; ++i) // a round trip's worth
        window.answered();
    QCOMPARE(window.size(), 65);
    for (int i = 0; i < 100; ++i)
        window.refused(2000ms + i * 250ms);
    QCOMPARE(window.size(), 1);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
