// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/drain.h"
#include "models/changes/putback.h"
#include "tests/changes/journalbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using Side = SandboxBench::Side;

class TestPutBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsIsListed_data();
    void whatHoldsIsListed();
    void accountsStandTogether();
    void aDrainAndItsReturnLeaveNothing_data();
    void aDrainAndItsReturnLeaveNothing();
    void onlyItsOwnTargetsComeBack();
};

/// A finished drain of one target.
static AppliedPlan drained(const QString &id, const QString &group = {})
{
    AppliedPlan plan;
    plan.id = id;
    plan.begun = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    plan.end = AppliedPlan::End::Finished;
    plan.plan.purpose = {Purpose::Kind::Drain, u"pbx1.example.com"_s, group};
    plan.plan.steps = {Step{}};
    StepOutcome done;
    done.kind = StepOutcome::Kind::Done;
    done.sent = true;
    plan.outcomes = {done};
    return plan;
}

void TestPutBack::whatHoldsIsListed_data()
{
    QTest::addColumn<AppliedPlan>("plan");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, bool holds, auto &&change) {
        auto plan = drained(u"1"_s);
        change(plan);
        QTest::newRow(name) << plan << holds;
    };
    row("finished", true, [](AppliedPlan &) {});
    row("left half-way", true, [](AppliedPlan &plan) { plan.end = AppliedPlan::End::Left; });
    row("still open", false, [](AppliedPlan &plan) { plan.end = AppliedPlan::End::Open; });
    row("rolled back", false, [](AppliedPlan &plan) { plan.end = AppliedPlan::End::RolledBack; });
    row("put back", false, [](AppliedPlan &plan) { plan.takenBackBy = u"2"_s; });
    row("nothing done", false, [](AppliedPlan &plan) { plan.outcomes.first().kind = StepOutcome::Kind::Failed; });
    row("for something else", false, [](AppliedPlan &plan) { plan.plan.purpose.kind = Purpose::Kind::Bulk; });
}

void TestPutBack::whatHoldsIsListed()
{
    QFETCH(AppliedPlan, plan);
    QFETCH(bool, holds);
    const auto held = heldDrains({plan});
    QCOMPARE(held.size(), holds ? 1 : 0);
    if (holds)
        QCOMPARE(held.first().host, u"pbx1.example.com"_s);
}

void TestPutBack::accountsStandTogether()
{
    auto later = drained(u"3"_s);
    later.begun = later.begun.addSecs(60);
    auto other = drained(u"2"_s, u"g"_s);
    other.begun = other.begun.addSecs(-5);
    const auto held = heldDrains({drained(u"1"_s, u"g"_s), other, later});
    QCOMPARE(held.size(), 2);
    QCOMPARE(held.at(0).key, u"3"_s);
    QCOMPARE(held.at(1).key, u"g"_s);
    QCOMPARE(held.at(1).entries.size(), 2);
    QCOMPARE(held.at(1).begun, other.begun);
}

void TestPutBack::aDrainAndItsReturnLeaveNothing_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("replacement"); ///< by its name
    QTest::newRow("switched off") << Side::Company << u"pbx1.northwind.example"_s << QString();
    QTest::newRow("swapped") << Side::Lab << u"sip.example.com"_s << QString();
    QTest::newRow("replaced") << Side::Lab << u"sip.example.com"_s << u"main"_s;
}

void TestPutBack::aDrainAndItsReturnLeaveNothing()
{
    QFETCH(Side, side);
    QFETCH(QString, host);
    QFETCH(QString, replacement);
    JournalBench bench(side);
    QVERIFY(bench.load());
    const auto before = accountText(bench.inventory);
    QString other;
    if (!replacement.isEmpty()) {
        const auto choice = drainReplacements(host, bench.inventory);
        QVERIFY(!choice.isEmpty());
        other = choice.last().id;
    }
    const auto drain = drainHost(host, other, bench.inventory);
    QVERIFY(!drain.changes.isEmpty());
    const auto applied = bench.apply(drain.changes);
    QVERIFY2(applied.ok(), qPrintable(applied.ok() ? QString() : applied.error()));
    QVERIFY(bench.textAtProvider() != before);
    QVERIFY(drainHost(host, other, bench.inventory).changes.isEmpty()); // there is nothing left to do

    const auto inverse = inverseOf(*applied, bench.inventory);
    QCOMPARE(inverse.cannot, QStringList());
    const auto back = bench.apply(inverse.changes);
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error()));
    QCOMPARE(bench.textAtProvider(), before);
}

void TestPutBack::onlyItsOwnTargetsComeBack()
{
    JournalBench bench(Side::Company);
    QVERIFY(bench.load());
    // One target of the host is switched off by hand before; the drain and its return leave that alone.
    const auto &kind = *findKind("twilio.origination_url");
    QList<Change> first;
    for (const auto &target : hostsOf(bench.inventory))
        if (target.host == u"pbx1.northwind.example" && target.targets.size() > 1)
            first = {updateRecord(target.targets.first(), *bench.inventory.record(target.targets.first()), {{kind.shares.enabled, u"false"_s}})};
    QCOMPARE(first.size(), 1);
    QVERIFY(bench.apply(first).ok());
    const auto drain = drainHost(u"pbx1.northwind.example"_s, {}, bench.inventory);
    for (const auto &change : drain.changes)
        QVERIFY(change.id != first.first().id);
    if (drain.changes.isEmpty())
        return;
    const auto applied = bench.apply(drain.changes);
    QVERIFY(applied.ok());
    QVERIFY(bench.apply(inverseOf(*applied, bench.inventory).changes).ok());
    QCOMPARE(bench.inventory.record(first.first().id)->text("enabled"), u"false"_s);
}

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
