// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journal.h"
#include "models/core/displaytext.h"
#include "tests/changes/runbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Op = Change::Op;

namespace {

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

const ResourceKind &targets()
{
    return kind("twilio.origination_url");
}

/// A plan as its journal tells of it when nothing was written down but its beginning.
AppliedPlan begun(const Plan &plan)
{
    AppliedPlan applied;
    applied.plan = plan;
    applied.sent = plan.changes();
    for (const auto &step : plan.steps)
        applied.outcomes.append({.kind = StepOutcome::Kind::Skipped, .id = step.change.id});
    return applied;
}

QStringList words(const RunBench &b)
{
    QStringList list;
    for (const auto &outcome : b.runner.outcomes())
        list.append(RunBench::word(outcome.kind));
    return list;
}

QStringList resume(RunBench &b, const AppliedPlan &broken)
{
    QSignalSpy finished(&b.runner, &PlanRunner::finished);
    b.runner.resume(broken);
    return finished.wait(20'000) ? words(b) : QStringList{u"never finished"_s};
}

/// The request that was on its way when the program ended.
void carryOut(RunBench &b, const Change &change)
{
    const auto &id = change.id;
    switch (change.op) {
    case Op::Create: (void)SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.create(*id.kind, id.parent, change.fields, context, done); }); break;
    case Op::Update: (void)SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.update(id, change.fields, context, done); }); break;
    case Op::Attach: (void)SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.attach(*id.kind, id.parent, id.id, context, done); }); break;
    case Op::Delete:
    case Op::Detach: (void)SandboxBench::await<Done>([&](QObject *context, auto done) { b.client.remove(id, context, done); }); break;
    }
}

QSet<QString> siblingsOf(const RunBench &b, const Change &change)
{
    QSet<QString> ids;
    for (const auto &id : b.inventory.ids(*change.id.kind, change.id.parent))
        ids.insert(id.id);
    return ids;
}

using Make = Change (*)(const RunBench &);

Change newUrl(const RunBench &b)
{
    return createRecord(targets(), b.find("twilio.trunk", u"lab-trunk"_s).id, newTarget(u"fresh"_s));
}
Change heavier(const RunBench &b)
{
    return b.update(b.find("twilio.origination_url", u"hq-pbx-1"_s), {{"weight", u"71"_s}});
}
Change noUrl(const RunBench &b)
{
    return b.remove(b.find("twilio.origination_url", u"hq-pbx-1"_s));
}
Change onTrunk(const RunBench &b)
{
    return attachRecord(kind("twilio.trunk_credential_list"), b.find("twilio.trunk", u"backup-trunk"_s).id, b.find("twilio.credential_list", u"Fax gateways"_s).id, u"Fax gateways"_s);
}
Change offTrunk(const RunBench &b)
{
    const auto id = b.inventory.ids(kind("twilio.trunk_ip_access_control_list"), b.find("twilio.trunk", u"backup-trunk"_s).id).first();
    return detachRecord(id, b.get(id));
}
Change numberMoves(const RunBench &b)
{
    const auto number = b.inventory.ids(kind("twilio.phone_number"), b.find("twilio.trunk", u"fax-trunk"_s).id).first();
    return attachRecord(kind("twilio.phone_number"), b.find("twilio.trunk", u"lab-trunk"_s).id, number.id, u"+1555"_s);
}
Change newUri(const RunBench &)
{
    return createRecord(kind("plivo.uri"), {}, {{"name", u"fresh"_s}, {"uri", u"203.0.113.7:5080"_s}, {"authentication_needed", u"false"_s}});
}
Change otherName(const RunBench &b)
{
    return b.update(b.find("plivo.trunk", u"main line"_s), {{"name", u"main line 2"_s}});
}
Change noTrunk(const RunBench &b)
{
    return b.remove(b.find("plivo.trunk", u"main line"_s));
}

} // namespace

Q_DECLARE_METATYPE(Make)

/// Plans that the end of the program broke off: nothing is lost, nothing done twice, nothing foreign overwritten.
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepInFlight_data();
    void theStepInFlight();
    void whatWasDoneStaysDone();
    void theIdsOfDoneStepsGoOn();
    void aForeignChangeIsAConflict();
    void anUnclearCreateWhoseSurroundingsNobodyKnows_data();
    void anUnclearCreateWhoseSurroundingsNobodyKnows();
    void whatItSaysAfterItsOwnMove();
    void aSecretThatWasNotKept();
    void whatWouldGoAlongUnseen();
    void twoConsolesOnOneRecord();
};

void TestResume::theStepInFlight_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<RunBench::Side>("side");
    QTest::addColumn<bool>("carriedOut");
    const std::tuple<const char *, Make, RunBench::Side> rows[] = {{"create", newUrl, RunBench::Side::Company}, {"update", heavier, RunBench::Side::Company},
        {"delete", noUrl, RunBench::Side::Company}, {"attach", onTrunk, RunBench::Side::Company}, {"detach", offTrunk, RunBench::Side::Company},
        {"move", numberMoves, RunBench::Side::Company}, {"create in the lab", newUri, RunBench::Side::Lab}, {"update in the lab", otherName, RunBench::Side::Lab},
        {"delete in the lab", noTrunk, RunBench::Side::Lab}};
    for (const auto &[name, make, side] : rows) {
        QTest::addRow("%s, carried out", name) << make << side << true;
        QTest::addRow("%s, not carried out", name) << make << side << false;
    }
}

void TestResume::theStepInFlight()
{
    QFETCH(Make, make);
    QFETCH(RunBench::Side, side);
    QFETCH(bool, carriedOut);
    RunBench b(side);
    QVERIFY(b.load());
    const auto change = make(b);
    auto broken = begun(makePlan({change}, b.inventory));
    broken.inFlight = 0;
    broken.siblings = siblingsOf(b, change);
    const auto before = b.countAtProvider(*change.id.kind, change.id.parent);
    if (carriedOut) {
        b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(change.op == Op::Update ? 0ms : 60ms)});
        carryOut(b, change);
    }
    QVERIFY(b.load()); // the program was started anew
    QCOMPARE(resume(b, broken), QStringList{u"done"_s});
    QCOMPARE(b.written(), carriedOut ? 0 : 1);
    QVERIFY(b.outcome().sent);
    const auto grown = change.op == Op::Create || change.op == Op::Attach ? 1 : change.op == Op::Update ? 0 : -1;
    QTest::qWait(70);
    QCOMPARE(b.countAtProvider(*change.id.kind, change.id.parent), before + grown);
    QCOMPARE(b.inventory.contains(b.outcome().id), grown >= 0);
    if (change.op == Op::Update)
        QVERIFY(saysSo(*change.id.kind, b.get(change.id), change.fields));
}

void TestResume::whatWasDoneStaysDone()
{
    RunBench b;
    QVERIFY(b.load());
    const auto first = heavier(b);
    auto broken = begun(makePlan({first, b.update(b.find("twilio.origination_url", u"hq-pbx-2"_s), {{"weight", u"29"_s}})}, b.inventory));
    broken.outcomes[0].kind = StepOutcome::Kind::Done;
    QCOMPARE(resume(b, broken), (QStringList{u"done"_s, u"done"_s})); // although the plan as a whole is not what it was made from
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.get(first.id).text("weight"), u"70"_s);
}

void TestResume::theIdsOfDoneStepsGoOn()
{
    RunBench b;
    QVERIFY(b.load());
    auto broken = begun(makePlan({createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, pendingId(1)), createRecord(targets(), pendingId(1), newTarget(u"first"_s))}, b.inventory));
    b.elsewhereCreate(kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}});
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"new"_s);
    broken.outcomes[0] = {.kind = StepOutcome::Kind::Done, .id = trunk, .now = b.get(trunk), .sent = true};
    QCOMPARE(resume(b, broken), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.outcome(1).id.parent, trunk.id);
}

void TestResume::aForeignChangeIsAConflict()
{
    RunBench b;
    QVERIFY(b.load());
    const auto change = heavier(b);
    for (const bool inFlight : {false, true}) {
        auto broken = begun(makePlan({change}, b.inventory));
        broken.inFlight = inFlight ? 0 : -1;
        b.elsewhereUpdate(change.id, {{"weight", u"99"_s}});
        QCOMPARE(resume(b, broken), QStringList{u"conflict"_s});
        QCOMPARE(b.written(), 0);
        QCOMPARE(b.outcome().now.text("weight"), u"99"_s);
    }
}

void TestResume::anUnclearCreateWhoseSurroundingsNobodyKnows_data()
{
    QTest::addColumn<bool>("equalThere");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("one that says the same may be it") << true << u"unclear"_s;
    QTest::newRow("nothing says the same") << false << u"done"_s;
}

void TestResume::anUnclearCreateWhoseSurroundingsNobodyKnows()
{
    QFETCH(bool, equalThere);
    QFETCH(QString, outcome);
    RunBench b;
    QVERIFY(b.load());
    const auto change = newUrl(b);
    auto broken = begun(makePlan({change, heavier(b)}, b.inventory));
    broken.outcomes[0].kind = StepOutcome::Kind::Unclear;
    broken.outcomes[1].kind = StepOutcome::Kind::Failed; // it was sent after the first had been left out: the siblings are its own
    if (equalThere)
        carryOut(b, change);
    QVERIFY(b.load());
    QCOMPARE(resume(b, broken).first(), outcome);
    QCOMPARE(b.outcome(0).added.size(), equalThere ? 1 : 0);
    QCOMPARE(b.sent("POST", "*/OriginationUrls"), equalThere ? 0 : 1);
}

/// A step before the break changed what a later one is compared with.
void TestResume::whatItSaysAfterItsOwnMove()
{
    RunBench b;
    QVERIFY(b.load());
    const auto move = numberMoves(b);
    const RecordId number{&kind("twilio.incoming_phone_number"), {}, move.id.id};
    auto broken = begun(makePlan({move, b.update(number, {{"friendly_name", u"moved"_s}})}, b.inventory));
    carryOut(b, broken.sent.first());
    QVERIFY(b.load());
    broken.outcomes[0] = {.kind = StepOutcome::Kind::Done, .id = move.id, .sent = true};
    QCOMPARE(resume(b, broken), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(b.get(number).text("friendly_name"), u"moved"_s);
    QCOMPARE(b.get(number).text("trunk_sid"), move.id.parent);
}

void TestResume::aSecretThatWasNotKept()
{
    RunBench b(RunBench::Side::Lab);
    QVERIFY(b.load());
    const Draft draft{{"name", u"fresh"_s}, {"username", u"fresh2026"_s}, {"password", u"Secret+12345"_s}};
    auto kept = draft;
    kept.insert("password", secretMask.toString());
    QCOMPARE(resume(b, begun(makePlan({createRecord(kind("plivo.credential"), {}, kept)}, b.inventory))), QStringList{u"failed"_s});
    QCOMPARE(b.written(), 0);
    QCOMPARE(b.outcome().error->field, "password"_ba);

    QSignalSpy finished(&b.runner, &PlanRunner::finished);
    b.runner.goOn(PlanRunner::From::TryAgain, createRecord(kind("plivo.credential"), {}, draft));
    QVERIFY(finished.wait(20'000));
    QCOMPARE(words(b), QStringList{u"done"_s});
    QVERIFY(b.sandbox->labService().hasPassword(b.outcome().id.id));
}

/// Deleting an origination URI takes trunks along; one that points at it only since the plan was made was not agreed to.
void TestResume::whatWouldGoAlongUnseen()
{
    for (const bool seen : {true, false}) {
        RunBench b(RunBench::Side::Lab);
        QVERIFY(b.load());
        const auto uri = b.find("plivo.uri", u"primary-pbx"_s);
        auto broken = begun(makePlan({b.remove(uri)}, b.inventory));
        if (seen)
            broken.touched = touchedBy(broken.plan, b.inventory);
        QCOMPARE(resume(b, broken), QStringList{seen ? u"done"_s : u"failed"_s});
        QCOMPARE(b.sent("DELETE"), seen ? 1 : 0);
    }
}

void TestResume::twoConsolesOnOneRecord()
{
    RunBench b;
    QVERIFY(b.load());
    const auto session = RunBench::sessionWith(b.door());
    const ResourceClient client(session.get());
    Inventory inventory(RunBench::accountOf(*b.sandbox));
    AccountLoad load(client, &inventory);
    QSignalSpy loaded(&load, &AccountLoad::finished);
    load.start();
    QVERIFY(loaded.wait(10'000));
    PlanRunner second(client, &inventory);

    // Both have the form open; the first saves, then the second.
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto theirs = makePlan({updateRecord(id, *inventory.record(id), {{"weight", u"33"_s}})}, inventory);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    const auto written = b.written();
    QSignalSpy finished(&second, &PlanRunner::finished);
    second.run(theirs);
    QVERIFY(finished.wait(10'000));
    const auto &outcome = second.outcomes().first();
    QCOMPARE(outcome.kind, StepOutcome::Kind::Conflict);
    QCOMPARE(outcome.opened.text("weight"), u"70"_s);
    QCOMPARE(outcome.now.text("weight"), u"71"_s);
    QCOMPARE(outcome.wanted.text("weight"), u"33"_s);
    QCOMPARE(b.written(), written);
    QCOMPARE(inventory.record(id)->text("weight"), u"71"_s); // it sees what is so now, and may save over it knowingly

    second.goOn(PlanRunner::From::TryAgain, updateRecord(id, outcome.now, {{"weight", u"33"_s}}));
    QVERIFY(finished.wait(10'000));
    QVERIFY(second.allDone());
    QCOMPARE(SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.get(id, context, done); })->text("weight"), u"33"_s);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
