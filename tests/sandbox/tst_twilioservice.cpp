// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include <QTest>

using namespace trunkdesk;

class TestTwilioService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCompanyIsBelievable()
    {
        test::SandboxClient client;
        const auto count = [&client](const QByteArray &path, const char *key) { return jsonElements(client.get(path).body.raw(key)).size(); };
        QVERIFY(count("/v1/Trunks?PageSize=1000", "trunks") >= 8);
        QVERIFY(count("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PageSize=1000", "incoming_phone_numbers") >= 300);
        QCOMPARE(count("/v1/Trunks/" + client.trunk(QStringLiteral("conference-trunk")) + "/OriginationUrls", "origination_urls"), 10);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target"); // TK stands for a trunk, AC for the account
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("answer"); // status code
        const auto row = [](const char *name, const char *method, const char *target, const char *form, const char *answer) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(form) << QString::fromLatin1(answer);
        };
        const char *urls = "/v1/Trunks/TK/OriginationUrls";
        row("unknown path", "GET", "/v1/Nothing", "", "404 20404");
        row("unknown trunk", "GET", "/v1/Trunks/TK00000000000000000000000000000000", "", "404 20404");
        row("children of an unknown trunk", "GET", "/v1/Trunks/TK00000000000000000000000000000000/OriginationUrls", "", "404 20404");
        row("other account", "GET", "/2010-04-01/Accounts/AC00000000000000000000000000000000/IncomingPhoneNumbers.json", "", "404 20404");
        row("verb", "PUT", "/v1/Trunks", "", "405 20004");
        row("delete a list", "DELETE", "/v1/Trunks", "", "405 20004");
        row("buy a number", "POST", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers.json", "AreaCode=415", "403 20008");
        row("page without token", "GET", "/v1/Trunks?Page=1", "", "400 20001");
        row("page size", "GET", "/v1/Trunks?PageSize=1001", "", "400 20007");
        row("page size 0", "GET", "/v1/Trunks?PageSize=0", "", "400 20001");
        row("odd token", "GET", "/v1/Trunks?Page=1&PageToken=zz", "", "400 20001");
        row("token without its page", "GET", "/v1/Trunks?Page=2&PageToken=PT1.x", "", "200 0");
        row("page beyond", "GET", "/v1/Trunks?Page=3&PageToken=PT9999.x&PageSize=1000", "", "200 0");
        row("page size with a sign", "GET", "/v1/Trunks?PageSize=%2B5", "", "400 20001");
        row("page size with a zero", "GET", "/v1/Trunks?PageSize=05", "", "400 20001");
        row("filter of a wrong type", "GET", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers.json?Beta=1", "", "400 20001");
        row("query twice", "GET", "/v1/Trunks?PageSize=5&PageSize=6", "", "400 20001");
        row("query at a write", "POST", "/v1/Trunks?FriendlyName=a", "", "400 20001");
        row("query at a record", "GET", "/v1/Trunks/TK/Recording?Mode=x", "", "400 20001");
        row("unknown filter", "GET", "/v1/Trunks?FriendlyName=x", "", "400 20001");
        row("missing everything", "POST", urls, "", "400 20001");
        row("missing weight", "POST", urls, "FriendlyName=a&SipUrl=sip%3Aa.example&Priority=1&Enabled=true", "400 20001");
        row("weight 0", "POST", urls, "FriendlyName=a&SipUrl=sip%3Aa.example&Priority=1&Weight=0&Enabled=true", "400 20001");
        row("weight text", "POST", urls, "FriendlyName=a&SipUrl=sip%3Aa.example&Priority=1&Weight=10.5&Enabled=true", "400 20001");
        row("boolean", "POST", urls, "FriendlyName=a&SipUrl=sip%3Aa.example&Priority=1&Weight=1&Enabled=yes", "400 20001");
        row("sips", "POST", urls, "FriendlyName=a&SipUrl=sips%3Aa.example&Priority=1&Weight=1&Enabled=true", "400 20001");
        row("not canonical", "POST", urls, "FriendlyName=a&SipUrl=SIP%3Aa.example&Priority=1&Weight=1&Enabled=true", "400 20001");
        row("plus is a blank", "POST", urls, "FriendlyName=a&SipUrl=sip%3A+15551@a.example&Priority=1&Weight=1&Enabled=true", "400 20001");
        row("long name", "POST", "/v1/Trunks", "FriendlyName=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "400 20002");
        row("unknown parameter", "POST", "/v1/Trunks", "Friendlyname=a", "400 20001");
        row("parameter twice", "POST", "/v1/Trunks", "FriendlyName=a&FriendlyName=b", "400 20001");
        row("read-only parameter", "POST", "/v1/Trunks", "Recording=do-not-record", "400 20001");
        row("domain suffix", "POST", "/v1/Trunks", "DomainName=a.sip.twilio.com", "400 21245");
        row("domain of ours", "POST", "/v1/Trunks", "DomainName=northwind-hq.pstn.twilio.com", "400 21248");
        row("domain of another", "POST", "/v1/Trunks", "DomainName=example.pstn.twilio.com", "400 21248");
        row("domain under nothing", "POST", "/v1/Trunks", "DomainName=a.nothing.pstn.twilio.com", "400 21245");
        row("bad url", "POST", "/v1/Trunks", "DisasterRecoveryUrl=ftp%3A%2F%2Fa.example", "400 21402");
        row("bad method", "POST", "/v1/Trunks", "DisasterRecoveryMethod=PUT", "400 21403");
        row("attach nothing", "POST", "/v1/Trunks/TK/PhoneNumbers", "", "400 20001");
        row("attach an odd id", "POST", "/v1/Trunks/TK/PhoneNumbers", "PhoneNumberSid=PN1", "400 20001");
        row("attach an unknown list", "POST", "/v1/Trunks/TK/CredentialLists", "CredentialListSid=CL00000000000000000000000000000000", "404 20404");
        row("eleventh url", "POST", "/v1/Trunks/FULL/OriginationUrls", "FriendlyName=a&SipUrl=sip%3Aa.example&Priority=1&Weight=1&Enabled=true", "400 21249");
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, form);
        test::SandboxClient client;
        target.replace("/TK/", "/" + client.trunk(QStringLiteral("hq-trunk")) + "/");
        target.replace("/FULL/", "/" + client.trunk(QStringLiteral("conference-trunk")) + "/");
        target.replace("/AC/", "/" + client.account() + "/");
        const auto answer = client.ask(method, target, form);
        QTEST(QStringLiteral("%1 %2").arg(answer.status).arg(answer.body.integer("code").value_or(0)), "answer");
        if (answer.status == 200)
            return; // odd, and answered all the same
        QCOMPARE(answer.body.integer("status"), answer.status);
        QVERIFY(!answer.body.text("message").isEmpty());
    }

    void strangersStayOutside()
    {
        test::SandboxClient client;
        for (const auto *header : {"X: y\r\n", "Authorization: Basic QUM6eA==\r\n", "Authorization: Bearer x\r\n"}) {
            const auto answer = client.ask("GET", "/v1/Trunks", {}, header);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body.integer("code"), 20003);
        }
    }

    void anApiKeyOpensTheSameAccount()
    {
        test::SandboxClient client;
        const auto key = [](const char *secret) { return "Authorization: Basic " + ("SK5a4db0c5a4db0c5a4db0c5a4db0c5a4d:" + QByteArray(secret)).toBase64() + "\r\n"; };
        QCOMPARE(client.ask("GET", "/v1/Trunks", {}, key("sandbox11sandbox11sandbox11sandb")).status, 200);
        QCOMPARE(client.ask("GET", "/v1/Trunks", {}, key("sandbox00sandbox00sandbox00sandbx")).status, 401);
    }

    void filtersByWhatNumbersAre()
    {
        test::SandboxClient client;
        const auto path = "/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PageSize=1000&";
        const auto count = [&](const char *filter) { return jsonElements(client.get(path + filter).body.raw("incoming_phone_numbers")).size(); };
        QCOMPARE(count("Beta=false&Origin=twilio"), 340);
        QCOMPARE(count("Beta=true"), 0);
        QCOMPARE(count("Origin=hosted"), 0);
    }

    void listsOfTheCoreNameWhatIsBelow()
    {
        test::SandboxClient client;
        const auto page = client.get("/2010-04-01/Accounts/" + client.account() + "/SIP/CredentialLists.json?PageSize=1").body;
        const auto list = Record::fromChecked(jsonElements(page.raw("credential_lists")).first());
        QCOMPARE(list.text("subresource_uris.credentials"), list.text("uri").chopped(5) + QStringLiteral("/Credentials.json"));
    }

    void xmlWithoutTheSuffix()
    {
        test::SandboxClient client;
        QVERIFY(client.get("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers").raw.startsWith("<?xml"));
    }

    void jsonBodiesAreNotTaken()
    {
        test::SandboxClient client;
        const auto login = "Authorization: Basic " + QByteArray(client.account() + ":sandbox00sandbox00sandbox00sandbx").toBase64() + "\r\n";
        QCOMPARE(client.ask("POST", "/v1/Trunks", R"({"FriendlyName":"a"})", login + "Content-Type: application/json\r\n").status, 415);
    }

    void pagesFollowTheirLinks()
    {
        test::SandboxClient client;
        QByteArray next = "/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PageSize=100";
        QSet<QString> seen;
        int pages = 0;
        while (!next.isEmpty()) {
            const auto page = client.get(next);
            QCOMPARE(page.status, 200);
            for (const auto element : jsonElements(page.body.raw("incoming_phone_numbers")))
                seen.insert(Record::fromChecked(element).text("sid"));
            QCOMPARE(page.body.integer("page"), pages++);
            next = page.body.text("next_page_uri").toLatin1();
        }
        QCOMPARE(pages, 4);
        QCOMPARE(seen.size(), 340);
        const auto first = client.get("/v1/Trunks?PageSize=3");
        QVERIFY(first.body.text("meta.next_page_url").startsWith(QStringLiteral("http://127.0.0.1:1/v1/Trunks?PageSize=3&Page=1&PageToken=")));
        QVERIFY(first.body.isNull("meta.previous_page_url"));
    }

    void filtersNumbers()
    {
        test::SandboxClient client;
        const auto page = client.get("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PhoneNumber=%2B4930*31&PageSize=1000");
        QCOMPARE(jsonElements(page.body.raw("incoming_phone_numbers")).size(), 25);
    }

    void datesDifferByApi()
    {
        test::SandboxClient client;
        const auto trunk = client.get("/v1/Trunks/" + client.trunk(QStringLiteral("hq-trunk"))).body;
        QVERIFY(trunk.text("date_created").endsWith(u'Z') && trunk.text("date_created").contains(u'T'));
        const auto lists = client.get("/2010-04-01/Accounts/" + client.account() + "/SIP/CredentialLists.json").body;
        QVERIFY(Record::fromChecked(jsonElements(lists.raw("credential_lists")).first()).text("date_created").endsWith(QStringLiteral(" +0000")));
    }

    void aMovedNumberLeavesItsTrunk()
    {
        test::SandboxClient client;
        const auto from = client.trunk(QStringLiteral("hq-trunk"));
        const auto to = client.trunk(QStringLiteral("legacy-inbound"));
        const auto page = client.get("/v1/Trunks/" + from + "/PhoneNumbers").body;
        const auto number = Record::fromChecked(jsonElements(page.raw("phone_numbers")).first());
        const auto sid = number.text("sid").toLatin1();
        const auto moved = client.post("/v1/Trunks/" + to + "/PhoneNumbers", "PhoneNumberSid=" + sid);
        QCOMPARE(moved.status, 201);
        QCOMPARE(moved.body.text("trunk_sid").toLatin1(), to);
        QCOMPARE(client.get("/v1/Trunks/" + from + "/PhoneNumbers/" + sid).status, 404);
        QCOMPARE(client.post("/v1/Trunks/" + to + "/PhoneNumbers", "PhoneNumberSid=" + sid).body.integer("code"), 21245);
        QCOMPARE(client.del("/v1/Trunks/" + to + "/PhoneNumbers/" + sid).status, 204);
        const auto core = client.get("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers/" + sid + ".json");
        QCOMPARE(core.status, 200);
        QVERIFY(core.body.isNull("trunk_sid"));
    }

    void aTrunkTakesTheApplicationAway()
    {
        test::SandboxClient client;
        const auto all = client.get("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PageSize=1000").body;
        for (const auto element : jsonElements(all.raw("incoming_phone_numbers"))) {
            const auto number = Record::fromChecked(element);
            if (number.text("voice_application_sid").isEmpty())
                continue;
            const auto moved = client.post("/v1/Trunks/" + client.trunk(QStringLiteral("hq-trunk")) + "/PhoneNumbers", "PhoneNumberSid=" + number.text("sid").toLatin1());
            QCOMPARE(moved.status, 201);
            QVERIFY(moved.body.text("voice_application_sid").isEmpty());
            return;
        }
        QFAIL("no number with an application");
    }

    void listsDecideTheAuthentication()
    {
        test::SandboxClient client;
        const auto trunk = "/v1/Trunks/" + client.trunk(QStringLiteral("lab-trunk"));
        QCOMPARE(client.get(trunk).body.text("auth_type"), QString());
        const auto page = client.get("/2010-04-01/Accounts/" + client.account() + "/SIP/IpAccessControlLists.json").body;
        const auto list = Record::fromChecked(jsonElements(page.raw("ip_access_control_lists")).first());
        const auto sid = list.text("sid").toLatin1();
        QCOMPARE(client.post(trunk + "/IpAccessControlLists", "IpAccessControlListSid=" + sid).status, 201);
        QCOMPARE(client.get(trunk).body.text("auth_type"), QStringLiteral("IP_ACL"));
        QCOMPARE(client.post(trunk + "/IpAccessControlLists", "IpAccessControlListSid=" + sid).body.integer("code"), 21245);
        QCOMPARE(client.del(trunk + "/IpAccessControlLists/" + sid).status, 204);
        QCOMPARE(client.get(trunk).body.text("auth_type"), QString());
    }

    void recordingStandsInItsTrunk()
    {
        test::SandboxClient client;
        const auto trunk = "/v1/Trunks/" + client.trunk(QStringLiteral("lab-trunk"));
        QCOMPARE(client.post(trunk + "/Recording", "Mode=record-from-answer-dual").status, 200);
        QCOMPARE(client.get(trunk).body.text("recording.mode"), QStringLiteral("record-from-answer-dual"));
        QCOMPARE(client.get(trunk + "/Recording").body.toJson(), R"({"mode":"record-from-answer-dual","trim":"do-not-trim"})");
        QCOMPARE(client.post(trunk + "/Recording", "Mode=always").status, 400);
        QCOMPARE(client.del(trunk + "/Recording").status, 405);
    }

    void deletingATrunkDetachesItsNumbers()
    {
        test::SandboxClient client;
        const auto trunk = client.trunk(QStringLiteral("fax-trunk"));
        QCOMPARE(client.del("/v1/Trunks/" + trunk).status, 204);
        const auto numbers = client.get("/2010-04-01/Accounts/" + client.account() + "/IncomingPhoneNumbers.json?PageSize=1000").body;
        QVERIFY(!numbers.toJson().contains(trunk));
        QCOMPARE(jsonElements(numbers.raw("incoming_phone_numbers")).size(), 340);
    }

    void subDomainsHoldTheirTrunk()
    {
        test::SandboxClient client;
        QCOMPARE(client.post("/v1/Trunks", "DomainName=lab.northwind-hq.pstn.twilio.com").status, 201);
        QCOMPARE(client.del("/v1/Trunks/" + client.trunk(QStringLiteral("hq-trunk"))).body.integer("code"), 21247);
    }

    void emptyTextClears()
    {
        test::SandboxClient client;
        const auto trunk = "/v1/Trunks/" + client.trunk(QStringLiteral("hq-trunk"));
        const auto answer = client.post(trunk, "DisasterRecoveryUrl=&DomainName=");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isNull("disaster_recovery_url") && answer.body.isNull("domain_name"));
        QCOMPARE(answer.body.text("friendly_name"), QStringLiteral("hq-trunk"));
    }
};

QTEST_GUILESS_MAIN(TestTwilioService)
#include "tst_twilioservice.moc"
