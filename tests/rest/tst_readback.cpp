// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/plivobench.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

/// Writes whose answer does not hold the record.
class TestReadback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateIsRead_data();
    void aCreateIsRead();
    void anUpdateIsRead_data();
    void anUpdateIsRead();
    void aFailedReadSaysThatTheWriteHappened_data();
    void aFailedReadSaysThatTheWriteHappened();
    void aCreateWithoutAnIdIsUnclear();
    void anAnswerOf429LeavesItOpen();
    void aPasswordIsNeverEmptied();
    void cancellingMayHappenInBetween();
    void aDeleteNeedsNoBody();
};

static HttpResponse record(const char *id = "5")
{
    return HttpResponse::json(200, R"({"api_id":"x","object":{"uri_uuid":")" + QByteArray(id) + R"(","uri":"pbx.example.com","name":null}})");
}

static std::optional<Result<Record>> create(Session &session)
{
    return await<Record>([&](QObject *context, const auto &done) {
        ResourceClient(&session).create(PlivoBench::kind("plivo.uri"), {}, {{"uri", u"pbx.example.com:5060"_s}, {"name", {}}, {"authentication_needed", u"false"_s}}, context, done);
    });
}

static std::optional<Result<Record>> update(Session &session)
{
    return await<Record>([&](QObject *context, const auto &done) {
        ResourceClient(&session).update({&PlivoBench::kind("plivo.uri"), {}, u"5"_s}, {{"name", u"new"_s}}, context, done);
    });
}

void TestReadback::aCreateIsRead_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202})
        QTest::addRow("%d", status) << status;
}

void TestReadback::aCreateIsRead()
{
    QFETCH(int, status);
    PlivoBench bench;
    bench.handler.setScript([status](const HttpRequest &request) {
        return request.method == "POST" ? HttpResponse::json(status, R"({"api_id":"x","message":"whatever it says","uri_uuid":"5"})") : record();
    });
    const auto session = bench.session();
    const auto made = create(*session);
    QVERIFY(made && made->ok());
    QCOMPARE(made->value().text("uri"), u"pbx.example.com"_s); // not what was sent, what is there
    const auto seen = bench.handler.seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].body, R"({"uri":"pbx.example.com:5060","authentication_needed":false})"_ba);
    QCOMPARE(seen[1].path, "/v1/Account/MA000000000000000001/Zentrunk/URI/5/"_ba);
}

void TestReadback::anUpdateIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("200 with the id") << 200 << R"({"message":"updated","uri_uuid":"5"})"_ba;
    QTest::newRow("202 without an id") << 202 << R"({"message":"changed","api_id":"x"})"_ba;
    QTest::newRow("201") << 201 << "{}"_ba;
    QTest::newRow("204 and nothing") << 204 << ""_ba;
    QTest::newRow("200 and no JSON") << 200 << "OK"_ba;
}

void TestReadback::anUpdateIsRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    PlivoBench bench;
    bench.handler.setScript([&](const HttpRequest &request) { return request.method == "POST" ? HttpResponse::json(status, body) : record(); });
    const auto session = bench.session();
    const auto changed = update(*session);
    QVERIFY(changed && changed->ok());
    QCOMPARE(changed->value().text("uri_uuid"), u"5"_s);
    QCOMPARE(bench.count("POST"), 1);
    QCOMPARE(bench.count("GET"), 1);
}

void TestReadback::aFailedReadSaysThatTheWriteHappened_data()
{
    QTest::addColumn<bool>("creates");
    QTest::addColumn<int>("status"); // of the read; 200: with another record
    for (const bool creates : {true, false})
        for (const int status : {404, 403, 500, 200})
            QTest::addRow("%s, %d", creates ? "create" : "update", status) << creates << status;
}

void TestReadback::aFailedReadSaysThatTheWriteHappened()
{
    QFETCH(bool, creates);
    QFETCH(int, status);
    PlivoBench bench;
    bench.handler.setScript([status](const HttpRequest &request) {
        if (request.method == "POST")
            return HttpResponse::json(201, R"({"uri_uuid":"5"})");
        return status == 200 ? record("6") : HttpResponse::json(status, R"({"error":"no"})");
    });
    const auto session = bench.session();
    const auto result = creates ? create(*session) : update(*session);
    QVERIFY(result && !result->ok());
    QVERIFY(result->error().outcomeUnknown);
    QCOMPARE(result->error().writtenId, u"5"_s);
    QVERIFY(!result->error().message.isEmpty());
    QCOMPARE(bench.count("POST"), 1);
}

void TestReadback::aCreateWithoutAnIdIsUnclear()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &) { return HttpResponse::json(201, R"({"message":"created"})"); });
    const auto session = bench.session();
    const auto result = create(*session);
    QVERIFY(result && !result->ok());
    QVERIFY(result->error().outcomeUnknown);
    QVERIFY(result->error().writtenId.isEmpty());
    QCOMPARE(bench.count("*"), 1);
}

void TestReadback::anAnswerOf429LeavesItOpen()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &) { return HttpResponse::json(429, R"({"error":"too many"})"); });
    const auto session = bench.session();
    const auto result = update(*session);
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Kind::RateLimited);
    QVERIFY(result->error().outcomeUnknown);
    QCOMPARE(bench.count("POST"), 1);
}

void TestReadback::aPasswordIsNeverEmptied()
{
    PlivoBench bench;
    const auto session = bench.session();
    const RecordId id{&PlivoBench::kind("plivo.credential"), {}, u"5"_s};
    for (const auto &draft : {Draft{{"name", u"new"_s}}, Draft{{"name", u"new"_s}, {"username", u"pbx1user"_s}, {"password", {}}}}) {
        const auto result = await<Record>([&](QObject *context, const auto &done) { ResourceClient(session.get()).update(id, draft, context, done); });
        QVERIFY(result && !result->ok());
        QCOMPARE(result->error().kind, Kind::Blocked);
    }
    QCOMPARE(bench.count("*"), 0);
}

void TestReadback::cancellingMayHappenInBetween()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &request) { return request.method == "POST" ? HttpResponse::json(201, R"({"uri_uuid":"5"})") : record(); });
    bench.server.faults().add({.method = "GET", .path = "*", .fault = Fault::delayed(std::chrono::milliseconds(300))});
    const auto session = bench.session();
    QObject owner;
    QEventLoop loop;
    auto *call = ResourceClient(session.get()).create(PlivoBench::kind("plivo.uri"), {}, {{"uri", u"pbx.example.com"_s}}, &owner, [](const Result<Record> &) { QFAIL("it was cancelled"); });
    QObject::connect(session.get(), &Session::exchanged, &loop, [&](const Exchange &exchange) {
        if (exchange.method == ApiMethod::Post)
            QMetaObject::invokeMethod(&loop, [&] { call->cancel(); loop.quit(); }, Qt::QueuedConnection);
    });
    loop.exec();
    QSignalSpy pending(session.get(), &Session::pendingChanged);
    while (session->pending() > 0 && pending.wait(2000)) { }
    QCOMPARE(session->pending(), 0);
}

void TestReadback::aDeleteNeedsNoBody()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &) { return HttpResponse::json(204, ""); });
    const auto session = bench.session();
    const auto result = await<Done>([&](QObject *context, const auto &done) { ResourceClient(session.get()).remove({&PlivoBench::kind("plivo.uri"), {}, u"5"_s}, context, done); });
    QVERIFY(result && result->ok());
    QCOMPARE(bench.count("*"), 1);
}

QTEST_GUILESS_MAIN(TestReadback)
#include "tst_readback.moc"
