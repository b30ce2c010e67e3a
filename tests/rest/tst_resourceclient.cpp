// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/resourceclient.h"
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestResourceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerbGoesToItsPlace_data();
    void aVerbGoesToItsPlace();
    void emptyTextsAreForUpdates();
    void anotherRecordIsNotTaken();
    void anErrorNamesItsField();
    void nothingIsSentForWhatCannotBe_data();
    void nothingIsSentForWhatCannotBe();
    void aClientOutlivesItsSession();

private:
    const ResourceKind &m_trunks = *findKind("twilio.trunk");
    const ResourceKind &m_urls = *findKind("twilio.origination_url");
    const ResourceKind &m_numbers = *findKind("twilio.incoming_phone_number");
    const QString m_tk = u"TK00000000000000000000000000000001"_s;
    const QString m_ou = u"OU00000000000000000000000000000001"_s;
};

void TestResourceClient::aVerbGoesToItsPlace_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");

    const QByteArray trunk = "/v1/Trunks/TK00000000000000000000000000000001";
    const QByteArray urls = trunk + "/OriginationUrls";
    QTest::newRow("get") << "get"_ba
                         << "GET"_ba << urls + "/OU00000000000000000000000000000001"
                         << ""_ba;
    QTest::newRow("create") << "create"_ba
                            << "POST"_ba << urls << "FriendlyName=a%20%2B%20b%20%25&Weight=10&SipUrl=sip%3A%2B15550100%40a.example"_ba;
    QTest::newRow("update") << "update"_ba
                            << "POST"_ba << urls + "/OU00000000000000000000000000000001"
                            << "Weight=20"_ba;
    QTest::newRow("remove") << "remove"_ba
                            << "DELETE"_ba << urls + "/OU00000000000000000000000000000001"
                            << ""_ba;
    QTest::newRow("attach") << "attach"_ba
                            << "POST"_ba << trunk + "/PhoneNumbers"
                            << "PhoneNumberSid=PN00000000000000000000000000000001"_ba;
    QTest::newRow("get a singleton") << "get singleton"_ba
                                     << "GET"_ba << trunk + "/Recording"
                                     << ""_ba;
    QTest::newRow("update a singleton") << "update singleton"_ba
                                        << "POST"_ba << trunk + "/Recording"
                                        << "Trim=do-not-trim"_ba;
    QTest::newRow("get of the account") << "get number"_ba
                                        << "GET"_ba
                                        << "/2010-04-01/Accounts/AC00000000000000000000000000000001/IncomingPhoneNumbers/PN1.json"_ba
                                        << ""_ba;
}

void TestResourceClient::aVerbGoesToItsPlace()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    RestBench bench;
    bench.handler.setScript([verb](const HttpRequest &request) {
        if (request.method == "DELETE")
            return HttpResponse::empty(204);
        return HttpResponse::json(request.method == "POST" ? 201 : 200,
            verb.endsWith("number") ? "{\"sid\":\"PN1\"}"_ba : "{\"sid\":\"OU00000000000000000000000000000001\",\"mode\":\"x\"}"_ba);
    });
    const auto session = bench.session();
    const ResourceClient client(session.get());
    const auto &recording = *findKind("twilio.recording");

    if (verb == "remove") {
        const auto result = await<Done>([&](QObject *context, const auto &done) { client.remove({&m_urls, m_tk, m_ou}, context, done); });
        QVERIFY(result && result->ok());
    } else {
        const auto result = await<Record>([&](QObject *context, const auto &done) {
            if (verb == "get")
                client.get({&m_urls, m_tk, m_ou}, context, done);
            else if (verb == "create")
                client.create(m_urls, m_tk,
                    {{"friendly_name", u"a + b %"_s}, {"sip_url", u"sip:+15550100@a.example"_s}, {"weight", u"10"_s}}, context, done);
            else if (verb == "update")
                client.update({&m_urls, m_tk, m_ou}, {{"weight", u"20"_s}}, context, done);
            else if (verb == "attach")
                client.attach(*findKind("twilio.phone_number"), m_tk, u"PN00000000000000000000000000000001"_s, context, done);
            else if (verb == "get singleton")
                client.get({&recording, m_tk, {}}, context, done);
            else if (verb == "update singleton")
                client.update({&recording, m_tk, {}}, {{"trim", u"do-not-trim"_s}}, context, done);
            else
                client.get({&m_numbers, {}, u"PN1"_s}, context, done);
        });
        QVERIFY(result);
        QVERIFY2(result->ok(), qPrintable(result->ok() ? QString() : result->error().message));
    }
    const auto seen = bench.handler.seen();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].method, method);
    QCOMPARE(seen[0].target(), path);
    QCOMPARE(seen[0].body, body);
}

void TestResourceClient::emptyTextsAreForUpdates()
{
    RestBench bench;
    bench.handler.setScript([this](const HttpRequest &) { return HttpResponse::json(200, "{\"sid\":\"" + m_tk.toLatin1() + "\"}"); });
    const auto session = bench.session();
    const ResourceClient client(session.get());
    const Draft draft{{"friendly_name", u"A"_s}, {"domain_name", {}}};
    QVERIFY(await<Record>([&](QObject *context, const auto &done) { client.create(m_trunks, {}, draft, context, done); })->ok());
    QVERIFY(await<Record>([&](QObject *context, const auto &done) { client.update({&m_trunks, {}, m_tk}, draft, context, done); })->ok());
    QCOMPARE(bench.handler.seen()[0].body, "FriendlyName=A"_ba);
    QCOMPARE(bench.handler.seen()[1].body, "FriendlyName=A&DomainName="_ba);
}

void TestResourceClient::anotherRecordIsNotTaken()
{
    RestBench bench;
    bench.handler.setScript(
        [](const HttpRequest &) { return HttpResponse::json(200, "{\"sid\":\"TK99999999999999999999999999999999\"}"); });
    const auto session = bench.session();
    const ResourceClient client(session.get());
    const auto read = await<Record>([&](QObject *context, const auto &done) { client.get({&m_trunks, {}, m_tk}, context, done); });
    QVERIFY(read && !read->ok());
    QCOMPARE(read->error().kind, Kind::BadAnswer);
    QVERIFY(!read->error().outcomeUnknown);
    const auto write = await<Record>([&](QObject *context, const auto &done) {
        client.update({&m_trunks, {}, m_tk}, {{"secure", u"true"_s}}, context, done);
    });
    QVERIFY(write && !write->ok());
    QVERIFY(write->error().outcomeUnknown);
}

void TestResourceClient::anErrorNamesItsField()
{
    RestBench bench;
    bench.handler.setScript(
        [](const HttpRequest &) { return HttpResponse::json(400, "{\"code\":21248,\"message\":\"It is taken\",\"status\":400}"); });
    const auto session = bench.session();
    const auto result = await<Record>([&](QObject *context, const auto &done) {
        ResourceClient(session.get()).create(m_trunks, {}, {{"domain_name", u"a.pstn.twilio.com"_s}}, context, done);
    });
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().field, "domain_name"_ba);
    QCOMPARE(result->error().message, u"It is taken"_s);
    QCOMPARE(result->error().code, 21248);
    QVERIFY(!result->error().outcomeUnknown);
}

void TestResourceClient::nothingIsSentForWhatCannotBe_data()
{
    QTest::addColumn<RecordId>("id");
    QTest::addColumn<bool>("update");

    QTest::newRow("a way up") << RecordId{&m_trunks, {}, u"../Trunks"_s} << false;
    QTest::newRow("a query") << RecordId{&m_trunks, {}, u"TK1?a=b"_s} << false;
    QTest::newRow("no id") << RecordId{&m_trunks, {}, {}} << false;
    QTest::newRow("a parent with a slash") << RecordId{&m_urls, u"TK1/x"_s, u"OU1"_s} << false;
    QTest::newRow("no parent") << RecordId{&m_urls, {}, u"OU1"_s} << true;
    QTest::newRow("a verb it does not have") << RecordId{findKind("twilio.trunk_credential_list"), u"TK1"_s, u"CL1"_s} << true;
    QTest::newRow("no kind") << RecordId{} << true;
}

void TestResourceClient::nothingIsSentForWhatCannotBe()
{
    QFETCH(RecordId, id);
    QFETCH(bool, update);
    RestBench bench;
    const auto session = bench.session();
    const ResourceClient client(session.get());
    const auto result = await<Record>([&](QObject *context, const auto &done) {
        update ? client.update(id, {{"friendly_name", u"A"_s}}, context, done) : client.get(id, context, done);
    });
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, Kind::Blocked);
    QCOMPARE(bench.count("*"), 0);
    if (id.kind == &m_urls) {
        const auto listed =
            await<QList<Record>>([&](QObject *context, const auto &done) { client.list(m_urls, id.parent, context, {}, done); });
        QVERIFY(listed && !listed->ok());
        QCOMPARE(listed->error().kind, Kind::Blocked);
    }
}

void TestResourceClient::aClientOutlivesItsSession()
{
    RestBench bench;
    auto session = bench.session();
    const ResourceClient client(session.get());
    session.reset();
    const auto record = await<Record>([&](QObject *context, const auto &done) { client.get({&m_trunks, {}, m_tk}, context, done); });
    QCOMPARE(record->error().kind, Kind::Cancelled);
    const auto list = await<QList<Record>>([&](QObject *context, const auto &done) { client.list(m_trunks, {}, context, {}, done); });
    QCOMPARE(list->error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestResourceClient)
#include "tst_resourceclient.moc"
