// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/accountflows.h"
#include "models/items/flowmodel.h"
#include "models/items/impactmodel.h"
#include "models/items/outagemodel.h"
#include "tests/items/smallcompany.h"
#include "tests/support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString rowText(const QAbstractItemModel &model, int row)
{
    return modelRows(model).value(row);
}

void readAll(Inventory &inventory)
{
    for (const auto *kind : kindsOfProvider("twilio"))
        inventory.setState(*kind, {}, LoadState::Ready);
}

RecordId trunkId(int number)
{
    return {&northwind::trunkKind(), {}, northwind::sid("TK", number)};
}

} // namespace

class TestFlowModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flow()
    {
        FlowModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        auto trunk = northwind::trunk(1, u"hq-trunk"_s);
        trunk.setText("disaster_recovery_url", u"https://dr.example.net/twiml");
        trunk.setText("disaster_recovery_method", u"POST");
        inventory.merge(northwind::trunkKind(), {}, {trunk});
        readAll(inventory);
        model.setFlow(callFlowOf(inventory, trunkId(1)));
        QCOMPARE(modelRows(model),
            (QStringList{u"Priority 10 | hq-pbx-1 | pbx1.northwind.example | 70 % | 70 % | takes calls"_s, u"Priority 10 | hq-pbx-2 | hq-pbx-2.example.com | 30 % | 30 % | takes calls"_s,
                u"Priority 20 | dr-site | dr-site.example.com | 100 % | 100 % | waits"_s, u"Priority 30 | old-asterisk | sip-box.example | off | off | off"_s,
                u"Last resort | https://dr.example.net/twiml (POST) | dr.example.net |  |  | waits"_s}));
        QCOMPARE(model.index(0, 0).data(RecordIdRole).value<RecordId>(), (RecordId{&northwind::targetKind(), northwind::sid("TK", 1), northwind::sid("OU", 1)}));
        QCOMPARE(model.index(4, 0).data(RecordIdRole).value<RecordId>(), trunkId(1));
        QVERIFY(model.index(3, 1).data(DimmedRole).toBool());
        QVERIFY(model.index(0, 1).data(FlowModel::TakesRole).toBool());

        // Something goes down: the rows stay where they are, what is chosen in them too.
        const QPersistentModelIndex chosen = model.index(2, 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFlow(underOutage(model.flow(), {.hosts = {u"pbx1.northwind.example"_s, u"hq-pbx-2.example.com"_s}}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(rowText(model, 0), u"Priority 10 | hq-pbx-1 | pbx1.northwind.example | 70 % | down | down"_s);
        QCOMPARE(rowText(model, 2), u"Priority 20 | dr-site | dr-site.example.com | 100 % | 100 % | takes calls"_s);
        QVERIFY(model.index(0, 0).data(FlowModel::DownRole).toBool());
        QCOMPARE(model.index(0, FlowModel::StateColumn).data(StateRole).toInt(), int(CellState::Error));
        QVERIFY(model.index(2, 0).data(SearchTextRole).toString().contains(u"dr-site.example.com"_s));
        model.setFlow(underOutage(model.flow(), {.hosts = {u"pbx1.northwind.example"_s, u"hq-pbx-2.example.com"_s, u"dr-site.example.com"_s}}));
        QCOMPARE(rowText(model, 4), u"Last resort | https://dr.example.net/twiml (POST) | dr.example.net |  |  | is asked"_s);

        // Fewer targets, another trunk, none.
        inventory.remove({&northwind::targetKind(), northwind::sid("TK", 1), northwind::sid("OU", 2)});
        model.setFlow(callFlowOf(inventory, trunkId(1)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(rowText(model, 0), u"Priority 10 | hq-pbx-1 | pbx1.northwind.example | 100 % | 100 % | takes calls"_s);
        model.setFlow(callFlowOf(inventory, trunkId(2)));
        QCOMPARE(model.rowCount(), 1);
        model.setFlow({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf(trunkId(1)), -1);
    }

    void outage()
    {
        AccountFlows flows;
        OutageModel model(&flows);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy outages(&model, &OutageModel::outageChanged);
        QCOMPARE(model.rowCount(), 0);
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        readAll(inventory);
        flows.setInventory(&inventory);
        QCOMPARE(modelRows(model), (QStringList{u"example.com | 1 | 1"_s, u"  dr-site.example.com | 1 | 1"_s, u"  hq-pbx-2.example.com | 1 | 1"_s, u"pbx1.northwind.example | 2 | 2"_s, u"sip-box.example | 0 | 0"_s}));
        const auto site = model.index(0, 0), host = model.index(0, 0, site), other = model.index(1, 0, site), alone = model.index(1, 0);
        const auto ticks = [&] {
            QList<int> states;
            for (const auto &index : {site, host, other, alone})
                states.append(index.data(Qt::CheckStateRole).toInt());
            return states;
        };
        QCOMPARE(ticks(), (QList<int>{0, 0, 0, 0}));
        QVERIFY(model.setData(host, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticks(), (QList<int>{1, 2, 0, 0}));
        QCOMPARE(model.outage().hosts, QSet<QString>{u"dr-site.example.com"_s});
        QVERIFY(model.setData(site, Qt::Checked, Qt::CheckStateRole)); // the rest of the site, too
        QCOMPARE(ticks(), (QList<int>{2, 2, 2, 0}));
        QVERIFY(model.setData(other, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(ticks(), (QList<int>{1, 2, 0, 0}));
        QVERIFY(model.setData(site, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(alone, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticks(), (QList<int>{0, 0, 0, 2}));
        QCOMPARE(outages.count(), 5);
        QVERIFY(!model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(site.data(OutageModel::HostsRole).toStringList(), (QStringList{u"dr-site.example.com"_s, u"hq-pbx-2.example.com"_s}));
        QVERIFY(model.index(2, 0).data(DimmedRole).toBool());

        // A host that goes and comes back is still down; the site beside it stays as it is.
        const QPersistentModelIndex kept = host;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&flows, &AccountFlows::changed);
        const auto gone = northwind::target(1, 1, u"hq-pbx-1"_s, 10, 70, true, u"sip:elsewhere.northwind.example"_s);
        const auto too = northwind::target(5, 2, u"branch-pbx"_s, 10, 10, true, u"sip:elsewhere.northwind.example"_s);
        inventory.merge(northwind::targetKind(), {}, {gone, too});
        QVERIFY(changed.wait());
        QVERIFY(modelRows(model).contains(u"elsewhere.northwind.example | 2 | 2"_s));
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.outage().hosts.contains(u"pbx1.northwind.example"_s));
        inventory.merge(northwind::targetKind(), {}, {northwind::target(5, 2, u"branch-pbx"_s, 10, 10, true, u"sip:pbx1.northwind.example"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(model.match(model.index(0, 0), Qt::DisplayRole, u"northwind.example"_s, 1, Qt::MatchFixedString).size(), 1);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.data().toString(), u"dr-site.example.com"_s);
        QCOMPARE(kept.parent().data().toString(), u"example.com"_s);
        inventory.merge(northwind::targetKind(), {}, {northwind::target(6, 2, u"aaa"_s, 20, 10, true, u"sip:aaa.example.org"_s), northwind::target(7, 2, u"bbb"_s, 20, 10, true, u"sip:aaa.aaa.example"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(kept.parent().row(), 2); // others stand above it now
        QCOMPARE(kept.data().toString(), u"dr-site.example.com"_s);
        inventory.merge(northwind::targetKind(), {}, {northwind::target(6, 2, u"aaa"_s, 20, 10, true, u"sip:third.example.com"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(model.rowCount(kept.isValid() ? kept.parent() : model.index(1, 0)), 3); // its hosts are others: a new site
        model.clear();
        QVERIFY(model.outage().isEmpty());
        flows.setInventory(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    /// Where a last resort lives can be down as well.
    void lastResortsAreHosts()
    {
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        auto trunk = northwind::trunk(2, u"branch-trunk"_s);
        trunk.setText("disaster_recovery_url", u"https://dr.example.net/twiml");
        inventory.merge(northwind::trunkKind(), {}, {trunk});
        readAll(inventory);
        AccountFlows flows(&inventory);
        const OutageModel model(&flows);
        const auto found = model.match(model.index(0, 0), Qt::DisplayRole, u"dr.example.net"_s, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().data(OutageModel::LastResortRole).toBool());
        QCOMPARE(found.first().siblingAtColumn(OutageModel::TrunksColumn).data().toString(), u"1"_s);
    }

    void impact()
    {
        AccountFlows flows;
        ImpactModel model(&flows);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy told(&model, &ImpactModel::impactChanged);
        QCOMPARE(model.rowCount(), 0);
        auto inventory = std::make_unique<Inventory>(northwind::account());
        northwind::fill(*inventory);
        readAll(*inventory);
        flows.setInventory(inventory.get());
        QCOMPARE(told.count(), 1);
        QCOMPARE(modelRows(model), (QStringList{u"branch-trunk | as usual | branch-pbx alone | 1"_s, u"hq-trunk | as usual | hq-pbx-1 (70 %) and hq-pbx-2 (30 %) | 1"_s}));
        const QPersistentModelIndex chosen = model.index(1, ImpactModel::StateColumn);
        model.setOutage({.hosts = {u"pbx1.northwind.example"_s}});
        QCOMPARE(modelRows(model), (QStringList{u"branch-trunk | dead | nobody | 1"_s, u"hq-trunk | fewer targets | hq-pbx-2 alone | 1"_s}));
        model.setOutage({.hosts = {u"hq-pbx-2.example.com"_s, u"dr-site.example.com"_s, u"pbx1.northwind.example"_s}});
        model.setOutage({.hosts = {u"pbx1.northwind.example"_s, u"hq-pbx-2.example.com"_s}});
        QCOMPARE(modelRows(model), (QStringList{u"branch-trunk | dead | nobody | 1"_s, u"hq-trunk | on its backup | dr-site alone | 1"_s}));
        QCOMPARE(model.text(), u"If hq-pbx-2.example.com and pbx1.northwind.example are down, 1 trunk with 1 phone number is dead and 1 trunk with 1 phone number is on its backup."_s);
        QCOMPARE(model.index(0, ImpactModel::StateColumn).data(StateRole).toInt(), int(CellState::Error));
        QVERIFY(model.index(0, 0).data(ImpactModel::ChangedRole).toBool());
        model.setOutage({.hosts = {u"hq-pbx-2.example.com"_s}});
        QCOMPARE(rowText(model, 0), u"hq-trunk | fewer targets | hq-pbx-1 alone | 1"_s); // the worst comes first
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(model.rowOf(trunkId(1)), 0);
        QCOMPARE(model.index(0, 0).data(RecordIdRole).value<RecordId>(), trunkId(1));

        // What comes in while it is looked at is told once, in one go, and what is chosen stays chosen.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&flows, &AccountFlows::changed);
        for (int i = 10; i < 30; ++i)
            inventory->merge(northwind::numberKind(), {}, {northwind::number(i, u"+1415555%1"_s.arg(1000 + i), 2)});
        inventory->merge(northwind::trunkKind(), {}, {northwind::trunk(3, u"new"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rowText(model, 1), u"branch-trunk | as usual | branch-pbx alone | 21"_s);
        QCOMPARE(model.rowCount(), 2); // nothing comes in through the new one yet
        inventory->merge(northwind::numberKind(), {}, {northwind::number(40, u"+14155552000"_s, 3)});
        QVERIFY(changed.wait());
        QCOMPARE(rowText(model, 0), u"new | dead | nobody | 1"_s);
        inventory->remove(trunkId(3));
        inventory->setState(northwind::targetKind(), northwind::sid("TK", 2), LoadState::Failed);
        QVERIFY(changed.wait());
        QCOMPARE(modelRows(model), (QStringList{u"hq-trunk | fewer targets | hq-pbx-1 alone | 1"_s, u"branch-trunk | unknown |  | 21"_s}));
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data(RecordIdRole).value<RecordId>(), trunkId(1));
        inventory.reset();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!chosen.isValid());
        QVERIFY(!model.index(0, 0).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFlowModels)
#include "tst_flowmodels.moc"
