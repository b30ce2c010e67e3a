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

} // namespace

class TestFlowText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("lastResort");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("text");
        const auto usual = u"hq-1:10:70 hq-2:10:30 dr-site:20:10"_s;
        const auto dr = u"https://dr.example.net/twiml"_s;
        QTest::newRow("usual") << usual << dr << u""_s << u"Calls go to hq-1 (70 %) and hq-2 (30 %)."_s;
        QTest::newRow("alone") << u"hq-1:10:70"_s << dr << u""_s << u"Calls go to hq-1 alone."_s;
        QTest::newRow("one is down") << usual << dr << u"hq-1.example.com"_s << u"hq-1 is down; its share of the calls goes to hq-2 alone."_s;
        QTest::newRow("two of four are down") << u"a:1:1 b:1:1 c:1:1 d:1:1"_s << dr << u"a.example.com c.example.com"_s << u"a and c are down; their share of the calls goes to b (50 %) and d (50 %)."_s;
        QTest::newRow("backup") << usual << dr << u"hq-1.example.com hq-2.example.com"_s << u"Calls go to dr-site alone (Priority 20), since hq-1 and hq-2 are down."_s;
        QTest::newRow("the backup is lost") << usual << dr << u"dr-site.example.com"_s << u"Calls go to hq-1 (70 %) and hq-2 (30 %). What stands behind (Priority 20) is down."_s;
        QTest::newRow("the backup and the last resort are lost") << usual << dr << u"dr-site.example.com dr.example.net"_s << u"Calls go to hq-1 (70 %) and hq-2 (30 %). What stands behind (Priority 20 and Disaster recovery URL) is down."_s;
        QTest::newRow("last resort") << usual << dr << u"hq-1.example.com hq-2.example.com dr-site.example.com"_s
                                     << u"hq-1, hq-2 and dr-site are down, so only the last resort is asked: https://dr.example.net/twiml."_s;
        QTest::newRow("dead") << u"hq-1:10:1"_s << u""_s << u"hq-1.example.com"_s << u"hq-1 is down, and nothing stands behind: callers hear a failure."_s;
        QTest::newRow("dead with its last resort") << u"hq-1:10:1"_s << dr << u"hq-1.example.com dr.example.net"_s
                                                   << u"hq-1 is down, and so is the host of the last resort: callers hear a failure."_s;
        QTest::newRow("off") << u"hq-1:10:1-"_s << u""_s << u""_s << u"No target is switched on, so callers hear a failure."_s;
        QTest::newRow("none") << u""_s << u""_s << u""_s << u"It has no target, so callers hear a failure."_s;
        QTest::newRow("a share that cannot be told") << u"a:1:0 b:1:10"_s << u""_s << u""_s << u"Calls go to a (share unknown) and b (share unknown)."_s;
        QTest::newRow("many") << u"a:1:1 b:1:1 c:1:1 d:1:1 e:1:1 f:1:1"_s << u""_s << u""_s << u"Calls go to a (17 %), b (17 %), c (17 %) and 3 more."_s;
        QTest::newRow("a token in the URL") << u""_s << u"https://user:token@dr.example.net/x"_s << u""_s << u"No target is switched on, so only the last resort is asked: https://•••@dr.example.net/x."_s;
    }

    void flow()
    {
        QFETCH(QString, words);
        QFETCH(QString, lastResort);
        QFETCH(QString, down);
        QFETCH(QString, text);
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s, lastResort)}).first();
        inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, words));
        inventory.merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK1"_s, 1));
        everythingIsRead(inventory);
        QCOMPARE(flowText(callFlowOf(inventory, entry, downOf(down))), text);
    }

    void description()
    {
        Inventory inventory(accountOf("twilio"));
        const auto entry = inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s, u"https://dr.example.net/twiml"_s)}).first();
        inventory.merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, u"hq-1:10:70 hq-2:10:30 old:10:1- dr-site:20:10"_s));
        inventory.merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK1"_s, 12));
        everythingIsRead(inventory);
        QCOMPARE(flowDescription(callFlowOf(inventory, entry, downOf(u"hq-1.example.com"_s))),
            u"trunk TK1\n"
            "12 phone numbers\n"
            "Priority 10 (takes the calls)\n"
            "  hq-1, sip:hq-1.example.com: down, usually 70 %\n"
            "  hq-2, sip:hq-2.example.com: 100 %, usually 30 %\n"
            "  old, sip:old.example.com: off\n"
            "Priority 20 (when all above fail)\n"
            "  dr-site, sip:dr-site.example.com: 100 %\n"
            "Disaster recovery URL: https://dr.example.net/twiml\n"
            "hq-1 is down; its share of the calls goes to hq-2 alone."_s);
    }

    void impact()
    {
        Inventory inventory(accountOf("twilio"));
        int first = 0;
        const auto add = [&](const QString &id, const QString &words, const QString &lastResort, int numbers) {
            inventory.merge(kind("twilio.trunk"), {}, {trunkRecord(id, lastResort)});
            inventory.merge(kind("twilio.origination_url"), id, targets(id, words));
            inventory.merge(kind("twilio.incoming_phone_number"), {}, numbersOn(id, numbers, first));
            first += numbers;
        };
        for (int i = 1; i <= 4; ++i)
            add(u"TKb%1"_s.arg(i), u"pbx:10:1@sip:pbx1.example.com spare:20:1"_s, {}, 53);
        add(u"TKd"_s, u"pbx:10:1@sip:pbx1.example.com"_s, {}, 14);
        add(u"TKn"_s, u"other:10:1"_s, {}, 7);
        add(u"TKout"_s, {}, {}, 0);
        everythingIsRead(inventory);
        const auto down = downOf(u"pbx1.example.com"_s);
        auto impact = impactOf(inventory, down);
        QCOMPARE(impact.flows.size(), 6);
        QCOMPARE(impact.trunks.value(FlowState::OnBackup), 4);
        QCOMPARE(impact.numbers.value(FlowState::OnBackup), 212);
        QCOMPARE(impact.numbers.value(FlowState::Dead), 14);
        QCOMPARE(impact.numbers.value(FlowState::Normal), 7);
        QCOMPARE(impactText(impact, down), u"If pbx1.example.com is down, 1 trunk with 14 phone numbers is dead and 4 trunks with 212 phone numbers are on their backup."_s);
        const auto both = downOf(u"pbx1.example.com spare.example.com"_s);
        QCOMPARE(impactText(impactOf(inventory, both), both), u"If pbx1.example.com and spare.example.com are down, 5 trunks with 226 phone numbers are dead."_s);
        const auto four = downOf(u"a b c other.example.com"_s);
        QCOMPARE(impactText(impactOf(inventory, four), four), u"If these 4 hosts are down, 1 trunk with 7 phone numbers is dead."_s);
        QCOMPARE(impactText(impactOf(inventory, downOf(u"x"_s)), downOf(u"x"_s)), u"If x is down, all calls go where they usually go."_s);
        QCOMPARE(impactText(impactOf(inventory, {}), {}), u"Nothing is down: all calls go where they usually go."_s);

        const auto spare = downOf(u"spare.example.com"_s);
        QCOMPARE(impactText(impactOf(inventory, spare), spare), u"If spare.example.com is down, all calls go where they usually go. 4 trunks with 212 phone numbers have lost their backup."_s);

        add(u"TKz"_s, u"off:1:1-"_s, {}, 2);
        everythingIsRead(inventory);
        QCOMPARE(impactText(impactOf(inventory, {}), {}), u"1 trunk with 2 phone numbers is dead in any case."_s);
        const Outage single{.targets = {{&kind("twilio.origination_url"), u"TKn"_s, u"OUTKnother"_s}}};
        QCOMPARE(impactText(impactOf(inventory, single), single), u"If other is down, 1 trunk with 7 phone numbers is dead. 1 trunk with 2 phone numbers is dead in any case."_s);

        inventory.setState(kind("twilio.incoming_phone_number"), {}, LoadState::Failed);
        inventory.setState(kind("twilio.phone_number"), {}, LoadState::Failed);
        QVERIFY(impactText(impactOf(inventory, single), single).endsWith(u"There may be more numbers: not all were read."_s));
        QCOMPARE(impactText({}, {}), u"No calls come in."_s);
    }
};

QTEST_APPLESS_MAIN(TestFlowText)
#include "tst_flowtext.moc"
