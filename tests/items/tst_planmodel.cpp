// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/plancurl.h"
#include "models/changes/planner.h"
#include "models/items/planmodel.h"
#include "models/items/plantext.h"
#include "tests/support/northwind.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What a person reads before and while a plan runs.
class TestPlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforeAndAfterOfWhatDiffers();
    void sharesFollowTheWholePlan();
    void whatIsMadeOnTheWayIsNeeded();
    void aNewRecordShowsAllThatIsSent();
    void stepsOfOneObjectStandTogether();
    void severalAccountsHaveHeadings();
    void stepsTellHowTheyStand();
    void aThousandStepsAreShownAtOnce();
    void theTextHasNoSecret();
    void commandsNameTheirVariables();
    void textInCommandsIsQuoted();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    [[nodiscard]] RecordId target(const char *name) const { return {&targets(), test::id("TK", "hq"), test::id("OU", name)}; }
    [[nodiscard]] Change edit(const char *name, const Draft &draft) const { return updateRecord(target(name), *m_inventory->record(target(name)), draft); }
    [[nodiscard]] Plan planned(const QList<Change> &changes) const { return makePlan(changes, *m_inventory); }
    [[nodiscard]] static QStringList rows(const PlanModel &model, const QList<int> &columns);

    std::unique_ptr<Inventory> m_inventory;
};

void TestPlanModel::init()
{
    m_inventory = std::make_unique<Inventory>(test::account());
    m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq", u"hq.pstn.twilio.com"_s), test::trunk("branch")});
    m_inventory->merge(targets(), test::id("TK", "hq"), {test::target("hq", "pbx1", true, 70), test::target("hq", "pbx2", true, 30)});
    m_inventory->merge(test::kind("twilio.incoming_phone_number"), {}, {test::number("+14155550101", "branch")});
}

QStringList TestPlanModel::rows(const PlanModel &model, const QList<int> &columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

void TestPlanModel::beforeAndAfterOfWhatDiffers()
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    auto move = attachRecord(test::kind("twilio.phone_number"), test::id("TK", "hq"), test::id("PN", "+14155550101"), u"+14155550101"_s);
    move.before = *m_inventory->record({&test::kind("twilio.incoming_phone_number"), {}, test::id("PN", "+14155550101")});
    model.setPlans({{planned({move, edit("pbx1", {{"friendly_name", u"hq-1"_s}, {"sip_url", u"sip:new.example.com"_s}}), deleteRecord(target("pbx2"), *m_inventory->record(target("pbx2")))}), m_inventory.get()}});
    QCOMPARE(rows(model, {PlanModel::Number, PlanModel::Deed, PlanModel::Object, PlanModel::What, PlanModel::Before, PlanModel::After, PlanModel::Undo}),
        (QStringList{u"1|Move|Phone number +14155550101|Trunk|branch|hq|yes"_s, u"2|Change|Origination URL pbx1|Name|pbx1|hq-1|yes"_s,
            u"|||SIP URL|sip:pbx1.example.com|sip:new.example.com|"_s,
            u"3|Delete|Origination URL pbx2||SIP URL sip:pbx2.example.com, Priority 10, Weight 30, Enabled Yes|–|with a new id"_s, u"|||Share of calls at priority 10|30 %|–|"_s}));
    QVERIFY(model.index(2, PlanModel::After).data(MonospaceRole).toBool());
    QVERIFY(!model.index(2, PlanModel::Number).data(PlanModel::OpRole).isValid());
    QVERIFY(model.isEmptyColumn(PlanModel::State));
}

void TestPlanModel::sharesFollowTheWholePlan()
{
    PlanModel model;
    model.setPlans({{planned({edit("pbx2", {{"weight", u"100"_s}}), edit("pbx1", {{"priority", u"20"_s}}),
                         createRecord(targets(), test::id("TK", "hq"), {{"friendly_name", u"pbx3"_s}, {"sip_url", u"sip:c.example.com"_s}, {"priority", u"10"_s}, {"weight", u"100"_s}, {"enabled", u"true"_s}})}),
        m_inventory.get()}});
    QStringList shares;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(PlanModel::ConsequenceRole).toBool())
            shares.append(rows(model, {PlanModel::What, PlanModel::Before, PlanModel::After}).at(row));
    QCOMPARE(shares, (QStringList{u"Share of calls at priority 10|–|50 %"_s, u"Share of calls at priority 10|30 %|50 %"_s, u"Share of calls|70 %|100 % of next"_s}));
}

void TestPlanModel::whatIsMadeOnTheWayIsNeeded()
{
    const auto key = pendingId(1);
    const auto list = createRecord(test::kind("twilio.ip_access_control_list"), {}, {{"friendly_name", u"Branch office"_s}}, key);
    PlanModel model;
    model.setPlans({{planned({list, attachRecord(test::kind("twilio.trunk_ip_access_control_list"), test::id("TK", "hq"), key, u"Branch office"_s)}), m_inventory.get()}});
    QCOMPARE(rows(model, {PlanModel::Deed, PlanModel::After}).last(), u"Attach|hq (needs step 1)"_s);
}

void TestPlanModel::aNewRecordShowsAllThatIsSent()
{
    PlanModel model;
    model.setPlans({{planned({createRecord(targets(), test::id("TK", "hq"), {{"friendly_name", u"pbx3"_s}, {"sip_url", u"sip:c.example.com"_s}, {"priority", u"10"_s}, {"weight", u"5"_s}, {"enabled", u"false"_s}}),
                         createRecord(test::kind("twilio.credential"), test::id("CL", "phones"), {{"username", u"bob"_s}, {"password", u"Abcdefg12345678"_s}})}),
        m_inventory.get()}});
    const auto all = rows(model, {PlanModel::Object, PlanModel::What, PlanModel::After});
    QCOMPARE(all.mid(2, 5), (QStringList{u"Origination URL pbx3|Trunk|hq"_s, u"|SIP URL|sip:c.example.com"_s, u"|Priority|10"_s, u"|Weight|5"_s, u"|Enabled|No"_s}));
    QCOMPARE(all.first(2), (QStringList{u"Credential bob|Credential list|"_s + test::id("CL", "phones"), u"|Password|•••"_s}));
}

void TestPlanModel::stepsOfOneObjectStandTogether()
{
    const auto number = test::number("+14155550101", "branch");
    m_inventory->merge(test::kind("twilio.phone_number"), test::id("TK", "branch"), {number});
    const RecordId onTrunk{&test::kind("twilio.phone_number"), test::id("TK", "branch"), test::id("PN", "+14155550101")};
    Plan plan = planned({edit("pbx1", {{"friendly_name", u"a"_s}}), edit("pbx2", {{"friendly_name", u"b"_s}})});
    plan.steps.append(plan.steps.constFirst());
    PlanModel model;
    model.setPlans({{plan, m_inventory.get()}});
    QCOMPARE(rows(model, {PlanModel::Number, PlanModel::Object}), (QStringList{u"1|Origination URL pbx1"_s, u"3|"_s, u"2|Origination URL pbx2"_s}));
    QCOMPARE(model.index(1, PlanModel::Object).data(ExportTextRole).toString(), u"Origination URL pbx1"_s);
    QCOMPARE(model.rowOf(0, 2), 1);
}

void TestPlanModel::severalAccountsHaveHeadings()
{
    auto lab = test::account();
    lab.name = u"Lab"_s;
    Inventory other(lab);
    other.merge(targets(), test::id("TK", "hq"), {test::target("hq", "pbx1")});
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlans({{planned({edit("pbx1", {{"friendly_name", u"a"_s}})}), m_inventory.get()},
        {makePlan({updateRecord(target("pbx1"), *other.record(target("pbx1")), {{"friendly_name", u"b"_s}})}, other), &other}});
    QCOMPARE(rows(model, {PlanModel::Number, PlanModel::After}), (QStringList{u"Northwind: 1 step(s)|"_s, u"1|a"_s, u"Lab: 1 step(s)|"_s, u"1|b"_s}));
    QVERIFY(model.index(2, 0).data(PlanModel::HeadingRole).toBool());
    QCOMPARE(model.rowOf(1, 0), 3);
    QCOMPARE(model.stepCount(), 2);
}

void TestPlanModel::stepsTellHowTheyStand()
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlans({{planned({edit("pbx1", {{"weight", u"90"_s}}), edit("pbx2", {{"weight", u"31"_s}})}), m_inventory.get()}});
    QSignalSpy changed(&model, &PlanModel::dataChanged);
    model.setWaiting(0);
    model.setRunning(0, 0);
    QCOMPARE(changed.constLast().constFirst().toModelIndex().row(), 0);
    QCOMPARE(changed.constLast().at(1).toModelIndex().row(), 1); // its share, too
    QCOMPARE(rows(model, {PlanModel::State}), (QStringList{u"running"_s, {}, u"waiting"_s, {}}));
    auto saved = *m_inventory->record(target("pbx1"));
    saved.setInteger("weight", 50);
    model.setOutcome(0, 0, {.kind = StepOutcome::Kind::Done, .id = target("pbx1"), .changedByServer = {"weight"}}, saved);
    model.setOutcome(0, 1, {.kind = StepOutcome::Kind::Failed, .error = ApiError{.message = u"Too heavy."_s}}, {});
    QCOMPARE(rows(model, {PlanModel::State}), (QStringList{u"done, but changed by the server: Weight: 50"_s, {}, u"failed: Too heavy."_s, {}}));
    QCOMPARE(model.serverChanges(), QStringList{u"Origination URL pbx1 – Weight: 50"_s});
    QCOMPARE(model.count(StepState::Failed), 1);
    model.setWaiting(0); // once more: what is done stays done
    QCOMPARE(model.state(0, 0), StepState::Altered);
    QCOMPARE(model.state(0, 1), StepState::Waiting);
    model.setOutcome(0, 1, {.kind = StepOutcome::Kind::Conflict, .now = saved}, {});
    QCOMPARE(rows(model, {PlanModel::State}).at(2), u"changed elsewhere: Somebody else changed it meanwhile."_s);
}

void TestPlanModel::aThousandStepsAreShownAtOnce()
{
    QList<Record> many;
    QList<Change> changes;
    for (int i = 0; i < 1000; ++i)
        many.append(test::target("hq", qPrintable(u"t%1"_s.arg(i))));
    m_inventory->merge(targets(), test::id("TK", "hq"), many);
    for (const auto &record : std::as_const(many))
        changes.append(updateRecord(recordId(targets(), record), record, {{"weight", u"11"_s}, {"priority", u"12"_s}}));
    PlanModel model;
    model.setPlans({{planned(changes), m_inventory.get()}});
    QCOMPARE(model.stepCount(), 1000);
    QCOMPARE(model.rowCount(), 3000);
    QCOMPARE(model.rowOf(0, 999), 2997);
}

void TestPlanModel::theTextHasNoSecret()
{
    m_inventory->merge(test::kind("twilio.credential_list"), {}, {test::list("CL", "phones")});
    const auto plan = planned({createRecord(test::kind("twilio.credential"), test::id("CL", "phones"), {{"username", u"bob"_s}, {"password", u"Abcdefg12345678"_s}}),
        updateRecord({&test::kind("twilio.trunk"), {}, test::id("TK", "hq")}, test::trunk("hq", u"hq.pstn.twilio.com"_s), {{"disaster_recovery_url", u"https://u:hunter2@dr.example.com/"_s}})});
    const auto text = planAsText({{plan, m_inventory.get()}}, {u"Something else."_s});
    QVERIFY2(text.contains(u"Create Credential bob"_s) && text.contains(u"Something else."_s), qPrintable(text));
    QVERIFY(!text.contains(u"Abcdefg12345678"_s) && !text.contains(u"hunter2"_s));
    auto account = test::account();
    account.endpoints = {{"trunking", QUrl(u"https://trunking.example"_s)}, {"api", QUrl(u"https://api.example"_s)}};
    const auto curl = planAsCurl(plan, account);
    QVERIFY2(!curl.contains(u"Abcdefg12345678"_s) && !curl.contains(u"hunter2"_s), qPrintable(curl));
    QVERIFY2(curl.contains(u"'Password='\"${SECRET_1:?}\"''"_s) && curl.contains(u"# SECRET_1: Password of “bob”"_s), qPrintable(curl));
}

void TestPlanModel::commandsNameTheirVariables()
{
    const auto key = pendingId(1);
    const auto plan = planned({createRecord(test::kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, key),
        createRecord(targets(), key, {{"friendly_name", u"pbx"_s}, {"sip_url", u"sip:a.example.com"_s}, {"priority", u"1"_s}, {"weight", u"1"_s}, {"enabled", u"true"_s}})});
    auto account = test::account();
    account.endpoints = {{"trunking", QUrl(u"https://trunking.example"_s)}};
    const auto curl = planAsCurl(plan, account);
    QVERIFY2(curl.contains(u"'https://trunking.example/v1/Trunks/'\"${NEW_1:?}\"'/OriginationUrls'"_s), qPrintable(curl));
    QVERIFY2(curl.contains(u"# NEW_1: “sid” in the answer to step 1"_s), qPrintable(curl));
}

void TestPlanModel::textInCommandsIsQuoted()
{
    auto account = test::account();
    account.endpoints = {{"trunking", QUrl(u"https://trunking.example"_s)}};
    const auto curl = planAsCurl(planned({edit("pbx1", {{"friendly_name", u"it's $(reboot)"_s}})}), account);
    QVERIFY2(curl.contains(u"--data-urlencode 'FriendlyName=it'\\''s $(reboot)'"_s), qPrintable(curl));
    const auto hidden = planAsCurl(planned({edit("pbx1", {{"friendly_name", u"a\u202eb"_s}})}), account);
    QVERIFY2(!hidden.contains(u'\u202e') && hidden.contains(u"${VALUE_1:?}"_s), qPrintable(hidden));
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
