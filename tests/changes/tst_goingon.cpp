// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/memoryjournal.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ResourceKind &targets()
{
    return *findKind("twilio.origination_url");
}

/// Goes on and waits for the end; the outcomes as words.
QStringList goOn(RunBench &b, PlanRunner::From from, const std::optional<Change> &instead = {})
{
    QSignalSpy finished(&b.runner, &PlanRunner::finished);
    b.runner.goOn(from, instead);
    if (!finished.wait(20'000))
        return {u"never finished"_s};
    QStringList words;
    for (const auto &outcome : b.runner.outcomes())
        words.append(RunBench::word(outcome.kind));
    return words;
}

} // namespace

/// What is written down of a run, and what can be done after it stopped.
class TestGoingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsWrittenDownFirst();
    void whatCannotBeWrittenDownIsNotSent();
    void theSecondRequestOfAStepIsWrittenDownToo();
    void anOutcomeThatCannotBeWrittenDownIsTold();
    void ofACreateWhatStoodBesideItIsWrittenDown();

    void tryAgain();
    void tryingAgainLooksIntoWhatIsUnclear();
    void aConflictTakesAnotherChange();
    void leavingOutTakesAlongWhatDependsOnIt();
    void goingOnAfterAStop();
    void aRefusedPlanDoesNotGoOn();
    void nothingIsBrokenOff();

    void whatIsReadBackIsTheLastWord();
    void anEarlyReadingIsNoAlarm();
};

void TestGoingOn::eachRequestIsWrittenDownFirst()
{
    RunBench b;
    QVERIFY(b.load());
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s), three = b.find("twilio.trunk", u"lab-trunk"_s);
    const QList<Change> changes{b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}}), b.update(three, {{"friendly_name", u"lab"_s}})};
    b.elsewhereUpdate(two, {{"weight", u"29"_s}});
    MemoryJournal journal(b);
    b.runner.setJournal(&journal);
    QCOMPARE(b.run(changes), (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    // The second was so already: nothing is sent, but its end is known.
    QCOMPARE(journal.lines, (QStringList{u"intent 0 at 0"_s, u"outcome 0 done"_s, u"outcome 1 done"_s, u"intent 2 at 1"_s, u"outcome 2 done"_s}));
    QCOMPARE(journal.applied.sent.at(2), changes.at(2));
    QVERIFY(b.runner.journalTrouble().isEmpty());
}

void TestGoingOn::whatCannotBeWrittenDownIsNotSent()
{
    RunBench b;
    QVERIFY(b.load());
    MemoryJournal journal(b);
    journal.room = 2;
    b.runner.setJournal(&journal);
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}})}), (QStringList{u"done"_s, u"failed"_s}));
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.outcome(1).error->kind, ApiError::Kind::Blocked);
    QVERIFY(b.outcome(1).error->message.contains(journal.errorString()));
    QVERIFY(!b.outcome(1).sent);

    journal.room = 1000; // there is room again
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(b.written(), 2);
}

void TestGoingOn::theSecondRequestOfAStepIsWrittenDownToo()
{
    RunBench b;
    QVERIFY(b.load());
    MemoryJournal journal(b);
    b.runner.setJournal(&journal);
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropBefore()});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QCOMPARE(journal.lines, (QStringList{u"intent 0 at 0"_s, u"intent 0 at 1"_s, u"outcome 0 done"_s}));

    // Where it cannot be, the first is still in doubt.
    journal.lines.clear();
    journal.room = 1;
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropBefore()});
    QCOMPARE(b.run({b.update(id, {{"weight", u"72"_s}})}), QStringList{u"unclear"_s});
    QCOMPARE(b.written(), 3);
}

void TestGoingOn::anOutcomeThatCannotBeWrittenDownIsTold()
{
    RunBench b;
    QVERIFY(b.load());
    MemoryJournal journal(b);
    journal.room = 1;
    b.runner.setJournal(&journal);
    QCOMPARE(b.run({b.update(b.find("twilio.origination_url", u"hq-pbx-1"_s), {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.runner.journalTrouble(), journal.errorString());
}

void TestGoingOn::ofACreateWhatStoodBesideItIsWrittenDown()
{
    RunBench b;
    QVERIFY(b.load());
    MemoryJournal journal(b);
    b.runner.setJournal(&journal);
    const auto trunk = b.find("twilio.trunk", u"hq-trunk"_s);
    QSet<QString> before;
    for (const auto &id : b.inventory.ids(targets(), trunk.id))
        before.insert(id.id);
    QCOMPARE(b.run({createRecord(targets(), trunk.id, newTarget(u"a"_s)), createRecord(targets(), trunk.id, newTarget(u"b"_s))}), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(journal.applied.siblings, before + QSet<QString>{b.outcome(0).id.id});
}

void TestGoingOn::tryAgain()
{
    RunBench b;
    QVERIFY(b.load());
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s), three = b.find("twilio.trunk", u"lab-trunk"_s);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::failure(403), .from = 2});
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}}), b.update(three, {{"friendly_name", u"lab"_s}})}),
        (QStringList{u"done"_s, u"failed"_s, u"skipped"_s}));
    QVERIFY(b.runner.canGoOn());
    QCOMPARE(b.runner.stoppedAt(), 1);
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain), (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    QCOMPARE(b.written(), 4); // what was done is not sent again
    QVERIFY(!b.runner.canGoOn());
    QCOMPARE(b.runner.stoppedAt(), -1);
    QVERIFY(b.runner.allDone());
}

void TestGoingOn::tryingAgainLooksIntoWhatIsUnclear()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"lab-trunk"_s);
    const auto before = b.countAtProvider(targets(), trunk.id);
    b.sandbox->server().log().clear();
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter()});
    const auto blind = b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::failure(500), .count = -1});
    QCOMPARE(b.run({createRecord(targets(), trunk.id, newTarget(u"fresh"_s))}), QStringList{u"unclear"_s});
    b.sandbox->server().faults().remove(blind);
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain), QStringList{u"done"_s});
    QCOMPARE(b.written(), 1);
    QVERIFY(b.outcome().sent);
    QCOMPARE(b.countAtProvider(targets(), trunk.id), before + 1);
}

void TestGoingOn::aConflictTakesAnotherChange()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s), other = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    b.elsewhereUpdate(id, {{"weight", u"99"_s}});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}}), b.update(other, {{"weight", u"29"_s}})}), (QStringList{u"conflict"_s, u"skipped"_s}));
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain), (QStringList{u"conflict"_s, u"skipped"_s})); // nobody has agreed to anything else
    QCOMPARE(b.written(), 0);
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain, updateRecord(id, b.outcome().now, {{"weight", u"71"_s}})), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(b.get(id).text("weight"), u"71"_s);
}

void TestGoingOn::leavingOutTakesAlongWhatDependsOnIt()
{
    RunBench b;
    QVERIFY(b.load());
    const auto acl = b.find("twilio.ip_access_control_list", u"Headquarters"_s), lab = b.find("twilio.trunk", u"lab-trunk"_s);
    b.sandbox->server().faults().add({.method = "POST", .path = "/v1/Trunks", .fault = Fault::failure(400)});
    QCOMPARE(b.run({createRecord(*findKind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, pendingId(1)), createRecord(targets(), pendingId(1), newTarget(u"first"_s)),
                 attachRecord(*findKind("twilio.trunk_ip_access_control_list"), pendingId(1), acl.id, u"Headquarters"_s), b.update(lab, {{"friendly_name", u"lab"_s}})}),
        (QStringList{u"failed"_s, u"skipped"_s, u"skipped"_s, u"skipped"_s}));
    QCOMPARE(goOn(b, PlanRunner::From::Skip), (QStringList{u"failed"_s, u"skipped"_s, u"skipped"_s, u"done"_s}));
    QVERIFY(b.outcome(1).error && b.outcome(2).error);
    QVERIFY(!b.runner.canGoOn());
    QCOMPARE(b.written(), 2);
    QCOMPARE(b.runner.trouble(), &b.outcome(0));
}

void TestGoingOn::goingOnAfterAStop()
{
    RunBench b;
    QVERIFY(b.load());
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    const auto stop = connect(&b.runner, &PlanRunner::stepFinished, &b.runner, [&b] { b.runner.cancel(); });
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}})}), (QStringList{u"done"_s, u"skipped"_s}));
    disconnect(stop);
    QCOMPARE(b.outcome(1).error->kind, ApiError::Kind::Cancelled);
    QCOMPARE(goOn(b, PlanRunner::From::TryAgain), (QStringList{u"done"_s, u"done"_s}));
    QVERIFY(!b.outcome(1).error);
}

void TestGoingOn::aRefusedPlanDoesNotGoOn()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto plan = makePlan({b.update(id, {{"weight", u"71"_s}})}, b.inventory);
    b.inventory.merge(targets(), id.parent, {applied(targets(), b.get(id), {{"weight", u"5"_s}})});
    QCOMPARE(b.run(plan), QStringList{u"failed"_s});
    QVERIFY(!b.runner.canGoOn());
}

/// The provider is slow and the person impatient: the write is waited for, and its answer counts.
void TestGoingOn::nothingIsBrokenOff()
{
    RunBench b;
    QVERIFY(b.load());
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::delayed(400ms)});
    connect(&b.sandbox->server(), &HttpServer::requestArrived, &b.runner, [&b] {
        if (b.sent("POST") == 1)
            b.runner.cancel();
    });
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}})}), (QStringList{u"done"_s, u"skipped"_s}));
    for (const auto &entry : b.sandbox->server().log().snapshot())
        QCOMPARE(entry.status, 200);
    QCOMPARE(b.get(one).text("weight"), u"71"_s);
}

/// The answer says what was sent, and a moment later something else stands there.
void TestGoingOn::whatIsReadBackIsTheLastWord()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto answer = applied(targets(), b.get(id), {{"weight", u"71"_s}});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::canned(HttpResponse::json(200, answer.toJson()))});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.outcome().changedByServer, QList<QByteArray>{"weight"});
    QCOMPARE(b.outcome().now.text("weight"), u"70"_s);
    QCOMPARE(b.get(id).text("weight"), u"70"_s);
}

void TestGoingOn::anEarlyReadingIsNoAlarm()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::canned(HttpResponse::json(200, b.get(id).toJson())), .from = 2, .count = 2});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QVERIFY(b.outcome().changedByServer.isEmpty());
    QCOMPARE(b.get(id).text("weight"), u"71"_s);
}

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_goingon.moc"
