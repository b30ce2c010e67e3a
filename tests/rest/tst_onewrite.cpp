// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A write is on the wire once, whatever the server does to the connection; a read may be repeated.
class TestOneWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenWriteIsOnTheWireOnce_data();
    void aBrokenWriteIsOnTheWireOnce();
    void aWriteAfterTheServerClosedIsOnTheWireAtMostOnce_data();
    void aWriteAfterTheServerClosedIsOnTheWireAtMostOnce();
    void aBrokenReadIsRepeated_data();
    void aBrokenReadIsRepeated();
    void aServersFaultIsNotRepeatedForAWrite();
    void aLimitedWriteIsRepeated();
    void aRefusedConnectionIsRepeatedForAWrite();
};

static ApiRequest writeRequest(ApiMethod method)
{
    ApiRequest request{.method = method, .service = "trunking", .path = "/v1/Trunks/TK1", .kind = findKind("twilio.trunk")};
    request.expect = method == ApiMethod::Delete ? Expect::Nothing : Expect::Object;
    if (method != ApiMethod::Delete)
        request.fields = {{"FriendlyName", u"A name"_s}};
    return request;
}

static const ApiRequest readRequest{.service = "trunking", .path = "/v1/Trunks/TK1", .kind = findKind("twilio.trunk")};

static QList<std::pair<const char *, Fault>> breakages()
{
    return {{"closes before acting", Fault::dropBefore()}, {"closes after acting", Fault::dropAfter()},
        {"resets before acting", Fault::resetBefore()}, {"resets after acting", Fault::resetAfter()}, {"breaks off", Fault::truncate(true)},
        {"breaks off without a length", Fault::truncate(false)}};
}

void TestOneWrite::aBrokenWriteIsOnTheWireOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<ApiMethod>("method");
    QTest::addColumn<bool>("reused");

    const auto faults = breakages();
    for (int i = 0; i < faults.size(); ++i)
        for (const auto method : {ApiMethod::Post, ApiMethod::Delete})
            for (const bool reused : {false, true})
                if (method == ApiMethod::Post || i < 4) // a DELETE's answer has no body to break off
                    QTest::addRow("%s %s on a %s connection", methodName(method), faults[i].first, reused ? "reused" : "fresh")
                        << i << method << reused;
}

void TestOneWrite::aBrokenWriteIsOnTheWireOnce()
{
    QFETCH(int, fault);
    QFETCH(ApiMethod, method);
    QFETCH(bool, reused);
    RestBench bench;
    const auto session = bench.session();
    if (reused)
        QVERIFY(sendAndWait(*session, writeRequest(ApiMethod::Put))->ok());
    bench.server.faults().add({.method = methodName(method), .fault = breakages()[fault].second, .count = -1});
    QSignalSpy arrived(&bench.server, &HttpServer::requestArrived);

    const auto result = sendAndWait(*session, writeRequest(method));

    QVERIFY(result && !result->ok());
    QVERIFY2(result->error().kind == ApiError::Kind::Lost || result->error().kind == ApiError::Kind::BadAnswer,
        qPrintable(result->error().message));
    QVERIFY(result->error().outcomeUnknown);
    while (arrived.wait(40)) { } // a second copy would come now
    QCOMPARE(bench.count(methodName(method)), 1);
    const auto log = bench.server.log().snapshot();
    if (reused)
        QCOMPARE(log.last().connectionId, log.first().connectionId); // else this row would test the fresh case again
}

void TestOneWrite::aWriteAfterTheServerClosedIsOnTheWireAtMostOnce_data()
{
    QTest::addColumn<ApiMethod>("method");
    QTest::newRow("POST") << ApiMethod::Post;
    QTest::newRow("DELETE") << ApiMethod::Delete;
}

void TestOneWrite::aWriteAfterTheServerClosedIsOnTheWireAtMostOnce()
{
    QFETCH(ApiMethod, method);
    RestBench bench;
    const auto session = bench.session();
    QVERIFY(sendAndWait(*session, writeRequest(ApiMethod::Put))->ok());
    QSignalSpy arrived(&bench.server, &HttpServer::requestArrived);
    bench.server.dropConnections();

    const auto result = sendAndWait(*session, writeRequest(method));

    while (arrived.wait(40)) { }
    QVERIFY(result);
    QVERIFY(result->ok() || result->error().outcomeUnknown);
    QVERIFY(bench.count(methodName(method)) <= 1);
    if (result->ok())
        QCOMPARE(bench.count(methodName(method)), 1);
}

void TestOneWrite::aBrokenReadIsRepeated_data()
{
    QTest::addColumn<int>("fault");
    const auto faults = breakages();
    for (int i = 0; i < faults.size(); ++i)
        QTest::newRow(faults[i].first) << i;
}

void TestOneWrite::aBrokenReadIsRepeated()
{
    QFETCH(int, fault);
    RestBench bench;
    const auto session = bench.session();
    bench.server.faults().add({.method = "GET", .fault = breakages()[fault].second, .count = 1});

    const auto result = sendAndWait(*session, readRequest);

    QVERIFY(result);
    QVERIFY2(result->ok(), qPrintable(result->ok() ? QString() : result->error().message));
    QVERIFY(bench.count("GET") >= 2);
}

void TestOneWrite::aServersFaultIsNotRepeatedForAWrite()
{
    RestBench bench;
    const auto session = bench.session();
    bench.server.faults().add({.fault = Fault::failure(500), .count = -1});

    const auto result = sendAndWait(*session, writeRequest(ApiMethod::Post));

    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, ApiError::Kind::Server);
    QVERIFY(result->error().outcomeUnknown);
    QCOMPARE(bench.count("POST"), 1);
}

void TestOneWrite::aLimitedWriteIsRepeated()
{
    RestBench bench;
    const auto session = bench.session();
    bench.server.faults().add({.fault = Fault::failure(429).acting(false), .count = 2});

    const auto result = sendAndWait(*session, writeRequest(ApiMethod::Post));

    QVERIFY(result && result->ok());
    QCOMPARE((*result)->tries, 3);
    QCOMPARE(bench.count("POST"), 3);
    QCOMPARE(bench.handler.seen().size(), 1);
}

void TestOneWrite::aRefusedConnectionIsRepeatedForAWrite()
{
    RestBench bench;
    bench.server.stop();
    const auto session = bench.session();

    const auto result = sendAndWait(*session, writeRequest(ApiMethod::Post));

    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, ApiError::Kind::Unreachable);
    QVERIFY(!result->error().outcomeUnknown);
}

QTEST_GUILESS_MAIN(TestOneWrite)
#include "tst_onewrite.moc"
