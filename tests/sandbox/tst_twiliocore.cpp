// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/twiliocore.h"

#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using test::Core;

namespace {

const QByteArray unknownList("CL00000000000000000000000000000000");

} // namespace

/// What the core API does when it is written to: domains, mappings, lists and what is in them, numbers, accounts.
class TestTwilioCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDomainHasItsDefaults()
    {
        Core core;
        const auto domain = core.post("@/SIP/Domains.json", "DomainName=fresh.sip.twilio.com");
        QCOMPARE(domain.status, 201);
        for (const char *key : {"friendly_name", "voice_url", "voice_fallback_url", "voice_status_callback_url", "byoc_trunk_sid", "emergency_caller_sid"})
            QVERIFY2(domain.body.has(key) && domain.body.isNull(key), key);
        for (const char *key : {"voice_method", "voice_fallback_method", "voice_status_callback_method"})
            QCOMPARE(domain.body.text(key), QStringLiteral("POST"));
        for (const char *key : {"sip_registration", "emergency_calling_enabled", "secure"})
            QCOMPARE(domain.body.boolean(key), false);
        QCOMPARE(domain.body.text("auth_type"), QString());
        QCOMPARE(domain.body.text("api_version"), QStringLiteral("2010-04-01"));
        const auto uri = domain.body.text("uri");
        QVERIFY(uri.startsWith(QStringLiteral("/2010-04-01/Accounts/AC")) && uri.endsWith(u".json"));
        QVERIFY(domain.body.text("date_created").endsWith(u" +0000"));
        const auto below = Record::fromChecked(domain.body.raw("subresource_uris"));
        QCOMPARE(below.keys(), (QList<QByteArray>{"credential_list_mappings", "ip_access_control_list_mappings"}));
        QCOMPARE(below.text("credential_list_mappings"), uri.chopped(5) + QStringLiteral("/CredentialListMappings.json"));
        QVERIFY(!domain.body.has("url") && !domain.body.has("links") && !domain.body.has("auth_type_set") && !domain.body.has("symmetric_rtp_enabled"));
    }

    void emptyTextClears()
    {
        Core core;
        const auto answer = core.post("@/SIP/Domains/{phones}.json", "VoiceUrl=&VoiceFallbackUrl=&VoiceStatusCallbackUrl=&EmergencyCallerSid=&FriendlyName=");
        QCOMPARE(answer.status, 200);
        for (const char *key : {"voice_url", "voice_fallback_url", "voice_status_callback_url", "emergency_caller_sid", "friendly_name"})
            QVERIFY2(answer.body.isNull(key), key);
        QCOMPARE(answer.body.boolean("secure"), true);
    }

    void mappings_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("param");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("type"); // of the domain once it is mapped
        const auto row = [](const char *path, const char *param, const char *list, const char *key, const char *type) {
            QTest::newRow(path) << QByteArray("@/SIP/Domains/{door}/") + path << QByteArray(param) << QByteArray(list) << QByteArray(key) << QString::fromLatin1(type);
        };
        row("Auth/Calls/CredentialListMappings", "CredentialListSid", "{branch}", "contents", "CREDENTIAL_LIST");
        row("Auth/Calls/IpAccessControlListMappings", "IpAccessControlListSid", "{lab}", "contents", "IP_ACL");
        row("Auth/Registrations/CredentialListMappings", "CredentialListSid", "{branch}", "contents", "");
        row("CredentialListMappings", "CredentialListSid", "{branch}", "credential_list_mappings", "CREDENTIAL_LIST");
        row("IpAccessControlListMappings", "IpAccessControlListSid", "{lab}", "ip_access_control_list_mappings", "IP_ACL");
    }
    void mappings()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, param);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, key);
        QFETCH(QString, type);
        Core core;
        const auto collection = path + ".json";
        const auto item = path + '/' + list + ".json";
        QCOMPARE(core.rows(collection, key).size(), 0);
        const auto made = core.post(collection, param + '=' + list);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body.text("sid").toLatin1(), core.named(list));
        QVERIFY(!made.body.text("friendly_name").isEmpty());
        const bool older = key != "contents";
        QCOMPARE(made.body.has("domain_sid"), older);
        QCOMPARE(made.body.has("uri"), older);
        QVERIFY(!made.body.has("subresource_uris") && made.body.has("account_sid") && made.body.has("date_updated"));
        QCOMPARE(core.post(collection, param + '=' + list).body.integer("code"), 21231);
        QCOMPARE(core.get(item).body, made.body);
        QCOMPARE(core.rows(collection, key), QList<Record>{made.body});
        QCOMPARE(core.get("@/SIP/Domains/{door}.json").body.text("auth_type"), type);
        QCOMPARE(core.del(item).status, 204);
        QCOMPARE(core.get(item).status, 404);
        QCOMPARE(core.get("@/SIP/Domains/{door}.json").body.text("auth_type"), QString());
        QCOMPARE(core.post(collection, param + '=' + (param.startsWith('C') ? unknownList : "AL" + unknownList.sliced(2))).status, 404);
    }

    void theOlderPathsAreDoorsToTheCalls()
    {
        Core core;
        const QByteArray older("@/SIP/Domains/{door}/CredentialListMappings");
        const QByteArray calls("@/SIP/Domains/{door}/Auth/Calls/CredentialListMappings");
        QCOMPARE(core.post(older + ".json", "CredentialListSid={branch}").status, 201);
        QCOMPARE(core.rows(calls + ".json", "contents").size(), 1);
        QVERIFY(!core.get(calls + "/{branch}.json").body.has("domain_sid"));
        QCOMPARE(core.post(calls + ".json", "CredentialListSid={branch}").body.integer("code"), 21231);
        QCOMPARE(core.rows("@/SIP/Domains/{door}/Auth/Registrations/CredentialListMappings.json", "contents").size(), 0);
        QCOMPARE(core.del(calls + "/{branch}.json").status, 204);
        QCOMPARE(core.get(older + "/{branch}.json").status, 404);
    }

    void contentsHavePages()
    {
        Core core;
        const QByteArray path("@/SIP/Domains/{door}/Auth/Calls/CredentialListMappings.json");
        const auto lists = core.rows("@/SIP/CredentialLists.json", "credential_lists");
        for (const auto &list : lists)
            QCOMPARE(core.post(path, "CredentialListSid=" + list.text("sid").toLatin1()).status, 201);
        QStringList seen;
        auto page = core.get(path + "?PageSize=2").body;
        for (int pages = 1;; ++pages) {
            QVERIFY(page.text("first_page_uri").startsWith(u"/2010-04-01/") && !page.has("meta"));
            for (const auto element : jsonElements(page.raw("contents")))
                seen.append(Record::fromChecked(element).text("sid"));
            if (page.isNull("next_page_uri")) {
                QCOMPARE(pages, 3);
                break;
            }
            page = core.get(page.text("next_page_uri").toLatin1()).body;
            QVERIFY(!page.isNull("previous_page_uri"));
        }
        QStringList all;
        for (const auto &list : lists)
            all.append(list.text("sid"));
        QCOMPARE(seen, all);
    }

    void namesFollowTheirList()
    {
        Core core;
        QCOMPARE(core.post("@/SIP/CredentialLists/{branch}.json", "FriendlyName=Renamed").status, 200);
        QCOMPARE(core.rows("@/SIP/Domains/{phones}/Auth/Registrations/CredentialListMappings.json", "contents").first().text("friendly_name"), QStringLiteral("Renamed"));
        const auto trunk = "/v1/Trunks/" + core.client().trunk(QStringLiteral("branch-trunk")) + "/CredentialLists";
        QVERIFY(core.client().get(trunk).raw.contains("\"Renamed\""));
    }

    void aListLeavesItsTrunksWhenItGoes()
    {
        Core core;
        const auto trunk = "/v1/Trunks/" + core.client().trunk(QStringLiteral("hq-trunk"));
        QCOMPARE(core.client().post(trunk + "/CredentialLists", core.named("CredentialListSid={vendor}")).status, 201);
        const auto sid = core.named("{vendor}");
        QCOMPARE(core.del("@/SIP/CredentialLists/" + sid + ".json").status, 204);
        QVERIFY(!core.client().get(trunk + "/CredentialLists").raw.contains(sid));
        QCOMPARE(core.get("@/SIP/CredentialLists/" + sid + "/Credentials.json").status, 404);
    }

    void passwordsAreNotAnswered()
    {
        Core core;
        const auto made = core.post("@/SIP/CredentialLists/{vendor}/Credentials.json", "Username=new&Password=Abcdefgh1234");
        QCOMPARE(made.status, 201);
        const auto item = "@/SIP/CredentialLists/{vendor}/Credentials/" + made.body.text("sid").toLatin1() + ".json";
        QCOMPARE(core.post(item, "Password=Zyxwvuts9876").status, 200);
        QCOMPARE(core.post(item, "Password=short1A").body.integer("code"), 21243);
        QVERIFY(!core.post(item, "Password=Short1A").raw.contains("Short1A"));
        QCOMPARE(core.post(item, "Username=other").body.integer("code"), 20001);
        QCOMPARE(core.get(item).body, made.body);
        QVERIFY(!core.get(item).raw.toLower().contains("password"));
    }

    void anAddressStandsForItself()
    {
        Core core;
        const auto made = core.post("@/SIP/IpAccessControlLists/{lab}/IpAddresses.json", "FriendlyName=a&IpAddress=192.0.2.1");
        QCOMPARE(made.body.integer("cidr_prefix_length"), 32);
        const auto item = "@/SIP/IpAccessControlLists/{lab}/IpAddresses/" + made.body.text("sid").toLatin1() + ".json";
        QCOMPARE(core.post(item, "CidrPrefixLength=24").body.integer("cidr_prefix_length"), 24);
        QCOMPARE(core.get(item).body.text("friendly_name"), QStringLiteral("a"));
    }

    void aNumberHasATrunkOrAnApplication()
    {
        Core core;
        Record number;
        for (const auto &row : core.rows("@/IncomingPhoneNumbers.json?PageSize=1000", "incoming_phone_numbers"))
            if (!row.text("voice_application_sid").isEmpty())
                number = row;
        const auto item = "@/IncomingPhoneNumbers/" + number.text("sid").toLatin1() + ".json";
        const auto application = number.text("voice_application_sid").toLatin1();
        const auto trunk = core.client().trunk(QStringLiteral("hq-trunk"));
        const auto onTrunk = core.post(item, "TrunkSid=" + trunk).body;
        QCOMPARE(onTrunk.text("trunk_sid").toLatin1(), trunk);
        QCOMPARE(onTrunk.text("voice_application_sid"), QString());
        QCOMPARE(core.client().get("/v1/Trunks/" + trunk + "/PhoneNumbers/" + number.text("sid").toLatin1()).status, 200);
        QVERIFY(core.post(item, "VoiceApplicationSid=" + application).body.isNull("trunk_sid"));
        QCOMPARE(core.post(item, "TrunkSid=" + trunk + "&VoiceApplicationSid=" + application).status, 400);
        QCOMPARE(core.post(item, "TrunkSid=" + trunk).status, 200);
        QVERIFY(core.post(item, "TrunkSid=").body.isNull("trunk_sid"));
        QCOMPARE(core.post(item, "TrunkSid=TK00000000000000000000000000000000").status, 400);
        QCOMPARE(core.post(item, "VoiceUrl=&VoiceFallbackUrl=https%3A%2F%2Fa.example").body.integer("code"), 21405);
        QCOMPARE(core.post(item, "SmsUrl=https%3A%2F%2Fa.example&SmsMethod=GET").body.text("sms_method"), QStringLiteral("GET"));
        QCOMPARE(core.post(item, "AccountSid=AC00000000000000000000000000000000").status, 403);
        QCOMPARE(core.del(item).body.integer("code"), 20008);
        QCOMPARE(core.get(item).status, 200);
    }

    void numbersByType()
    {
        Core core;
        QCOMPARE(core.rows("@/IncomingPhoneNumbers/Local.json?PageSize=1000", "incoming_phone_numbers").size(), 340);
        QCOMPARE(core.rows("@/IncomingPhoneNumbers/TollFree.json", "incoming_phone_numbers").size(), 0);
        QCOMPARE(core.get("@/IncomingPhoneNumbers/Mobile.json?Page=0").status, 200);
    }

    void accountsAndTheirDoors()
    {
        Core core;
        const auto accounts = core.rows("/2010-04-01/Accounts.json", "accounts");
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(core.rows("/2010-04-01/Accounts.json?FriendlyName=Northwind%20Labs&Status=active", "accounts").size(), 1);
        QCOMPARE(core.rows("/2010-04-01/Accounts.json?Status=closed", "accounts").size(), 0);
        const auto &labs = accounts.at(1);
        QCOMPARE(labs.text("owner_account_sid").toLatin1(), core.client().account());
        QVERIFY(!labs.text("auth_token").isEmpty());
        QVERIFY(!labs.has("account_sid"));
        QCOMPARE(core.get(labs.text("uri").toLatin1()).body, labs);

        // What is below the subaccount is its own, whoever asks.
        const auto sid = labs.text("sid").toLatin1();
        const auto lists = "/2010-04-01/Accounts/" + sid + "/SIP/CredentialLists.json";
        const auto made = core.post(lists, "FriendlyName=Branch+phones");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body.text("account_sid").toLatin1(), sid);
        const auto login = [](const QByteArray &user, const QByteArray &password) { return "Authorization: Basic " + (user + ':' + password).toBase64() + "\r\n"; };
        const auto own = login(sid, labs.text("auth_token").toLatin1());
        QCOMPARE(core.client().ask("GET", lists, {}, own).status, 200);
        QVERIFY(core.client().ask("GET", "/v1/Trunks", {}, own).raw.contains("\"trunks\":[]"));
        QCOMPARE(core.client().ask("GET", "/2010-04-01/Accounts/" + core.client().account() + "/SIP/Domains.json", {}, own).status, 404);

        // A Standard key sees one account, and not the accounts.
        const auto key = login("SK5a4db0c5a4db0c5a4db0c5a4db0c5a4d", "sandbox11sandbox11sandbox11sandb");
        for (const auto &path : {QByteArray("/2010-04-01/Accounts.json"), "/2010-04-01/Accounts/" + core.client().account() + ".json", lists}) {
            const auto answer = core.client().ask("GET", path, {}, key);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body.integer("code"), 20003);
        }
        QCOMPARE(core.client().ask("GET", "/2010-04-01/Accounts/" + core.client().account() + "/SIP/Domains.json", {}, key).status, 200);
    }

    void theCompanyHasMistakes()
    {
        Core core;
        const auto domains = core.rows("@/SIP/Domains.json", "domains");
        const auto any = [](const QList<Record> &rows, auto what) { return std::any_of(rows.begin(), rows.end(), what); };
        QVERIFY(any(domains, [](const Record &r) { return r.text("auth_type").isEmpty(); }));
        QVERIFY(any(domains, [](const Record &r) { return r.text("voice_url").startsWith(u"http://"); }));
        QVERIFY(any(domains, [](const Record &r) { return r.boolean("sip_registration").value_or(false); }));
        QVERIFY(any(core.rows("@/SIP/IpAccessControlLists/{ranges}/IpAddresses.json", "ip_addresses"), [](const Record &r) { return r.integer("cidr_prefix_length") == 0; }));
    }
};

QTEST_GUILESS_MAIN(TestTwilioCore)
#include "tst_twiliocore.moc"
