// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/plivodialect.h"
#include "models/schema/registry.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestPlivoDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsGoAsTheirFormWants();
    void aBodyIsTyped_data();
    void aBodyIsTyped();
    void anObjectIsRead_data();
    void anObjectIsRead();
    void aPageIsRead_data();
    void aPageIsRead();
    void pagesAreAskedForByNumbers();
    void aProblemIsRead_data();
    void aProblemIsRead();
    void aProblemIsMadeSafe();
    void everyPathEndsInASlash();

private:
    PlivoDialect m_dialect;
};

void TestPlivoDialect::credentialsGoAsTheirFormWants()
{
    QCOMPARE(m_dialect.authorization(u"MAXXXX"_s, "t0ken"), "Basic " + "MAXXXX:t0ken"_ba.toBase64());
    QCOMPARE(m_dialect.authorization(u"MAXXXX"_s, "stk_abc"), "Bearer stk_abc"_ba);
    QVERIFY(!m_dialect.limitedIsUntouched());
    QVERIFY(!m_dialect.echoesRecords());
}

void TestPlivoDialect::aBodyIsTyped_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Parameters>("fields");
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, const char *kind, const Parameters &fields, const QByteArray &json) { QTest::newRow(name) << QByteArray(kind) << fields << json; };
    row("text", "plivo.trunk", {{"name", u"a \"b\" ü"_s}}, R"({"name":"a \"b\" ü"})");
    row("digits of a text stay a text", "plivo.trunk", {{"name", u"123"_s}}, R"({"name":"123"})");
    row("booleans", "plivo.trunk", {{"secure", u"true"_s}}, R"({"secure":true})");
    row("false", "plivo.uri", {{"authentication_needed", u"false"_s}, {"username", u"pbx1user"_s}}, R"({"authentication_needed":false,"username":"pbx1user"})");
    row("what is no boolean", "plivo.trunk", {{"secure", u"perhaps"_s}}, R"({"secure":"perhaps"})");
    row("a list", "plivo.ip_access_control_list", {{"ip_addresses", u"198.51.100.1\n203.0.113.0/28"_s}}, R"({"ip_addresses":["198.51.100.1","203.0.113.0/28"]})");
    row("an empty list", "plivo.ip_access_control_list", {{"ip_addresses", u""_s}}, R"({"ip_addresses":[]})");
    row("an emptied reference", "plivo.trunk", {{"trunk_direction", u"inbound"_s}, {"fallback_uri_uuid", u""_s}}, R"({"trunk_direction":"inbound","fallback_uri_uuid":null})");
    row("never an empty password", "plivo.credential", {{"username", u"pbx1user"_s}, {"password", u""_s}}, R"({"username":"pbx1user"})");
    row("a password", "plivo.credential", {{"username", u"pbx1user"_s}, {"password", u"a+\"b\\"_s}}, R"({"username":"pbx1user","password":"a+\"b\\"})");
    row("a trunk's id is no number", "plivo.number", {{"app_id", u"15421837432987432"_s}}, R"({"app_id":"15421837432987432"})");
    row("nothing", "plivo.trunk", {}, "{}");
}

void TestPlivoDialect::aBodyIsTyped()
{
    QFETCH(QByteArray, kind);
    QFETCH(Parameters, fields);
    QFETCH(QByteArray, json);
    const auto body = m_dialect.encode(findKind(kind), fields);
    QCOMPARE(body.contentType, "application/json"_ba);
    QCOMPARE(body.bytes, json);
}

void TestPlivoDialect::anObjectIsRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("record"); // empty: refused

    for (const auto *kind : {"plivo.trunk", "plivo.uri", "plivo.ip_access_control_list", "plivo.credential", "plivo.number", "plivo.call"}) {
        const auto id = QByteArray(findKind(QByteArrayView(kind))->idField);
        const auto record = "{\"" + id + "\":\"12345678901234567\",\"odd\":[1]}";
        QTest::addRow("%s, bare", kind) << QByteArray(kind) << record << record;
        QTest::addRow("%s, with its api_id", kind) << QByteArray(kind) << QByteArray("{\"api_id\":\"x\"," + record.sliced(1)) << record;
        QTest::addRow("%s, wrapped", kind) << QByteArray(kind) << QByteArray("{\"api_id\":\"x\",\"object\":" + record + "}") << record;
    }
    QTest::newRow("a long id as a number keeps its digits") << "plivo.trunk"_ba << R"({"trunk_id":12345678901234567})"_ba << R"({"trunk_id":12345678901234567})"_ba;
    QTest::newRow("without an id") << "plivo.trunk"_ba << R"({"api_id":"x","name":"y"})"_ba << ""_ba;
    QTest::newRow("wrapped without an id") << "plivo.trunk"_ba << R"({"trunk_id":"1","object":{}})"_ba << ""_ba;
    QTest::newRow("array") << "plivo.trunk"_ba << "[]"_ba << ""_ba;
}

void TestPlivoDialect::anObjectIsRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, record);
    const auto result = m_dialect.object(*findKind(kind), json);
    QCOMPARE(result.ok(), !record.isEmpty());
    if (result.ok())
        QCOMPARE(result->toJson(), record);
    else
        QCOMPARE(result.error().kind, Kind::BadAnswer);
}

void TestPlivoDialect::aPageIsRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("records"); // -1: refused
    QTest::addColumn<int>("total");
    QTest::addColumn<QByteArray>("next");

    const auto page = [](const char *meta) { return R"({"api_id":"x","meta":)" + QByteArray(meta) + R"(,"objects":[{"trunk_id":"1"},{"trunk_id":"2"}]})"; };
    QTest::newRow("the only one") << "limit=20&offset=0"_ba << page(R"({"limit":20,"offset":0,"total_count":2,"next":null})") << 2 << 2 << ""_ba;
    QTest::newRow("the first") << "limit=20&offset=0"_ba << page(R"({"limit":20,"offset":0,"total_count":5})") << 2 << 5 << "limit=20&offset=2"_ba;
    QTest::newRow("its link is not believed") << "limit=20&offset=0"_ba
        << page(R"({"limit":20,"total_count":2,"next":"v1/Account/{auth_id}/Zentrunk/Trunk/?limit=20&offset=20"})") << 2 << 2 << ""_ba;
    QTest::newRow("filters stay") << "trunk_status=enabled&limit=20&offset=20"_ba << page(R"({"total_count":60})") << 2 << 60 << "trunk_status=enabled&limit=20&offset=22"_ba;
    QTest::newRow("no total") << "limit=20&offset=40"_ba << page("{}") << 2 << -1 << "limit=20&offset=42"_ba;
    QTest::newRow("an odd total") << "limit=20&offset=0"_ba << page(R"({"total_count":"many"})") << 2 << -1 << "limit=20&offset=2"_ba;
    QTest::newRow("a negative total") << "limit=20&offset=0"_ba << page(R"({"total_count":-3})") << 2 << -1 << "limit=20&offset=2"_ba;
    QTest::newRow("empty") << "limit=20&offset=20"_ba << R"({"meta":{"total_count":40},"objects":[]})"_ba << 0 << 40 << ""_ba;
    QTest::newRow("no meta") << "limit=20&offset=0"_ba << R"({"objects":[]})"_ba << -1 << 0 << ""_ba;
    QTest::newRow("no rows") << "limit=20&offset=0"_ba << R"({"meta":{"total_count":0}})"_ba << -1 << 0 << ""_ba;
    QTest::newRow("a row without an id") << "limit=20&offset=0"_ba << R"({"meta":{"total_count":1},"objects":[{}]})"_ba << -1 << 0 << ""_ba;
    QTest::newRow("an array") << "limit=20&offset=0"_ba << "[]"_ba << -1 << 0 << ""_ba;
}

void TestPlivoDialect::aPageIsRead()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, json);
    QFETCH(int, records);
    const auto page = m_dialect.page(*findKind("plivo.trunk"), {.base = QUrl(u"http://127.0.0.1:9"_s), .path = "/v1/", .query = query}, json);
    QCOMPARE(page.ok(), records >= 0);
    if (!page.ok())
        return;
    QCOMPARE(page->records.size(), records);
    QTEST(int(page->facts.total), "total");
    QTEST(page->nextQuery, "next");
}

void TestPlivoDialect::pagesAreAskedForByNumbers()
{
    QCOMPARE(m_dialect.firstPageQuery(*findKind("plivo.uri")), "limit=20&offset=0"_ba);
    QCOMPARE(m_dialect.queryAt("limit=20&offset=0", 10, 30), "limit=10&offset=30"_ba);
    QCOMPARE(m_dialect.queryAt("limit=20&offset=0", 95, 95), "limit=20&offset=95"_ba); // more is refused
    QCOMPARE(m_dialect.queryAt("a=1&limit=20&offset=0&b=2", 20, 40), "a=1&b=2&limit=20&offset=40"_ba);
}

void TestPlivoDialect::aProblemIsRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("is");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("field");

    const auto row = [](const char *name, int status, const char *body, Kind is, const QString &words, const char *field = "", const char *kind = "plivo.uri") {
        QTest::newRow(name) << QByteArray(kind) << status << QByteArray(body) << is << words << QByteArray(field);
    };
    row("a text", 400, R"({"api_id":"x","error":"No good"})", Kind::Refused, u"No good"_s);
    row("an object under error", 400, R"({"error":{"uri":"is not a host"}})", Kind::Refused, u"is not a host"_s, "uri");
    row("an array under error", 400, R"({"error":["First.","Second."]})", Kind::Refused, u"First. Second."_s);
    row("objects in an array", 400, R"({"error":[{"message":"Deep","code":7}]})", Kind::Refused, u"Deep"_s);
    row("an error that is no word", 400, R"({"error":true,"message":"But this is"})", Kind::Refused, u"But this is"_s);
    row("global_error", 400, R"({"global_error":"All of it"})", Kind::Refused, u"All of it"_s);
    row("message", 404, R"({"message":"Not here"})", Kind::NotFound, u"Not here"_s);
    row("data.error", 400, R"({"data":{"error":"Inside"}})", Kind::Refused, u"Inside"_s);
    row("errors.global_error", 400, R"({"errors":{"global_error":"Everywhere"}})", Kind::Refused, u"Everywhere"_s);
    row("errors by field", 422, R"({"errors":{"uri":["Enter a valid URI.","Or two."]}})", Kind::Refused, u"Enter a valid URI."_s, "uri");
    row("several fields", 422, R"({"errors":{"name":["too long"],"uri":["too short"]}})", Kind::Refused, u"name: too long uri: too short"_s, "name");
    row("an unknown field", 400, R"({"errors":{"region":["unheard of"]}})", Kind::Refused, u"region: unheard of"_s);
    row("a field at the top", 400, R"({"api_id":"x","uri":["missing"]})", Kind::Refused, u"missing"_s, "uri");
    row("the same twice", 400, R"({"error":"Once","message":"Once"})", Kind::Refused, u"Once"_s);
    row("a field in the sentence", 400, R"({"error":"authentication_needed must be a boolean"})", Kind::Refused, u"must be"_s, "authentication_needed");
    row("a field in quotes", 422, R"({"error":"'password' is missing"})", Kind::Refused, u"is missing"_s, "password");
    row("a taken name", 400, R"({"error":"A trunk with the same name sales already exists"})", Kind::Refused, u"already exists"_s, "name", "plivo.trunk");
    row("by its request name", 400, R"({"error":{"app_id":"is an outbound trunk"}})", Kind::Refused, u"outbound"_s, "application", "plivo.number");
    row("not about the input", 403, R"({"error":{"uri":"SIP trunking is not enabled"}})", Kind::Forbidden, u"SIP trunking is not enabled"_s);
    row("limited", 429, R"({"error":"slow down"})", Kind::RateLimited, u"slow down"_s);
    row("fault", 503, "<html><title>503 Service\nUnavailable</title>", Kind::Server, u"503 Service Unavailable"_s);
    row("unauthorized, as a text", 401, "Could not verify your access level for that URL.", Kind::Unauthorized, u""_s);
    row("nothing", 400, "", Kind::Refused, u"400"_s);
    row("broken JSON", 400, R"({"error":"a)", Kind::Refused, u"400"_s);
    row("an array", 400, R"(["One","Two"])", Kind::Refused, u"One Two"_s);
    row("a bare text", 400, R"("Just so")", Kind::Refused, u"Just so"_s);
    row("only noise", 405, R"({"api_id":"x","status":405})", Kind::Refused, u"405"_s);
}

void TestPlivoDialect::aProblemIsRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const auto error = m_dialect.problem({.status = status, .contentType = "application/json", .body = body, .kind = findKind(kind)});
    QTEST(error.kind, "is");
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QTEST(error.field, "field");
}

void TestPlivoDialect::aProblemIsMadeSafe()
{
    const auto body = "{\"error\":{\"uri\":[\"a\\u202eb\\u0007 sip:me:pw@h.example " + QByteArray(5000, 'z') + "\"]}}";
    const auto error = m_dialect.problem({.status = 400, .contentType = "application/json", .body = body, .kind = findKind("plivo.uri")});
    QVERIFY(error.message.size() < 700);
    QVERIFY(!error.message.contains(QChar(0x202e)));
    QVERIFY(!error.message.contains(QChar(7)));
    QVERIFY2(!error.message.contains("me:pw"_L1), qPrintable(error.message));
}

void TestPlivoDialect::everyPathEndsInASlash()
{
    for (const auto *kind : kindsOfProvider("plivo")) {
        QVERIFY2(QByteArrayView(kind->collection).endsWith('/'), kind->key);
        QVERIFY2(QByteArrayView(kind->item).endsWith('/'), kind->key);
    }
}

QTEST_APPLESS_MAIN(TestPlivoDialect)
#include "tst_plivodialect.moc"
