// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"
#include "models/items/historymodel.h"
#include "models/items/recordhistorymodel.h"
#include "tests/support/modelrows.h"
#include "tests/support/northwind.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreRows();
    void purposesAreNamed_data();
    void purposesAreNamed();
    void rowsGrowAtTheTop();
    void aDamagedEntryIsARow();
    void oneRecordsEventsAreRows();

private:
    [[nodiscard]] static HistoryEntry entry(const QString &id, AppliedPlan::End end, int done = 1)
    {
        const Inventory inventory(account());
        AppliedPlan plan;
        plan.id = id;
        plan.accountId = account().id;
        plan.accountName = account().name;
        plan.begun = QDateTime::currentDateTimeUtc();
        plan.end = end;
        const auto update = [](const char *name) {
            return updateRecord({&kind("twilio.origination_url"), test::id("TK", "hq"), test::id("OU", name)}, target("hq", name), {{"weight", u"20"_s}});
        };
        plan.plan = makePlan({update("pbx1"), update("pbx2")}, inventory);
        for (int step = 0; step < 2; ++step)
            plan.outcomes.append({.kind = step < done ? StepOutcome::Kind::Done : StepOutcome::Kind::Skipped, .sent = step < done});
        return {id, plan};
    }
};

void TestHistoryModel::plansAreRows()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    using enum AppliedPlan::End;
    auto takenBack = entry(u"f"_s, Finished, 2);
    takenBack.plan->takenBackBy = u"g"_s;
    auto running = entry(u"e"_s, Open, 0);
    running.running = true;
    model.setEntries({takenBack, running, entry(u"d"_s, Open), entry(u"c"_s, Left), entry(u"b"_s, Left, 0), entry(u"a"_s, Finished, 2)});
    const auto what = u"pbx1: Weight 10 → 20 and 1 more step(s)"_s;
    QCOMPARE(modelColumns(model, {HistoryModel::Account, HistoryModel::What, HistoryModel::Steps, HistoryModel::State}),
        QStringList({u"Northwind | %1 | 2 | taken back"_s.arg(what), u"Northwind | %1 | 2 | under way"_s.arg(what), u"Northwind | %1 | 2 | broken off after 1 of 2"_s.arg(what),
            u"Northwind | %1 | 2 | left after 1 of 2"_s.arg(what), u"Northwind | %1 | 2 | not carried out"_s.arg(what), u"Northwind | %1 | 2 | done"_s.arg(what)}));
    QCOMPARE(model.rowOf(u"c"_s), 3);
    QCOMPARE(model.rowOf(u"x"_s), -1);
    QCOMPARE(model.index(2, HistoryModel::State).data(StateRole).toInt(), int(CellState::Warning));
    QVERIFY(model.index(0, 0).data(DimmedRole).toBool());
    QVERIFY(model.index(0, 0).data(SearchTextRole).toString().contains(u"pbx2"_s)); // found by a step that the row does not show
}

void TestHistoryModel::purposesAreNamed_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QString>("title");
    const auto row = [](Purpose::Kind kind, const char *title) { QTest::newRow(title) << int(kind) << QString::fromUtf8(title); };
    using enum Purpose::Kind;
    row(Edit, "nothing");
    row(Bulk, "Edited together: nothing");
    row(SetUp, "Trunk set up: nothing");
    row(Restore, "Restored from a file: nothing");
    row(Drain, "Drained: pbx2.example.com: nothing");
    row(PutBack, "Put back: nothing");
    row(Undo, "Undone: nothing");
    row(RollBack, "Rolled back: nothing");
}

void TestHistoryModel::purposesAreNamed()
{
    QFETCH(int, purpose);
    QFETCH(QString, title);
    const Plan plan{.account = {}, .steps = {}, .warnings = {}, .basis = {}, .purpose = {Purpose::Kind(purpose), u"pbx2.example.com"_s}};
    QCOMPARE(planTitle(plan), title);
}

void TestHistoryModel::rowsGrowAtTheTop()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), inserts(&model, &QAbstractItemModel::rowsInserted);
    const auto a = entry(u"a"_s, AppliedPlan::End::Finished), b = entry(u"b"_s, AppliedPlan::End::Finished);
    model.setEntries({a});
    model.setEntries({b, a});
    QCOMPARE(inserts.size(), 2);
    model.setEntries({b, a});
    QCOMPARE(resets.size(), 0);
    model.setEntries({b});
    QCOMPARE(resets.size(), 1);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::aDamagedEntryIsARow()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{u"20261121-x"_s, {}, u"Line 2: no."_s}});
    QCOMPARE(modelRows(model), QStringList(u" |  | 20261121-x |  | cannot be read"_s));
    QCOMPARE(model.index(0, HistoryModel::State).data(StateRole).toInt(), int(CellState::Error));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Line 2"_s));
}

void TestHistoryModel::oneRecordsEventsAreRows()
{
    RecordHistoryModel model;
    const QAbstractItemModelTester tester(&model);
    const auto now = QDateTime::currentDateTimeUtc();
    model.setEvents({{.time = now, .entry = u"b"_s, .op = Change::Op::Update, .summary = u"Weight 10 → 20"_s, .done = true, .takenBack = false, .outcome = {}},
        {.time = now, .entry = u"a"_s, .op = Change::Op::Update, .summary = u"Weight 5 → 10"_s, .done = true, .takenBack = true, .outcome = {}},
        {.time = now, .entry = u"0"_s, .op = Change::Op::Update, .summary = u"Weight 1 → 5"_s, .done = false, .takenBack = false, .outcome = u"No."_s}});
    QCOMPARE(modelColumns(model, {RecordHistoryModel::What}), QStringList({u"Weight 10 → 20"_s, u"Weight 5 → 10 (taken back)"_s, u"Weight 1 → 5 (not done: No.)"_s}));
    QCOMPARE(model.index(0, 0).data(RecordHistoryModel::EntryRole).toString(), u"b"_s);
    model.setEvents({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
