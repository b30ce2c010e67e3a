// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/drain.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

Account lab()
{
    auto a = account();
    a.provider = "plivo";
    return a;
}

/// `name uri` or, switched off, `-name uri`; several with commas.
void fillTargets(Inventory &inventory, const QString &trunkName, const QString &targets)
{
    (void)inventory.merge(kind("twilio.trunk"), {}, {trunk(trunkName.toLatin1().constData())});
    for (const auto &text : targets.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto name = text.section(u' ', 0, 0);
        auto one = target(trunkName.toLatin1().constData(), name.toLatin1().constData(), !name.startsWith(u'-'));
        one.setText("sip_url", text.section(u' ', 1));
        (void)inventory.merge(kind("twilio.origination_url"), {}, {one});
    }
}

/// `field value` of each change, with the record's title before it.
QStringList words(const QList<Change> &changes)
{
    QStringList list;
    for (const auto &change : changes)
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
            if (it.value() != change.opened.value(it.key()))
                list.append(u"%1 %2=%3"_s.arg(change.title, QString::fromLatin1(it.key()), it.value()));
    return list;
}

} // namespace

class TestDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostHasOneSpelling_data();
    void aHostHasOneSpelling();
    void hostsAreCounted();
    void whatWasNotReadIsNotKnown_data();
    void whatWasNotReadIsNotKnown();
    void sharedTargetsAreSwitchedOff_data();
    void sharedTargetsAreSwitchedOff();
    void aListThatIsNotReadWholeIsLeftAlone();
    void theLastResortIsNamed();
    void namedTargetsAreSwapped_data();
    void namedTargetsAreSwapped();
    void replacementsAreElsewhere();
};

void TestDrain::whatWasNotReadIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<bool>("known");
    QTest::newRow("all of one") << QByteArray("twilio") << QByteArray() << true;
    QTest::newRow("no targets") << QByteArray("twilio") << QByteArray("twilio.origination_url") << false;
    QTest::newRow("no trunks") << QByteArray("twilio") << QByteArray("twilio.trunk") << false;
    QTest::newRow("no lists, which no call goes to") << QByteArray("twilio") << QByteArray("twilio.credential_list") << true;
    QTest::newRow("all of the other") << QByteArray("plivo") << QByteArray() << true;
    QTest::newRow("no URIs") << QByteArray("plivo") << QByteArray("plivo.uri") << false;
    QTest::newRow("no trunks that point at them") << QByteArray("plivo") << QByteArray("plivo.trunk") << false;
}

void TestDrain::whatWasNotReadIsNotKnown()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, missing);
    auto of = account();
    of.provider = provider;
    Inventory inventory(of);
    for (const auto *each : kindsOfProvider(provider))
        inventory.setState(*each, {}, missing == each->key ? LoadState::Failed : LoadState::Ready);
    QTEST(knowsTargets(inventory), "known");
}

void TestDrain::aHostHasOneSpelling_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"sip:pbx1.example.com"_s << u"pbx1.example.com"_s;
    QTest::newRow("case, port, transport, user") << u"sip:a:b@PBX1.Example.COM:5061;transport=tls"_s << u"pbx1.example.com"_s;
    QTest::newRow("final dot") << u"sip:pbx1.example.com."_s << u"pbx1.example.com"_s;
    QTest::newRow("no scheme") << u"pbx1.example.com:5060"_s << u"pbx1.example.com"_s;
    QTest::newRow("odd scheme") << u"sip://pbx1.example.com:1234"_s << u"pbx1.example.com"_s;
    QTest::newRow("sips") << u"sips:pbx1.example.com"_s << u"pbx1.example.com"_s;
    QTest::newRow("IPv4") << u"sip:203.0.113.7:5080"_s << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << u"sip:[2001:DB8::1]:5061"_s << u"[2001:db8::1]"_s;
    QTest::newRow("IPv6, written out") << u"sip:[2001:0db8:0:0:0:0:0:1]"_s << u"[2001:db8::1]"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no address") << u"tel:+1"_s << QString();
}

void TestDrain::aHostHasOneSpelling()
{
    QFETCH(QString, address);
    QTEST(targetHostOf(address), "host");
}

void TestDrain::hostsAreCounted()
{
    Inventory inventory(account());
    fillTargets(inventory, u"hq"_s, u"a sip:pbx1.example.com, b sip:PBX1.example.com:5061, -c sip:pbx2.example.com"_s);
    fillTargets(inventory, u"branch"_s, u"d sip:pbx1.example.com"_s);
    (void)inventory.merge(kind("twilio.incoming_phone_number"), {}, {number("+14155550101", "hq"), number("+14155550102", "hq"), number("+14155550103", "branch"), number("+14155550104", nullptr)});
    const auto hosts = hostsOf(inventory);
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(hosts.at(0).host, u"pbx1.example.com"_s);
    QCOMPARE(hosts.at(0).targets.size(), 3);
    QCOMPARE(hosts.at(0).off, 0);
    QCOMPARE(hosts.at(0).places, 2);
    QCOMPARE(hosts.at(0).numbers, 3);
    QCOMPARE(hosts.at(1).off, 1);
    QCOMPARE(hosts.at(1).numbers, 2);

    Inventory plivo(lab());
    (void)plivo.merge(kind("plivo.uri"), {}, {record(u"{'uri_uuid':'1','uri':'pbx1.example.com'}"_s), record(u"{'uri_uuid':'2','uri':'PBX1.example.com:5061'}"_s)});
    (void)plivo.merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'t','name':'in','primary_uri_uuid':'1','fallback_uri_uuid':'2'}"_s)});
    (void)plivo.merge(kind("plivo.number"), {}, {record(u"{'number':'1','application':'/v1/Account/MA/Zentrunk/Trunk/t/'}"_s)});
    const auto there = hostsOf(plivo);
    QCOMPARE(there.size(), 1);
    QCOMPARE(there.first().targets.size(), 2);
    QCOMPARE(there.first().places, 1);
    QCOMPARE(there.first().numbers, 1);
}

void TestDrain::sharedTargetsAreSwitchedOff_data()
{
    QTest::addColumn<QString>("targets");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("remarks");
    const auto off = [](const QString &name) { return name + u" enabled=false"_s; };
    QTest::newRow("another is left") << u"a sip:pbx1.example.com, b sip:pbx2.example.com"_s << QStringList{off(u"a"_s)} << 0 << 0;
    QTest::newRow("ports, transports, case") << u"a sip:pbx1.example.com:5061;transport=tls, b sip:PBX1.EXAMPLE.com, c sip:pbx2.example.com"_s
                                             << QStringList{off(u"a"_s), off(u"b"_s)} << 0 << 0;
    QTest::newRow("a name that only begins alike") << u"a sip:pbx1.example.com.au, b sip:pbx2.example.com"_s << QStringList{} << 0 << 0;
    QTest::newRow("the only one") << u"a sip:pbx1.example.com"_s << QStringList{} << 1 << 0;
    QTest::newRow("all of them") << u"a sip:pbx1.example.com, b sip:pbx1.example.com:5070"_s << QStringList{} << 1 << 0;
    QTest::newRow("the others are off") << u"a sip:pbx1.example.com, -b sip:pbx2.example.com"_s << QStringList{} << 1 << 0;
    QTest::newRow("off already") << u"-a sip:pbx1.example.com, b sip:pbx2.example.com"_s << QStringList{} << 0 << 1;
    QTest::newRow("one off, one on") << u"-a sip:pbx1.example.com, b sip:pbx1.example.com, c sip:pbx2.example.com"_s << QStringList{off(u"b"_s)} << 0 << 1;
    QTest::newRow("an address that cannot be read is another") << u"a sip:pbx1.example.com, b ???"_s << QStringList{off(u"a"_s)} << 0 << 0;
}

void TestDrain::sharedTargetsAreSwitchedOff()
{
    QFETCH(QString, targets);
    Inventory inventory(account());
    fillTargets(inventory, u"hq"_s, targets);
    const auto drain = drainHost(u"pbx1.example.com"_s, {}, inventory);
    QTEST(words(drain.changes), "changes");
    QTEST(int(drain.refusals.size()), "refusals");
    QTEST(int(drain.remarks.size()), "remarks");
    for (const auto &refusal : drain.refusals)
        QVERIFY2(refusal.contains(u"hq"), qPrintable(refusal));
    QVERIFY(!drain.wantsReplacement);
}

void TestDrain::aListThatIsNotReadWholeIsLeftAlone()
{
    Inventory inventory(account());
    fillTargets(inventory, u"hq"_s, u"a sip:pbx1.example.com, b sip:pbx2.example.com"_s);
    inventory.setState(kind("twilio.origination_url"), id("TK", "hq"), LoadState::Failed);
    const auto drain = drainHost(u"pbx1.example.com"_s, {}, inventory);
    QCOMPARE(drain.changes.size(), 0);
    QCOMPARE(drain.refusals.size(), 1);
}

void TestDrain::theLastResortIsNamed()
{
    Inventory inventory(account());
    fillTargets(inventory, u"hq"_s, u"a sip:pbx1.example.com, b sip:pbx2.example.com"_s);
    auto other = trunk("branch");
    other.setText("disaster_recovery_url", u"https://u:p@PBX1.example.com:8443/twiml");
    (void)inventory.merge(kind("twilio.trunk"), {}, {other});
    const auto drain = drainHost(u"pbx1.example.com"_s, {}, inventory);
    QCOMPARE(drain.changes.size(), 1);
    QCOMPARE(drain.remarks.size(), 1);
    QVERIFY(drain.remarks.first().contains(u"branch"));
}

void TestDrain::namedTargetsAreSwapped_data()
{
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("remarks");
    const auto fields = [](const QString &primary, const QString &fallback) {
        QStringList list;
        if (!fallback.isEmpty())
            list.append(u"in fallback_uri_uuid="_s + fallback);
        if (!primary.isEmpty())
            list.append(u"in primary_uri_uuid="_s + primary);
        return list;
    };
    // u1 and u1b are on the host, u2 and u3 are not
    QTest::newRow("swap") << u"u1"_s << u"u2"_s << QString() << fields(u"u2"_s, u"u1"_s) << 0 << 1;
    QTest::newRow("swap, and a replacement behind") << u"u1"_s << u"u2"_s << u"u3"_s << fields(u"u2"_s, u"u3"_s) << 0 << 0;
    QTest::newRow("the replacement is the fallback already") << u"u1"_s << u"u2"_s << u"u2"_s << fields(u"u2"_s, u"u1"_s) << 0 << 1;
    QTest::newRow("primary only") << u"u1"_s << QString() << QString() << QStringList{} << 1 << 0;
    QTest::newRow("primary only, replaced") << u"u1"_s << QString() << u"u3"_s << fields(u"u3"_s, {}) << 0 << 0;
    QTest::newRow("primary only, replaced by the same host") << u"u1"_s << QString() << u"u1b"_s << QStringList{} << 1 << 0;
    QTest::newRow("replaced by what is not there") << u"u1"_s << QString() << u"gone"_s << QStringList{} << 1 << 0;
    QTest::newRow("both on the host") << u"u1"_s << u"u1b"_s << QString() << QStringList{} << 1 << 0;
    QTest::newRow("both on the host, replaced") << u"u1"_s << u"u1b"_s << u"u3"_s << fields(u"u3"_s, {}) << 0 << 1;
    QTest::newRow("a fallback that nobody knows") << u"u1"_s << u"gone"_s << QString() << QStringList{} << 1 << 0;
    QTest::newRow("fallback only") << u"u2"_s << u"u1"_s << QString() << QStringList{} << 0 << 1;
    QTest::newRow("fallback only, replaced") << u"u2"_s << u"u1"_s << u"u3"_s << fields({}, u"u3"_s) << 0 << 0;
    QTest::newRow("elsewhere") << u"u2"_s << u"u3"_s << QString() << QStringList{} << 0 << 0;
}

void TestDrain::namedTargetsAreSwapped()
{
    QFETCH(QString, primary);
    QFETCH(QString, fallback);
    QFETCH(QString, replacement);
    Inventory inventory(lab());
    for (const auto &[uuid, uri] : {std::pair{u"u1"_s, u"pbx1.example.com"_s}, {u"u1b"_s, u"sip:a@PBX1.example.com:5070"_s}, {u"u2"_s, u"pbx2.example.com"_s}, {u"u3"_s, u"198.51.100.7:5060"_s}})
        (void)inventory.merge(kind("plivo.uri"), {}, {record(u"{'uri_uuid':'%1','name':'%1','uri':'%2'}"_s.arg(uuid, uri))});
    auto one = record(u"{'trunk_id':'t','name':'in','trunk_direction':'inbound','primary_uri_uuid':'%1'}"_s.arg(primary));
    if (fallback.isEmpty())
        one.setNull("fallback_uri_uuid");
    else
        one.setText("fallback_uri_uuid", fallback);
    (void)inventory.merge(kind("plivo.trunk"), {}, {one});

    const auto drain = drainHost(u"pbx1.example.com"_s, replacement, inventory);
    QTEST(words(drain.changes), "changes");
    QTEST(int(drain.refusals.size()), "refusals");
    QTEST(int(drain.remarks.size()), "remarks");
    QCOMPARE(drain.wantsReplacement, !drain.refusals.isEmpty());
    for (const auto &change : drain.changes) // what every update has to say again
        QVERIFY(change.fields.contains("name") && change.fields.contains("trunk_direction"));
}

void TestDrain::replacementsAreElsewhere()
{
    Inventory inventory(lab());
    (void)inventory.merge(kind("plivo.uri"), {}, {record(u"{'uri_uuid':'1','uri':'pbx1.example.com'}"_s), record(u"{'uri_uuid':'2','uri':'PBX2.example.com:5061'}"_s)});
    QCOMPARE(drainReplacements(u"pbx1.example.com"_s, inventory), QList<RecordId>{(RecordId{&kind("plivo.uri"), {}, u"2"_s})});
    Inventory shared(account());
    fillTargets(shared, u"hq"_s, u"a sip:pbx1.example.com, b sip:pbx2.example.com"_s);
    QVERIFY(drainReplacements(u"pbx1.example.com"_s, shared).isEmpty());
}

QTEST_GUILESS_MAIN(TestDrain)
#include "tst_drain.moc"
