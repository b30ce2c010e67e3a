// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/labclient.h"

#include <QTest>
#include <QUrl>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

// Records of the lab that stand in the provider's own examples.
constexpr const char *primary = "f19c4773-4ae6-4b75-92ea-9cf3ea4227d6";
constexpr const char *backup = "aec4773-4ae6-4b75-92ea-9cf3ea4227d6";

} // namespace

/// What it answers to requests, one rule after the other; what changes elsewhere is in tst_plivoeffects.
class TestPlivoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabIsBelievable()
    {
        test::LabClient client;
        QCOMPARE(client.all("Zentrunk/Trunk/").size(), 8);
        QCOMPARE(client.all("Zentrunk/URI/").size(), 8);
        QCOMPARE(client.all("Zentrunk/IPAccessControlList/").size(), 3);
        QCOMPARE(client.all("Zentrunk/Credential/").size(), 3);
        QCOMPARE(client.all("Number/").size(), 45);
        const auto recent = client.all("Zentrunk/Call/").size();
        QVERIFY2(recent > 80 && recent < 132, qPrintable(QString::number(recent)));
        const auto applications = client.all("Number/");
        QVERIFY(std::any_of(applications.begin(), applications.end(), [](const Record &n) { return n.text("application").contains(u"/Application/"); }));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path"); // T: the inbound trunk, O: an outbound one, U: the primary URI, C: a credential, L: a list
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words"); // in the error
        const auto row = [](const char *name, const char *method, const char *path, const char *body, int status, const char *words) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status << QString::fromLatin1(words);
        };
        const char *trunks = "Zentrunk/Trunk/";
        const char *uris = "Zentrunk/URI/";
        const char *lists = "Zentrunk/IPAccessControlList/";
        const char *credentials = "Zentrunk/Credential/";
        row("no slash", "GET", "Zentrunk/URI", "", 404, "not found");
        row("no slash at a record", "GET", "Zentrunk/URI/f19c4773-4ae6-4b75-92ea-9cf3ea4227d6", "", 404, "not found");
        row("two slashes", "GET", "Zentrunk//URI/", "", 404, "not found");
        row("case", "GET", "Zentrunk/uri/", "", 404, "not found");
        row("case of the part", "GET", "zentrunk/URI/", "", 404, "not found");
        row("plural", "GET", "Zentrunk/URIs/", "", 404, "not found");
        row("unknown record", "GET", "Zentrunk/Trunk/1/", "", 404, "not found");
        row("number with a plus", "GET", "Number/+14155550100/", "", 404, "not found");
        row("verb", "PUT", uris, "", 405, "method");
        row("delete a list", "DELETE", uris, "", 405, "method");
        row("create a call", "POST", "Zentrunk/Call/", "{}", 405, "method");
        row("rent a number", "POST", "Number/", "{}", 405, "method");
        row("give a number back", "DELETE", "Number/14155550100/", "", 405, "method");
        row("limit 0", "GET", "Zentrunk/URI/?limit=0", "", 400, "limit");
        row("limit 21", "GET", "Zentrunk/URI/?limit=21", "", 400, "limit");
        row("limit with a sign", "GET", "Zentrunk/URI/?limit=%2B5", "", 400, "limit");
        row("offset -1", "GET", "Zentrunk/URI/?offset=-1", "", 400, "offset");
        row("limit twice", "GET", "Zentrunk/URI/?limit=1&limit=2", "", 400, "limit");
        row("unknown filter", "GET", "Zentrunk/URI/?name=x", "", 400, "name");
        row("trunk filter by name", "GET", "Zentrunk/Trunk/?name=x", "", 400, "name");
        row("trunk filter value", "GET", "Zentrunk/Trunk/?trunk_status=on", "", 400, "trunk_status");
        row("numbers by trunk", "GET", "Number/?app_id=1", "", 400, "app_id");
        row("query at a record", "GET", "Zentrunk/URI/f19c4773-4ae6-4b75-92ea-9cf3ea4227d6/?limit=1", "", 400, "limit");
        row("query at a write", "POST", "Zentrunk/URI/?name=x", "{'uri':'a.example.com'}", 400, "name");

        row("no body", "POST", uris, "", 400, "uri");
        row("no JSON", "POST", uris, "uri=a.example.com", 400, "JSON");
        row("an array", "POST", uris, "['uri']", 400, "JSON");
        row("unknown parameter", "POST", uris, "{'uri':'a.example.com','Password':'x'}", 400, "Password");
        row("read-only parameter", "POST", trunks, "{'trunk_id':'1'}", 400, "trunk_id");
        row("boolean as a text", "POST", uris, "{'uri':'a.example.com','authentication_needed':'true'}", 400, "boolean");
        row("boolean as null", "POST", uris, "{'uri':'a.example.com','authentication_needed':null}", 400, "boolean");
        row("text as a number", "POST", uris, "{'uri':5060}", 400, "string");
        row("trunk id as a number", "POST", "Number/14155550100/", "{'app_id':21784177241578101}", 400, "string");
        row("choice", "POST", trunks, "{'name':'n','trunk_direction':'both'}", 400, "trunk_direction");
        row("uri with a blank", "POST", uris, "{'uri':'a b.example.com'}", 400, "uri");
        row("uri empty", "POST", uris, "{'uri':''}", 400, "uri");
        row("uri signs in without a user", "POST", uris, "{'uri':'a.example.com','authentication_needed':true}", 422, "username");
        row("uri signs in without a password", "POST", uris, "{'uri':'a.example.com','authentication_needed':true,'username':'someone'}", 422, "password");
        row("no addresses", "POST", lists, "{'name':'n'}", 422, "ip_addresses");
        row("empty addresses", "POST", lists, "{'ip_addresses':[]}", 422, "ip_addresses");
        row("addresses as a text", "POST", lists, "{'ip_addresses':'192.0.2.1'}", 400, "array");
        row("address of numbers", "POST", lists, "{'ip_addresses':[1]}", 400, "array");
        row("odd address", "POST", lists, "{'ip_addresses':['192.0.2.1','192.0.2.256']}", 400, "ip_addresses");
        row("host bits", "POST", lists, "{'ip_addresses':['192.0.2.1/24']}", 400, "ip_addresses");
        row("empty the addresses", "POST", "Zentrunk/IPAccessControlList/L/", "{'ip_addresses':[]}", 422, "ip_addresses");
        row("credential without a user", "POST", credentials, "{'password':'Secret#123'}", 400, "username");
        row("credential without a password", "POST", credentials, "{'username':'someone'}", 400, "password");
        row("user of 4", "POST", credentials, "{'username':'abcd','password':'Secret#123'}", 400, "username");
        row("user of 21", "POST", credentials, "{'username':'abcdefghijklmnopqrstu','password':'Secret#123'}", 400, "username");
        row("user with an underscore", "POST", credentials, "{'username':'some_one','password':'Secret#123'}", 400, "username");
        row("password of 4", "POST", credentials, "{'username':'someone','password':'ab#1'}", 400, "password");
        row("password without a special", "POST", credentials, "{'username':'someone','password':'Secret123'}", 400, "password");
        row("password with a hyphen", "POST", credentials, "{'username':'someone','password':'Secret-#123'}", 400, "password");

        row("trunk without a name", "POST", trunks, "{'trunk_direction':'inbound','primary_uri_uuid':'U'}", 400, "name");
        row("trunk without a direction", "POST", trunks, "{'name':'n','primary_uri_uuid':'U'}", 400, "trunk_direction");
        row("trunk of the same name", "POST", trunks, "{'name':'main line','trunk_direction':'inbound','primary_uri_uuid':'U'}", 400, "A trunk with the same name main line already exists");
        row("inbound without a URI", "POST", trunks, "{'name':'n','trunk_direction':'inbound'}", 422, "primary_uri_uuid");
        row("outbound without who", "POST", trunks, "{'name':'n','trunk_direction':'outbound'}", 422, "ipacl_uuid");
        row("unknown URI", "POST", trunks, "{'name':'n','trunk_direction':'inbound','primary_uri_uuid':'0'}", 400, "primary_uri_uuid");
        row("unknown list", "POST", trunks, "{'name':'n','trunk_direction':'outbound','ipacl_uuid':'U'}", 400, "ipacl_uuid");
        row("update without the direction", "POST", "Zentrunk/Trunk/T/", "{'name':'n'}", 400, "trunk_direction");
        row("update to a name that is taken", "POST", "Zentrunk/Trunk/T/", "{'name':'Berlin','trunk_direction':'inbound'}", 400, "already exists");
        row("update takes the URI away", "POST", "Zentrunk/Trunk/T/", "{'trunk_direction':'inbound','primary_uri_uuid':null}", 422, "primary_uri_uuid");
        row("update turns it round", "POST", "Zentrunk/Trunk/T/", "{'trunk_direction':'outbound'}", 422, "ipacl_uuid");
        row("update of an old mistake", "POST", "Zentrunk/Trunk/O/", "{'trunk_direction':'outbound','name':'fax'}", 422, "credential_uuid");
        row("update of nothing", "POST", "Zentrunk/URI/U/", "{}", 400, "nothing");
        row("update of the URI to nothing", "POST", "Zentrunk/URI/U/", "{'uri':null}", 400, "uri");
        row("password without the user", "POST", "Zentrunk/URI/U/", "{'authentication_needed':true,'password':'Secret#123'}", 400, "username");
        row("password without the switch", "POST", "Zentrunk/URI/U/", "{'username':'someone','password':'Secret#123'}", 400, "authentication_needed");
        row("user without the switch", "POST", "Zentrunk/URI/U/", "{'username':'someone'}", 400, "authentication_needed");
        row("switch without anything", "POST", "Zentrunk/URI/U/", "{'authentication_needed':true}", 422, "username");
        row("switch and user", "POST", "Zentrunk/URI/U/", "{'authentication_needed':true,'username':'someone'}", 422, "password");
        row("credential's password without the user", "POST", "Zentrunk/Credential/C/", "{'password':'Secret#123'}", 400, "username");
        row("number to nowhere", "POST", "Number/14155550100/", "{'app_id':'1'}", 400, "app_id");
        row("number off its trunk", "POST", "Number/14155550100/", "{'app_id':''}", 400, "app_id");
        row("number's alias", "POST", "Number/14155550100/", "{'alias':'x'}", 400, "alias");

        row("calls with a plus", "GET", "Zentrunk/Call/?from_number=%2B1415", "", 400, "plus");
        row("calls by an odd time", "GET", "Zentrunk/Call/?end_time__gte=2026-13-01%2010:00", "", 400, "end_time__gte");
        row("calls with an ISO time", "GET", "Zentrunk/Call/?end_time__gte=2026-11-01T10:00", "", 400, "end_time__gte");
        row("calls until", "GET", "Zentrunk/Call/?end_time__lte=2026-11-01%2010:00", "", 400, "lower");
        row("calls before", "GET", "Zentrunk/Call/?end_time__lt=2026-11-01%2010:00", "", 400, "lower");
        row("calls of long ago", "GET", "Zentrunk/Call/?end_time__gte=2020-01-01%2010:00", "", 400, "90 days");
        row("calls by an unknown end", "GET", "Zentrunk/Call/?hangup_source=Carrier", "", 400, "hangup_source");
        row("calls by an unknown word", "GET", "Zentrunk/Call/?bill_duration__ge=1", "", 400, "bill_duration__ge");
        row("calls by a text as a number", "GET", "Zentrunk/Call/?bill_duration__gt=ten", "", 400, "bill_duration__gt");
        row("insights of a list", "GET", "Zentrunk/Call/Insights/", "", 404, "not found");
        row("insights of a URI", "GET", "Zentrunk/URI/U/Insights/", "", 404, "not found");
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        test::LabClient client;
        path.replace("/T/", '/' + client.id("Zentrunk/Trunk/", u"main line"_s) + '/').replace("/O/", '/' + client.id("Zentrunk/Trunk/", u"fax out (old)"_s) + '/');
        path.replace("/U/", QByteArray("/") + primary + '/').replace("/L/", '/' + client.id("Zentrunk/IPAccessControlList/", u"Berlin"_s) + '/');
        path.replace("/C/", '/' + client.id("Zentrunk/Credential/", u"Lab PBX"_s) + '/');
        body.replace("'U'", QByteArray("'") + primary + '\'').replace('\'', '"');
        const auto answer = client.ask(method, client.base() + path, body);
        QTEST(answer.status, "status");
        QVERIFY(!answer.body.text("api_id").isEmpty());
        QVERIFY(!answer.header("X-Request-ID").isEmpty());
        QVERIFY2(answer.body.text("error").contains(words), qPrintable(answer.body.text("error")));
        QVERIFY(!answer.body.text("error").contains(u"Secret"));
    }

    void onlyJsonIsRead()
    {
        test::LabClient client;
        const QByteArray body(R"({"uri":"a.example.com"})");
        for (const auto *type : {"application/x-www-form-urlencoded", "text/json", "application/jsonp"})
            QCOMPARE(client.ask("POST", client.base() + "Zentrunk/URI/", body, type).status, 400);
        QCOMPARE(client.ask("POST", client.base() + "Zentrunk/URI/", body, "Application/JSON; charset=utf-8").status, 201);
    }

    void whoMayComeIn_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<int>("status");
        const test::LabClient client;
        const auto basic = [&client](const QByteArray &user, const QByteArray &password) { return "Basic " + (user + ':' + password).toBase64(); };
        QTest::newRow("token") << basic(client.account(), client.lab().token) << 200;
        QTest::newRow("scheme in small letters") << "b" + basic(client.account(), client.lab().token).sliced(1) << 200;
        QTest::newRow("wrong token") << basic(client.account(), "x") << 401;
        QTest::newRow("wrong user") << basic("MA", client.lab().token) << 401;
        QTest::newRow("bearer") << "Bearer " + client.lab().scoped << 200;
        QTest::newRow("scoped as basic") << basic(client.account(), client.lab().scoped) << 401;
        QTest::newRow("token as bearer") << "Bearer " + client.lab().token << 401;
        QTest::newRow("empty bearer") << QByteArray("Bearer ") << 401;
        QTest::newRow("nonsense") << QByteArray("x") << 401;
    }
    void whoMayComeIn()
    {
        QFETCH(QByteArray, login);
        test::LabClient client;
        const auto answer = client.ask("GET", client.base() + "Zentrunk/URI/", {}, {}, login);
        QTEST(answer.status, "status");
        QVERIFY(answer.status == 200 || !answer.body.text("error").isEmpty());
    }

    void withoutALabNobodyComesIn()
    {
        test::LabClient client{QByteArray()};
        QCOMPARE(client.ask("GET", "/v1/Account//Zentrunk/URI/", {}, {}, "Basic " + QByteArray(":").toBase64()).status, 401);
        QVERIFY(!PlivoService::readLab("{"));
    }

    void anotherAccountIsNotThere()
    {
        test::LabClient client;
        QCOMPARE(client.ask("GET", "/v1/Account/MAOTHER/Zentrunk/URI/", {}).status, 404);
    }

    void eachKindIsFetchedInItsOwnShape()
    {
        test::LabClient client;
        const auto uri = client.get("Zentrunk/URI/"_ba + primary + '/').body;
        QVERIFY(!uri.has("api_id") && uri.text("uri_uuid") == QLatin1StringView(primary));
        const auto trunk = client.get(client.trunk(u"main line"_s)).body;
        QCOMPARE(trunk.keys(), (QList<QByteArray>{"api_id", "object"}));
        QCOMPARE(trunk.text("object.name"), u"main line"_s);
        QCOMPARE(trunk.text("object.trunk_domain"), trunk.text("object.trunk_id") + u".zt.plivo.com"_s);
        const auto number = client.get("Number/14155550100/").body;
        QVERIFY(number.has("api_id") && number.text("number") == u"14155550100"_s);
        QVERIFY(number.text("application").endsWith(u"/Zentrunk/Trunk/%1/"_s.arg(trunk.text("object.trunk_id"))));
    }

    void noPasswordIsEverAnswered()
    {
        test::LabClient client;
        for (const auto *path : {"Zentrunk/URI/", "Zentrunk/Credential/"})
            for (const auto &row : client.all(path))
                QVERIFY(!row.has("password"));
    }

    void pagesSayWhereTheyAre()
    {
        test::LabClient client;
        const auto first = client.get("Number/").body;
        QCOMPARE(first.integer("meta.limit"), 20);
        QCOMPARE(first.integer("meta.total_count"), 45);
        QVERIFY(first.isNull("meta.previous"));
        const auto last = client.get("Number/?limit=20&offset=40").body;
        QCOMPARE(jsonElements(last.raw("objects")).size(), 5);
        QVERIFY(last.isNull("meta.next"));
        const auto beyond = client.get("Number/?offset=1000").body;
        QVERIFY(jsonElements(beyond.raw("objects")).isEmpty() && beyond.isNull("meta.next"));
        QCOMPARE(beyond.integer("meta.total_count"), 45);

        const auto uris = client.get("Zentrunk/URI/?limit=5").body;
        QCOMPARE(uris.text("meta.next"), u"v1/Account/{auth_id}/Zentrunk/URI/?limit=5&offset=5"_s);
        QCOMPARE(client.get("Zentrunk/URI/?limit=5&offset=5").body.text("meta.previous"), u"v1/Account/{auth_id}/Zentrunk/URI/?limit=5&offset=0"_s);
    }

    void trunksAreFiltered()
    {
        test::LabClient client;
        QCOMPARE(client.all("Zentrunk/Trunk/?trunk_direction=inbound").size(), 5);
        QCOMPARE(client.all("Zentrunk/Trunk/?trunk_status=disabled").size(), 1);
        QCOMPARE(client.all("Zentrunk/Trunk/?secure=true").size(), 2);
        QCOMPARE(client.all("Zentrunk/Trunk/?trunk_direction=inbound&fallback_uri_uuid="_ba + primary).size(), 1);
        QCOMPARE(client.all("Zentrunk/Trunk/?primary_uri_uuid="_ba + backup).size(), 0);
        QCOMPARE(client.all("Number/?number_startswith=1800").size(), 2);
    }

    void tooManyAtOnce()
    {
        test::LabClient client;
        client.service().setRateLimit(3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.get("Zentrunk/URI/").status, 200);
        const auto refused = client.get("Zentrunk/URI/");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").isEmpty() && !refused.body.text("error").isEmpty());
        QCOMPARE(client.get("Zentrunk/Call/").status, 200); // calls are not counted
        client.service().setRateLimit(0);
        QCOMPARE(client.get("Zentrunk/URI/").status, 200);
    }
    void threeHundredPass()
    {
        test::LabClient client;
        for (int i = 0; i < 300; ++i)
            QCOMPARE(client.get("Zentrunk/Trunk/1/").status, 404);
        QCOMPARE(client.get("Zentrunk/Trunk/1/").status, 429);
    }
};

QTEST_GUILESS_MAIN(TestPlivoService)
#include "tst_plivoservice.moc"
