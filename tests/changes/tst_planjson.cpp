// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planjson.h"
#include "models/changes/planner.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesComeBack_data();
    void changesComeBack();
    void secretsAreNotWritten_data();
    void secretsAreNotWritten();
    void hiddenFieldsAreToBeEnteredAgain();
    void aPlanComesBack();
    void purposesComeBack();
    void outcomesComeBack_data();
    void outcomesComeBack();
    void oddTextsAreErrors_data();
    void oddTextsAreErrors();
};

void TestPlanJson::changesComeBack_data()
{
    QTest::addColumn<Change>("change");
    const auto &urls = kind("twilio.origination_url");
    const auto &trunks = kind("twilio.trunk");
    const auto hq = id("TK", "hq");
    const RecordId pbx1{&urls, hq, id("OU", "pbx1")};
    QTest::newRow("create with a key") << createRecord(trunks, {}, {{"friendly_name", u"ü \"quoted\"\n⟨x⟩"_s}}, pendingId(1));
    QTest::newRow("create under what is to come") << createRecord(urls, pendingId(1), {{"sip_url", u"sip:a.example"_s}, {"weight", u"1"_s}});
    QTest::newRow("update") << updateRecord(pbx1, target("hq", "pbx1"), {{"weight", u"20"_s}});
    QTest::newRow("update that empties") << updateRecord({&trunks, {}, hq}, trunk("hq", u"hq.pstn.twilio.com"_s), {{"domain_name", QString()}});
    QTest::newRow("delete") << deleteRecord(pbx1, target("hq", "pbx1"));
    auto attach = attachRecord(kind("twilio.phone_number"), hq, id("PN", "+15551234567"), u"+15551234567"_s);
    attach.before = number("+15551234567", nullptr, u"AP1"_s);
    QTest::newRow("attach") << attach;
    QTest::newRow("detach") << detachRecord({&kind("twilio.phone_number"), hq, id("PN", "+15551234567")}, number("+15551234567", "hq"));
    QTest::newRow("a record with an odd number and an unknown member") << deleteRecord(pbx1, record(u"{'sid':'x','weight':1.50e+1,'colour':{'a':[1,null]}}"_s));
    QTest::newRow("the other provider") << updateRecord({&kind("plivo.ip_access_control_list"), {}, u"7"_s},
        record(u"{'ipacl_uuid':'7','name':'office','ip_addresses':['198.51.100.1','198.51.100.2']}"_s), {{"ip_addresses", u"198.51.100.1\n198.51.100.9"_s}});
}

void TestPlanJson::changesComeBack()
{
    QFETCH(Change, change);
    const auto text = changeToJson(change);
    QVERIFY(!text.contains('\n'));
    const auto back = changeFromJson(text);
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error()));
    QVERIFY(*back == change);
    QCOMPARE(back->before.toJson(), change.before.toJson());
    QVERIFY(hiddenFields(*back).isEmpty());
}

void TestPlanJson::secretsAreNotWritten_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArrayList>("hidden");
    const auto &credentials = kind("twilio.credential");
    const Draft credential{{"username", u"pbx"_s}, {"password", u"Hunter2Hunter2"_s}};
    QTest::newRow("password") << createRecord(credentials, u"CL1"_s, credential) << QByteArrayList{"password"};
    QTest::newRow("new password") << updateRecord({&credentials, u"CL1"_s, u"CR1"_s}, record(u"{'sid':'CR1','username':'pbx','password':{'set':true}}"_s), {{"password", u"Hunter2Hunter2"_s}})
                                  << QByteArrayList{"password"};
    const auto odd = record(u"{'sid':'OU1','sip_url':'sip:pbx:Hunter2Hunter2@a.example','auth_token':'Hunter2Hunter2'}"_s);
    const RecordId url{&kind("twilio.origination_url"), u"TK1"_s, u"OU1"_s};
    QTest::newRow("password in an address") << createRecord(*url.kind, u"TK1"_s, {{"sip_url", u"sip:pbx:Hunter2Hunter2@a.example"_s}}) << QByteArrayList{"sip_url"};
    QTest::newRow("in the record before") << deleteRecord(url, odd) << QByteArrayList();
    QTest::newRow("in what was opened and in the title") << updateRecord(url, odd, {{"weight", u"3"_s}}) << QByteArrayList();
}

void TestPlanJson::secretsAreNotWritten()
{
    QFETCH(Change, change);
    QFETCH(QByteArrayList, hidden);
    const Plan plan{.account = u"a"_s, .steps = {Step{.change = change, .dependsOn = {}, .summary = u"sip:pbx:Hunter2Hunter2@a.example"_s, .warnings = {{u"https://Hunter2Hunter2@b.example"_s}}, .whyNot = {}}}, .warnings = {}, .basis = {}};
    const StepOutcome outcome{.kind = StepOutcome::Kind::Conflict, .id = change.id, .error = ApiError{.message = u"no sip:pbx:Hunter2Hunter2@a.example"_s}, .opened = change.before, .now = change.before, .wanted = change.before};
    for (const auto &text : {changeToJson(change), planToJson(plan), outcomeToJson(outcome)})
        QVERIFY2(!text.contains("Hunter2"), text.constData());
    const auto back = changeFromJson(changeToJson(change));
    QVERIFY(back.ok());
    QByteArrayList keys;
    for (const auto *field : hiddenFields(*back))
        keys.append(field->key);
    QCOMPARE(keys, hidden);
}

void TestPlanJson::hiddenFieldsAreToBeEnteredAgain()
{
    auto change = *changeFromJson(changeToJson(createRecord(kind("twilio.credential"), u"CL1"_s, {{"username", u"pbx"_s}, {"password", u"Hunter2Hunter2"_s}})));
    QCOMPARE(hiddenFields(change).size(), 1);
    QVERIFY(changeToJson(change).contains("\"password\":{\"set\":true}"));
    change.fields["password"] = u"Another2Another2"_s;
    QVERIFY(hiddenFields(change).isEmpty());
}

void TestPlanJson::aPlanComesBack()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq", u"hq.pstn.twilio.com"_s), trunk("lab")});
    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx1")});
    const auto hq = id("TK", "hq");
    auto plan = makePlan({createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, pendingId(1)),
                             createRecord(kind("twilio.origination_url"), pendingId(1), {{"sip_url", u"sip:a.example"_s}}),
                             deleteRecord({&kind("twilio.trunk"), {}, hq}, trunk("hq", u"hq.pstn.twilio.com"_s))},
        inventory);
    plan.purpose = {Purpose::Kind::Undo, u"20261121"_s, u"g"_s};
    QVERIFY(plan.needsYes() && !plan.undoable() && !plan.steps.at(1).dependsOn.isEmpty());
    const auto back = planFromJson(planToJson(plan));
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error()));
    QVERIFY(*back == plan);
    QVERIFY(isCurrent(*back, inventory));
}

void TestPlanJson::purposesComeBack()
{
    using enum Purpose::Kind;
    for (const auto purpose : {Edit, Bulk, SetUp, Restore, Drain, PutBack, Undo, RollBack}) {
        const Plan plan{.account = u"a"_s, .steps = {}, .warnings = {}, .basis = {}, .purpose = {purpose}};
        QVERIFY(*planFromJson(planToJson(plan)) == plan);
    }
}

void TestPlanJson::outcomesComeBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("done") << int(StepOutcome::Kind::Done);
    QTest::newRow("conflict") << int(StepOutcome::Kind::Conflict);
    QTest::newRow("failed") << int(StepOutcome::Kind::Failed);
    QTest::newRow("skipped") << int(StepOutcome::Kind::Skipped);
    QTest::newRow("unclear") << int(StepOutcome::Kind::Unclear);
}

void TestPlanJson::outcomesComeBack()
{
    QFETCH(int, kind);
    const ApiError error{.kind = ApiError::Kind::RateLimited,
        .httpStatus = 429,
        .code = 20429,
        .message = u"Wait."_s,
        .field = "weight",
        .moreInfo = u"https://example.com/20429"_s,
        .requestId = "RQ1",
        .retryAfter = std::chrono::milliseconds(1500),
        .outcomeUnknown = true,
        .writtenId = u"OU9"_s};
    const StepOutcome outcome{.kind = StepOutcome::Kind(kind),
        .id = {&test::kind("twilio.origination_url"), u"TK1"_s, u"OU1"_s},
        .error = error,
        .opened = target("hq", "pbx1"),
        .now = target("hq", "pbx1", false),
        .wanted = target("hq", "pbx1", true, 5),
        .changedByServer = {"weight", "enabled"},
        .sent = true,
        .readBack = ApiError{.kind = ApiError::Kind::Tls, .message = u"No."_s}};
    const auto back = outcomeFromJson(outcomeToJson(outcome));
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error()));
    QCOMPARE(back->kind, outcome.kind);
    QVERIFY(back->id == outcome.id && back->error == outcome.error && back->readBack == outcome.readBack && back->sent);
    QVERIFY(back->opened == outcome.opened && back->now == outcome.now && back->wanted == outcome.wanted);
    QCOMPARE(back->changedByServer, outcome.changedByServer);
    for (int why = 0; why <= int(ApiError::Kind::Blocked); ++why) {
        const StepOutcome failed{.kind = StepOutcome::Kind::Failed, .id = outcome.id, .error = ApiError{.kind = ApiError::Kind(why), .message = {}}};
        QCOMPARE(outcomeFromJson(outcomeToJson(failed))->error, failed.error);
    }
}

void TestPlanJson::oddTextsAreErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("an unknown operation") << QByteArray(R"({"op":"paint","kind":"twilio.trunk"})");
    QTest::newRow("no operation") << QByteArray(R"({"kind":"twilio.trunk"})");
    QTest::newRow("an unknown kind") << QByteArray(R"({"op":"delete","kind":"acme.trunk","id":"1"})");
    QTest::newRow("an id that is a number") << QByteArray(R"({"op":"delete","kind":"twilio.trunk","id":1})");
    QTest::newRow("a record that is a list") << QByteArray(R"({"op":"delete","kind":"twilio.trunk","id":"1","before":[]})");
    QTest::newRow("fields that are a text") << QByteArray(R"({"op":"create","kind":"twilio.trunk","fields":"x"})");
    QTest::newRow("a field that is a number") << QByteArray(R"({"op":"create","kind":"twilio.trunk","fields":{"friendly_name":7}})");
    QTest::newRow("a field that nobody knows") << QByteArray(R"({"op":"create","kind":"twilio.trunk","fields":{"colour":"red"}})");
    QTest::newRow("a field that is only read") << QByteArray(R"({"op":"create","kind":"twilio.trunk","fields":{"sid":"x"}})");
    QTest::newRow("a key that could be an id") << QByteArray(R"({"op":"create","kind":"twilio.trunk","key":"TK1"})");
    QTest::newRow("twice the same member") << QByteArray(R"({"op":"delete","op":"create","kind":"twilio.trunk"})");
    QTest::newRow("too deep") << QByteArray(R"({"op":"delete","kind":"twilio.trunk","before":)" + QByteArray(R"({"a":)").repeated(5000) + "1" + QByteArray(5000, '}') + '}');
}

void TestPlanJson::oddTextsAreErrors()
{
    QFETCH(QByteArray, text);
    const auto change = changeFromJson(text);
    QVERIFY(!change.ok());
    QVERIFY(!change.error().isEmpty());
    QVERIFY(!planFromJson("{\"steps\":[{\"change\":" + text + "}]}").ok());
    QVERIFY(!planFromJson(R"({"steps":[{"depends_on":[0],"change":{"op":"delete","kind":"twilio.trunk","id":"1"}}]})").ok());
    QVERIFY(!planFromJson(R"({"steps":[],"warnings":[{"text":"x","guard":"moon-phase"}]})").ok());
    QVERIFY(!planFromJson(R"({"steps":[],"purpose":{"kind":"fun"}})").ok());
    QVERIFY(!outcomeFromJson(R"({"outcome":"splendid"})").ok());
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
