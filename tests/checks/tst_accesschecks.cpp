// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/checkaccount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using test::CheckAccount;

/// Who may call: AUTH-NONE, ACL-…, CRED-…, REG-NONE. Each fires, just does not fire, and says nothing where it cannot know.
class TestAccessChecks : public QObject
{
    Q_OBJECT

    /// A trunk with a domain, a SIP domain, and lists of which nothing is attached.
    static std::unique_ptr<CheckAccount> company()
    {
        auto a = std::make_unique<CheckAccount>();
        a->readAll();
        a->add("twilio.trunk", u"{'sid':'TK1','friendly_name':'hq','domain_name':'hq.pstn.twilio.com'}"_s);
        a->add("twilio.sip_domain", u"{'sid':'SD1','friendly_name':'phones','domain_name':'phones.sip.twilio.com','sip_registration':false}"_s);
        a->add("twilio.ip_access_control_list", u"{'sid':'AL1','friendly_name':'office'}"_s);
        a->add("twilio.ip_address", u"{'sid':'IP1','friendly_name':'pbx','ip_address':'203.0.113.7','cidr_prefix_length':32}"_s, u"AL1"_s);
        a->add("twilio.credential_list", u"{'sid':'CL1','friendly_name':'users'}"_s);
        a->add("twilio.credential", u"{'sid':'CR1','username':'pbx-1','date_updated':null}"_s, u"CL1"_s);
        return a;
    }
    static void attach(CheckAccount *a, const char *association, const char *place, const char *list)
    {
        a->add(association, u"{'sid':'%1'}"_s.arg(QLatin1StringView(list)), QString::fromLatin1(place));
    }
    static QString address(const char *ip, int prefix)
    {
        return u"{'sid':'IP2','ip_address':'%1','cidr_prefix_length':%2}"_s.arg(QLatin1StringView(ip)).arg(prefix);
    }

private Q_SLOTS:
    void nobodyIsLetIn()
    {
        auto a = company();
        QCOMPARE(a->found("AUTH-NONE"),
            (QStringList{u"hq||Nothing says who may call through “hq”: it has no credential list and no IP access control list. The provider refuses every call to hq.pstn.twilio.com."_s,
                u"phones||Nothing says who may call through “phones”: it has no credential list and no IP access control list. The provider refuses every call to phones.sip.twilio.com."_s}));
        QCOMPARE(a->fixes("AUTH-NONE"),
            (QStringList{u"Attach: Credential list of a trunk… + twilio.trunk_credential_list"_s, u"Attach: IP access control list of a trunk… + twilio.trunk_ip_access_control_list"_s,
                u"Attach: Credential list of a SIP domain… + twilio.domain_credential_list"_s, u"Attach: IP access control list of a SIP domain… + twilio.domain_ip_access_control_list"_s}));
        QCOMPARE(checkErrors(*findCheck("AUTH-NONE")), (QStringList{u"32200"_s, u"32201"_s}));
    }

    void somebodyIsLetIn()
    {
        for (const auto *association : {"twilio.trunk_credential_list", "twilio.trunk_ip_access_control_list"}) {
            auto a = company();
            attach(a.get(), association, "TK1", "XX1");
            QCOMPARE(a->findings("AUTH-NONE").size(), 1); // the domain's
        }
        auto a = company();
        attach(a.get(), "twilio.registration_credential_list", "SD1", "CL1"); // opens no door for calls
        QCOMPARE(a->findings("AUTH-NONE").size(), 2);
        attach(a.get(), "twilio.credential_list_mapping", "SD1", "CL1"); // the older door to the same list
        QCOMPARE(a->findings("AUTH-NONE").size(), 1);
    }

    void aTrunkThatOnlyReceivesNeedsNoList()
    {
        for (const auto *domain : {"null", "''"}) {
            CheckAccount a;
            a.readAll();
            a.add("twilio.trunk", u"{'sid':'TK1','domain_name':%1}"_s.arg(QLatin1StringView(domain)));
            QCOMPARE(a.found("AUTH-NONE"), QStringList());
        }
    }

    void nothingIsSaidOfListsThatWereNotRead_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("parent");
        QTest::newRow("never") << int(LoadState::NotRead) << QString();
        QTest::newRow("failed") << int(LoadState::Failed) << QString();
        QTest::newRow("still") << int(LoadState::Loading) << QString();
        QTest::newRow("failed there") << int(LoadState::Failed) << u"TK1"_s;
    }
    void nothingIsSaidOfListsThatWereNotRead()
    {
        QFETCH(int, state);
        QFETCH(QString, parent);
        auto a = company();
        a->read("twilio.trunk_credential_list", parent, LoadState(state));
        a->read("twilio.domain_credential_list", parent.isEmpty() ? QString() : u"SD1"_s, LoadState(state));
        QCOMPARE(a->found("AUTH-NONE"), QStringList());
        QCOMPARE(a->found("CRED-ORPHAN"), QStringList());
    }

    void aFileWithSomeOfItSaysNothing()
    {
        auto a = company();
        for (const auto *kind : {"twilio.trunk_credential_list", "twilio.domain_credential_list", "twilio.ip_address", "twilio.credential", "twilio.trunk"})
            a->inventory.setPart(test::kind(kind), true);
        attach(a.get(), "twilio.trunk_ip_access_control_list", "TK1", "AL0");
        a->add("twilio.ip_access_control_list", u"{'sid':'AL0','friendly_name':'empty'}"_s);
        for (const auto *code : {"AUTH-NONE", "ACL-EMPTY", "CRED-EMPTY", "CRED-ORPHAN"})
            QCOMPARE(a->found(code), QStringList());
    }

    void anOutboundTrunkHasToKnow()
    {
        CheckAccount a("plivo");
        a.add("plivo.trunk", u"{'trunk_id':'1','name':'out','trunk_direction':'outbound','trunk_domain':'1.zt.plivo.com','ipacl_uuid':null,'credential_uuid':null}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'2','name':'in','trunk_direction':'inbound','ipacl_uuid':null,'credential_uuid':null}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'3','name':'out2','trunk_direction':'outbound','ipacl_uuid':null,'credential_uuid':'c'}"_s);
        QCOMPARE(a.found("AUTH-NONE"),
            QStringList{u"out|ipacl_uuid|Nothing says who may call through “out”: it has no IP access control list and no credential. The provider refuses every call to 1.zt.plivo.com."_s});
        QCOMPARE(a.fixes("AUTH-NONE"), (QStringList{u"Change “IP access control list”… @ ipacl_uuid"_s, u"Change “Credential”… @ credential_uuid"_s}));
    }

    void anEmptyListLetsNobodyIn()
    {
        auto a = company();
        attach(a.get(), "twilio.trunk_ip_access_control_list", "TK1", "AL1");
        attach(a.get(), "twilio.trunk_credential_list", "TK1", "CL1");
        QCOMPARE(a->found("ACL-EMPTY") + a->found("CRED-EMPTY"), QStringList());
        a->inventory.remove({&test::kind("twilio.ip_address"), u"AL1"_s, u"IP1"_s});
        QCOMPARE(a->found("ACL-EMPTY"), QStringList{u"office||“office” is attached to “hq” and has no address in it. The provider refuses every call that is sent there."_s});
        QCOMPARE(a->fixes("ACL-EMPTY"), QStringList{u"Add: IP address… + twilio.ip_address"_s});
        attach(a.get(), "twilio.trunk_ip_access_control_list", "TK1", "AL9"); // lists of one sort add up
        QCOMPARE(a->found("ACL-EMPTY"), QStringList{u"office||“office” is attached to “hq” and has no address in it. Only what the other lists there name is let in."_s});
        a->inventory.remove({&test::kind("twilio.trunk_ip_access_control_list"), u"TK1"_s, u"AL9"_s});
        a->read("twilio.trunk_ip_access_control_list", u"TK1"_s, LoadState::Failed); // there may be others
        QCOMPARE(a->found("ACL-EMPTY"), QStringList{u"office||“office” is attached to “hq” and has no address in it. It lets nobody in."_s});
        a->inventory.remove({&test::kind("twilio.credential"), u"CL1"_s, u"CR1"_s});
        QCOMPARE(a->found("CRED-EMPTY"), QStringList{u"users||“users” is attached to “hq” and has no credential in it. The provider refuses every call that is sent there."_s});
        a->read("twilio.credential", u"CL1"_s, LoadState::Failed);
        a->read("twilio.ip_address", {}, LoadState::NotRead);
        QCOMPARE(a->found("ACL-EMPTY") + a->found("CRED-EMPTY"), QStringList());
    }

    void anEmptyListForRegistrations()
    {
        auto a = company();
        a->inventory.remove({&test::kind("twilio.credential"), u"CL1"_s, u"CR1"_s});
        QCOMPARE(a->found("CRED-EMPTY"), QStringList()); // attached to nothing
        attach(a.get(), "twilio.registration_credential_list", "SD1", "CL1");
        QCOMPARE(a->found("CRED-EMPTY"), QStringList{u"users||“users” is attached to “phones” and has no credential in it. No phone can register with it."_s});
    }

    void anEmptyListInAField()
    {
        CheckAccount a("plivo");
        a.add("plivo.trunk", u"{'trunk_id':'1','name':'out','trunk_direction':'outbound','ipacl_uuid':'a'}"_s);
        a.add("plivo.ip_access_control_list", u"{'ipacl_uuid':'a','name':'office','ip_addresses':[]}"_s);
        QCOMPARE(a.found("ACL-EMPTY"), QStringList{u"office|ip_addresses|“office” is attached to “out” and has no address in it. The provider refuses every call that is sent there."_s});
        a.add("plivo.ip_access_control_list", u"{'ipacl_uuid':'a','name':'office','ip_addresses':['203.0.113.7']}"_s);
        QCOMPARE(a.found("ACL-EMPTY"), QStringList());
        a.add("plivo.ip_access_control_list", u"{'ipacl_uuid':'a','name':'office'}"_s); // an odd file that does not say
        QCOMPARE(a.found("ACL-EMPTY"), QStringList());
    }

    void aListThatIsAttachedToNothing()
    {
        auto a = company();
        QCOMPARE(a->found("ACL-ORPHAN"), QStringList{u"office||“office” is attached to nothing, so no address in it lets a call in."_s});
        QCOMPARE(a->found("CRED-ORPHAN"), QStringList{u"users||“users” is attached to nothing, so nobody can call or register with it."_s});
        QCOMPARE(a->fixes("ACL-ORPHAN"), QStringList{u"Delete… - twilio.ip_access_control_list"_s});
        attach(a.get(), "twilio.registration_credential_list", "SD1", "CL1");
        attach(a.get(), "twilio.domain_ip_access_control_list", "SD1", "AL1");
        QCOMPARE(a->found("ACL-ORPHAN") + a->found("CRED-ORPHAN"), QStringList());
    }

    /// A trunk that nobody has read may have it.
    void aListIsNoOrphanWhileTrunksAreMissing()
    {
        auto a = company();
        a->read("twilio.trunk", {}, LoadState::Failed);
        QCOMPARE(a->found("ACL-ORPHAN") + a->found("CRED-ORPHAN"), QStringList());
        CheckAccount lab("plivo");
        lab.add("plivo.ip_access_control_list", u"{'ipacl_uuid':'a','name':'office','ip_addresses':['203.0.113.7']}"_s);
        lab.add("plivo.credential", u"{'credential_uuid':'c','name':'pbx'}"_s);
        QCOMPARE(lab.found("ACL-ORPHAN") + lab.found("CRED-ORPHAN"), QStringList());
        lab.readAll();
        QCOMPARE((lab.found("ACL-ORPHAN") + lab.found("CRED-ORPHAN")).size(), 2);
        lab.add("plivo.trunk", u"{'trunk_id':'1','trunk_direction':'outbound','ipacl_uuid':'a','credential_uuid':'c'}"_s);
        QCOMPARE(lab.found("ACL-ORPHAN") + lab.found("CRED-ORPHAN"), QStringList());
    }

    void howWideIsWide_data()
    {
        QTest::addColumn<QByteArray>("ip");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<QString>("message"); ///< empty: none
        QTest::newRow("/32") << QByteArray("203.0.113.7") << 32 << QString();
        QTest::newRow("/24") << QByteArray("203.0.113.0") << 24 << QString();
        QTest::newRow("/23") << QByteArray("203.0.112.0") << 23 << u"203.0.112.0/23 in “office” lets 512 addresses call through “hq”: whoever is at one of them can call at your expense."_s;
        QTest::newRow("/16") << QByteArray("198.51.0.0") << 16 << u"198.51.0.0/16 in “office” lets 65,536 addresses call through “hq”: whoever is at one of them can call at your expense."_s;
        QTest::newRow("/15") << QByteArray("198.50.0.0") << 15 << u"198.50.0.0/15 in “office” lets 131,072 addresses call through “hq”, far more than any telephone system has: whoever is at one of them can call at your expense."_s;
        QTest::newRow("everybody") << QByteArray("0.0.0.0") << 0 << u"0.0.0.0/0 in “office” lets every computer on the Internet call through “hq”: whoever is at one of them can call at your expense."_s;
        QTest::newRow("a 0 that may mean nothing") << QByteArray("203.0.113.7") << 0 << QString();
        QTest::newRow("no prefix length") << QByteArray("203.0.113.7") << 33 << QString();
        QTest::newRow("no address") << QByteArray("pbx.example.com") << 8 << QString();
    }
    void howWideIsWide()
    {
        QFETCH(QByteArray, ip);
        QFETCH(int, prefix);
        QFETCH(QString, message);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        auto a = company();
        a->add("twilio.ip_address", address(ip.constData(), prefix), u"AL1"_s);
        QCOMPARE(a->found("ACL-WIDE"), QStringList()); // attached to nothing
        attach(a.get(), "twilio.trunk_ip_access_control_list", "TK1", "AL1");
        const auto found = a->findings("ACL-WIDE");
        QCOMPARE(found.size(), message.isEmpty() ? 0 : 1);
        if (message.isEmpty())
            return;
        QCOMPARE(found.first().message, message);
        QCOMPARE(found.first().field, QByteArray("cidr_prefix_length"));
        attach(a.get(), "twilio.trunk_credential_list", "TK1", "CL1");
        QVERIFY(a->findings("ACL-WIDE").first().message.endsWith(u": only the password keeps strangers out."_s));
        a->inventory.remove({&test::kind("twilio.trunk_credential_list"), u"TK1"_s, u"CL1"_s});
        a->read("twilio.trunk_credential_list", u"TK1"_s, LoadState::Failed);
        QVERIFY(a->findings("ACL-WIDE").first().message.endsWith(u"at your expense, unless a password is asked for, too."_s));
    }

    void wideRangesOfOneField()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        CheckAccount a("plivo");
        a.add("plivo.trunk", u"{'trunk_id':'1','name':'out','trunk_direction':'outbound','ipacl_uuid':'a'}"_s);
        a.add("plivo.ip_access_control_list", u"{'ipacl_uuid':'a','name':'office','ip_addresses':['203.0.113.0/24','198.51.0.0/16','198.48.0.0/12','odd']}"_s);
        QCOMPARE(a.found("ACL-WIDE"),
            QStringList{u"office|ip_addresses|198.48.0.0/12 in “office” lets 1,048,576 addresses call through “out”, far more than any telephone system has: whoever is at one of them can call at your "
                        "expense. 1 more range(s) of the list are as wide or nearly so."_s});
        a.add("plivo.trunk", u"{'trunk_id':'1','name':'out','trunk_direction':'inbound','ipacl_uuid':'a'}"_s); // calls do not come in by it
        QCOMPARE(a.found("ACL-WIDE"), QStringList());
    }

    void oneListForSeveral()
    {
        auto a = company();
        attach(a.get(), "twilio.trunk_credential_list", "TK1", "CL1");
        QCOMPARE(a->found("CRED-SHARED"), QStringList());
        attach(a.get(), "twilio.registration_credential_list", "SD1", "CL1");
        QCOMPARE(a->found("CRED-SHARED"), QStringList{u"users||“users” is attached to “phones” and “hq”. Whoever learns its password for one of them can call through the others, too."_s});
        a->inventory.remove({&test::kind("twilio.trunk_credential_list"), u"TK1"_s, u"CL1"_s});
        attach(a.get(), "twilio.domain_credential_list", "SD1", "CL1"); // one domain, for both
        QCOMPARE(a->found("CRED-SHARED"), QStringList());
    }

    void oldPasswords()
    {
        auto a = company();
        a->inventory.setReadAt(QDateTime::fromString(u"2026-06-01T00:00:00Z"_s, Qt::ISODate));
        attach(a.get(), "twilio.trunk_credential_list", "TK1", "CL1");
        const auto credential = [&a](const char *id, const char *name, const char *updated) {
            a->add("twilio.credential", u"{'sid':'%1','username':'%2','date_updated':'%3'}"_s.arg(QLatin1StringView(id), QLatin1StringView(name), QLatin1StringView(updated)), u"CL1"_s);
        };
        credential("CR2", "young", "Sat, 01 Jun 2024 00:00:00 +0000");
        QCOMPARE(a->found("CRED-AGE"), QStringList());
        credential("CR3", "old", "Fri, 31 May 2024 23:59:59 +0000");
        credential("CR4", "older", "Mon, 02 Jan 2023 08:00:00 +0000");
        const auto found = a->findings("CRED-AGE");
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().message.startsWith(u"2 credential(s) of “users” were not changed for two years, “older” not since "_s), qPrintable(found.first().message));
        QCOMPARE(a->fixes("CRED-AGE"), QStringList{u"Change “Password”… @ password"_s});
        QCOMPARE(found.first().fixes.first().record.id, u"CR4"_s);
        a->inventory.remove({&test::kind("twilio.trunk_credential_list"), u"TK1"_s, u"CL1"_s});
        QCOMPARE(a->found("CRED-AGE"), QStringList()); // opens nothing
    }

    void phonesThatCannotRegister()
    {
        auto a = company();
        QCOMPARE(a->found("REG-NONE"), QStringList());
        a->add("twilio.sip_domain", u"{'sid':'SD1','friendly_name':'phones','domain_name':'phones.sip.twilio.com','sip_registration':true}"_s);
        attach(a.get(), "twilio.domain_credential_list", "SD1", "CL1"); // for calls alone
        QCOMPARE(a->found("REG-NONE"),
            QStringList{u"phones|sip_registration|Phones may register at “phones”, but no credential list says which: every registration is refused, and calls to the phones fail."_s});
        QCOMPARE(a->fixes("REG-NONE"),
            (QStringList{u"Attach: Credential list for registrations… + twilio.registration_credential_list"_s, u"Switch Registration Off… @ sip_registration = false"_s}));
        a->read("twilio.registration_credential_list", u"SD1"_s, LoadState::Failed);
        QCOMPARE(a->found("REG-NONE"), QStringList());
        a->read("twilio.registration_credential_list", u"SD1"_s);
        attach(a.get(), "twilio.registration_credential_list", "SD1", "CL1");
        QCOMPARE(a->found("REG-NONE"), QStringList());
    }
};

} // namespace trunkdesk

QTEST_GUILESS_MAIN(trunkdesk::TestAccessChecks)
#include "tst_accesschecks.moc"
