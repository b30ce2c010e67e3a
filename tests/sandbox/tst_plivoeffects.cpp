// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/labclient.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What a write leaves behind, there and elsewhere.
class TestPlivoEffects : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LabClient> m_client;

    QByteArray make(const QByteArray &path, const QByteArray &body, const char *idField)
    {
        const auto answer = m_client->post(path, body);
        const auto id = answer.body.text(idField).toLatin1();
        return answer.status == 201 && !id.isEmpty() ? path + id + '/' : QByteArray();
    }
    Record trunk(const QByteArray &path) { return Record::fromChecked(m_client->get(path).body.raw("object")); }

private Q_SLOTS:
    void init() { m_client = std::make_unique<test::LabClient>(); }

    void aUriIsMadeChangedAndRemoved()
    {
        const auto made = m_client->post("Zentrunk/URI/", "{'name':'primary-pbx','uri':'sip.example.com:5060'}");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body.keys(), (QList<QByteArray>{"api_id", "message", "uri_uuid"}));
        QCOMPARE(made.body.text("message"), u"Origination URI created successfully."_s);
        const auto path = "Zentrunk/URI/" + made.body.text("uri_uuid").toLatin1() + '/';
        auto uri = m_client->get(path).body;
        QCOMPARE(uri.text("uri"), u"sip.example.com:5060"_s);
        QCOMPARE(uri.boolean("authentication_needed"), false);
        QVERIFY(uri.isNull("username") && uri.has("username"));

        const auto changed = m_client->post(path, "{'uri':'sip:operator@new-sip.example.com','authentication_needed':true,'username':'new_user','password':'new_password123!'}");
        QCOMPARE(changed.status, 202);
        QCOMPARE(changed.body.keys(), (QList<QByteArray>{"api_id", "message", "uri_uuid"}));
        QCOMPARE(changed.body.text("message"), u"origination uri updated successfully."_s);
        uri = m_client->get(path).body;
        QCOMPARE(uri.text("name"), u"primary-pbx"_s);
        QCOMPARE(uri.text("sip_user"), u"operator"_s);
        QCOMPARE(uri.text("username"), u"new_user"_s);
        QVERIFY(m_client->service().hasPassword(uri.text("uri_uuid")));

        // What is not said again stays, the password too.
        QCOMPARE(m_client->post(path, "{'authentication_needed':true,'username':'other_user'}").status, 202);
        QVERIFY(m_client->service().hasPassword(uri.text("uri_uuid")));

        const auto gone = m_client->del(path);
        QCOMPARE(gone.status, 204);
        QCOMPARE(m_client->get(path).status, 404);
        QCOMPARE(m_client->del(path).status, 404);
    }

    void aTrunkIsMadeAndChanged()
    {
        const auto path = make("Zentrunk/Trunk/", "{'name':'inbound-trunk','trunk_direction':'inbound','primary_uri_uuid':'f19c4773-4ae6-4b75-92ea-9cf3ea4227d6',"
                                                  "'fallback_uri_uuid':'aec4773-4ae6-4b75-92ea-9cf3ea4227d6'}", "trunk_id");
        QVERIFY(!path.isEmpty());
        auto made = trunk(path);
        QCOMPARE(made.text("trunk_id").size(), 17);
        QCOMPARE(made.text("trunk_domain"), made.text("trunk_id") + u".zt.plivo.com"_s);
        QCOMPARE(made.text("trunk_status"), u"enabled"_s);
        QCOMPARE(made.boolean("secure"), false);
        QVERIFY(made.has("ipacl_uuid") && made.isNull("ipacl_uuid"));
        QCOMPARE(m_client->post(path, "{'trunk_direction':'inbound','name':'inbound-trunk','fallback_uri_uuid':null,'secure':true}").status, 202);
        made = trunk(path);
        QVERIFY(made.isNull("fallback_uri_uuid"));
        QCOMPARE(made.boolean("secure"), true);
        QCOMPARE(m_client->post(path, "{'trunk_direction':'inbound','fallback_uri_uuid':'f19c4773-4ae6-4b75-92ea-9cf3ea4227d6'}").status, 202);
        QCOMPARE(m_client->post(path, "{'trunk_direction':'inbound','fallback_uri_uuid':''}").status, 202);
        QVERIFY(trunk(path).isNull("fallback_uri_uuid"));
    }

    void anOldMistakeCanBeMended()
    {
        const auto path = m_client->trunk(u"fax out (old)"_s);
        const auto acl = m_client->id("Zentrunk/IPAccessControlList/", u"Berlin"_s);
        QCOMPARE(m_client->post(path, "{'trunk_direction':'outbound','ipacl_uuid':'" + acl + "'}").status, 202);
        QCOMPARE(m_client->post(path, "{'trunk_direction':'outbound','name':'fax'}").status, 202);
    }

    void addressesAreReplacedAsAWhole()
    {
        const auto path = make("Zentrunk/IPAccessControlList/", "{'name':'n','ip_addresses':['192.0.2.1','198.51.100.0/24','203.0.113.10/32']}", "ipacl_uuid");
        QVERIFY(!path.isEmpty());
        QCOMPARE(m_client->get(path).body.raw("ip_addresses"), R"(["192.0.2.1","198.51.100.0/24","203.0.113.10/32"])");
        QCOMPARE(m_client->post(path, "{'name':'m'}").status, 202);
        QCOMPARE(jsonElements(m_client->get(path).body.raw("ip_addresses")).size(), 3);
        QCOMPARE(m_client->post(path, "{'ip_addresses':['192.0.2.9']}").status, 202);
        QCOMPARE(m_client->get(path).body.raw("ip_addresses"), R"(["192.0.2.9"])");
    }

    void aCredentialsPasswordGoesWithAnyUpdateThatLacksIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("stays");
        QTest::newRow("name alone") << QByteArray("{'name':'m'}") << false;
        QTest::newRow("user alone") << QByteArray("{'username':'another1'}") << false;
        QTest::newRow("empty password") << QByteArray("{'username':'another1','password':null}") << false;
        QTest::newRow("both") << QByteArray("{'username':'another1','password':'Other_123'}") << true;
    }
    void aCredentialsPasswordGoesWithAnyUpdateThatLacksIt()
    {
        QFETCH(QByteArray, body);
        const auto path = make("Zentrunk/Credential/", "{'name':'n','username':'someone1','password':'Secret#123'}", "credential_uuid");
        const auto id = m_client->get(path).body.text("credential_uuid");
        QVERIFY(m_client->service().hasPassword(id));
        const auto answer = m_client->post(path, body);
        QCOMPARE(answer.status, body.contains("null") ? 400 : 202); // null is no password: it is needed
        if (answer.status == 202)
            QTEST(m_client->service().hasPassword(id), "stays");
    }

    void theLabsOwnPasswordsAreSet()
    {
        for (const auto &credential : m_client->all("Zentrunk/Credential/"))
            QVERIFY(m_client->service().hasPassword(credential.text("credential_uuid")));
        QVERIFY(m_client->service().hasPassword(QString::fromLatin1(m_client->id("Zentrunk/URI/", u"support-sbc"_s))));
        QVERIFY(!m_client->service().hasPassword(QString::fromLatin1(m_client->id("Zentrunk/URI/", u"primary-pbx"_s))));
    }

    /// The primary URI is the fallback of a second trunk: both go, and their numbers hang in the air.
    void aUriTakesItsTrunksAlong()
    {
        const auto main = m_client->id("Zentrunk/Trunk/", u"main line"_s);
        const auto bench = m_client->id("Zentrunk/Trunk/", u"test bench"_s);
        const auto onThem = [&] {
            const auto numbers = m_client->all("Number/");
            return std::count_if(numbers.begin(), numbers.end(), [&](const Record &n) {
                return n.text("application").contains(QString::fromLatin1(main)) || n.text("application").contains(QString::fromLatin1(bench));
            });
        };
        QCOMPARE(onThem(), 20);
        QCOMPARE(m_client->del(m_client->uri(u"primary-pbx"_s)).status, 204);
        QCOMPARE(m_client->all("Zentrunk/Trunk/").size(), 6);
        QCOMPARE(m_client->get("Zentrunk/Trunk/" + main + '/').status, 404);
        QCOMPARE(m_client->get("Zentrunk/Trunk/" + bench + '/').status, 404);
        QCOMPARE(onThem(), 0);
        const auto number = m_client->get("Number/14155550100/").body;
        QVERIFY(number.has("application") && number.isNull("application"));
        QCOMPARE(m_client->all("Zentrunk/URI/").size(), 7);
        QVERIFY(m_client->get("Number/442079460100/").body.text("application").contains(u"/Application/"));
    }

    void aUriThatNobodyUsesTakesNothing()
    {
        QCOMPARE(m_client->del(m_client->uri(u"old pbx (unused)"_s)).status, 204);
        QCOMPARE(m_client->all("Zentrunk/Trunk/").size(), 8);
    }

    void aListInUseLeavesItsTrunk()
    {
        const auto path = "Zentrunk/IPAccessControlList/" + m_client->id("Zentrunk/IPAccessControlList/", u"Office SBCs"_s) + '/';
        QCOMPARE(m_client->del(path).status, 204);
        QCOMPARE(m_client->all("Zentrunk/Trunk/").size(), 8);
        QVERIFY(!trunk(m_client->trunk(u"office out"_s)).isNull("ipacl_uuid")); // it points at nothing now
    }

    void aNumberGoesWhereItIsSent_data()
    {
        QTest::addColumn<QString>("trunk"); // empty: the application of other numbers
        QTest::newRow("inbound") << u"support line"_s;
        QTest::newRow("outbound, which silences it") << u"office out"_s;
        QTest::newRow("application") << QString();
    }
    void aNumberGoesWhereItIsSent()
    {
        QFETCH(QString, trunk);
        const auto application = m_client->get("Number/442079460100/").body.text("application").section(u'/', -2, -2).toLatin1();
        const auto target = trunk.isEmpty() ? application : m_client->id("Zentrunk/Trunk/", trunk);
        const auto answer = m_client->post("Number/14155550100/", "{'app_id':'" + target + "'}");
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body.keys(), (QList<QByteArray>{"api_id", "message"}));
        QCOMPARE(answer.body.text("message"), u"changed"_s);
        const QByteArray folder(trunk.isEmpty() ? "Application/" : "Zentrunk/Trunk/");
        QCOMPARE(m_client->get("Number/14155550100/").body.text("application").toLatin1(), m_client->base() + folder + target + '/');
    }

    void deletingATrunkFreesItsNumbers()
    {
        QCOMPARE(m_client->del(m_client->trunk(u"Berlin"_s)).status, 204);
        QVERIFY(m_client->get("Number/493023125010/").body.isNull("application"));
        QCOMPARE(m_client->all("Zentrunk/URI/").size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestPlivoEffects)
#include "tst_plivoeffects.moc"
