// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestSaysWhoAndWhat();
    void nothingIsRemembered();
    void aProxyDoesNotSeeLoopback();
    void aGateRefuses_data();
    void aGateRefuses();
    void aBadAnswerIsRefused_data();
    void aBadAnswerIsRefused();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void wrongCredentialsStopTheSession();
    void aResumeBeforeTheFirstRequestChangesNothing();
    void anOldRefusalDoesNotStopNewCredentials();
    void retryAfterIsWaitedFor();
    void tooManyReadsAreHeldBack();
    void manyReadsGoTogether();
    void anExchangeTellsNoSecret();

private:
    const ResourceKind *m_kind = findKind("twilio.trunk");
    const ApiRequest m_get{.service = "trunking", .path = "/v1/Trunks/TK1", .kind = m_kind};
};

void TestSession::theRequestSaysWhoAndWhat()
{
    RestBench bench;
    const auto session = bench.session();
    auto post = m_get;
    post.method = ApiMethod::Post;
    post.fields = {{"FriendlyName", u"1 + 1 = 100 %"_s}};
    auto get = m_get;
    get.query = "PageToken=a%2Bb%20c";
    auto remove = m_get;
    remove.method = ApiMethod::Delete;
    remove.expect = Expect::Nothing;
    QVERIFY(sendAndWait(*session, get)->ok());
    QVERIFY(sendAndWait(*session, post)->ok());
    bench.handler.setScript([](const HttpRequest &) { return HttpResponse::empty(204); });
    QVERIFY(sendAndWait(*session, remove)->ok());

    const auto seen = bench.handler.seen();
    QCOMPARE(seen.size(), 3);
    for (const auto &request : seen) {
        QCOMPARE(request.header("Authorization"), "Basic " + (bench.connection.user.toUtf8() + ":s3cr3t-t0ken").toBase64());
        QCOMPARE(request.header("Accept"), "application/json"_ba);
        QVERIFY(request.header("User-Agent").startsWith("Trunkdesk/"));
    }
    QCOMPARE(seen[0].rawQuery, get.query);
    QCOMPARE(seen[1].header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(seen[1].body, "FriendlyName=1%20%2B%201%20%3D%20100%20%25"_ba);
    QCOMPARE(seen[2].method, "DELETE"_ba);
    QVERIFY(seen[2].body.isEmpty());
}

void TestSession::nothingIsRemembered()
{
    RestBench bench;
    bench.handler.setScript([](const HttpRequest &) {
        return HttpResponse::json(200, R"({"sid":"TK1"})").set("Set-Cookie", "a=b; Path=/").set("Cache-Control", "max-age=1000");
    });
    const auto session = bench.session();
    QVERIFY(sendAndWait(*session, m_get)->ok());
    QVERIFY(sendAndWait(*session, m_get)->ok());
    QCOMPARE(bench.count("GET"), 2);
    QVERIFY(!bench.handler.seen().last().hasHeader("Cookie"));
}

void TestSession::aProxyDoesNotSeeLoopback()
{
    RestBench bench;
    RestBench proxy;
    qputenv("http_proxy", proxy.server.baseUrl().toLatin1());
    const auto session = bench.session();
    const auto result = sendAndWait(*session, m_get);
    qunsetenv("http_proxy");
    QVERIFY(result && result->ok());
    QCOMPARE(proxy.count("*"), 0);
}

void TestSession::aGateRefuses_data()
{
    QTest::addColumn<ApiMethod>("method");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    const auto row = [](const char *name, ApiMethod method, bool readOnly, const QString &base, const QByteArray &path,
                         const QByteArray &query = {}) { QTest::newRow(name) << method << readOnly << base << path << query; };
    row("POST while read-only", ApiMethod::Post, true, {}, "/v1/Trunks");
    row("PUT while read-only", ApiMethod::Put, true, {}, "/v1/Trunks");
    row("DELETE while read-only", ApiMethod::Delete, true, {}, "/v1/Trunks");
    row("plain http elsewhere", ApiMethod::Get, false, u"http://trunking.example.com"_s, "/v1/Trunks");
    row("a user in the endpoint", ApiMethod::Get, false, u"http://me:pw@127.0.0.1"_s, "/v1/Trunks");
    row("no endpoint", ApiMethod::Get, false, u"-"_s, "/v1/Trunks");
    row("another host in the path", ApiMethod::Get, false, {}, "//evil.example/v1");
    row("a host glued to ours", ApiMethod::Get, false, {}, ".evil.example/v1");
    row("a user glued to ours", ApiMethod::Get, false, {}, "@evil.example/v1");
    row("a way up", ApiMethod::Get, false, {}, "/v1/../Secrets");
    row("an escape", ApiMethod::Get, false, {}, "/v1/%2e%2e/Secrets");
    row("a query in the path", ApiMethod::Get, false, {}, "/v1/Trunks?a=b");
    row("a fragment in the query", ApiMethod::Get, false, {}, "/v1/Trunks", "a=b#c");
    row("a line break in the query", ApiMethod::Get, false, {}, "/v1/Trunks", "a=b\r\nX: y");
}

void TestSession::aGateRefuses()
{
    QFETCH(ApiMethod, method);
    QFETCH(bool, readOnly);
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    RestBench bench;
    bench.connection.readOnly = readOnly;
    if (!base.isEmpty())
        bench.connection.endpoints = {{"trunking", base == "-"_L1 ? QUrl() : QUrl(base)}};
    const auto session = bench.session();
    QSignalSpy exchanged(session.get(), &Session::exchanged);

    const auto result = sendAndWait(*session, {.method = method, .service = "trunking", .path = path, .query = query, .kind = m_kind});

    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Kind::Blocked);
    QVERIFY(!result->error().outcomeUnknown);
    QVERIFY(!result->error().message.contains("me:pw"_L1));
    QCOMPARE(bench.count("*"), 0);
    QCOMPARE(exchanged.first().first().value<Exchange>().tries, 0);
}

void TestSession::aBadAnswerIsRefused_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");

    const auto ok = [](const QByteArray &type, const QByteArray &body) { return Fault::canned({200, {{"Content-Type", type}}, body}); };
    QTest::newRow("cut short") << Fault::truncate(true) << Kind::Lost;
    QTest::newRow("cut short without a length") << Fault::truncate(false) << Kind::BadAnswer;
    QTest::newRow("garbage") << Fault::garbage() << Kind::BadAnswer;
    QTest::newRow("called HTML") << Fault::wrongType() << Kind::BadAnswer;
    QTest::newRow("called nothing") << Fault::canned({200, {}, "{\"sid\":\"TK1\"}"}) << Kind::BadAnswer;
    QTest::newRow("empty") << ok("application/json", "") << Kind::BadAnswer;
    QTest::newRow("204 for a record") << Fault::canned(HttpResponse::empty(204)) << Kind::BadAnswer;
    QTest::newRow("two equal keys") << ok("application/json", "{\"sid\":\"TK1\",\"sid\":\"TK2\"}") << Kind::BadAnswer;
    QTest::newRow("an array") << ok("application/json", "[]") << Kind::BadAnswer;
    QTest::newRow("no id") << ok("application/json", "{}") << Kind::BadAnswer;
    QTest::newRow("drips") << Fault::drip(20ms) << Kind::Timeout;
    QTest::newRow("never begins") << Fault::delayed(5s) << Kind::Timeout;
    QTest::newRow("too large") << Fault::huge(3) << Kind::TooLarge;
    QTest::newRow("500") << Fault::failure(500) << Kind::Server;
    QTest::newRow("404") << Fault::failure(404) << Kind::NotFound;
}

void TestSession::aBadAnswerIsRefused()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    RestBench bench;
    bench.settings.bodyLimit = 1024 * 1024;
    bench.settings.idleTimeout = 150ms;
    bench.settings.totalTimeout = 250ms;
    bench.settings.retry.attempts = kind == Kind::Timeout ? 1 : 3;
    bench.server.faults().add({.fault = fault, .count = -1});
    const auto session = bench.session();

    const auto result = sendAndWait(*session, m_get);

    QVERIFY(result && !result->ok());
    QVERIFY2(result->error().kind == kind, qPrintable(result->error().message));
    QVERIFY(!result->error().message.isEmpty());
    QVERIFY(!result->error().outcomeUnknown);
    const bool final = kind == Kind::TooLarge || kind == Kind::NotFound || kind == Kind::Timeout;
    QCOMPARE(bench.count("GET") > 1, !final);
}

void TestSession::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiMethod>("method");
    for (const int status : {301, 302, 303, 307, 308})
        for (const auto method : {ApiMethod::Get, ApiMethod::Post})
            QTest::addRow("%d %s", status, methodName(method)) << status << method;
}

void TestSession::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(ApiMethod, method);
    RestBench bench;
    RestBench elsewhere;
    bench.server.faults().add({.fault = Fault::redirect(status, elsewhere.server.baseUrl().toLatin1() + "/v1/Trunks/TK1"), .count = -1});
    const auto session = bench.session();
    auto request = m_get;
    request.method = method;

    const auto result = sendAndWait(*session, request);

    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Kind::Redirected);
    QCOMPARE(result->error().httpStatus, status);
    QCOMPARE(bench.count("*"), 1);
    QCOMPARE(elsewhere.count("*"), 0);
}

void TestSession::wrongCredentialsStopTheSession()
{
    RestBench bench;
    bench.settings.firstWindow = bench.settings.widestWindow = 1;
    const int refusing = bench.server.faults().add({.fault = Fault::failure(401), .count = -1});
    const auto session = bench.session();
    QSignalSpy unauthorized(session.get(), &Session::unauthorized);
    QObject context;
    QEventLoop loop;
    int refused = 0;
    for (int i = 0; i < 5; ++i)
        session->send(m_get, &context, [&](const Result<ApiAnswer> &result) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, Kind::Unauthorized);
            if (++refused == 5)
                loop.quit();
        });
    loop.exec();
    QVERIFY(session->isStopped());
    auto post = m_get;
    post.method = ApiMethod::Post;
    const auto write = sendAndWait(*session, post);
    QCOMPARE(write->error().kind, Kind::Unauthorized);
    QVERIFY(!write->error().outcomeUnknown);
    QCOMPARE(bench.count("*"), 1); // one request for all of them
    QCOMPARE(unauthorized.size(), 1);

    bench.server.faults().remove(refusing);
    session->setSecret(Secret("an0ther"));
    session->resume();
    QVERIFY(!session->isStopped());
    QVERIFY(sendAndWait(*session, m_get)->ok());
    QCOMPARE(bench.handler.seen().last().header("Authorization"), "Basic " + (bench.connection.user.toUtf8() + ":an0ther").toBase64());
    QCOMPARE(unauthorized.size(), 1);
}

void TestSession::aResumeBeforeTheFirstRequestChangesNothing()
{
    RestBench bench;
    bench.server.faults().add({.fault = Fault::failure(401), .count = -1});
    const auto session = bench.session();
    QSignalSpy unauthorized(session.get(), &Session::unauthorized);
    session->resume();
    QVERIFY(!sendAndWait(*session, m_get)->ok());
    QVERIFY(unauthorized.size() == 1 || unauthorized.wait());
    QVERIFY(session->isStopped());
}

void TestSession::anOldRefusalDoesNotStopNewCredentials()
{
    RestBench bench;
    bench.server.faults().add({.fault = Fault::failure(401).delayedBy(100ms), .count = 1});
    const auto session = bench.session();
    QSignalSpy unauthorized(session.get(), &Session::unauthorized);
    QSignalSpy arrived(&bench.server, &HttpServer::requestArrived);
    const auto old = await<ApiAnswer>([&](QObject *context, const auto &done) {
        session->send(m_get, context, done);
        QVERIFY(arrived.wait());
        session->resume();
    });
    QVERIFY(old && !old->ok());
    QVERIFY(sendAndWait(*session, m_get)->ok());
    QVERIFY(!session->isStopped());
    QCOMPARE(unauthorized.size(), 0);
}

void TestSession::retryAfterIsWaitedFor()
{
    RestBench bench;
    bench.server.faults().add({.path = "*/TK1", .fault = Fault::failure(429, 1s).acting(false), .count = 1});
    bench.server.faults().add({.path = "*/TK2", .fault = Fault::failure(429, 61s).acting(false), .count = 1});
    const auto session = bench.session();

    const auto patient = sendAndWait(*session, m_get);
    QVERIFY(patient && patient->ok());
    QCOMPARE((*patient)->tries, 2);
    const auto log = bench.server.log().snapshot();
    QVERIFY(log[0].time.msecsTo(log[1].time) >= 1000);

    auto other = m_get;
    other.path = "/v1/Trunks/TK2";
    const auto given = sendAndWait(*session, other);
    QVERIFY(given && !given->ok());
    QCOMPARE(given->error().kind, Kind::RateLimited);
    QCOMPARE(given->error().retryAfter, std::chrono::milliseconds(61s));
    QCOMPARE(bench.server.log().count(), 3);
}

/// Sends so many reads at once and returns how many of them went well.
static int readMany(Session &session, const ApiRequest &request, int count)
{
    QObject context;
    QEventLoop loop;
    int good = 0;
    int ended = 0;
    for (int i = 0; i < count; ++i)
        session.send(request, &context, [&](const Result<ApiAnswer> &result) {
            good += result.ok();
            if (++ended == count)
                loop.quit();
        });
    QTimer::singleShot(8000, &loop, &QEventLoop::quit);
    loop.exec();
    return good;
}

void TestSession::tooManyReadsAreHeldBack()
{
    RestBench bench;
    bench.server.faults().setLatency(5ms);
    bench.server.faults().setCeiling({.inFlight = 20, .retryAfter = {}});
    bench.settings.retry.base = 20ms;
    bench.settings.retry.cap = 80ms;
    const auto session = bench.session();
    QCOMPARE(readMany(*session, m_get, 300), 300);
}

void TestSession::manyReadsGoTogether()
{
    RestBench bench;
    bench.server.faults().setLatency(60ms);
    const auto session = bench.session();
    QCOMPARE(readMany(*session, m_get, 250), 250);
    QVERIFY2(bench.server.peakInFlight() > 12, "one manager opens six connections"); // two would open twelve
    QVERIFY(bench.server.peakInFlight() <= 100);
}

void TestSession::anExchangeTellsNoSecret()
{
    static constexpr Field fields[] = {
        {.key = "username", .param = "Username"}, {.key = "password", .param = "Password", .writeOnly = true}};
    static constexpr ResourceKind kind{.key = "x.y", .fields = fields};
    RestBench bench;
    bench.handler.setScript([](const HttpRequest &) {
        return HttpResponse::json(400, "{\"code\":21243,\"message\":\"Password hunter2hunter2 is weak, s3cr3t-t0ken too\"}")
            .set("Twilio-Request-Id", "RQ1");
    });
    const auto session = bench.session();
    QSignalSpy exchanged(session.get(), &Session::exchanged);

    const auto result = sendAndWait(*session,
        {.method = ApiMethod::Post,
            .service = "api",
            .path = "/x",
            .query = "PageToken=abc",
            .fields = {{"Username", u"anna"_s}, {"Password", u"hunter2hunter2"_s}},
            .kind = &kind});

    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().message, u"Password ••• is weak, ••• too"_s);
    QCOMPARE(result->error().field, "password"_ba);
    const auto exchange = exchanged.first().first().value<Exchange>();
    QCOMPARE(exchange.fields, (QByteArrayList{"Username", "Password"}));
    QCOMPARE(exchange.error, result->error().message);
    QCOMPARE(exchange.requestId, "RQ1"_ba);
    QCOMPARE(exchange.status, 400);
    QCOMPARE(exchange.tries, 1);
    QCOMPARE(exchange.path, "/x"_ba);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
