// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/runbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(trunkdesk::Fault)

namespace {

/// Something that the provider accepts of every kind that can be created.
const QMap<QByteArray, Draft> &drafts()
{
    static const QMap<QByteArray, Draft> all{
        {"twilio.trunk", {{"friendly_name", u"fresh"_s}, {"domain_name", u"fresh-2026.pstn.twilio.com"_s}}},
        {"twilio.origination_url", newTarget(u"fresh"_s)},
        {"twilio.sip_domain", {{"domain_name", u"fresh-2026.sip.twilio.com"_s}}},
        {"twilio.credential_list", {{"friendly_name", u"fresh"_s}}},
        {"twilio.credential", {{"username", u"fresh"_s}, {"password", u"Fresh2026Password"_s}}},
        {"twilio.ip_access_control_list", {{"friendly_name", u"fresh"_s}}},
        {"twilio.ip_address", {{"friendly_name", u"fresh"_s}, {"ip_address", u"203.0.113.77"_s}, {"cidr_prefix_length", u"32"_s}}},
        {"plivo.uri", {{"name", u"fresh"_s}, {"uri", u"203.0.113.7:5080"_s}, {"authentication_needed", u"false"_s}}},
        {"plivo.ip_access_control_list", {{"name", u"fresh"_s}, {"ip_addresses", u"203.0.113.77"_s}}},
        {"plivo.credential", {{"name", u"fresh"_s}, {"username", u"fresh2026"_s}, {"password", u"Secret+12345"_s}}},
        {"plivo.trunk", {{"name", u"fresh"_s}, {"trunk_direction", u"inbound"_s}}}, // and a URI
    };
    return all;
}

RunBench::Side sideOf(const ResourceKind &kind)
{
    return kind.key == QByteArrayView("twilio.trunk") || providerOf(kind) == providerOf(*findKind("twilio.trunk")) ? RunBench::Side::Company : RunBench::Side::Lab;
}

QList<Record> listOf(const RunBench &b, const ResourceKind &kind, const QString &parent = {})
{
    return SandboxBench::await<QList<Record>>([&](QObject *context, auto done) { b.client.list(kind, parent, context, {}, done); }).value();
}

/// What makes one more record of the kind, whatever it needs besides.
Change makingOne(RunBench &b, const ResourceKind &kind)
{
    const auto *above = parentKind(kind);
    const auto parent = above ? recordId(*above, listOf(b, *above).first()).id : QString();
    if (!kind.isAssociation()) {
        auto draft = drafts().value(kind.key);
        if (kind.field("primary_uri_uuid"))
            draft.insert("primary_uri_uuid", recordId(*findKind("plivo.uri"), listOf(b, *findKind("plivo.uri")).first()).id);
        return createRecord(kind, parent, draft);
    }
    const auto &attached = *findKind(kind.attaches);
    if (drafts().contains(attached.key))
        b.elsewhereCreate(attached, {}, drafts().value(attached.key));
    for (const auto &record : listOf(b, attached))
        if (kind.exclusive ? record.text(kind.parentField) != parent : recordTitle(attached, record) == u"fresh")
            return attachRecord(kind, parent, recordId(attached, record).id, u"fresh"_s);
    return {};
}

} // namespace

/// Providers that show what was made only some time later: it is waited for, made once, and never taken for lost.
class TestLateWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneIsMade_data();
    void exactlyOneIsMade();
    void afterThreeSecondsThereIsStillOne();
    void theNameOfTheFirstIsWhyTheSecondIsRefused();
    void stoppingWhileItWaits_data();
    void stoppingWhileItWaits();
    void theSecondOfTwoTwinsIsNotTheFirst();
    void whatHangsOnALateParentIsMade_data();
    void whatHangsOnALateParentIsMade();
    void aLateRecordCanBeTakenBackAtOnce();
    void anAnswerWithoutAnIdIsNeverRepeated();
    void whatIsDeletedIsLookedForAgain();
};

void TestLateWrites::exactlyOneIsMade_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("writes");
    const auto late = 60ms;
    for (const auto *kind : allKinds())
        if (kind->can(Verb::Create)) {
            QTest::addRow("%s: connection lost", kind->key) << QByteArray(kind->key) << Fault::dropAfter().appearing(late) << 1;
            QTest::addRow("%s: 500", kind->key) << QByteArray(kind->key) << Fault::failure(500).acting(true).appearing(late) << 1;
        }
    for (const auto *key : {"twilio.origination_url", "twilio.phone_number", "plivo.uri"}) {
        QTest::addRow("%s: only late", key) << QByteArray(key) << Fault::appearsLate(late) << 1;
        QTest::addRow("%s: half an answer", key) << QByteArray(key) << Fault::truncate(true).appearing(late) << 1;
        QTest::addRow("%s: not made", key) << QByteArray(key) << Fault::dropBefore() << 2;
    }
}

void TestLateWrites::exactlyOneIsMade()
{
    QFETCH(QByteArray, key);
    QFETCH(Fault, fault);
    const auto &kind = *findKind(key);
    RunBench b(sideOf(kind));
    const auto change = makingOne(b, kind);
    QVERIFY(change.id.isValid());
    const auto before = b.countAtProvider(kind, change.id.parent);
    b.sandbox->server().log().clear();
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = fault});
    QCOMPARE(b.run({change}), QStringList{u"done"_s});
    QTEST(int(b.written()), "writes");
    QVERIFY(!b.outcome().id.id.isEmpty());
    QVERIFY(!b.outcome().now.isEmpty());
    QTest::qWait(70); // no twin comes after
    QCOMPARE(b.countAtProvider(kind, change.id.parent), before + 1);
}

/// With the waits of earnest.
void TestLateWrites::afterThreeSecondsThereIsStillOne()
{
    RunBench b;
    b.runner.setPatience({});
    const auto &kind = *findKind("twilio.origination_url");
    const auto change = makingOne(b, kind);
    const auto before = b.countAtProvider(kind, change.id.parent);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter().appearing(3s)});
    QCOMPARE(b.run({change}), QStringList{u"done"_s});
    QCOMPARE(b.sent("POST"), 1);
    QCOMPARE(b.countAtProvider(kind, change.id.parent), before + 1);
}

/// It stays unseen longer than anybody waits, so it is sent once more. The refusal of that does not mean that nothing was made.
void TestLateWrites::theNameOfTheFirstIsWhyTheSecondIsRefused()
{
    RunBench b;
    b.runner.setPatience({{50ms, 100ms, 300ms}});
    const auto &domains = *findKind("twilio.sip_domain");
    const auto before = b.countAtProvider(domains, {});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropAfter().appearing(600ms)});
    QCOMPARE(b.run({createRecord(domains, {}, drafts().value(domains.key))}), QStringList{u"done"_s});
    QCOMPARE(b.sent("POST"), 2);
    QCOMPARE(b.countAtProvider(domains, {}), before + 1);
    QVERIFY(b.inventory.contains(b.outcome().id));
}

void TestLateWrites::stoppingWhileItWaits_data()
{
    QTest::addColumn<bool>("made");
    QTest::newRow("it was made") << true;
    QTest::newRow("it was not") << false;
}

/// Ends after one more look, in doubt, and sends nothing more.
void TestLateWrites::stoppingWhileItWaits()
{
    QFETCH(bool, made);
    RunBench b;
    b.runner.setPatience({{10ms, std::chrono::hours(1)}});
    const auto change = makingOne(b, *findKind("twilio.origination_url"));
    b.sandbox->server().log().clear();
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = made ? Fault::dropAfter().appearing(1h) : Fault::dropBefore()});
    connect(&b.sandbox->server(), &HttpServer::requestArrived, &b.runner, [&b] {
        if (b.sent("POST") > 0 && b.sent("GET") == 3) // what was there before, and two looks after: it waits
            QTimer::singleShot(50, &b.runner, &PlanRunner::cancel);
    });
    QCOMPARE(b.run({change, createRecord(*findKind("twilio.trunk"), {}, drafts().value("twilio.trunk"))}), (QStringList{u"unclear"_s, u"skipped"_s}));
    QCOMPARE(b.sent("POST"), 1);
    QVERIFY(b.outcome().sent);
    QVERIFY(b.outcome().error);
    QVERIFY(!b.runner.isRunning());
}

/// Two equal records in one plan: the first shows so late that it could be taken for the second.
void TestLateWrites::theSecondOfTwoTwinsIsNotTheFirst()
{
    RunBench b;
    const auto change = makingOne(b, *findKind("twilio.origination_url"));
    const auto before = b.countAtProvider(*change.id.kind, change.id.parent);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(60ms)});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::dropBefore(), .from = 2});
    QCOMPARE(b.run({change, change}), (QStringList{u"done"_s, u"done"_s}));
    QVERIFY(b.outcome(0).id != b.outcome(1).id);
    QCOMPARE(b.countAtProvider(*change.id.kind, change.id.parent), before + 2);
}

void TestLateWrites::whatHangsOnALateParentIsMade_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("only late") << Fault::appearsLate(120ms);
    QTest::newRow("connection lost") << Fault::dropAfter().appearing(120ms);
    QTest::newRow("later than anybody waits") << Fault::appearsLate(1h);
}

void TestLateWrites::whatHangsOnALateParentIsMade()
{
    QFETCH(Fault, fault);
    RunBench b;
    QVERIFY(b.load());
    const auto acl = b.find("twilio.ip_access_control_list", u"Headquarters"_s);
    b.sandbox->server().faults().add({.method = "POST", .path = "/v1/Trunks*", .fault = fault});
    QCOMPARE(b.run({createRecord(*findKind("twilio.trunk"), {}, {{"friendly_name", u"late"_s}}, pendingId(1)),
                 attachRecord(*findKind("twilio.trunk_ip_access_control_list"), pendingId(1), acl.id, u"Headquarters"_s),
                 createRecord(*findKind("twilio.origination_url"), pendingId(1), newTarget(u"first"_s))}),
        (QStringList{u"done"_s, u"done"_s, u"done"_s}));
    const auto trunk = b.find("twilio.trunk", u"late"_s);
    QCOMPARE(b.get(trunk).text("auth_type"), fault.appearsAfter < 1h ? u"IP_ACL"_s : QString()); // read again, where that is possible
    QCOMPARE(b.outcome(2).readBack.has_value(), fault.appearsAfter == 1h);
    QCOMPARE(b.inventory.ids(*findKind("twilio.origination_url"), trunk.id).size(), 1);
}

/// It is not shown yet, but there: who takes it for gone leaves it behind.
void TestLateWrites::aLateRecordCanBeTakenBackAtOnce()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &trunks = *findKind("twilio.trunk");
    const auto before = b.inventory.count(trunks);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(200ms)});
    QCOMPARE(b.run({createRecord(trunks, {}, drafts().value(trunks.key))}), QStringList{u"done"_s});
    QCOMPARE(b.run({b.remove(b.outcome().id)}), QStringList{u"done"_s});
    QTest::qWait(250);
    QCOMPARE(b.countAtProvider(trunks, {}), before);
}

void TestLateWrites::anAnswerWithoutAnIdIsNeverRepeated()
{
    for (const auto *key : {"twilio.origination_url", "plivo.uri"}) {
        const auto &kind = *findKind(QByteArrayView(key));
        RunBench b(sideOf(kind));
        const auto change = makingOne(b, kind);
        b.sandbox->server().log().clear();
        b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::canned(HttpResponse::json(201, "{\"message\":\"created\"}")), .count = -1});
        QCOMPARE(b.run({change}), QStringList{u"unclear"_s});
        QCOMPARE(b.sent("POST"), 1);
    }
}

/// The answer to a deletion is lost and the record is still shown for a moment: it is looked for again before it is deleted again.
void TestLateWrites::whatIsDeletedIsLookedForAgain()
{
    RunBench b;
    QVERIFY(b.load());
    const auto id = b.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto shown = HttpResponse::json(200, b.get(id).toJson());
    b.sandbox->server().faults().add({.method = "DELETE", .path = "*", .fault = Fault::dropAfter()});
    b.sandbox->server().faults().add({.method = "GET", .path = "*", .fault = Fault::canned(shown), .from = 2});
    QCOMPARE(b.run({b.remove(id)}), QStringList{u"done"_s});
    QCOMPARE(b.sent("DELETE"), 1);
}

QTEST_GUILESS_MAIN(TestLateWrites)
#include "tst_latewrites.moc"
