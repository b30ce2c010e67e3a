// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admission.h"
#include "models/routing/targethost.h"
#include "tests/support/sandboxbench.h"

#include <QTest>
#include <QUrl>

#include <map>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The same said once more, straight from the records of a trunk: who is on and up by priority, then the last resort.
FlowState plainly(const Inventory &inventory, const RecordId &trunk, const QSet<QString> &down)
{
    std::map<qint64, std::pair<int, int>> tiers; // how many are on, and how many of those are up
    const auto record = *inventory.record(trunk);
    const auto add = [&](qint64 priority, const QString &host) {
        ++tiers[priority].first;
        tiers[priority].second += down.contains(host) ? 0 : 1;
    };
    if (inventory.account().provider == "twilio") {
        for (const auto &id : inventory.ids(*findKind("twilio.origination_url"), trunk.id)) {
            const auto target = *inventory.record(id);
            if (target.boolean("enabled") == true)
                add(*target.integer("priority"), targetHostOf(target.text("sip_url")));
        }
    } else {
        if (record.text("trunk_status") == u"disabled")
            return FlowState::Dead;
        int place = 0;
        for (const char *key : {"primary_uri_uuid", "fallback_uri_uuid"})
            if (const auto uri = inventory.record({findKind("plivo.uri"), {}, record.text(key)}))
                add(++place, targetHostOf(uri->text("uri")));
    }
    bool first = true;
    for (const auto &[priority, tier] : tiers) {
        if (tier.second > 0)
            return !first ? FlowState::OnBackup : tier.second < tier.first ? FlowState::Reduced : FlowState::Normal;
        first = false;
    }
    const auto url = record.text("disaster_recovery_url");
    return !url.isEmpty() && !down.contains(QUrl(url).host()) ? FlowState::LastResort : FlowState::Dead;
}

} // namespace

/// Both companies of the sandbox, read over the network.
class TestSandboxRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void impact_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("company") << int(SandboxBench::Side::Company);
        QTest::newRow("lab") << int(SandboxBench::Side::Lab);
    }

    void impact()
    {
        QFETCH(int, side);
        SandboxBench bench{SandboxBench::Side(side)};
        QVERIFY(bench.load());
        const auto &inventory = bench.inventory;
        const auto flows = callFlowsOf(inventory);
        QCOMPARE(flows.size(), callEntries(inventory).size());
        QList<QSet<QString>> outages{{}};
        QSet<QString> everything;
        QStringList hosts;
        for (const auto &host : hostsOf(inventory)) {
            outages.append({host.host});
            everything.insert(host.host);
            hosts.append(host.host);
        }
        QVERIFY(hosts.size() > 4);
        for (const auto &site : sitesOf(hosts))
            outages.append({QSet<QString>(site.hosts.begin(), site.hosts.end())});
        outages.append(everything);
        int changed = 0;
        for (const auto &down : outages) {
            const Outage outage{.hosts = down};
            const auto result = impactOf(flows, outage);
            qsizetype trunks = 0, numbers = 0;
            for (const auto &flow : result.flows) {
                QVERIFY(flow.numbersKnown && flow.complete);
                QCOMPARE(flow.state, plainly(inventory, flow.entry, down));
                changed += flow.state != flow.usual ? 1 : 0;
                for (const auto &tier : flow.tiers) {
                    int sum = 0;
                    for (const auto &target : tier.targets)
                        sum += target.now.percent;
                    QVERIFY(sum == 0 || sum == 100);
                }
                QVERIFY(!flowDescription(flow).contains(u"%1"_s));
                QCOMPARE(flowDescription(callFlowOf(inventory, flow.entry, outage)), flowDescription(flow));
            }
            for (const auto count : result.trunks)
                trunks += count;
            for (const auto count : result.numbers)
                numbers += count;
            QCOMPARE(trunks, result.flows.size());
            QVERIFY(numbers > 20);
            QVERIFY(!impactText(result, outage).contains(u"%1"_s));
        }
        QVERIFY(changed > 4);
    }

    /// Every number has an answer, and it agrees with the flow of its trunk.
    void everyNumber_data() { impact_data(); }
    void everyNumber()
    {
        QFETCH(int, side);
        SandboxBench bench{SandboxBench::Side(side)};
        QVERIFY(bench.load());
        const auto &kind = *findKind(side == int(SandboxBench::Side::Lab) ? "plivo.number" : "twilio.incoming_phone_number");
        int onTrunks = 0;
        for (const auto &id : bench.inventory.ids(kind)) {
            const auto number = bench.inventory.record(id)->text(kind.titleField);
            const auto answers = admit(bench.inventory, {.way = CallAttempt::Way::In, .number = number});
            QCOMPARE(answers.size(), 1);
            const auto &answer = answers.first();
            QVERIFY(!answer.summary.isEmpty() && !answer.steps.isEmpty());
            if (!answer.flow)
                continue;
            ++onTrunks;
            QCOMPARE(answer.outcome == Admission::Outcome::NotRouted, answer.flow->state == FlowState::Dead);
        }
        QVERIFY(onTrunks > 10);
    }

    void everyAddress()
    {
        SandboxBench bench;
        QVERIFY(bench.load());
        const auto &inventory = bench.inventory;
        // What stands in a list that is attached to a trunk gets in there, or is asked for a password besides.
        const auto &attached = *findKind("twilio.trunk_ip_access_control_list");
        int asked = 0;
        for (const auto &id : inventory.ids(attached)) {
            const auto domain = inventory.record({findKind("twilio.trunk"), {}, id.parent})->text("domain_name");
            if (domain.isEmpty())
                continue;
            for (const auto &member : inventory.ids(*findKind("twilio.ip_address"), id.id)) {
                const auto answer = admit(inventory, {.address = inventory.record(member)->text("ip_address"), .domain = domain}).first();
                const bool in = answer.outcome == Admission::Outcome::Accepted || answer.outcome == Admission::Outcome::Challenged;
                QVERIFY2(in, qPrintable(answer.summary));
                ++asked;
            }
        }
        QVERIFY(asked > 5);
    }
};

QTEST_GUILESS_MAIN(TestSandboxRouting)
#include "tst_sandboxrouting.moc"
