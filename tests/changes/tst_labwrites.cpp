// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"
#include "tests/changes/writefaults.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

struct LabBench : RunBench
{
    LabBench() : RunBench(Side::Lab) { }

    void strike(const QByteArray &method, const QByteArray &path, const Fault &fault, int from = 1, int count = 1)
    {
        sandbox->server().faults().add({.method = method, .path = path, .fault = fault, .from = from, .count = count});
    }
};

Draft newUri(const QString &name)
{
    return {{"name", name}, {"uri", u"203.0.113.7:5080;transport=tls"_s}, {"authentication_needed", u"true"_s}, {"username", u"edgeuser1"_s}, {"password", u"Secret+12345"_s}};
}

Draft newCredential(const QString &name)
{
    return {{"name", name}, {"username", u"fresh2026"_s}, {"password", u"Secret+12345"_s}};
}

} // namespace

/// Writes to a provider whose answers hold no record, ask for fields to be said again, and delete what points at a record along with it.
class TestLabWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_data() { addFaults(); addLimits(); answersThatSayNothing(); }
    void create();
    void createCredential_data() { addFaults(); addLimits(); }
    void createCredential();
    void update_data() { addFaults(); addLimits(); answersThatSayNothing(); }
    void update();
    void changePassword_data() { addFaults(); }
    void changePassword();
    void bind_data() { addFaults(); addLimits(); answersThatSayNothing(); }
    void bind();
    void remove_data() { addFaults(); addLimits(); }
    void remove();

    void aCreatedRecordThatCannotBeReadIsNotCreatedTwice_data();
    void aCreatedRecordThatCannotBeReadIsNotCreatedTwice();
    void theSecondOfTwoEqualCreatesIsLeftToAPerson();
    void whatIsRestatedIsSentWithTheName();
    void whatGoesAlongLeavesTheInventory();
    void repointingLeavesEverythingElse();
    void somebodyPointsAtItMeanwhile();
};

void TestLabWrites::create()
{
    LabBench b;
    QVERIFY(b.load());
    const auto &uris = kind("plivo.uri");
    const auto before = b.inventory.count(uris);
    const auto struck = runStruck(b, "POST", createRecord(uris, {}, newUri(u"Edge"_s)));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    const bool done = struck.outcome == u"done";
    QCOMPARE(b.countAtProvider(uris, {}), before + (done ? 1 : 0)); // never two
    QCOMPARE(b.inventory.count(uris), before + (done ? 1 : 0));
    if (done)
        QCOMPARE(b.outcome().id, b.find("plivo.uri", u"Edge"_s));
}

void TestLabWrites::createCredential()
{
    LabBench b;
    QVERIFY(b.load());
    const auto &credentials = kind("plivo.credential");
    const auto before = b.inventory.count(credentials);
    const auto struck = runStruck(b, "POST", createRecord(credentials, {}, newCredential(u"Fresh"_s)));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    QCOMPARE(b.countAtProvider(credentials, {}), before + (struck.outcome == u"done" ? 1 : 0));
}

void TestLabWrites::update()
{
    LabBench b;
    QVERIFY(b.load());
    const auto id = b.find("plivo.trunk", u"main line"_s);
    const auto struck = runStruck(b, "POST", b.update(id, {{"name", u"main line 2"_s}}));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    QCOMPARE(b.get(id).text("name"), struck.outcome == u"done" ? u"main line 2"_s : u"main line"_s);
}

/// Reading never shows whether the password went in, so it is sent again: that does no harm, and an empty one would.
void TestLabWrites::changePassword()
{
    LabBench b;
    QVERIFY(b.load());
    const auto id = b.find("plivo.credential", u"Dialer"_s);
    const auto struck = runStruck(b, "POST", b.update(id, {{"password", u"Other+12345"_s}}));
    QTEST(struck.outcome, "outcome");
    QCOMPARE(struck.writes, 2);
    QCOMPARE(b.get(id).text("username"), u"dialer2026"_s);
}

void TestLabWrites::bind()
{
    LabBench b;
    QVERIFY(b.load());
    const RecordId number{&kind("plivo.number"), {}, u"493023125090"_s};
    const auto trunk = b.find("plivo.trunk", u"main line"_s);
    const auto struck = runStruck(b, "POST", b.update(number, {{"application", trunk.id}}));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    QCOMPARE(b.get(number).text("application").contains(trunk.id), struck.outcome == u"done");
}

void TestLabWrites::remove()
{
    LabBench b;
    QVERIFY(b.load());
    const auto id = b.find("plivo.uri", u"primary-pbx"_s);
    const auto first = b.find("plivo.trunk", u"main line"_s), second = b.find("plivo.trunk", u"test bench"_s);
    const auto struck = runStruck(b, "DELETE", b.remove(id));
    QTEST(struck.outcome, "outcome");
    QTEST(struck.writes, "writes");
    for (const auto &gone : {id, first, second})
        QCOMPARE(b.inventory.contains(gone), struck.outcome != u"done");
}

void TestLabWrites::aCreatedRecordThatCannotBeReadIsNotCreatedTwice_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the second reading works") << 2 << u"done"_s; // a reading tries twice by itself
    QTest::newRow("none works") << -1 << u"unclear"_s;
}

void TestLabWrites::aCreatedRecordThatCannotBeReadIsNotCreatedTwice()
{
    QFETCH(int, failures);
    QFETCH(QString, outcome);
    LabBench b;
    QVERIFY(b.load());
    const auto &uris = kind("plivo.uri");
    const auto before = b.inventory.count(uris);
    b.strike("GET", "/v1/Account/*/Zentrunk/URI/*/", Fault::failure(500).acting(false), 1, failures);
    QCOMPARE(b.run({createRecord(uris, {}, newUri(u"Edge"_s))}), QStringList{outcome});
    QCOMPARE(b.written(), 1);
    QCOMPARE(b.countAtProvider(uris, {}), before + 1);
}

void TestLabWrites::theSecondOfTwoEqualCreatesIsLeftToAPerson()
{
    LabBench b;
    QVERIFY(b.load());
    const auto &uris = kind("plivo.uri");
    b.elsewhereCreate(uris, {}, newUri(u"Edge"_s));
    b.strike("POST", "*", Fault::dropAfter());
    QCOMPARE(b.run({createRecord(uris, {}, newUri(u"Edge"_s))}), QStringList{u"unclear"_s});
    QCOMPARE(b.written(), 1);
}

/// The sandbox refuses a change without them, and a second one without its password would have emptied it.
void TestLabWrites::whatIsRestatedIsSentWithTheName()
{
    LabBench b;
    QVERIFY(b.load());
    const auto trunk = b.find("plivo.trunk", u"office out"_s), uri = b.find("plivo.uri", u"support-sbc"_s), credential = b.find("plivo.credential", u"Lab PBX"_s);
    QCOMPARE(b.run({b.update(trunk, {{"name", u"office 2"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.get(trunk).text("trunk_direction"), u"outbound"_s);
    QCOMPARE(b.run({b.update(uri, {{"name", u"sbc 2"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.get(uri).text("username"), u"plivo_inbound"_s);
    QCOMPARE(b.get(uri).boolean("authentication_needed"), true);
    const auto sent = b.written();
    QCOMPARE(b.run({b.update(credential, {{"name", u"PBX 2"_s}})}), QStringList{u"failed"_s}); // without the password nothing goes out
    QCOMPARE(b.written(), sent);
    QCOMPARE(b.run({b.update(credential, {{"name", u"PBX 2"_s}, {"password", u"Other+12345"_s}})}), QStringList{u"done"_s});
    QCOMPARE(b.get(credential).text("name"), u"PBX 2"_s);
}

void TestLabWrites::whatGoesAlongLeavesTheInventory()
{
    LabBench b;
    QVERIFY(b.load());
    const auto &trunks = kind("plivo.trunk");
    const auto before = b.inventory.count(trunks);
    const RecordId number{&kind("plivo.number"), {}, u"14155550100"_s};
    QVERIFY(!b.get(number).isNull("application"));
    QCOMPARE(b.run({b.remove(b.find("plivo.uri", u"primary-pbx"_s)), b.remove(b.find("plivo.uri", u"support-sbc"_s))}), QStringList({u"done"_s, u"done"_s}));
    QCOMPARE(b.inventory.count(trunks), before - 3);
    QCOMPARE(b.countAtProvider(trunks, {}), before - 3);
    QVERIFY(b.get(number).isNull("application"));
}

void TestLabWrites::repointingLeavesEverythingElse()
{
    LabBench b;
    QVERIFY(b.load());
    const auto &trunks = kind("plivo.trunk");
    const auto before = b.inventory.count(trunks);
    const auto uri = b.find("plivo.uri", u"primary-pbx"_s), other = b.find("plivo.uri", u"office gateway"_s);
    QCOMPARE(b.run(repointPlan({uri}, other.id, b.inventory)), QStringList({u"done"_s, u"done"_s, u"done"_s}));
    QCOMPARE(b.countAtProvider(trunks, {}), before);
    QVERIFY(!b.inventory.contains(uri));
    QCOMPARE(b.get(b.find("plivo.trunk", u"main line"_s)).text("primary_uri_uuid"), other.id);
    QCOMPARE(b.get(b.find("plivo.trunk", u"test bench"_s)).text("fallback_uri_uuid"), other.id);
}

void TestLabWrites::somebodyPointsAtItMeanwhile()
{
    LabBench b;
    QVERIFY(b.load());
    const auto uri = b.find("plivo.uri", u"old pbx (unused)"_s), trunk = b.find("plivo.trunk", u"Berlin"_s);
    const auto plan = makePlan({b.remove(uri)}, b.inventory);
    b.elsewhereUpdate(trunk, {{"name", u"Berlin"_s}, {"trunk_direction", u"inbound"_s}, {"fallback_uri_uuid", uri.id}});
    QCOMPARE(b.run(plan), QStringList{u"failed"_s});
    QCOMPARE(b.written(), 0);
    QCOMPARE(b.get(trunk).text("fallback_uri_uuid"), uri.id); // and it is seen now
}

QTEST_GUILESS_MAIN(TestLabWrites)
#include "tst_labwrites.moc"
