// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/faults.h"
#include "app/sandbox/pathpattern.h"
#include "app/sandbox/requestlog.h"

#include <QTest>

using namespace trunkdesk;

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void strikesInTurn_data();
    void strikesInTurn();
    void firstDueRuleDecides();
    void clears();
    void logCounts();
};

void TestFaultPlan::matches_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all") << QByteArray("*") << QByteArray("*") << QByteArray("/a") << true;
    QTest::newRow("method") << QByteArray("GET") << QByteArray("*") << QByteArray("/a") << true;
    QTest::newRow("other method") << QByteArray("POST") << QByteArray("*") << QByteArray("/a") << false;
    QTest::newRow("exact") << QByteArray("*") << QByteArray("/a/b") << QByteArray("/a/b") << true;
    QTest::newRow("longer") << QByteArray("*") << QByteArray("/a") << QByteArray("/a/b") << false;
    QTest::newRow("shorter") << QByteArray("*") << QByteArray("/a/b") << QByteArray("/a") << false;
    QTest::newRow("middle") << QByteArray("*") << QByteArray("/a/*/c") << QByteArray("/a/x/y/c") << true;
    QTest::newRow("middle, no end") << QByteArray("*") << QByteArray("/a/*/c") << QByteArray("/a/x/c/d") << false;
    QTest::newRow("goes back") << QByteArray("*") << QByteArray("*aab") << QByteArray("/aaab") << true;
    QTest::newRow("star for nothing") << QByteArray("*") << QByteArray("/a*") << QByteArray("/a") << true;
    QTest::newRow("query left out") << QByteArray("*") << QByteArray("/a") << QByteArray("/a?b=c") << true;
    QTest::newRow("query meant") << QByteArray("*") << QByteArray("/a?*b=c*") << QByteArray("/a?x=y&b=c") << true;
    QTest::newRow("query missing") << QByteArray("*") << QByteArray("/a?*") << QByteArray("/a") << false;
}

void TestFaultPlan::matches()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, target);
    QTEST(matchesRequest(method, pattern, "GET", target), "expected");
}

void TestFaultPlan::strikesInTurn_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("first") << 1 << 1 << QByteArray("x.....");
    QTest::newRow("third") << 3 << 1 << QByteArray("..x...");
    QTest::newRow("two from the second") << 2 << 2 << QByteArray(".xx...");
    QTest::newRow("for ever") << 4 << -1 << QByteArray("...xxx");
    QTest::newRow("never") << 1 << 0 << QByteArray("......");
}

void TestFaultPlan::strikesInTurn()
{
    QFETCH(int, from);
    QFETCH(int, count);
    FaultPlan plan;
    const int id = plan.add({"GET", "/a", Fault::dropBefore(), from, count});
    QByteArray pattern;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!plan.decide("GET", "/other").fault);
        pattern += plan.decide("GET", "/a?n=1").fault ? 'x' : '.';
    }
    QTEST(pattern, "expected");
    QCOMPARE(plan.struck(id), int(pattern.count('x')));
}

void TestFaultPlan::firstDueRuleDecides()
{
    FaultPlan plan;
    const int first = plan.add({"*", "*", Fault::failure(500), 2, 1});
    const int second = plan.add({"*", "*", Fault::failure(503), 1, -1});
    QList<int> statuses;
    for (int i = 0; i < 3; ++i)
        statuses += plan.decide("GET", "/").fault->status;
    QCOMPARE(statuses, (QList<int>{503, 500, 503}));
    QCOMPARE(plan.struck(first), 1);
    QCOMPARE(plan.struck(second), 2);
    plan.remove(second);
    QVERIFY(!plan.decide("GET", "/").fault);
}

void TestFaultPlan::clears()
{
    FaultPlan plan;
    plan.add({});
    plan.setLatency(std::chrono::milliseconds(5));
    plan.setCeiling({3, std::chrono::seconds(1)});
    QCOMPARE(plan.decide("GET", "/").ceiling.inFlight, 3);
    plan.clear();
    const FaultPlan::Decision decision = plan.decide("GET", "/");
    QVERIFY(!decision.fault);
    QCOMPARE(decision.latency.count(), 0);
    QCOMPARE(decision.ceiling.inFlight, 0);
}

void TestFaultPlan::logCounts()
{
    RequestLog log;
    const quint64 first = log.begin("GET", "/a?x=1", 1);
    log.begin("POST", "/a", 1);
    log.answered(first, 200);
    log.answered(99, 500);
    QCOMPARE(log.count(), 2);
    QCOMPARE(log.count("GET", "/a"), 1);
    QCOMPARE(log.count("*", "/a*"), 2);
    QCOMPARE(log.snapshot().constFirst().status, 200);
    QCOMPARE(log.snapshot().constLast().status, 0);

    for (std::size_t i = 0; i < RequestLog::Capacity; ++i)
        log.begin("PUT", "/b", 2);
    QCOMPARE(log.count(), qsizetype(RequestLog::Capacity));
    QCOMPARE(log.count("GET"), 0);
    const quint64 last = log.begin("PUT", "/c", 3);
    log.answered(last, 204);
    log.answered(first, 500);
    QCOMPARE(log.snapshot().constLast().status, 204);
    QCOMPARE(log.snapshot().constFirst().status, 0);
    log.clear();
    log.answered(last, 200);
    QCOMPARE(log.count(), 0);
}

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
