// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpserver.h"
#include "tests/sandbox/rawclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace trunkdesk;
using namespace std::chrono_literals;

namespace {

/// Says what it understood, and remembers what it carried out.
class EchoHandler : public Handler
{
public:
    HttpResponse answer(const HttpRequest &request) override
    {
        ++acted;
        if (request.path == "/nothing")
            return HttpResponse::empty().set("Content-Type", "application/json");
        if (request.path == "/inject")
            return HttpResponse::text(200, "x").set("X-Echo", "a\r\nX-Evil: b");
        return HttpResponse::json(200, R"({"is":")" + request.method + ' ' + request.target() + R"(","body":")" + request.body + R"(","origin":")" + request.origin + R"("})");
    }

    std::atomic<int> acted = 0;
};

QByteArray echo(const QByteArray &what, const QByteArray &body = {})
{
    return R"({"is":")" + what + R"(","body":")" + body + R"(","origin":"http://h"})";
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    void survivesClientThatLeaves_data();
    void survivesClientThatLeaves();
    void stopsWhileAnswersWait();
    void dropsConnections();
    void doesNotSerialise();
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

private:
    /// Waits until the last connection is gone.
    [[nodiscard]] bool waitForNobody();
    void restart(const ServerLimits &limits);

    std::unique_ptr<EchoHandler> m_handler;
    std::unique_ptr<HttpServer> m_server;
};

void TestHttpServer::init()
{
    m_handler = std::make_unique<EchoHandler>();
    restart({});
}

void TestHttpServer::restart(const ServerLimits &limits)
{
    m_server = std::make_unique<HttpServer>(*m_handler, limits);
    QVERIFY(m_server->start().ok());
}

void TestHttpServer::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

bool TestHttpServer::waitForNobody()
{
    QSignalSpy closed(m_server.get(), &HttpServer::connectionClosed);
    while (m_server->openConnections() > 0) {
        if (!closed.wait(10'000))
            return m_server->openConnections() == 0;
    }
    return true;
}

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
    restart(limits);
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
    QTest::newRow("length and chunks") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("body announced too large") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("body sent too large")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n") + QByteArray(3'000'000, 'x') << 413;
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
    QCOMPARE(m_handler->acted, 1);
    QCOMPARE(m_server->log().snapshot().constLast().status, answer.status);
}

void TestHttpServer::closesWhatIsIdle()
{
    ServerLimits limits;
    limits.idle = 50ms;
    restart(limits);
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
    restart(limits);
    RawClient client(m_server->port());
    client.send("GET / HT");
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.endsPlainly());
}

void TestHttpServer::survivesClientThatLeaves_data()
{
    QTest::addColumn<Fault::Action>("action");
    QTest::newRow("delayed") << Fault::Action::None;
    QTest::newRow("drop") << Fault::Action::Drop;
    QTest::newRow("reset") << Fault::Action::Reset;
    QTest::newRow("truncate") << Fault::Action::Truncate;
    QTest::newRow("drip") << Fault::Action::Drip;
    QTest::newRow("huge") << Fault::Action::Huge;
}

void TestHttpServer::survivesClientThatLeaves()
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

void TestHttpServer::hasACeiling()
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
    QCOMPARE(m_handler->acted, 2);
    clients.front()->get("/b");
    QCOMPARE(clients.front()->read().status, 200);
}

void TestHttpServer::fails_data()
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
    QTest::newRow("301") << Fault::redirect(301, "http://127.0.0.1:1/x") << 301 << QByteArray("Location") << QByteArray("http://127.0.0.1:1/x") << 0;
    QTest::newRow("307") << Fault::redirect(307, "/x") << 307 << QByteArray("Location") << QByteArray("/x") << 0;
    QTest::newRow("canned") << Fault::canned(HttpResponse::text(418, "tea")) << 418 << QByteArray("Content-Length") << QByteArray("3") << 0;
    QTest::newRow("wrong type") << Fault::wrongType() << 200 << QByteArray("Content-Type") << QByteArray("text/html; charset=utf-8") << 1;
    QTest::newRow("delayed") << Fault::delayed(20ms) << 200 << QByteArray("Content-Type") << QByteArray("application/json") << 1;
}

void TestHttpServer::fails()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, header);
    m_server->faults().add({"GET", "/a", fault});
    RawClient client(m_server->port());
    client.get("/a");
    const RawClient::Answer answer = client.read();
    QTEST(answer.status, "status");
    QTEST(answer.header(header), "value");
    QTEST(int(m_handler->acted), "acted");
    QVERIFY(answer.whole);
    client.get("/a"); // the connection is as good as before
    QCOMPARE(client.read().body, echo("GET /a"));
}

void TestHttpServer::truncates_data()
{
    QTest::addColumn<bool>("withLength");
    QTest::addColumn<qsizetype>("keep");
    QTest::newRow("half, length announced") << true << qsizetype(-1);
    QTest::newRow("five, length announced") << true << qsizetype(5);
    QTest::newRow("half, no length") << false << qsizetype(-1);
    QTest::newRow("nothing, no length") << false << qsizetype(0);
}

void TestHttpServer::truncates()
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

void TestHttpServer::breaksOff_data()
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

void TestHttpServer::breaksOff()
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
    QTEST(int(m_handler->acted), "acted");
    QCOMPARE(m_server->log().count("POST", "/a"), 1);
    RawClient next(m_server->port());
    next.post("/a", "y");
    QCOMPARE(next.read().body, echo("POST /a", "y"));
}

void TestHttpServer::garblesTheBody()
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

void TestHttpServer::drips()
{
    m_server->faults().add({"*", "*", Fault::drip(2ms)});
    RawClient client(m_server->port());
    client.get("/a");
    client.get("/b");
    QCOMPARE(client.read().body, echo("GET /a"));
    QCOMPARE(client.read().body, echo("GET /b"));
}

void TestHttpServer::streamsHugeBodies()
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

void TestHttpServer::waitsBeforeActing()
{
    m_server->faults().add({"*", "/late", Fault::delayed(100ms).waitingFirst(), 1, -1});
    QSignalSpy arrived(m_server.get(), &HttpServer::requestArrived);
    RawClient leaving(m_server->port());
    leaving.post("/late", "x");
    QVERIFY(arrived.wait());
    leaving.leave();
    QVERIFY(waitForNobody());
    QCOMPARE(m_handler->acted, 0);
    RawClient staying(m_server->port());
    staying.post("/late", "y");
    QCOMPARE(staying.read().body, echo("POST /late", "y"));
}

void TestHttpServer::logsWhatGotNoAnswer()
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

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
