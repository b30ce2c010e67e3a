// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/writefaults.h"

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

/// What happens when the answer to a write never comes or says nothing: nothing is lost and nothing is done twice.
class TestUnclearWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_data() { addFaults(); answersThatSayNothing(); }
    void create();
    void update_data() { addFaults(); answersThatSayNothing(); }
    void update();
    void remove_data() { addFaults(); }
    void remove();
    void attach_data() { addFaults(); answersThatSayNothing(); }
    void attach();
    void detach_data() { addFaults(); }
    void detach();

    void moreThanOneNewRecordIsLeftToAPerson();
    void aForeignChangeInTheGapIsAConflict();
    void withoutAListWhatIsThereIsReadFirst();
    void aReadThatFailsLeavesItUnclear();
};

void TestUnclearWrites::create()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"lab-trunk"_s);
    const auto before = b.inventory.ids(targets(), trunk.id).size();
    const auto struck = runStruck(b, "POST", createRecord(targets(), trunk.id, newTarget(u"fresh"_s)));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    const bool done = struck.outcome == u"done";
    QCOMPARE(b.countAtProvider(targets(), trunk.id), before + (done ? 1 : 0)); // never two
    QCOMPARE(b.inventory.ids(targets(), trunk.id).size(), before + (done ? 1 : 0));
    if (done)
        QCOMPARE(b.outcome().id, b.find("twilio.origination_url", u"fresh"_s, trunk.id));
}

void TestUnclearWrites::update()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto struck = runStruck(b, "POST", b.update(id, {{"weight", u"71"_s}}));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    QCOMPARE(b.get(id).text("weight"), struck.outcome == u"done" ? u"71"_s : u"70"_s);
}

void TestUnclearWrites::remove()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto struck = runStruck(b, "DELETE", b.remove(id));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    QCOMPARE(b.inventory.contains(id), struck.outcome != u"done");
}

void TestUnclearWrites::attach()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &lists = *findKind("twilio.trunk_credential_list");
    const auto trunk = b.find("twilio.trunk", u"backup-trunk"_s);
    const auto list = b.find("twilio.credential_list", u"Fax gateways"_s);
    const auto struck = runStruck(b, "POST", attachRecord(lists, trunk.id, list.id, u"Fax gateways"_s));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    const bool done = struck.outcome == u"done";
    QCOMPARE(b.inventory.contains({&lists, trunk.id, list.id}), done);
    QCOMPARE(b.countAtProvider(lists, trunk.id), done ? 1 : 0);
}

void TestUnclearWrites::detach()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &numbers = *findKind("twilio.phone_number");
    const auto number = b.inventory.ids(numbers).first();
    const auto struck = runStruck(b, "DELETE", detachRecord(number, b.get(number)));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    const bool done = struck.outcome == u"done";
    QCOMPARE(b.inventory.contains(number), !done);
    QCOMPARE(b.get({findKind("twilio.incoming_phone_number"), {}, number.id}).text("trunk_sid").isEmpty(), done);
}

void TestUnclearWrites::moreThanOneNewRecordIsLeftToAPerson()
{
    RunBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("twilio.trunk", u"lab-trunk"_s);
    b.elsewhereCreate(targets(), trunk.id, newTarget(u"theirs"_s));
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter()});
    QCOMPARE(b.run({createRecord(targets(), trunk.id, newTarget(u"fresh"_s))}), QStringList{u"unclear"_s});
    QCOMPARE(b.written(), 1);
    QVERIFY(b.outcome().error.has_value());
}

void TestUnclearWrites::aForeignChangeInTheGapIsAConflict()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    // Between our lost write and the reading after it somebody else wrote: the answer to the second read shows neither version.
    auto now = applied(targets(), b.get(id), {{"weight", u"33"_s}});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropBefore()});
    b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::canned(HttpResponse::json(200, now.toJson())), .from = 2});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"conflict"_s});
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.outcome().now.text("weight"), u"33"_s);
}

void TestUnclearWrites::withoutAListWhatIsThereIsReadFirst()
{
    RunBench b; // nothing is loaded
    const auto trunks = SandboxBench::await<QList<Record>>([&](QObject *context, auto done) { b.client.list(*findKind("twilio.trunk"), {}, context, {}, done); });
    const auto trunk = trunks->first().text("sid");
    const auto before = b.countAtProvider(targets(), trunk);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter()});
    QCOMPARE(b.run({createRecord(targets(), trunk, newTarget(u"fresh"_s))}), QStringList{u"done"_s});
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.countAtProvider(targets(), trunk), before + 1);
}

void TestUnclearWrites::aReadThatFailsLeavesItUnclear()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter()});
    b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::dropBefore(), .from = 2, .count = -1});
    QCOMPARE(b.run({b.update(id, {{"weight", u"71"_s}})}), QStringList{u"unclear"_s});
    QCOMPARE(b.written(), 1);
}

QTEST_GUILESS_MAIN(TestUnclearWrites)
#include "tst_unclearwrites.moc"
