// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/runbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const ResourceKind &targets()
{
    return *findKind("twilio.origination_url");
}

} // namespace

/// What a run sends, where it stops, and what the inventory knows after it. Every run talks to the sandbox over HTTP.
class TestPlanRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChanged();
    void aForeignChangeIsShownAndNothingIsSent();
    void aForeignChangeOfADeletedRecordIsShown();
    void theSameChangeMadeElsewhereNeedsNothing();
    void deletedElsewhereIsAConflict();
    void deletingWhatIsGoneIsDone();
    void stopsAtTheFirstFailure();
    void cancelBeforeTheWriteSendsNothing();
    void cancelStopsAfterTheStepInFlight();
    void aStalePlanIsRefused();
    void aReadOnlyAccountIsNotWrittenTo();
    void refusedCredentialsStopThePlan();
    void createsAParentAndWhatHangsOnIt();
    void deletingAParentTakesItsChildrenAndFreesItsNumbers();
    void aNumberMoves();
    void authenticationIsReadBack();
    void aRecordingIsReadBackInItsTrunk();
    void twoStepsOnOneRecord();
    void saysWhatTheServerMadeOfIt();
};

void TestPlanRunner::sendsOnlyWhatChanged()
{
    RunBench b;
    QVERIFY(b.load());
    QSignalSpy exchanged(b.session.get(), &Session::exchanged);
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}, {"priority", u"10"_s}})}), QStringList{u"done"_s});
    QCOMPARE(exchanged.count(), 3); // looked at, written, read back
    QCOMPARE(exchanged.at(0).first().value<Exchange>().method, ApiMethod::Get);
    QCOMPARE(exchanged.at(2).first().value<Exchange>().method, ApiMethod::Get);
    QCOMPARE(exchanged.at(1).first().value<Exchange>().fields, QByteArrayList{"Weight"});
    QCOMPARE(b.get(id).text("weight"), u"71"_s);
    QVERIFY(b.outcome().changedByServer.isEmpty());
    QVERIFY(b.outcome().sent);
    QVERIFY(b.runner.allDone());
}

void TestPlanRunner::aForeignChangeIsShownAndNothingIsSent()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereUpdate(id, {{"weight", u"99"_s}});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"conflict"_s});
    QCOMPARE(b.written(), 0);
    QCOMPARE(b.outcome().opened.text("weight"), u"70"_s);
    QCOMPARE(b.outcome().now.text("weight"), u"99"_s);
    QCOMPARE(b.outcome().wanted.text("weight"), u"71"_s);
    QVERIFY(!b.outcome().goneElsewhere());
    QCOMPARE(b.outcome().error->kind, ApiError::Kind::Conflict);
    QCOMPARE(b.get(id).text("weight"), u"99"_s); // the table shows what is so
}

void TestPlanRunner::aForeignChangeOfADeletedRecordIsShown()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    b.elsewhereUpdate(id, {{"enabled", u"false"_s}});
    QCOMPARE(b.run({b.remove(id)}), QStringList{u"conflict"_s});
    QCOMPARE(b.written(), 0);
}

void TestPlanRunner::theSameChangeMadeElsewhereNeedsNothing()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereUpdate(id, {{"weight", u"71"_s}});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.written(), 0);
    QVERIFY(!b.outcome().sent);
    QCOMPARE(b.get(id).text("weight"), u"71"_s);
}

void TestPlanRunner::deletedElsewhereIsAConflict()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereRemove(id);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"conflict"_s});
    QCOMPARE(b.written(), 0);
    QVERIFY(b.outcome().goneElsewhere());
    QCOMPARE(b.outcome().error->kind, ApiError::Kind::NotFound);
    QCOMPARE(b.outcome().wanted.text("weight"), u"71"_s);
    QVERIFY(!b.inventory.contains(id));
}

void TestPlanRunner::deletingWhatIsGoneIsDone()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.elsewhereRemove(id);
    QCOMPARE(b.run({b.remove(id)}), QStringList{u"done"_s});
    QCOMPARE(b.written(), 1); // a reading may be late, so it is asked for all the same
    QVERIFY(!b.inventory.contains(id));
}

void TestPlanRunner::stopsAtTheFirstFailure()
{
    RunBench b;
    QVERIFY(b.load());
    const auto lab = b.find("twilio.trunk", u"lab-trunk"_s), fax = b.find("twilio.trunk", u"fax-trunk"_s), hq = b.find("twilio.trunk", u"hq-trunk"_s);
    QCOMPARE(b.run({b.update(lab, {{"friendly_name", u"lab"_s}}), b.update(fax, {{"domain_name", u"example.pstn.twilio.com"_s}}),
                 b.update(hq, {{"friendly_name", u"hq"_s}})}),
        (QStringList{u"done"_s, u"failed"_s, u"skipped"_s}));
    QCOMPARE(b.written(), 2);
    QCOMPARE(b.outcome(1).error->code, 21248);
    QCOMPARE(b.outcome(1).error->field, "domain_name"_ba);
    QCOMPARE(b.runner.trouble(), &b.outcome(1));
    QCOMPARE(b.get(lab).text("friendly_name"), u"lab"_s);
    QCOMPARE(b.get(hq).text("friendly_name"), u"hq-trunk"_s);
}

void TestPlanRunner::cancelBeforeTheWriteSendsNothing()
{
    RunBench b;
    QVERIFY(b.load());
    connect(&b.runner, &PlanRunner::stepStarted, &b.runner, [&b] { b.runner.cancel(); });
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"skipped"_s});
    QCOMPARE(b.written(), 0);
    QVERIFY(!b.runner.isRunning());
}

void TestPlanRunner::cancelStopsAfterTheStepInFlight()
{
    RunBench b;
    QVERIFY(b.load());
    // The write is on its way when the person stops: it goes on to its end, and nothing after it begins.
    connect(&b.sandbox->server(), &HttpServer::requestArrived, &b.runner, [&b] {
        if (b.sent("POST") > 0)
            b.runner.cancel();
    });
    b.sandbox->server().faults().setLatency(std::chrono::milliseconds(30));
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}})}), (QStringList{u"done"_s, u"skipped"_s}));
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.get(one).text("weight"), u"71"_s);
}

void TestPlanRunner::aStalePlanIsRefused()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto plan = makePlan({b.update(id, {{"weight", u"71"_s}})}, b.inventory);
    b.inventory.merge(targets(), id.parent, {applied(targets(), b.get(id), {{"weight", u"5"_s}})});
    QCOMPARE(b.run(plan), QStringList{u"failed"_s});
    QCOMPARE(b.sent("*"), 0);
    auto other = makePlan({b.update(id, {{"weight", u"71"_s}})}, b.inventory);
    other.account = u"somebody else"_s;
    QCOMPARE(b.run(other), QStringList{u"failed"_s});
    QCOMPARE(b.sent("*"), 0);
}

void TestPlanRunner::aReadOnlyAccountIsNotWrittenTo()
{
    RunBench b;
    QVERIFY(b.load());
    b.session->setReadOnly(true);
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"failed"_s});
    QCOMPARE(b.outcome().error->kind, ApiError::Kind::Blocked);
    QCOMPARE(b.written(), 0);
}

void TestPlanRunner::refusedCredentialsStopThePlan()
{
    RunBench b;
    QVERIFY(b.load());
    b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::failure(401)});
    const auto one = b.find("twilio.origination_url", u"hq-pbx-1"_s), two = b.find("twilio.origination_url", u"hq-pbx-2"_s);
    QCOMPARE(b.run({b.update(one, {{"weight", u"71"_s}}), b.update(two, {{"weight", u"29"_s}})}), (QStringList{u"failed"_s, u"skipped"_s}));
    QCOMPARE(b.sent("*"), 1);
}

void TestPlanRunner::createsAParentAndWhatHangsOnIt()
{
    RunBench b;
    QVERIFY(b.load());
    const auto acl = b.find("twilio.ip_access_control_list", u"Headquarters"_s);
    QCOMPARE(b.run({createRecord(targets(), pendingId(1), newTarget(u"first"_s)),
                 attachRecord(*findKind("twilio.trunk_ip_access_control_list"), pendingId(1), acl.id, u"Headquarters"_s),
                 createRecord(*findKind("twilio.trunk"), {}, {{"friendly_name", u"brand-new"_s}}, pendingId(1))}),
        (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    const auto trunk = b.find("twilio.trunk", u"brand-new"_s);
    QCOMPARE(b.outcome(0).id, trunk);
    QCOMPARE(b.inventory.ids(targets(), trunk.id).size(), 1);
    QCOMPARE(b.get(trunk).text("auth_type"), u"IP_ACL"_s);
    QVERIFY(b.inventory.attachmentsOf(acl).contains(RecordId{findKind("twilio.trunk_ip_access_control_list"), trunk.id, acl.id}));
    QCOMPARE(b.sent("POST"), 3);
}

void TestPlanRunner::deletingAParentTakesItsChildrenAndFreesItsNumbers()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"fax-trunk"_s);
    const auto numbers = b.inventory.ids(*findKind("twilio.phone_number"), trunk.id);
    QVERIFY(!numbers.isEmpty());
    QCOMPARE(b.run({b.remove(trunk)}), QStringList{u"done"_s});
    QCOMPARE(b.sent("DELETE"), 1);
    QVERIFY(!b.inventory.contains(trunk));
    QVERIFY(b.inventory.ids(targets(), trunk.id).isEmpty());
    for (const auto &number : numbers)
        QCOMPARE(b.get({findKind("twilio.incoming_phone_number"), {}, number.id}).text("trunk_sid"), QString());
}

void TestPlanRunner::aNumberMoves()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &numbers = *findKind("twilio.phone_number");
    const auto from = b.find("twilio.trunk", u"fax-trunk"_s), to = b.find("twilio.trunk", u"lab-trunk"_s);
    const auto number = b.inventory.ids(numbers, from.id).first();
    const RecordId incoming{findKind("twilio.incoming_phone_number"), {}, number.id};
    const auto plan = makePlan({attachRecord(numbers, to.id, number.id, u"+1555"_s)}, b.inventory);
    QCOMPARE(plan.steps.first().warnings.size(), 1);
    QCOMPARE(b.run(plan), QStringList{u"done"_s});
    QVERIFY(!b.inventory.contains(number));
    QVERIFY(b.inventory.contains({&numbers, to.id, number.id}));
    QCOMPARE(b.get(incoming).text("trunk_sid"), to.id);

    // Somebody moves it on before the next plan runs: it would be taken from where nobody saw it.
    const auto back = makePlan({attachRecord(numbers, from.id, number.id, u"+1555"_s)}, b.inventory);
    b.elsewhereRemove({&numbers, to.id, number.id});
    QCOMPARE(b.run(back), QStringList{u"conflict"_s});
    QCOMPARE(b.written(), 0);
}

void TestPlanRunner::authenticationIsReadBack()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"backup-trunk"_s);
    QCOMPARE(b.get(trunk).text("auth_type"), u"IP_ACL"_s);
    const auto association = b.inventory.ids(*findKind("twilio.trunk_ip_access_control_list"), trunk.id).first();
    QCOMPARE(b.run({detachRecord(association, b.get(association))}), QStringList{u"done"_s});
    QCOMPARE(b.get(trunk).text("auth_type"), QString());
    QVERIFY(!b.inventory.contains(association));
    QVERIFY(b.inventory.contains({findKind("twilio.ip_access_control_list"), {}, association.id}));
}

void TestPlanRunner::aRecordingIsReadBackInItsTrunk()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"hq-trunk"_s);
    const RecordId recording{findKind("twilio.recording"), trunk.id, {}};
    QCOMPARE(b.run({b.update(recording, {{"mode", u"do-not-record"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.get(recording).text("mode"), u"do-not-record"_s);
    QCOMPARE(b.get(trunk).text("recording.mode"), u"do-not-record"_s);
}

void TestPlanRunner::twoStepsOnOneRecord()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}}), b.update(id, {{"priority", u"11"_s}})}), (QStringList{u"done"_s, u"done"_s}));
    QCOMPARE(b.get(id).text("weight"), u"71"_s);
    QCOMPARE(b.get(id).text("priority"), u"11"_s);
}

void TestPlanRunner::saysWhatTheServerMadeOfIt()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    auto answer = applied(targets(), b.get(id), {{"weight", u"70"_s}, {"enabled", u"false"_s}});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::canned(HttpResponse::json(200, answer.toJson()))});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.outcome().changedByServer, (QList<QByteArray>{"enabled", "weight"}));
}

QTEST_GUILESS_MAIN(TestPlanRunner)
#include "tst_planrunner.moc"
