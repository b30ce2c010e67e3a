// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/servertest.h"

#include <QJsonDocument>

using namespace trunkdesk;
using namespace std::chrono_literals;

class TestHttpFaults : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_handler.acted = 0;
        startServer();
    }
    void cleanup() { m_server.reset(); }

    void survivesClientThatLeaves_data();
    void survivesClientThatLeaves();
    void hasACeiling();
    void fails_data();
    void fails();
    void truncates_data();
    void truncates();
    void breaksOff_data();
    void breaksOff();
    void garblesTheBody();
    void drips();
    void streamsHugeBodies();
    void waitsBeforeActing();
    void logsWhatGotNoAnswer();
};

void TestHttpFaults::survivesClientThatLeaves_data()
{
    QTest::addColumn<Fault::Action>("action");
    QTest::newRow("delayed") << Fault::Action::None;
    QTest::newRow("drop") << Fault::Action::Drop;
    QTest::newRow("reset") << Fault::Action::Reset;
    QTest::newRow("truncate") << Fault::Action::Truncate;
    QTest::newRow("drip") << Fault::Action::Drip;
    QTest::newRow("huge") << Fault::Action::Huge;
}

void TestHttpFaults::survivesClientThatLeaves()
{
    QFETCH(Fault::Action, action);
    Fault fault = Fault::delayed(60ms);
    fault.action = action;
    fault.interval = 10ms;
    fault.size = 50 * 1024 * 1024;
    m_server->faults().add({"*", "/leave", fault, 1, -1});
    for (int i = 0; i < 12; ++i) {
        QSignalSpy arrived(m_server.get(), &HttpServer::requestArrived);
        RawClient client(m_server->port());
        client.get("/leave");
        client.get("/leave");
        while (arrived.count() < 2)
            QVERIFY(arrived.wait());
        if (i % 3 == 0)
            QTest::qWait(80); // for some, the answer has begun
        client.leave();
    }
    QVERIFY(waitForNobody());
    QCOMPARE(m_server->inFlight(), 0);
    RawClient client(m_server->port());
    client.get("/alive");
    QCOMPARE(client.read().body, echo("GET /alive"));
}

void TestHttpFaults::hasACeiling()
{
    m_server->faults().setLatency(500ms);
    m_server->faults().setCeiling({2, 7s});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->get("/a");
    }
    QList<int> statuses;
    for (const auto &client : clients) {
        const RawClient::Answer answer = client->read();
        statuses += answer.status;
        QCOMPARE(answer.header("Retry-After"), answer.status == 429 ? "7" : "");
    }
    QCOMPARE(statuses.count(200), 2);
    QCOMPARE(statuses.count(429), 3);
    QCOMPARE(m_handler.acted, 2);
    clients.front()->get("/b");
    QCOMPARE(clients.front()->read().status, 200);
}

void TestHttpFaults::fails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("acted");
    QTest::newRow("429") << Fault::failure(429) << 429 << QByteArray("Retry-After") << QByteArray() << 0;
    QTest::newRow("429 with a time") << Fault::failure(429, 3s) << 429 << QByteArray("Retry-After") << QByteArray("3") << 0;
    QTest::newRow("500") << Fault::failure(500) << 500 << QByteArray("Content-Type") << QByteArray("application/json") << 0;
    QTest::newRow("503 after acting") << Fault::failure(503).acting(true) << 503 << QByteArray("Retry-After") << QByteArray() << 1;
    QTest::newRow("301") << Fault::redirect(301, "http://127.0.0.1:1/x") << 301 << QByteArray("Location")
                         << QByteArray("http://127.0.0.1:1/x") << 0;
    QTest::newRow("307") << Fault::redirect(307, "/x") << 307 << QByteArray("Location") << QByteArray("/x") << 0;
    QTest::newRow("canned") << Fault::canned(HttpResponse::text(418, "tea")) << 418 << QByteArray("Content-Length") << QByteArray("3") << 0;
    QTest::newRow("wrong type") << Fault::wrongType() << 200 << QByteArray("Content-Type") << QByteArray("text/html; charset=utf-8") << 1;
    QTest::newRow("delayed") << Fault::delayed(20ms) << 200 << QByteArray("Content-Type") << QByteArray("application/json") << 1;
}

void TestHttpFaults::fails()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, header);
    m_server->faults().add({"GET", "/a", fault});
    RawClient client(m_server->port());
    client.get("/a");
    const RawClient::Answer answer = client.read();
    QTEST(answer.status, "status");
    QTEST(answer.header(header), "value");
    QTEST(int(m_handler.acted), "acted");
    QVERIFY(answer.whole);
    client.get("/a"); // the connection is as good as before
    QCOMPARE(client.read().body, echo("GET /a"));
}

void TestHttpFaults::truncates_data()
{
    QTest::addColumn<bool>("withLength");
    QTest::addColumn<qsizetype>("keep");
    QTest::newRow("half, length announced") << true << qsizetype(-1);
    QTest::newRow("five, length announced") << true << qsizetype(5);
    QTest::newRow("half, no length") << false << qsizetype(-1);
    QTest::newRow("nothing, no length") << false << qsizetype(0);
}

void TestHttpFaults::truncates()
{
    QFETCH(bool, withLength);
    QFETCH(qsizetype, keep);
    m_server->faults().add({"*", "*", Fault::truncate(withLength, keep)});
    RawClient client(m_server->port());
    client.get("/a");
    const RawClient::Answer answer = client.read();
    const QByteArray full = echo("GET /a");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, full.first(keep < 0 ? full.size() / 2 : keep));
    QCOMPARE(answer.header("Content-Length"), withLength ? QByteArray::number(full.size()) : QByteArray());
    QCOMPARE(answer.whole, !withLength); // without a length a client cannot know
    QVERIFY(client.endsPlainly());
}

void TestHttpFaults::breaksOff_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("acted");
    QTest::newRow("drop before") << Fault::dropBefore() << false << 1;
    QTest::newRow("drop after") << Fault::dropAfter() << false << 2;
    QTest::newRow("reset before") << Fault::resetBefore() << true << 1;
    QTest::newRow("reset after") << Fault::resetAfter() << true << 2;
    QTest::newRow("reset after a while") << Fault::resetAfter().delayedBy(30ms) << true << 2;
}

void TestHttpFaults::breaksOff()
{
    QFETCH(Fault, fault);
    QFETCH(bool, reset);
    m_server->faults().add({"POST", "*", fault});
    RawClient client(m_server->port());
    client.get("/fine");
    QCOMPARE(client.read().status, 200);
    client.post("/a", "x"); // on a connection that was good before
    if (reset)
        QVERIFY(client.isReset());
    else
        QVERIFY(client.endsPlainly());
    QTEST(int(m_handler.acted), "acted");
    QCOMPARE(m_server->log().count("POST", "/a"), 1);
    RawClient next(m_server->port());
    next.post("/a", "y");
    QCOMPARE(next.read().body, echo("POST /a", "y"));
}

void TestHttpFaults::garblesTheBody()
{
    m_server->faults().add({"*", "*", Fault::garbage()});
    RawClient client(m_server->port());
    client.get("/a");
    const RawClient::Answer answer = client.read();
    QVERIFY(answer.whole);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QVERIFY(QString::fromUtf8(answer.body).contains(QChar::ReplacementCharacter));
}

void TestHttpFaults::drips()
{
    m_server->faults().add({"*", "*", Fault::drip(2ms)});
    RawClient client(m_server->port());
    client.get("/a");
    client.get("/b");
    QCOMPARE(client.read().body, echo("GET /a"));
    QCOMPARE(client.read().body, echo("GET /b"));
}

void TestHttpFaults::streamsHugeBodies()
{
    m_server->faults().add({"*", "*", Fault::huge(20)});
    RawClient client(m_server->port());
    client.get("/a");
    const RawClient::Answer answer = client.read();
    QVERIFY(answer.whole);
    QVERIFY(answer.body.size() > 20 * 1024 * 1024);
    QVERIFY(answer.body.endsWith("x\"}"));
    client.get("/b");
    QCOMPARE(client.read().body, echo("GET /b"));
}

void TestHttpFaults::waitsBeforeActing()
{
    m_server->faults().add({"*", "/late", Fault::delayed(100ms).waitingFirst(), 1, -1});
    QSignalSpy arrived(m_server.get(), &HttpServer::requestArrived);
    RawClient leaving(m_server->port());
    leaving.post("/late", "x");
    QVERIFY(arrived.wait());
    leaving.leave();
    QVERIFY(waitForNobody());
    QCOMPARE(m_handler.acted, 0);
    RawClient staying(m_server->port());
    staying.post("/late", "y");
    QCOMPARE(staying.read().body, echo("POST /late", "y"));
}

void TestHttpFaults::logsWhatGotNoAnswer()
{
    m_server->faults().add({"*", "/gone", Fault::dropAfter()});
    RawClient client(m_server->port());
    client.get("/a?x=1");
    QCOMPARE(client.read().status, 200);
    client.get("/gone");
    QVERIFY(client.endsPlainly());
    const QList<RequestLog::Entry> log = m_server->log().snapshot();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].target, "/a?x=1");
    QCOMPARE(log[0].status, 200);
    QCOMPARE(log[1].target, "/gone");
    QCOMPARE(log[1].status, 0);
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
