// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/faultwords.h"

#include <QTest>

using namespace trunkdesk;

class TestFaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("count");
        const auto row = [](const char *words, Fault::Action action, int count) { QTest::newRow(words) << QString::fromLatin1(words) << int(action) << count; };
        row("POST /v1/Trunks* drop-after 1", Fault::Action::Drop, 1);
        row("* * delay=250", Fault::Action::None, -1);
        row("GET /v1/Trunks reset", Fault::Action::Reset, -1);
        row("GET * truncate 3", Fault::Action::Truncate, 3);
        row("GET * 429", Fault::Action::Failure, -1);
        row("GET * 429=2 5", Fault::Action::Failure, 5);
        row("  GET   *   html ", Fault::Action::WrongType, -1);
        row("POST * 500-after 1", Fault::Action::Failure, 1);
        row("POST /v1/Trunks* appears-after=3000", Fault::Action::None, -1);
        row("POST * drop-after+appears-after=3000 1", Fault::Action::Drop, 1);
        row("POST * appears-after=10+delay=20+500-after 2", Fault::Action::Failure, 2);
    }
    void reads()
    {
        QFETCH(QString, words);
        const auto rule = faultFromWords(words);
        QVERIFY2(rule.ok(), rule ? "" : qPrintable(rule.error()));
        QTEST(int(rule->fault.action), "action");
        QTEST(rule->count, "count");
    }

    void carriesItsNumbers()
    {
        QCOMPARE(faultFromWords(QStringLiteral("* * delay=250"))->fault.delay, std::chrono::milliseconds(250));
        QCOMPARE(faultFromWords(QStringLiteral("* * 429=2"))->fault.retryAfter, std::chrono::seconds(2));
        QCOMPARE(faultFromWords(QStringLiteral("* * 503"))->fault.status, 503);
        QVERIFY(!faultFromWords(QStringLiteral("* * drop"))->fault.acts);
        QVERIFY(faultFromWords(QStringLiteral("* * drop-after"))->fault.acts);
        QVERIFY(!faultFromWords(QStringLiteral("* * 500"))->fault.acts);
        const auto joined = faultFromWords(QStringLiteral("* * appears-after=10+delay=20+503-after"))->fault;
        QVERIFY(joined.acts);
        QCOMPARE(joined.status, 503);
        QCOMPARE(joined.delay, std::chrono::milliseconds(20));
        QCOMPARE(joined.appearsAfter, std::chrono::milliseconds(10));
        QCOMPARE(faultFromWords(QStringLiteral("* * appears-after=3000"))->fault.appearsAfter, std::chrono::milliseconds(3000));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words : {"", "POST", "POST /v1", "POST /v1 nonsense", "POST /v1 delay", "POST /v1 delay=", "POST /v1 delay=-1", "POST /v1 drop 0", "POST /v1 drop x",
                                  "POST /v1 appears-after", "POST /v1 appears-after=", "POST /v1 appears-after 3000 1", "POST /v1 drop+appears-after=5",
                                  "POST /v1 500+appears-after=5", "POST /v1 drop+500", "POST /v1 delay=1+delay=2", "POST /v1 drop-after+", "POST /v1 500-after=2", "POST /v1 -after",
                                  "POST /v1 drop 1 2", "POST /v1 200", "POST /v1 429=x", "POST /v1 600"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void refuses()
    {
        QFETCH(QString, words);
        const auto rule = faultFromWords(words);
        QVERIFY(!rule.ok());
        QVERIFY(rule.error().contains(QStringLiteral("drop-after")));
    }
};

QTEST_GUILESS_MAIN(TestFaultWords)
#include "tst_faultwords.moc"
