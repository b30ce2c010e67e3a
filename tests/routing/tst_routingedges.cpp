// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callflow.h"
#include "models/routing/targethost.h"
#include "tests/routing/routingaccount.h"

#include <QRandomGenerator>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;

/// What nobody would draw up on purpose.
class TestRoutingEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(accountOf("twilio"));
    }

    /// Whatever went down before, what is down now alone decides; shares always add up.
    void anyOutageAfterAnyOther()
    {
        QRandomGenerator random(20261121);
        const auto pick = [&random](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
        QStringList hosts;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"dr"_s})
            hosts.append(name + u".example.com"_s);
        for (int i = 0; i < 60; ++i) {
            const auto trunk = u"TK%1"_s.arg(i);
            QStringList words;
            for (int j = random.bounded(8); j > 0; --j)
                words.append(u"x%1:%2:%3@sip:%4"_s.arg(j).arg(pick({u"0"_s, u"10"_s, u"10"_s, u"20"_s, u"?"_s}), pick({u"1"_s, u"10"_s, u"65535"_s, u"0"_s, u"70000"_s, u"10"_s}), pick(hosts)));
            for (auto &word : words)
                if (random.bounded(4) == 0)
                    word.append(u'-');
            m_inventory->merge(kind("twilio.trunk"), {}, {trunkRecord(trunk, random.bounded(2) ? u"https://dr.example.com/x"_s : QString())});
            m_inventory->merge(kind("twilio.origination_url"), trunk, targets(trunk, words.join(u' ')));
        }
        m_inventory->merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK1"_s, 5));
        everythingIsRead(*m_inventory);
        const auto usual = callFlowsOf(*m_inventory);
        auto flows = usual;
        for (int round = 0; round < 40; ++round) {
            Outage outage;
            for (const auto &host : hosts)
                if (random.bounded(2))
                    outage.hosts.insert(host);
            for (qsizetype i = 0; i < flows.size(); ++i) {
                flows[i] = underOutage(flows[i], outage);
                const auto fresh = underOutage(usual[i], outage);
                QCOMPARE(flowDescription(flows[i]), flowDescription(fresh));
                QCOMPARE(flows[i].state, fresh.state);
                int active = 0;
                for (const auto &tier : flows[i].tiers) {
                    active += tier.active ? 1 : 0;
                    int sum = 0;
                    for (const auto &target : tier.targets) {
                        sum += target.now.percent;
                        QVERIFY(!target.down || target.now.state == Share::State::Off);
                        QVERIFY(target.now.target.id == target.target.id);
                    }
                    QVERIFY(sum == 0 || sum == 100);
                }
                QVERIFY(active <= 1);
            }
        }
        for (qsizetype i = 0; i < flows.size(); ++i)
            QCOMPARE(flowDescription(underOutage(flows[i], {})), flowDescription(usual[i]));
    }

    void everyHostIsInOneSite()
    {
        QRandomGenerator random(7);
        QSet<QString> made;
        for (int i = 0; i < 500; ++i) {
            switch (random.bounded(3)) {
            case 0: made.insert(u"203.0.%1.%2"_s.arg(random.bounded(9)).arg(random.bounded(256))); break;
            case 1: made.insert(targetHostOf(u"[2001:db8:%1::%2]"_s.arg(random.bounded(9)).arg(random.bounded(99)))); break;
            default: made.insert(u"pbx%1.site%2.example.com"_s.arg(random.bounded(99)).arg(random.bounded(9)));
            }
        }
        QStringList all;
        QString last;
        for (const auto &site : sitesOf(made.values())) {
            QVERIFY(!site.hosts.isEmpty() && site.name > last);
            last = site.name;
            all += site.hosts;
        }
        QCOMPARE(all.size(), made.size());
        QCOMPARE(QSet<QString>(all.begin(), all.end()), made);
    }

    void aTargetThatSaysNeitherOnNorOff()
    {
        const auto entry = m_inventory->merge(kind("twilio.trunk"), {}, {trunkRecord(u"TK1"_s)}).first();
        auto records = targets(u"TK1"_s, u"a:1:10 b:1:10"_s);
        records[0].remove("enabled");
        m_inventory->merge(kind("twilio.origination_url"), u"TK1"_s, records);
        everythingIsRead(*m_inventory);
        QCOMPARE(callFlowOf(*m_inventory, entry).state, FlowState::Normal); // it takes calls as long as nothing says otherwise
        QCOMPARE(flowText(callFlowOf(*m_inventory, entry)), u"Calls go to a (share unknown) and b (share unknown)."_s);
        QCOMPARE(flowText(callFlowOf(*m_inventory, entry, {.hosts = {u"a.example.com"_s}})), u"a is down; its share of the calls goes to b alone."_s);
    }

    void namesFromOutside()
    {
        auto trunk = trunkRecord(u"TK1"_s, u"https://dr.example.com/\u202Etxt"_s);
        trunk.setText("friendly_name", u"<b>evil</b>\u202E\n");
        const auto entry = m_inventory->merge(kind("twilio.trunk"), {}, {trunk}).first();
        auto records = targets(u"TK1"_s, u"a:1:10@sip:user:secret@pbx.example.com"_s);
        records[0].setText("friendly_name", u"%1 %2\u0007");
        m_inventory->merge(kind("twilio.origination_url"), u"TK1"_s, records);
        everythingIsRead(*m_inventory);
        const auto flow = callFlowOf(*m_inventory, entry);
        for (const auto &text : {flowDescription(flow), flowText(flow), takersText(flow), flow.last.url, impactText(impactOf(*m_inventory, {.hosts = {u"pbx.example.com"_s}}), {.hosts = {u"pbx.example.com"_s}})}) {
            QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(QChar(7)) && !text.contains(u"secret"_s), qPrintable(text));
        }
        QCOMPARE(flowText(flow), u"Calls go to %1 %2⟨U+0007⟩ alone."_s); // a name is not filled in
        m_inventory->merge(kind("twilio.origination_url"), u"TK1"_s, targets(u"TK1"_s, u"%2:1:10 %3:1:10 %4:1:10 %5:1:10"_s));
        QCOMPARE(takersText(callFlowOf(*m_inventory, entry)), u"%1 %2⟨U+0007⟩ (20 %), %2 (20 %), %3 (20 %) and 2 more"_s);
    }

    void aFileWithTenThousandTrunks()
    {
        QList<Record> trunks, urls, numbers;
        for (int i = 0; i < 10'000; ++i) {
            const auto id = u"TK%1"_s.arg(i);
            trunks.append(trunkRecord(id));
            urls += targets(id, u"a:1:1@sip:pbx%1.example.com b:2:1@sip:spare.example.com"_s.arg(i % 100));
        }
        m_inventory->merge(kind("twilio.trunk"), {}, trunks);
        m_inventory->merge(kind("twilio.origination_url"), {}, urls);
        m_inventory->merge(kind("twilio.incoming_phone_number"), {}, numbersOn(u"TK7"_s, 3));
        everythingIsRead(*m_inventory);
        const Outage outage{.hosts = {u"pbx7.example.com"_s}};
        const auto impact = impactOf(*m_inventory, outage);
        QCOMPARE(impact.trunks.value(FlowState::OnBackup), 100);
        QCOMPARE(impact.trunks.value(FlowState::Normal), 9'900);
        QCOMPARE(impactText(impact, outage), u"If pbx7.example.com is down, 100 trunks with 3 phone numbers are on their backup."_s);
    }

private:
    std::unique_ptr<Inventory> m_inventory;
};

QTEST_APPLESS_MAIN(TestRoutingEdges)
#include "tst_routingedges.moc"
