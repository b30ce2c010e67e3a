// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"
#include "tests/routing/routingaccount.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;

namespace {

Outage downOf(const QString &hosts)
{
    const auto list = hosts.split(u' ', Qt::SkipEmptyParts);
    return {.hosts = QSet<QString>(list.begin(), list.end())};
}

/// `*10: a 70, b off | 20: c 100`: the tiers with the shares as they are now, the one that takes the calls with a star.
QString tiersText(const CallFlow &flow)
{
    QStringList tiers;
    for (const auto &tier : flow.tiers) {
        QStringList targets;
        int sum = 0;
        for (const auto &target : tier.targets) {
            const auto &now = target.now;
            sum += now.percent;
            targets.append(target.target.title + u' ' + (now.state == Share::State::Known ? QString::number(now.percent) : now.state == Share::State::Off ? u"off"_s : u"?"_s));
        }
        if (sum != 0 && sum != 100)
            return u"the shares add up to %1"_s.arg(sum);
        tiers.append((tier.active ? u"*"_s : QString()) + (tier.priority ? QString::number(*tier.priority) : tier.name) + u": "_s + targets.join(u", "_s));
    }
    return tiers.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(trunkdesk::FlowState)

class TestCallFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flows_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("lastResort");
        QTest::addColumn<QString>("down");
        QTest::addColumn<FlowState>("state");
        QTest::addColumn<QString>("tiers");

        const auto usual = u"a:10:70 b:10:30 c:20:10"_s;
        const auto dr = u"https://dr.example.net/twiml"_s;
        const auto all = u"a.example.com b.example.com c.example.com"_s;
        QTest::newRow("as configured") << usual << dr << u""_s << FlowState::Normal << u"*10: a 70, b 30 | 20: c 100"_s;
        QTest::newRow("a host of nobody") << usual << dr << u"x.example.com"_s << FlowState::Normal << u"*10: a 70, b 30 | 20: c 100"_s;
        QTest::newRow("one is down") << usual << dr << u"a.example.com"_s << FlowState::Reduced << u"*10: a off, b 100 | 20: c 100"_s;
        QTest::newRow("the tier is down") << usual << dr << u"a.example.com b.example.com"_s << FlowState::OnBackup << u"10: a off, b off | *20: c 100"_s;
        QTest::newRow("only the backup is down") << usual << dr << u"c.example.com"_s << FlowState::Normal << u"*10: a 70, b 30 | 20: c off"_s;
        QTest::newRow("all are down") << usual << dr << all << FlowState::LastResort << u"10: a off, b off | 20: c off"_s;
        QTest::newRow("all are down, and the last resort") << usual << dr << all + u" dr.example.net"_s << FlowState::Dead << u"10: a off, b off | 20: c off"_s;
        QTest::newRow("all are down, without a last resort") << usual << u""_s << all << FlowState::Dead << u"10: a off, b off | 20: c off"_s;
        QTest::newRow("a last resort that cannot be read") << usual << u"call me"_s << all << FlowState::LastResort << u"10: a off, b off | 20: c off"_s;
        QTest::newRow("60/20/20 without the first") << u"a:1:60 b:1:20 c:1:20"_s << dr << u"a.example.com"_s << FlowState::Reduced << u"*1: a off, b 50, c 50"_s;
        QTest::newRow("thirds of what is left") << u"a:1:70 b:1:1 c:1:1 d:1:1"_s << dr << u"a.example.com"_s << FlowState::Reduced << u"*1: a off, b 34, c 33, d 33"_s;
        QTest::newRow("the same host twice") << u"a:1:70@sip:pbx.example.com b:1:30@sip:PBX.example.com.:5061;transport=tls c:2:1"_s << dr << u"pbx.example.com"_s << FlowState::OnBackup
                                             << u"1: a off, b off | *2: c 100"_s;
        QTest::newRow("IPv6, in another spelling") << u"a:1:70@sip:[2001:DB8:0:0::1]:5060 b:1:30"_s << dr << u"[2001:db8::1]"_s << FlowState::Reduced << u"*1: a off, b 100"_s;
        QTest::newRow("off takes nothing") << u"a:10:70- b:10:30 c:20:10"_s << dr << u""_s << FlowState::Normal << u"*10: a off, b 100 | 20: c 100"_s;
        QTest::newRow("off does not hold a tier up") << u"a:10:70- b:10:30 c:20:10"_s << dr << u"b.example.com"_s << FlowState::OnBackup << u"10: a off, b off | *20: c 100"_s;
        QTest::newRow("off and down is not fewer") << u"a:10:70- b:10:30"_s << dr << u"a.example.com"_s << FlowState::Normal << u"*10: a off, b 100"_s;
        QTest::newRow("a tier that is off is no backup") << u"a:5:1- b:10:1 c:20:1"_s << dr << u""_s << FlowState::Normal << u"5: a off | *10: b 100 | 20: c 100"_s;
        QTest::newRow("all are off") << u"a:10:70- b:20:1-"_s << dr << u""_s << FlowState::LastResort << u"10: a off | 20: b off"_s;
        QTest::newRow("all are off, without a last resort") << u"a:10:70-"_s << u""_s << u""_s << FlowState::Dead << u"10: a off"_s;
        QTest::newRow("no target, one number") << u""_s << u""_s << u""_s << FlowState::Dead << u""_s;
        QTest::newRow("nothing but a last resort") << u""_s << dr << u""_s << FlowState::LastResort << u""_s;
        QTest::newRow("a weight out of range") << u"a:10:70000 b:10:30 c:20:1"_s << dr << u""_s << FlowState::Normal << u"*10: a ?, b ? | 20: c 100"_s;
        QTest::newRow("a weight out of range is down") << u"a:10:70000 b:10:30 c:20:1"_s << dr << u"a.example.com"_s << FlowState::Reduced << u"*10: a off, b 100 | 20: c 100"_s;
        QTest::newRow("a weight of 0, the backup is needed") << u"a:10:0 c:20:1"_s << dr << u"a.example.com"_s << FlowState::OnBackup << u"10: a off | *20: c 100"_s;
        QTest::newRow("no priority") << u"a:?:70 b:10:30"_s << dr << u""_s << FlowState::Normal << u"*10: b 100 | Priority unknown: a ?"_s;
        QTest::newRow("no priority, and one is down") << u"a:?:70 b:10:30"_s << dr << u"b.example.com"_s << FlowState::Unknown << u"10: b off | Priority unknown: a ?"_s;
        QTest::newRow("no priority, and all are down") << u"a:?:70 b:10:30"_s << dr << u"a.example.com b.example.com"_s << FlowState::LastResort << u"10: b off | Priority unknown: a off"_s;
        QTest::newRow("nobody has a priority") << u"a:?:70 b:?:30"_s << dr << u"b.example.com"_s << FlowState::Reduced << u"*Priority unknown: a ?, b off"_s;
        QTest::newRow("an address that is none") << u"a:10:70@ask-somebody! b:10:30"_s << dr << u"b.example.com"_s << FlowState::Reduced << u"*10: a 100, b off"_s;
        QTest::newRow("ten thousand to one") << u"a:0:65535 b:0:1 c:65535:1"_s << dr << u"a.example.com"_s << FlowState::Reduced << u"*0: a off, b 100 | 65535: c 100"_s;
        QTest::newRow("a negative priority") << u"a:-1:10 b:10:10"_s << dr << u""_s << FlowState::Normal << u"*10: b 100 | Priority unknown: a ?"_s;
    }

    void flows()
    {
        QFETCH(QString, words);
        QFETCH(QString, lastResort);
        QFETCH(QString, down);
        QFETCH(FlowState, state);
        QFETCH(QString, tiers);

        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s, lastResort)}).first();
        inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, words));
        inventory.merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK1"_s, 1));
        everythingIsRead(inventory);
        const auto flow = callFlowOf(inventory, entry, downOf(down));
        QCOMPARE(tiersText(flow), tiers);
        QCOMPARE(flow.state, state);
        QCOMPARE(flow.activeTier() != nullptr, state == FlowState::Normal || state == FlowState::Reduced || state == FlowState::OnBackup);
        QCOMPARE(flow.numbers, 1);
        QVERIFY(flow.numbersKnown && flow.takesCalls);
        QVERIFY(!flowText(flow).isEmpty() && !flowText(flow).contains(u'%' + u"1"_s) && !flowDescription(flow).contains(u"%1"_s));
        // Playing with it later comes to the same as asking at once, and back again.
        const auto usual = callFlowOf(inventory, entry);
        QCOMPARE(flow.usual, usual.state);
        QCOMPARE(tiersText(underOutage(usual, downOf(down))), tiers);
        QCOMPARE(underOutage(usual, downOf(down)).state, state);
        QCOMPARE(tiersText(underOutage(flow, {})), tiersText(usual));
        QCOMPARE(underOutage(flow, {}).state, usual.state);
        const auto all = callFlowsOf(inventory, downOf(down));
        QCOMPARE(all.size(), 1);
        QCOMPARE(flowDescription(all.first()), flowDescription(flow));
    }

    void singleTargetsAreDown()
    {
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s)}).first();
        const auto ids = inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, u"a:1:70@sip:pbx.example.com b:1:30@sip:pbx.example.com"_s));
        everythingIsRead(inventory);
        const auto flow = callFlowOf(inventory, entry, {.targets = {ids[0]}});
        QCOMPARE(tiersText(flow), u"*1: a off, b 100"_s);
        QCOMPARE(flow.state, FlowState::Reduced);
    }

    /// What was not read is not said to be missing.
    void unread()
    {
        const auto &urls = kind("twilio.origination_url");
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s)}).first();
        ready(inventory, {"twilio.trunk"});
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Unknown);
        QVERIFY(callFlowOf(inventory, entry).takesCalls);
        inventory.merge(urls, u"TK1"_s, targets(u"TK1"_s, u"a:1:1"_s));
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Unknown);
        inventory.setState(urls, u"TK1"_s, LoadState::Failed);
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Unknown);
        QVERIFY(flowText(callFlowOf(inventory, entry)).contains(u"not all targets were read"_s));
        inventory.setState(urls, u"TK1"_s, LoadState::Ready);
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Normal);
        inventory.setState(urls, {}, LoadState::Ready);
        inventory.setState(urls, u"TK1"_s, LoadState::NotRead);
        inventory.setPart(urls, true);
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Unknown);
        QCOMPARE(callFlowOf(inventory, {&kind("twilio.trunk"), {}, u"TK9"_s}).state, FlowState::Unknown);
        QCOMPARE(callFlowOf(inventory, {}).state, FlowState::Unknown);
    }

    void numbersFromEitherList()
    {
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s)}).first();
        inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, u"a:1:1"_s));
        ready(inventory, {"twilio.trunk", "twilio.origination_url"});
        inventory.merge(kind("twilio.phone_number"), u"TK1"_s, numbersOn(u"TK1"_s, 3));
        auto flow = callFlowOf(inventory, entry);
        QVERIFY(!flow.numbersKnown);
        QCOMPARE(flow.numbers, 3);
        QVERIFY(flowDescription(flow).contains(u"at least 3 phone numbers"_s));
        inventory.setState(kind("twilio.phone_number"), u"TK1"_s, LoadState::Ready);
        QVERIFY(callFlowOf(inventory, entry).numbersKnown);
        inventory.merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK1"_s, 5));
        QCOMPARE(callFlowOf(inventory, entry).numbers, 3); // the whole list is believed
        ready(inventory, {"twilio.incoming_phone_number"});
        flow = callFlowOf(inventory, entry);
        QCOMPARE(flow.numbers, 5);
        QVERIFY(flow.numbersKnown);
    }

    void nothingComesInWhereNothingIsSetUp()
    {
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s, {}, u"out.pstn.twilio.com"_s)}).first();
        QVERIFY(callFlowOf(inventory, entry).takesCalls); // nobody has looked yet
        everythingIsRead(inventory);
        QVERIFY(!callFlowOf(inventory, entry).takesCalls);
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Normal);
        QVERIFY(impactOf(inventory, {}).flows.isEmpty());
    }

    void namedOneByOne_data()
    {
        QTest::addColumn<QString>("trunk");
        QTest::addColumn<QString>("down");
        QTest::addColumn<bool>("takesCalls");
        QTest::addColumn<FlowState>("state");
        QTest::addColumn<QString>("tiers");
        const auto both = u"'trunk_direction':'inbound','trunk_status':'enabled','primary_uri_uuid':'u1','fallback_uri_uuid':'u2'"_s;
        QTest::newRow("as usual") << both << u""_s << true << FlowState::Normal << u"*Primary URI: main 100 | Fallback URI: spare 100"_s;
        QTest::newRow("primary down") << both << u"main.example.com"_s << true << FlowState::OnBackup << u"Primary URI: main off | *Fallback URI: spare 100"_s;
        QTest::newRow("fallback down") << both << u"spare.example.com"_s << true << FlowState::Normal << u"*Primary URI: main 100 | Fallback URI: spare off"_s;
        QTest::newRow("both down") << both << u"main.example.com spare.example.com"_s << true << FlowState::Dead << u"Primary URI: main off | Fallback URI: spare off"_s;
        QTest::newRow("both the same") << u"'trunk_direction':'inbound','primary_uri_uuid':'u1','fallback_uri_uuid':'u1'"_s << u"main.example.com"_s << true << FlowState::Dead
                                       << u"Primary URI: main off | Fallback URI: main off"_s;
        QTest::newRow("no fallback") << u"'trunk_direction':'inbound','primary_uri_uuid':'u1','fallback_uri_uuid':null"_s << u""_s << true << FlowState::Normal << u"*Primary URI: main 100"_s;
        QTest::newRow("no primary") << u"'trunk_direction':'inbound','primary_uri_uuid':null,'fallback_uri_uuid':''"_s << u""_s << true << FlowState::Dead << u""_s;
        QTest::newRow("a URI that is gone") << u"'trunk_direction':'inbound','primary_uri_uuid':'u9','fallback_uri_uuid':'u1'"_s << u""_s << true << FlowState::Normal
                                            << u"Primary URI: u9 off | *Fallback URI: main 100"_s;
        QTest::newRow("disabled") << u"'trunk_status':'disabled',"_s + u"'trunk_direction':'inbound','primary_uri_uuid':'u1'"_s << u""_s << true << FlowState::Dead << u"Primary URI: main 100"_s;
        QTest::newRow("outbound") << u"'trunk_direction':'outbound','trunk_status':'disabled','primary_uri_uuid':null"_s << u""_s << false << FlowState::Normal << u""_s;
    }

    void namedOneByOne()
    {
        QFETCH(QString, trunk);
        QFETCH(QString, down);
        QFETCH(bool, takesCalls);
        QFETCH(FlowState, state);
        QFETCH(QString, tiers);
        Inventory inventory(accountOf("plivo"));
        const auto entry = inventory.merge(kind("plivo.trunk"), {}, {json(u"{'trunk_id':'1','name':'line',"_s + trunk + u'}')}).first();
        inventory.merge(kind("plivo.uri"), {}, {json(u"{'uri_uuid':'u1','name':'main','uri':'main.example.com:5060'}"_s), json(u"{'uri_uuid':'u2','name':'spare','uri':'sip:op@spare.example.com;transport=tls'}"_s)});
        inventory.merge(kind("plivo.number"), {}, {json(u"{'number':'14155550100','application':'/v1/Account/MA1/Zentrunk/Trunk/1/'}"_s)});
        everythingIsRead(inventory);
        const auto flow = callFlowOf(inventory, entry, downOf(down));
        QCOMPARE(tiersText(flow), tiers);
        QCOMPARE(flow.state, state);
        QCOMPARE(flow.takesCalls, takesCalls);
        QCOMPARE(flow.numbers, 1);
        QVERIFY(!flowText(flow).contains(u"%1"_s));
        QCOMPARE(impactOf(inventory, downOf(down)).trunks.value(state), takesCalls ? 1 : 0);
    }

    /// A file with trunks alone: where its targets are nobody knows, so an outage may or may not be theirs.
    void namedButNotRead()
    {
        Inventory inventory(accountOf("plivo"));
        const auto entry = inventory.merge(kind("plivo.trunk"), {}, {json(u"{'trunk_id':'1','name':'line','trunk_direction':'inbound','primary_uri_uuid':'u1'}"_s)}).first();
        ready(inventory, {"plivo.trunk"});
        QCOMPARE(callFlowOf(inventory, entry).state, FlowState::Normal);
        QCOMPARE(callFlowOf(inventory, entry, downOf(u"main.example.com"_s)).state, FlowState::Unknown);
        QVERIFY(!callFlowOf(inventory, entry).tiers.first().targets.first().known);
    }

    void sites_data()
    {
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<QString>("sites");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("siblings") << u"pbx2.fra.example.com pbx1.fra.example.com pbx1.lon.example.com"_s << u"fra.example.com=pbx1.fra.example.com,pbx2.fra.example.com lon.example.com=pbx1.lon.example.com"_s;
        QTest::newRow("three labels") << u"a.example.com b.example.com"_s << u"example.com=a.example.com,b.example.com"_s;
        QTest::newRow("two labels and below") << u"example.com pbx.example.com example.org"_s << u"example.com=example.com,pbx.example.com example.org=example.org"_s;
        QTest::newRow("strangers in one country") << u"acme.co.uk example.co.uk pbx.acme.co.uk"_s << u"acme.co.uk=acme.co.uk,pbx.acme.co.uk example.co.uk=example.co.uk"_s;
        QTest::newRow("called like a site") << u"fra.example.com pbx1.fra.example.com lon.example.com"_s << u"example.com=lon.example.com fra.example.com=fra.example.com,pbx1.fra.example.com"_s;
        QTest::newRow("one label") << u"pbx other"_s << u"other=other pbx=pbx"_s;
        QTest::newRow("addresses") << u"203.0.113.7 203.0.113.250 203.0.114.7"_s << u"203.0.113.0/24=203.0.113.250,203.0.113.7 203.0.114.0/24=203.0.114.7"_s;
        QTest::newRow("IPv6") << u"[2001:db8::1] [2001:db8:0:0:ffff::2] [2001:db8:0:1::1]"_s << u"2001:db8:0:1::/64=[2001:db8:0:1::1] 2001:db8::/64=[2001:db8:0:0:ffff::2],[2001:db8::1]"_s;
        QTest::newRow("the same twice") << u"a.example.com a.example.com"_s << u"example.com=a.example.com"_s;
    }

    void sites()
    {
        QFETCH(QString, hosts);
        QFETCH(QString, sites);
        QStringList texts;
        for (const auto &site : sitesOf(hosts.split(u' ', Qt::SkipEmptyParts)))
            texts.append(site.name + u'=' + site.hosts.join(u','));
        QCOMPARE(texts.join(u' '), sites);
    }

    void rules()
    {
        const auto rule = failoverRule(kind("twilio.trunk"));
        for (const auto &word : {u"2xx"_s, u"400"_s, u"404"_s, u"405"_s, u"410"_s, u"416"_s, u"482"_s, u"484"_s, u"486"_s, u"6xx"_s, u"4 seconds"_s})
            QVERIFY2(rule.contains(word), qPrintable(word));
        QVERIFY(!failoverRule(kind("plivo.trunk")).isEmpty());
        QVERIFY(failoverRule(kind("plivo.uri")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
