// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"
#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "tests/support/northwind.h"
#include "tests/support/plivobench.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

using test::record;

const ResourceKind &kindOf(const char *key)
{
    return *findKind(QByteArrayView(key));
}

Account lab()
{
    auto account = test::account();
    account.provider = "plivo";
    return account;
}

Record trunk(const char *name, const char *primary, const char *fallback = nullptr, const char *credential = nullptr)
{
    const auto quoted = [](const char *id) { return id ? u'\'' + QString::fromLatin1(id) + u'\'' : u"null"_s; };
    return record(u"{'trunk_id':'%1','name':'%1','trunk_direction':'%2','trunk_status':'enabled','secure':false,'ipacl_uuid':null,'credential_uuid':%3,"
                  "'primary_uri_uuid':%4,'fallback_uri_uuid':%5}"_s.arg(QLatin1StringView(name), credential ? u"outbound"_s : u"inbound"_s, quoted(credential), quoted(primary), quoted(fallback)));
}

/// URIs a, b, c; hq → a then b, lab → b then a, spare → c; dialer is outbound with a credential; two numbers on hq.
void fill(Inventory &inventory)
{
    QList<Record> uris;
    for (const auto *id : {"a", "b", "c"})
        uris.append(record(u"{'uri_uuid':'%1','name':'pbx-%1','uri':'%1.example.com','authentication_needed':false,'username':null}"_s.arg(QLatin1StringView(id))));
    inventory.merge(kindOf("plivo.uri"), {}, uris);
    inventory.merge(kindOf("plivo.credential"), {}, {record(u"{'credential_uuid':'k','name':'Dialer','username':'dialer26'}"_s)});
    inventory.merge(kindOf("plivo.trunk"), {}, {trunk("hq", "a", "b"), trunk("lab", "b", "a"), trunk("spare", "c"), trunk("dialer", nullptr, nullptr, "k")});
    for (const auto *number : {"14155550001", "14155550002"})
        inventory.merge(kindOf("plivo.number"), {}, {record(u"{'number':'%1','application':'/v1/Account/MA1/Zentrunk/Trunk/hq/'}"_s.arg(QLatin1StringView(number)))});
}

Change remove(const char *kind, const char *id, const Inventory &inventory)
{
    const RecordId which{&kindOf(kind), {}, QString::fromLatin1(id)};
    return deleteRecord(which, inventory.record(which).value_or(Record()));
}

QStringList idsOf(const QList<RecordId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(id.id);
    names.sort();
    return names;
}

} // namespace

class TestDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCascadeIsKnownAndNamed();
    void whatThePlanTakesAwayBeforeIsNotNamed();
    void aLostReferenceIsNamed();
    void everythingIsPointedElsewhere();
    void restatedFieldsGoAlong();
    void aMissingPasswordIsSaidBefore();
    void onlyAPasswordThatIsThereIsLost();
    void aHeldListIsSaidBefore();
    void namesUnderANameGoFirst();
    void theRunnerLooksAgain_data();
    void theRunnerLooksAgain();
};

void TestDependents::aCascadeIsKnownAndNamed()
{
    Inventory inventory(lab());
    fill(inventory);
    QCOMPARE(idsOf(cascadeOf({&kindOf("plivo.uri"), {}, u"a"_s}, inventory)), (QStringList{u"hq"_s, u"lab"_s}));
    QVERIFY(cascadeOf({&kindOf("plivo.credential"), {}, u"k"_s}, inventory).isEmpty());
    const auto plan = makePlan({remove("plivo.uri", "a", inventory)}, inventory);
    QCOMPARE(plan.steps.first().warnings.first().text,
        u"The provider deletes what points at it, too. Trunks: “hq” (with +14155550001, +14155550002), “lab”. Point this elsewhere first if it has to stay."_s);
    QVERIFY(plan.undoable()); // what goes along comes back with it
    QVERIFY(isCurrent(plan, inventory));
    inventory.merge(kindOf("plivo.trunk"), {}, {trunk("spare", "a")});
    QVERIFY(!isCurrent(plan, inventory));
}

void TestDependents::onlyAPasswordThatIsThereIsLost()
{
    Inventory inventory(lab());
    fill(inventory);
    inventory.merge(kindOf("plivo.uri"), {},
        {record(u"{'uri_uuid':'open','name':'open','uri':'o.example.com','authentication_needed':false,'username':null}"_s),
            record(u"{'uri_uuid':'signs','name':'signs','uri':'s.example.com','authentication_needed':true,'username':'pbx'}"_s)});
    const auto whyNot = [&](const char *kind, const char *id) { return makePlan({remove(kind, id, inventory)}, inventory).steps.constLast().whyNot; };
    QCOMPARE(whyNot("plivo.uri", "open"), QString());
    QVERIFY(whyNot("plivo.uri", "signs").contains(u"password"));
    QCOMPARE(whyNot("plivo.uri", "a"), QString()); // what points at it comes back, too
    QVERIFY(whyNot("plivo.credential", "k").contains(u"password"));
}

void TestDependents::whatThePlanTakesAwayBeforeIsNotNamed()
{
    Inventory inventory(lab());
    fill(inventory);
    // However they are given: what points goes before what it points at.
    const auto plan = makePlan({remove("plivo.uri", "c", inventory), remove("plivo.trunk", "spare", inventory)}, inventory);
    QCOMPARE(plan.steps.at(0).change.id.id, u"spare"_s);
    QVERIFY(plan.steps.at(1).warnings.isEmpty());
    QVERIFY(cascadeLeft(plan, 1, inventory).isEmpty());
}

void TestDependents::aLostReferenceIsNamed()
{
    Inventory inventory(lab());
    fill(inventory);
    const auto credential = textsOf(makePlan({remove("plivo.credential", "k", inventory)}, inventory).steps.first().warnings).join(u' ');
    QVERIFY2(credential.contains(u"“dialer” (Trunks) are left without it"_s), qPrintable(credential));
    QVERIFY2(credential.contains(u"needs to know who may call"_s), qPrintable(credential));
    const auto hq = textsOf(makePlan({remove("plivo.trunk", "hq", inventory)}, inventory).steps.first().warnings).join(u' ');
    QVERIFY2(hq.contains(u"+14155550001"_s), qPrintable(hq));
}

void TestDependents::everythingIsPointedElsewhere()
{
    Inventory inventory(lab());
    fill(inventory);
    const auto toC = repointPlan({{&kindOf("plivo.uri"), {}, u"a"_s}}, u"c"_s, inventory);
    QCOMPARE(toC.steps.size(), 3);
    QCOMPARE(toC.steps[0].change.fields.value("primary_uri_uuid"), u"c"_s);
    QVERIFY(!toC.steps[0].change.fields.contains("fallback_uri_uuid"));
    QCOMPARE(toC.steps[1].change.fields.value("fallback_uri_uuid"), u"c"_s);
    QCOMPARE(toC.steps[2].change.op, Change::Op::Delete);
    QVERIFY(toC.steps[2].warnings.isEmpty());

    const auto toB = repointPlan({{&kindOf("plivo.uri"), {}, u"a"_s}}, u"b"_s, inventory);
    QCOMPARE(toB.steps[0].change.fields.value("primary_uri_uuid"), u"b"_s);
    QCOMPARE(toB.steps[0].change.fields.value("fallback_uri_uuid", u"unsaid"_s), QString()); // it was b already
    QVERIFY(!toB.steps[1].change.fields.contains("primary_uri_uuid"));
    QCOMPARE(toB.steps[1].change.fields.value("fallback_uri_uuid", u"unsaid"_s), QString());
}

void TestDependents::restatedFieldsGoAlong()
{
    const auto change = updateRecord({&kindOf("plivo.trunk"), {}, u"hq"_s}, trunk("hq", "a"), {{"secure", u"true"_s}});
    QCOMPARE(change.fields, (Draft{{"name", u"hq"_s}, {"secure", u"true"_s}, {"trunk_direction", u"inbound"_s}}));
    const auto uri = record(u"{'uri_uuid':'a','name':'x','uri':'a.example.com','authentication_needed':true,'username':'pbx1user'}"_s);
    QCOMPARE(updateRecord({&kindOf("plivo.uri"), {}, u"a"_s}, uri, {{"name", u"y"_s}}).fields,
        (Draft{{"name", u"y"_s}, {"authentication_needed", u"true"_s}, {"username", u"pbx1user"_s}}));
    QVERIFY(updateRecord({&kindOf("plivo.uri"), {}, u"a"_s}, uri, {{"name", u"x"_s}}).fields.isEmpty());
}

void TestDependents::aMissingPasswordIsSaidBefore()
{
    Inventory inventory(lab());
    fill(inventory);
    const RecordId id{&kindOf("plivo.credential"), {}, u"k"_s};
    const auto change = [&](const Draft &wanted) { return makePlan({updateRecord(id, *inventory.record(id), wanted)}, inventory).steps.first(); };
    QCOMPARE(change({{"name", u"new"_s}}).warnings.size(), 1);
    const auto whole = change({{"name", u"new"_s}, {"password", u"secret_1"_s}});
    QVERIFY(whole.warnings.isEmpty());
    QCOMPARE(whole.change.fields.value("username"), u"dialer26"_s);
}

void TestDependents::aHeldListIsSaidBefore()
{
    Inventory inventory(test::account());
    const auto &lists = kindOf("twilio.ip_access_control_list");
    const auto &mapping = kindOf("twilio.domain_ip_access_control_list");
    const auto list = test::list("AL", "office");
    inventory.merge(lists, {}, {list});
    inventory.merge(kindOf("twilio.sip_domain"), {}, {record(u"{'sid':'%1','friendly_name':'phones','domain_name':'phones.sip.twilio.com'}"_s.arg(test::id("SD", "phones")))});
    inventory.merge(mapping, test::id("SD", "phones"), {list});
    const auto deletion = deleteRecord(recordId(lists, list), list);
    QVERIFY(textsOf(makePlan({deletion}, inventory).steps.first().warnings).join(u' ').contains(u"used by “phones”"_s));
    const auto detached = makePlan({deletion, detachRecord({&mapping, test::id("SD", "phones"), test::id("AL", "office")}, list)}, inventory);
    QCOMPARE(detached.steps.last().change.op, Change::Op::Delete);
    QVERIFY(!textsOf(detached.steps.last().warnings).join(u' ').contains(u"used by"_s));
}

void TestDependents::namesUnderANameGoFirst()
{
    Inventory inventory(test::account());
    const auto &domains = kindOf("twilio.sip_domain");
    const auto domain = [](const char *name) { return record(u"{'sid':'%1','friendly_name':'%2','domain_name':'%2.sip.twilio.com'}"_s.arg(test::id("SD", name), QLatin1StringView(name))); };
    inventory.merge(domains, {}, {domain("acme"), domain("berlin.acme"), domain("notacme")});
    const auto acme = deleteRecord(recordId(domains, domain("acme")), domain("acme"));
    const auto warnings = textsOf(makePlan({acme}, inventory).steps.first().warnings).join(u' ');
    QVERIFY2(warnings.contains(u"names under this one: “berlin.acme”."_s), qPrintable(warnings));
    const auto both = makePlan({acme, deleteRecord(recordId(domains, domain("berlin.acme")), domain("berlin.acme"))}, inventory);
    QCOMPARE(both.steps.first().change.title, u"berlin.acme"_s);
    QVERIFY(!textsOf(both.steps.last().warnings).join(u' ').contains(u"names under"_s));
}

void TestDependents::theRunnerLooksAgain_data()
{
    QTest::addColumn<QByteArray>("now"); // primary of the trunk "spare" at the provider, and what the list says of its length
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("as it was planned") << "c"_ba << 4 << true;
    QTest::newRow("somebody pointed another one at it") << "a"_ba << 4 << false;
    QTest::newRow("a list that is not whole") << "c"_ba << 9 << false;
}

void TestDependents::theRunnerLooksAgain()
{
    QFETCH(QByteArray, now);
    QFETCH(int, total);
    QFETCH(bool, deleted);
    Inventory inventory(lab());
    fill(inventory);
    PlivoBench bench;
    bench.handler.setScript([&](const HttpRequest &request) {
        if (request.method == "DELETE")
            return HttpResponse::json(204, "");
        if (request.path.endsWith("/Trunk/"))
            return PlivoBench::number(request, "offset") > 0 ? PlivoBench::page("[]", total)
                : PlivoBench::page('[' + trunk("hq", "a", "b").toJson() + ',' + trunk("lab", "b", "a").toJson() + ',' + trunk("spare", now.constData()).toJson() + ','
                        + trunk("dialer", nullptr, nullptr, "k").toJson() + ']', total);
        if (request.path.endsWith("/URI/a/"))
            return HttpResponse::json(200, inventory.record({&kindOf("plivo.uri"), {}, u"a"_s})->toJson());
        return HttpResponse::json(404, R"({"error":"not found"})");
    });
    const auto session = bench.session();
    PlanRunner runner(ResourceClient(session.get()), &inventory);
    QSignalSpy finished(&runner, &PlanRunner::finished);
    runner.run(makePlan({remove("plivo.uri", "a", inventory)}, inventory));
    QVERIFY(finished.wait(8000));
    QCOMPARE(runner.allDone(), deleted);
    QCOMPARE(bench.count("DELETE"), deleted ? 1 : 0);
    QCOMPARE(inventory.contains({&kindOf("plivo.uri"), {}, u"a"_s}), !deleted);
    QCOMPARE(inventory.contains({&kindOf("plivo.trunk"), {}, u"hq"_s}), !deleted); // it went along
    if (!deleted)
        QCOMPARE(runner.trouble()->error->kind, ApiError::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestDependents)
#include "tst_dependents.moc"
