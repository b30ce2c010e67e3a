// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/servertest.h"

using namespace trunkdesk;
using namespace std::chrono_literals;

class TestHttpServer : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_handler.acted = 0;
        startServer();
    }
    void cleanup() { m_server.reset(); }

    void startsAndStops();
    void refusesATakenPort();
    void listensOnLoopbackOnly();
    void keepsAlive();
    void answersPipelineInOrder();
    void readsOnAfterAFullPipeline();
    void speaksHttp10();
    void closesWhenAsked();
    void leavesBodyOutOfHead();
    void sendsACleanNoContent();
    void keepsHeadersApart();
    void continues();
    void continuesInTurn();
    void refuses_data();
    void refuses();
    void closesWhatIsIdle();
    void answersHalfARequest();
    void stopsWhileAnswersWait();
    void dropsConnections();
    void doesNotSerialise();
};

void TestHttpServer::startsAndStops()
{
    const quint16 port = m_server->port();
    QVERIFY(port != 0);
    QCOMPARE(m_server->baseUrl(), QStringLiteral("http://127.0.0.1:%1").arg(port));
    QCOMPARE(m_server->start().value(), port);
    m_server->stop();
    m_server->stop();
    QVERIFY(!m_server->isRunning());
    QVERIFY(m_server->baseUrl().isEmpty());
    QCOMPARE(m_server->start(port).value(), port);
    RawClient client(port);
    client.get("/again");
    QCOMPARE(client.read().body, echo("GET /again"));
}

void TestHttpServer::refusesATakenPort()
{
    EchoHandler handler;
    HttpServer other(handler);
    const Result<quint16, QString> started = other.start(m_server->port());
    QVERIFY(!started.ok());
    QVERIFY(started.error().contains(QString::number(m_server->port())));
    QVERIFY(!other.isRunning());
    QVERIFY(other.start().ok());
}

void TestHttpServer::listensOnLoopbackOnly()
{
    // Every address of 127/8 is this computer; only the one is served.
    QTcpSocket elsewhere;
    elsewhere.connectToHost(QStringLiteral("127.0.0.2"), m_server->port());
    QVERIFY(!elsewhere.waitForConnected(5000));
}

void TestHttpServer::keepsAlive()
{
    RawClient client(m_server->port());
    client.get("/a?b=c");
    const RawClient::Answer first = client.read();
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, echo("GET /a?b=c"));
    QVERIFY(first.header("Date").endsWith("GMT"));
    QVERIFY(first.header("Connection").isEmpty());
    client.post("/d", "x");
    QCOMPARE(client.read().body, echo("POST /d", "x"));
    const QList<RequestLog::Entry> log = m_server->log().snapshot();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].connectionId, log[1].connectionId);
    QCOMPARE(log[1].status, 200);
}

void TestHttpServer::answersPipelineInOrder()
{
    m_server->faults().add({"*", "/slow", Fault::delayed(200ms)});
    m_server->faults().add({"*", "/less", Fault::delayed(50ms)});
    RawClient client(m_server->port());
    QByteArray wire;
    for (const char *path : {"/slow", "/a", "/less", "/b"})
        wire += QByteArray("GET ") + path + " HTTP/1.1\r\nHost: h\r\n\r\n";
    client.send(wire);
    QByteArrayList bodies;
    for (int i = 0; i < 4; ++i)
        bodies += client.read().body;
    QCOMPARE(bodies, (QByteArrayList{echo("GET /slow"), echo("GET /a"), echo("GET /less"), echo("GET /b")}));
}

void TestHttpServer::readsOnAfterAFullPipeline()
{
    ServerLimits limits;
    limits.pipeline = 3;
    startServer(limits);
    m_server->faults().add({"*", "*", Fault::delayed(20ms), 1, 10});
    RawClient client(m_server->port());
    QByteArray wire;
    for (int i = 0; i < 40; ++i)
        wire += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n";
    client.send(wire);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(client.read().body, echo("GET /" + QByteArray::number(i)));
    QVERIFY(m_server->peakInFlight() <= 3);
}

void TestHttpServer::speaksHttp10()
{
    RawClient client(m_server->port());
    client.send("GET /a HTTP/1.0\r\n\r\n");
    const RawClient::Answer answer = client.read();
    QVERIFY(answer.body.contains(m_server->baseUrl().toUtf8()));
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(client.endsPlainly());

    RawClient staying(m_server->port());
    for (int i = 0; i < 2; ++i) {
        staying.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(staying.read().header("Connection"), "keep-alive");
    }
}

void TestHttpServer::closesWhenAsked()
{
    RawClient client(m_server->port());
    client.send("GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET /never HTTP/1.1\r\nHost: h\r\n\r\n");
    const RawClient::Answer answer = client.read();
    QCOMPARE(answer.body, echo("GET /a"));
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(client.endsPlainly());
    QCOMPARE(m_server->log().count("*", "/never"), 0);
    QVERIFY(waitForNobody());
}

void TestHttpServer::leavesBodyOutOfHead()
{
    RawClient client(m_server->port());
    client.send("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n");
    const RawClient::Answer answer = client.read(true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length"), QByteArray::number(echo("HEAD /a").size()));
    client.get("/b");
    QCOMPARE(client.read().body, echo("GET /b"));
}

void TestHttpServer::sendsACleanNoContent()
{
    RawClient client(m_server->port());
    client.get("/nothing");
    const RawClient::Answer answer = client.read();
    QCOMPARE(answer.status, 204);
    QVERIFY(!answer.head.toLower().contains("content-"));
    client.get("/b");
    QCOMPARE(client.read().body, echo("GET /b"));
}

void TestHttpServer::keepsHeadersApart()
{
    RawClient client(m_server->port());
    client.get("/inject");
    const RawClient::Answer answer = client.read();
    QCOMPARE(answer.header("X-Echo"), "a  X-Evil: b");
    QVERIFY(answer.header("X-Evil").isEmpty());
}

void TestHttpServer::continues()
{
    RawClient client(m_server->port());
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.send("abc");
    QCOMPARE(client.read().body, echo("POST /a", "abc"));
}

void TestHttpServer::continuesInTurn()
{
    m_server->faults().add({"*", "/slow", Fault::delayed(100ms)});
    RawClient client(m_server->port());
    client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\nPOST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QCOMPARE(client.read().body, echo("GET /slow"));
    QCOMPARE(client.read().status, 100);
    client.send("abc");
    QCOMPARE(client.read().body, echo("POST /a", "abc"));
}

void TestHttpServer::refuses_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::newRow("nonsense") << QByteArray("nonsense\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("length and chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                       << 400;
    QTest::newRow("body announced too large") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("body sent too large") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n")
            + QByteArray(3'000'000, 'x') << 413;
    QTest::newRow("header too large") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: ") + QByteArray(70'000, 'x') << 431;
    QTest::newRow("target too long") << QByteArray("GET /") + QByteArray(70'000, 'x') << 414;
}

void TestHttpServer::refuses()
{
    QFETCH(QByteArray, wire);
    RawClient client(m_server->port());
    client.send("GET /before HTTP/1.1\r\nHost: h\r\n\r\n" + wire);
    QCOMPARE(client.read().body, echo("GET /before"));
    const RawClient::Answer answer = client.read();
    QTEST(answer.status, "status");
    QVERIFY(answer.whole);
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(client.endsPlainly());
    QCOMPARE(m_handler.acted, 1);
    QCOMPARE(m_server->log().snapshot().constLast().status, answer.status);
}

void TestHttpServer::closesWhatIsIdle()
{
    ServerLimits limits;
    limits.idle = 50ms;
    startServer(limits);
    m_server->faults().add({"*", "/slow", Fault::delayed(300ms)});
    RawClient client(m_server->port());
    client.get("/slow"); // waits longer than a client may be idle, but by the server's own doing
    QCOMPARE(client.read().body, echo("GET /slow"));
    QVERIFY(client.endsPlainly());
    QVERIFY(waitForNobody());
}

void TestHttpServer::answersHalfARequest()
{
    ServerLimits limits;
    limits.idle = 50ms;
    startServer(limits);
    RawClient client(m_server->port());
    client.send("GET / HT");
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.endsPlainly());
}

void TestHttpServer::stopsWhileAnswersWait()
{
    m_server->faults().setLatency(10s);
    QSignalSpy arrived(m_server.get(), &HttpServer::requestArrived);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->get("/a");
    }
    while (arrived.count() < 10)
        QVERIFY(arrived.wait());
    m_server->stop();
    QCOMPARE(m_server->inFlight(), 0);
    QCOMPARE(m_server->openConnections(), 0);
    QCOMPARE(clients.front()->read().status, 0);
}

void TestHttpServer::dropsConnections()
{
    RawClient client(m_server->port());
    client.get("/a");
    QCOMPARE(client.read().status, 200);
    QCOMPARE(m_server->openConnections(), 1);
    m_server->dropConnections();
    QCOMPARE(m_server->openConnections(), 0);
    QVERIFY(client.endsPlainly());
    QVERIFY(m_server->isRunning());
}

void TestHttpServer::doesNotSerialise()
{
    constexpr int Clients = 100;
    m_server->faults().setLatency(1500ms);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Clients; ++i)
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
    for (const auto &client : clients)
        client->get("/a");
    for (const auto &client : clients)
        QCOMPARE(client->read().status, 200);
    QCOMPARE(m_server->peakInFlight(), Clients);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
