// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admission.h"
#include "tests/routing/routingaccount.h"

#include <QTest>

#include <memory>

using namespace trunkdesk;
using namespace trunkdesk::test;
using Outcome = Admission::Outcome;
Q_DECLARE_METATYPE(trunkdesk::Admission::Outcome)

namespace {

QString wholeText(const Admission &admission)
{
    QStringList lines{admission.summary};
    for (const auto &step : admission.steps)
        lines.append(step.text);
    return lines.join(u'\n');
}

std::unique_ptr<Inventory> company()
{
    auto made = std::make_unique<Inventory>(accountOf("twilio"));
    auto &inventory = *made;
    const auto lists = [&](const char *key, const QString &parentField, const QString &parent, const QStringList &ids) {
        for (const auto &id : ids)
            inventory.merge(kind(key), parent, {json(u"{'sid':'%1','%2':'%3','friendly_name':'%1'}"_s.arg(id, parentField, parent))});
    };
    const auto trunk = [&](const QString &id, const QString &domain, const QStringList &addresses, const QStringList &users) {
        inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(id, {}, domain)});
        lists("twilio.trunk_ip_access_control_list", u"trunk_sid"_s, id, addresses);
        lists("twilio.trunk_credential_list", u"trunk_sid"_s, id, users);
    };
    trunk(u"hq"_s, u"acme.pstn.twilio.com"_s, {u"Office"_s, u"Branch"_s}, {});
    trunk(u"both"_s, u"Both.pstn.twilio.com"_s, {u"Office"_s}, {u"Fleet"_s});
    trunk(u"creds"_s, u"creds.pstn.twilio.com"_s, {}, {u"Fleet"_s, u"Phones"_s});
    trunk(u"open"_s, u"open.pstn.twilio.com"_s, {}, {});
    trunk(u"empty"_s, u"empty.pstn.twilio.com"_s, {u"Nobody"_s}, {});
    trunk(u"sub"_s, u"one.acme.pstn.twilio.com"_s, {u"Zero"_s}, {});
    trunk(u"inward"_s, {}, {}, {});
    for (const auto &id : {u"Office"_s, u"Branch"_s, u"Nobody"_s, u"Zero"_s})
        inventory.merge(kind("twilio.ip_access_control_list"), {}, {json(u"{'sid':'%1','friendly_name':'%1'}"_s.arg(id))});
    int entry = 0;
    for (const auto &words : {u"Office 203.0.113.0 24"_s, u"Office 203.0.113.7 32"_s, u"Office 198.51.100.9 32"_s, u"Branch 203.0.113.0 25"_s, u"Branch 192.0.2.77 28"_s, u"Zero 192.0.2.1 0"_s, u"Zero nonsense 32"_s}) {
        const auto parts = words.split(u' ');
        inventory.merge(kind("twilio.ip_address"), parts[0], {json(u"{'sid':'IP%1','friendly_name':'x','ip_access_control_list_sid':'%2','ip_address':'%3','cidr_prefix_length':%4}"_s.arg(++entry).arg(parts[0], parts[1], parts[2]))});
    }
    for (const auto &id : {u"Fleet"_s, u"Phones"_s})
        inventory.merge(kind("twilio.credential_list"), {}, {json(u"{'sid':'%1','friendly_name':'%1'}"_s.arg(id))});
    for (const auto &words : {u"Fleet pbx-1"_s, u"Fleet pbx-2"_s, u"Phones desk-1"_s})
        inventory.merge(kind("twilio.credential"), words.section(u' ', 0, 0), {json(u"{'sid':'CR%1','username':'%1','credential_list_sid':'%2'}"_s.arg(words.section(u' ', 1), words.section(u' ', 0, 0)))});
    inventory.merge(kind("twilio.sip_domain"), {},
        {json(u"{'sid':'phones','friendly_name':'phones','domain_name':'acme.sip.twilio.com','voice_url':'https://u:token@app.example.com/twiml','voice_fallback_url':'https://spare.example.com/twiml','sip_registration':true,'secure':true}"_s),
            json(u"{'sid':'mute','friendly_name':'mute','domain_name':'mute.sip.twilio.com','voice_url':null,'sip_registration':false,'secure':false}"_s)});
    lists("twilio.domain_credential_list", u"domain_sid"_s, u"phones"_s, {u"Phones"_s});
    lists("twilio.registration_credential_list", u"domain_sid"_s, u"phones"_s, {u"Fleet"_s});
    lists("twilio.domain_ip_access_control_list", u"domain_sid"_s, u"mute"_s, {u"Office"_s});
    everythingIsRead(inventory);
    return made;
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void out_data()
    {
        QTest::addColumn<CallAttempt>("attempt");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto ask = [](const char *name, const char *domain, const char *address, const char *user, Outcome outcome, const char *code, const char *says) {
            QTest::newRow(name) << CallAttempt{.address = QString::fromLatin1(address), .username = QString::fromLatin1(user), .domain = QString::fromLatin1(domain)} << outcome << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        ask("in a range", "acme.pstn.twilio.com", "203.0.113.200", "", Outcome::Accepted, "", "203.0.113.200 is in 203.0.113.0/24 of “Office”.");
        ask("the longest prefix is named", "acme.pstn.twilio.com", "203.0.113.8", "", Outcome::Accepted, "", "203.0.113.8 is in 203.0.113.0/25 of “Branch”.");
        ask("an address alone is longer still", "acme.pstn.twilio.com", "203.0.113.7", "", Outcome::Accepted, "", "203.0.113.7 is in “Office”.");
        ask("bits behind the prefix", "acme.pstn.twilio.com", "192.0.2.65", "", Outcome::Accepted, "", "192.0.2.65 is in 192.0.2.64/28 of “Branch”.");
        ask("first address", "acme.pstn.twilio.com", "203.0.113.0", "", Outcome::Accepted, "", "203.0.113.0/25");
        ask("one before", "acme.pstn.twilio.com", "203.0.112.255", "", Outcome::Refused, "32201", "The trunk “trunk hq” refuses the call. 203.0.112.255 is not in “Office” and “Branch”.");
        ask("blanks around it", "  acme.pstn.twilio.com ", " 203.0.113.7 ", "", Outcome::Accepted, "", "203.0.113.7 is in");
        ask("capital letters, a dot, a port", "ACME.pstn.twilio.com.:5060", "203.0.113.7", "", Outcome::Accepted, "", "acme.pstn.twilio.com is its domain.");
        ask("a whole URI", "sip:+14155550100@acme.pstn.twilio.com;transport=tls", "203.0.113.7", "", Outcome::Accepted, "", "telephone network");
        ask("at an edge", "acme.pstn.dublin.twilio.com", "203.0.113.7", "", Outcome::Accepted, "", "acme.pstn.dublin.twilio.com is acme.pstn.twilio.com at one of the provider's places.");
        ask("at an old region", "acme.pstn.us1.twilio.com", "203.0.113.7", "", Outcome::Accepted, "", "one of the provider's places");
        ask("at a private interconnect", "acme.pstn.london-ix.twilio.com", "203.0.113.7", "", Outcome::Accepted, "", "one of the provider's places");
        ask("at a place that we do not know", "acme.pstn.mars.twilio.com", "203.0.113.7", "", Outcome::Unknown, "", "no document says so");
        ask("… and from nowhere", "acme.pstn.mars.twilio.com", "8.8.8.8", "", Outcome::Refused, "32201", "8.8.8.8 is not in");
        ask("a bare edge", "pstn.dublin.twilio.com", "203.0.113.7", "", Outcome::Refused, "", "names nobody");
        ask("no edge, no name", "pstn.twilio.com", "203.0.113.7", "", Outcome::Refused, "", "names nobody");
        ask("an address", "54.172.60.1", "203.0.113.7", "", Outcome::Refused, "", "Request-URI");
        ask("an IPv6 address", "[2001:db8::1]", "203.0.113.7", "", Outcome::Refused, "", "names nobody");
        ask("below another trunk", "one.acme.pstn.twilio.com", "192.0.2.1", "", Outcome::Accepted, "", "192.0.2.1 is in “Zero”.");
        ask("a prefix length of 0 says nothing", "one.acme.pstn.twilio.com", "192.0.2.2", "", Outcome::Unknown, "", "the prefix length 0 of 192.0.2.1 can mean everybody");
        ask("nobody's domain", "stranger.pstn.twilio.com", "203.0.113.7", "", Outcome::Refused, "", "Nothing in this account has the domain stranger.pstn.twilio.com.");
        ask("the other suffix", "creds.sip.twilio.com", "", "pbx-1", Outcome::Refused, "", "Perhaps creds.pstn.twilio.com was meant.");
        ask("nothing attached", "open.pstn.twilio.com", "203.0.113.7", "pbx-1", Outcome::Refused, "32200", "Nothing says who may call");
        ask("an empty list", "empty.pstn.twilio.com", "203.0.113.7", "", Outcome::Refused, "32201", "“Nobody” has no address, so it lets nobody in.");
        ask("the address was not said", "acme.pstn.twilio.com", "", "", Outcome::Unknown, "", "which was not said");
        ask("nobody asks for the name", "acme.pstn.twilio.com", "203.0.113.7", "pbx-1", Outcome::Accepted, "", "Nobody asks for the user name");
        ask("the name is known", "creds.pstn.twilio.com", "8.8.8.8", "desk-1", Outcome::Challenged, "", "“desk-1” is in “Phones”; its password decides.");
        ask("the name is not said", "creds.pstn.twilio.com", "", "", Outcome::Challenged, "", "A user name of “Fleet” and “Phones” and its password are asked for.");
        ask("the name is not known", "creds.pstn.twilio.com", "", "pbx-9", Outcome::Refused, "32202", "“pbx-9” is not in “Fleet” and “Phones”.");
        ask("capital letters in the name", "creds.pstn.twilio.com", "", "PBX-1", Outcome::Refused, "32202", "“PBX-1” is not in “Fleet” and “Phones”, but “pbx-1” is");
        ask("both: address and name", "both.pstn.twilio.com", "203.0.113.9", "pbx-2", Outcome::Challenged, "", "lets the call in if the password is right");
        ask("both: address without a name", "both.pstn.twilio.com", "203.0.113.9", "", Outcome::Challenged, "", "are asked for");
        ask("both: only the name", "both.pstn.twilio.com", "8.8.8.8", "pbx-2", Outcome::Refused, "32201", "8.8.8.8 is not in “Office”.");
        ask("both: only the address", "both.pstn.twilio.com", "203.0.113.9", "desk-1", Outcome::Refused, "32202", "“desk-1” is not in “Fleet”.");
        ask("both: name, and no address said", "both.pstn.twilio.com", "", "pbx-2", Outcome::Unknown, "", "which was not said");
        ask("both: wrong name, and no address said", "both.pstn.twilio.com", "", "nobody", Outcome::Refused, "32202", "“nobody” is not in");
        ask("a SIP domain", "acme.sip.twilio.com", "", "desk-1", Outcome::Challenged, "", "https://•••@app.example.com/twiml is asked");
        ask("it is secure", "acme.sip.frankfurt.twilio.com", "", "desk-1", Outcome::Challenged, "", "Only calls over TLS and SRTP are let in.");
        ask("… which may only register", "acme.sip.twilio.com", "", "pbx-1", Outcome::Refused, "", "To register a telephone: “pbx-1” is in “Fleet”; its password decides.");
        ask("a SIP domain that says nothing", "mute.sip.twilio.com", "203.0.113.7", "", Outcome::NotRouted, "", "it leads nowhere. No URL says");
        ask("… to strangers neither", "mute.sip.twilio.com", "8.8.8.8", "", Outcome::Refused, "", "8.8.8.8 is not in “Office”.");
    }

    void out()
    {
        QFETCH(CallAttempt, attempt);
        QFETCH(Outcome, outcome);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const auto inventory = company();
        QVERIFY(attemptProblems(attempt).isEmpty());
        const auto answers = admit(*inventory, attempt);
        QCOMPARE(answers.size(), 1);
        const auto text = wholeText(answers.first());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"token"_s), qPrintable(text));
        QCOMPARE(answers.first().outcome, outcome);
        QCOMPARE(answers.first().code, code);
        for (const auto &step : answers.first().steps)
            QVERIFY(!step.record.isValid() || inventory->contains(step.record));
    }

    /// Without a domain every record that could be meant answers, those that let it in first.
    void everybody()
    {
        const auto inventory = company();
        const auto answers = admit(*inventory, {.address = u"203.0.113.9"_s, .username = u"pbx-1"_s});
        QStringList titles;
        for (const auto &answer : answers)
            titles.append(answer.title + u' ' + QString::number(int(answer.outcome)));
        QCOMPARE(titles, (QStringList{u"trunk hq 0"_s, u"trunk both 1"_s, u"trunk creds 1"_s, u"trunk sub 4"_s, u"mute 3"_s, u"trunk open 2"_s, u"trunk empty 2"_s, u"phones 2"_s}));
        QVERIFY(wholeText(answers.first()).contains(u"The call has to be sent to acme.pstn.twilio.com."_s));
    }

    void theCallersNumber()
    {
        const auto inventory = company();
        inventory->merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"hq"_s, 1));
        const auto own = admit(*inventory, {.address = u"203.0.113.9"_s, .domain = u"acme.pstn.twilio.com"_s, .number = u"+1 (415) 555-0000"_s});
        QVERIFY(wholeText(own.first()).contains(u"one of the account's"_s));
        const auto other = admit(*inventory, {.address = u"203.0.113.9"_s, .domain = u"acme.pstn.twilio.com"_s, .number = u"+1 415 555 0001"_s});
        QVERIFY(wholeText(other.first()).contains(u"none of the account's"_s));
    }

    /// What was not read does not let anybody in, and does not refuse anybody.
    void unread()
    {
        const auto ask = [](const Inventory &inventory, const char *domain, const char *address = "8.8.8.8", const char *user = "nobody") {
            return admit(inventory, {.address = QString::fromLatin1(address), .username = QString::fromLatin1(user), .domain = QString::fromLatin1(domain)}).first().outcome;
        };
        const auto inventory = company();
        inventory->setState(kind("twilio.ip_address"), {}, LoadState::Failed);
        QCOMPARE(ask(*inventory, "acme.pstn.twilio.com"), Outcome::Unknown);
        QCOMPARE(ask(*inventory, "acme.pstn.twilio.com", "203.0.113.7"), Outcome::Accepted);
        QCOMPARE(ask(*inventory, "both.pstn.twilio.com"), Outcome::Refused); // the user name alone says so
        inventory->setState(kind("twilio.credential"), {}, LoadState::NotRead);
        QCOMPARE(ask(*inventory, "creds.pstn.twilio.com"), Outcome::Unknown);
        inventory->setState(kind("twilio.trunk_ip_access_control_list"), {}, LoadState::Failed);
        QCOMPARE(ask(*inventory, "open.pstn.twilio.com"), Outcome::Unknown);
        QCOMPARE(ask(*inventory, "stranger.pstn.twilio.com"), Outcome::Refused);
        inventory->setState(kind("twilio.sip_domain"), {}, LoadState::Failed);
        QCOMPARE(ask(*inventory, "stranger.pstn.twilio.com"), Outcome::Unknown);
        const Inventory nothing(accountOf("twilio"));
        QCOMPARE(ask(nothing, "acme.pstn.twilio.com"), Outcome::Unknown);
        QCOMPARE(ask(nothing, ""), Outcome::Unknown);
        Inventory bare(accountOf("twilio"));
        everythingIsRead(bare);
        QCOMPARE(ask(bare, ""), Outcome::Refused);
    }

    /// A file may have only the older path to the lists of a SIP domain, which says the same.
    void olderPaths()
    {
        Inventory inventory(accountOf("twilio"));
        inventory.merge(kind("twilio.sip_domain"), {}, {json(u"{'sid':'SD1','domain_name':'acme.sip.twilio.com','voice_url':'https://app.example.com'}"_s)});
        inventory.merge(kind("twilio.credential_list_mapping"), u"SD1"_s, {json(u"{'sid':'CL1','domain_sid':'SD1','friendly_name':'Phones'}"_s)});
        inventory.merge(kind("twilio.credential"), u"CL1"_s, {json(u"{'sid':'CR1','username':'desk-1','credential_list_sid':'CL1'}"_s)});
        ready(inventory, {"twilio.sip_domain", "twilio.credential_list_mapping", "twilio.ip_access_control_list_mapping", "twilio.credential"});
        QCOMPARE(admit(inventory, {.username = u"desk-1"_s, .domain = u"acme.sip.twilio.com"_s}).first().outcome, Outcome::Challenged);
        const auto refused = admit(inventory, {.username = u"desk-2"_s, .domain = u"acme.sip.twilio.com"_s}).first();
        QVERIFY2(refused.summary.contains(u"“Phones”"_s), qPrintable(refused.summary));
        QCOMPARE(refused.outcome, Outcome::Refused);
    }

    void anotherProvider_data()
    {
        QTest::addColumn<CallAttempt>("attempt");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("says");
        const auto ask = [](const char *name, const char *domain, const char *address, const char *user, Outcome outcome, const char *says) {
            QTest::newRow(name) << CallAttempt{.address = QString::fromLatin1(address), .username = QString::fromLatin1(user), .domain = QString::fromLatin1(domain)} << outcome << QString::fromUtf8(says);
        };
        ask("both", "11.zt.plivo.com", "198.51.100.15", "labpbx01", Outcome::Challenged, "198.51.100.15 is in 198.51.100.0/28 of “Office SBCs”.");
        ask("another address", "11.zt.plivo.com", "198.51.100.16", "labpbx01", Outcome::Refused, "198.51.100.16 is not in “Office SBCs”.");
        ask("another name", "11.zt.plivo.com", "203.0.113.10", "labpbx02", Outcome::Refused, "“labpbx02” is not in “Lab PBX”.");
        ask("everybody", "22.eu.zt.plivo.com", "8.8.8.8", "", Outcome::Accepted, "8.8.8.8 is in 0.0.0.0/0 of “Dialer”.");
        ask("another region", "22.zt.plivo.com", "8.8.8.8", "", Outcome::Unknown, "may be another name of 22.eu.zt.plivo.com");
        ask("nothing", "33.zt.plivo.com", "8.8.8.8", "", Outcome::Refused, "Nothing says who may call");
        ask("inbound", "44.zt.plivo.com", "8.8.8.8", "", Outcome::Refused, "Calls only come in through it");
        ask("disabled", "55.zt.plivo.com", "8.8.8.8", "", Outcome::Refused, "It is switched off.");
        ask("a list that is gone", "66.zt.plivo.com", "8.8.8.8", "", Outcome::Unknown, "may be in “gone”");
        ask("no name", "zt.plivo.com", "8.8.8.8", "", Outcome::Refused, "names nobody");
        ask("a stranger", "77.zt.plivo.com", "8.8.8.8", "", Outcome::Refused, "Nothing in this account has the domain");
    }

    void anotherProvider()
    {
        QFETCH(CallAttempt, attempt);
        QFETCH(Outcome, outcome);
        QFETCH(QString, says);
        Inventory inventory(accountOf("plivo"));
        const auto trunk = [&](int id, const QString &domain, const QString &rest) {
            inventory.merge(kind("plivo.trunk"), {}, {json(u"{'trunk_id':'%1','name':'t%1','trunk_domain':'%2','trunk_status':'enabled','trunk_direction':'outbound','ipacl_uuid':null,'credential_uuid':null"_s.arg(id).arg(domain) + u'}')});
            auto record = *inventory.record({&kind("plivo.trunk"), {}, QString::number(id)});
            const auto members = json(u'{' + rest + u'}');
            for (const auto &key : members.keys())
                record.setRaw(key, members.raw(key));
            inventory.merge(kind("plivo.trunk"), {}, {record});
        };
        trunk(11, u"11.zt.plivo.com"_s, u"'ipacl_uuid':'office','credential_uuid':'c1'"_s);
        trunk(22, u"22.eu.zt.plivo.com"_s, u"'ipacl_uuid':'all'"_s);
        trunk(33, u"33.zt.plivo.com"_s, {});
        trunk(44, u"44.zt.plivo.com"_s, u"'trunk_direction':'inbound'"_s);
        trunk(55, u"55.zt.plivo.com"_s, u"'trunk_status':'disabled','ipacl_uuid':'all'"_s);
        trunk(66, u"66.zt.plivo.com"_s, u"'ipacl_uuid':'gone'"_s);
        inventory.merge(kind("plivo.ip_access_control_list"), {},
            {json(u"{'ipacl_uuid':'office','name':'Office SBCs','ip_addresses':['198.51.100.5/28','203.0.113.10/32','2001:db8::/32']}"_s), json(u"{'ipacl_uuid':'all','name':'Dialer','ip_addresses':['0.0.0.0/0']}"_s)});
        inventory.merge(kind("plivo.credential"), {}, {json(u"{'credential_uuid':'c1','name':'Lab PBX','username':'labpbx01'}"_s)});
        everythingIsRead(inventory);
        const auto answers = admit(inventory, attempt);
        QCOMPARE(answers.size(), 1);
        const auto text = wholeText(answers.first());
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(answers.first().outcome, outcome);
        QCOMPARE(answers.first().code, QString());
    }

    void in_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("down");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto ask = [](const char *name, const char *number, Outcome outcome, const char *says, const char *down = "", const char *code = "") {
            QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(down) << outcome << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        ask("on a trunk", "+14155550100", Outcome::Accepted, "+14155550100 is on the trunk “trunk TK1”. Calls go to a (70 %) and b (30 %).");
        ask("on a trunk, and one is down", "+14155550100", Outcome::Accepted, "a is down", "a.example.com");
        ask("on a trunk, and all are down", "+14155550100", Outcome::NotRouted, "nothing stands behind", "a.example.com b.example.com", "32011");
        ask("people's spelling", "(415) 555-0100", Outcome::Accepted, "ends with the digits");
        ask("with the country, without +", "1 415 555 0100", Outcome::Accepted, "is a number of this account");
        ask("dialled from abroad", "00 1 415 555 0100", Outcome::Accepted, "is a number of this account");
        ask("tel URI", "tel:+1-415-555-0100", Outcome::Accepted, "is a number of this account");
        ask("a zero inside the country", "+49 (0)89 123456", Outcome::Accepted, "is a number of this account");
        ask("dialled inside the country", "089 123456", Outcome::Accepted, "ends with the digits");
        ask("shadowed", "+14155550101", Outcome::Accepted, "Its own URL, https://app.example.com/x, is not asked");
        ask("URL", "+14155550102", Outcome::Accepted, "https://app.example.com/x is asked");
        ask("URL down", "+14155550102", Outcome::Accepted, "so https://spare.example.com/x is asked", "app.example.com");
        ask("both URLs down", "+14155550102", Outcome::NotRouted, "nobody says", "app.example.com spare.example.com");
        ask("application", "+14155550103", Outcome::Accepted, "The application AP1 answers");
        ask("nothing", "+14155550104", Outcome::NotRouted, "Nothing says where its calls go");
        ask("no voice", "+14155550105", Outcome::Refused, "has no voice");
        ask("a trunk without targets", "+14155550106", Outcome::NotRouted, "It has no target", "", "32010");
        ask("a trunk that is not there", "+14155550107", Outcome::Unknown, "which is no trunk of this account");
        ask("the end of another one, but with a country", "+155550100", Outcome::NotRouted, "is no number of this account");
        ask("the end alone", "5550100", Outcome::Accepted, "ends with the digits");
        ask("nobody's", "+14155559999", Outcome::NotRouted, "+14155559999 is no number of this account.");
    }

    void in()
    {
        QFETCH(QString, number);
        QFETCH(QString, down);
        QFETCH(Outcome, outcome);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Inventory inventory(accountOf("twilio"));
        inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s), trunkRecord(u"TK2"_s)});
        inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, u"a:10:70 b:10:30"_s));
        int id = 0;
        for (const auto &rest : {u"+14155550100','trunk_sid':'TK1"_s, u"+14155550101','trunk_sid':'TK1','voice_url':'https://app.example.com/x"_s,
                 u"+14155550102','trunk_sid':'','voice_url':'https://app.example.com/x','voice_fallback_url':'https://spare.example.com/x"_s, u"+14155550103','trunk_sid':null,'voice_application_sid':'AP1"_s,
                 u"+14155550104','voice_url':'"_s, u"+14155550105','capabilities':{'voice':false},'trunk_sid':'TK1"_s, u"+14155550106','trunk_sid':'TK2"_s, u"+14155550107','trunk_sid':'TK9"_s, u"+4989123456','trunk_sid':'TK1"_s}) {
            const auto text = u"{'sid':'PN%1','phone_number':'"_s.arg(++id) + rest + u"'}"_s;
            inventory.merge(kind("twilio.incoming_phone_number"), {}, {json(text)});
        }
        everythingIsRead(inventory);
        const auto hosts = down.split(u' ', Qt::SkipEmptyParts);
        const CallAttempt attempt{.way = CallAttempt::Way::In, .number = number};
        QVERIFY(attemptProblems(attempt).isEmpty());
        const auto answers = admit(inventory, attempt, {.hosts = QSet<QString>(hosts.begin(), hosts.end())});
        QCOMPARE(answers.size(), 1);
        const auto text = wholeText(answers.first());
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(answers.first().outcome, outcome);
        QCOMPARE(answers.first().code, code);
    }

    void inOfAnotherProvider()
    {
        Inventory inventory(accountOf("plivo"));
        inventory.merge(kind("plivo.trunk"), {},
            {json(u"{'trunk_id':'1','name':'line','trunk_direction':'inbound','primary_uri_uuid':'u1'}"_s), json(u"{'trunk_id':'2','name':'out','trunk_direction':'outbound'}"_s), json(u"{'trunk_id':'3','name':'off','trunk_direction':'inbound','trunk_status':'disabled','primary_uri_uuid':'u1'}"_s),
                json(u"{'trunk_id':'4','name':'bare','trunk_direction':'inbound'}"_s)});
        inventory.merge(kind("plivo.uri"), {}, {json(u"{'uri_uuid':'u1','name':'main','uri':'main.example.com'}"_s)});
        for (int i = 1; i <= 4; ++i)
            inventory.merge(kind("plivo.number"), {}, {json(u"{'number':'1415555010%1','application':'/v1/Account/MA1/Zentrunk/Trunk/%1/','voice_enabled':true}"_s.arg(i))});
        inventory.merge(kind("plivo.number"), {}, {json(u"{'number':'14155550105','application':'/v1/Account/MA1/Application/77/'}"_s), json(u"{'number':'14155550106','application':null}"_s)});
        everythingIsRead(inventory);
        const auto ask = [&](int last) { return admit(inventory, {.way = CallAttempt::Way::In, .number = u"+1415555010%1"_s.arg(last)}).first(); };
        QCOMPARE(ask(1).outcome, Outcome::Accepted);
        QVERIFY(ask(1).flow.has_value());
        QVERIFY2(wholeText(ask(2)).contains(u"so nobody answers the number"_s), qPrintable(wholeText(ask(2))));
        QCOMPARE(ask(2).outcome, Outcome::NotRouted);
        QCOMPARE(ask(3).outcome, Outcome::NotRouted);
        QCOMPARE(ask(3).code, QString());
        QCOMPARE(ask(4).code, u"4310"_s);
        QVERIFY2(wholeText(ask(5)).contains(u"Application 77"_s), qPrintable(wholeText(ask(5))));
        QCOMPARE(ask(5).outcome, Outcome::Unknown);
        QCOMPARE(ask(6).outcome, Outcome::NotRouted);
    }

    void onlyNumbersOnTrunks()
    {
        Inventory inventory(accountOf("twilio"));
        inventory.merge(kind("twilio.phone_number"), u"TK1"_s, numbersOn(u"TK1"_s, 2));
        const auto answer = admit(inventory, {.way = CallAttempt::Way::In, .number = u"+14155550001"_s}).first();
        QCOMPARE(answer.outcome, Outcome::Unknown);
        QVERIFY2(wholeText(answer).contains(u"TK1"_s), qPrintable(wholeText(answer)));
        QCOMPARE(admit(inventory, {.way = CallAttempt::Way::In, .number = u"+14155550009"_s}).first().outcome, Outcome::Unknown);
        QCOMPARE(admit(inventory, {.way = CallAttempt::Way::In, .number = u"5555000"_s}).size(), 1);
    }

    void problems()
    {
        const auto keys = [](const CallAttempt &attempt) {
            auto list = attemptProblems(attempt).keys();
            std::sort(list.begin(), list.end());
            return list.join(' ');
        };
        QCOMPARE(keys({}), "address");
        QCOMPARE(keys({.address = u"1.2.3"_s}), "address");
        QCOMPARE(keys({.address = u"010.0.0.1"_s}), "address");
        QCOMPARE(keys({.address = u"2001:db8::1"_s}), "address");
        QCOMPARE(keys({.address = u"203.0.113.7"_s}), "");
        QCOMPARE(keys({.username = u"pbx"_s}), "");
        QCOMPARE(keys({.domain = u"not a host"_s}), "domain");
        QCOMPARE(keys({.address = u"x"_s, .domain = u"sip:"_s, .number = u"12"_s}), "address domain number");
        QCOMPARE(keys({.way = CallAttempt::Way::In}), "number");
        QCOMPARE(keys({.way = CallAttempt::Way::In, .number = u"123"_s}), "number");
        QCOMPARE(keys({.way = CallAttempt::Way::In, .address = u"x"_s, .number = u"+14155550100"_s}), "");
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
