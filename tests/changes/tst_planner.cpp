// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Two trunks; hq has a domain, two targets of which one is enabled, an address list and a number with a voice application beside it.
void fill(Inventory &inventory)
{
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq", u"hq.pstn.twilio.com"_s, true), trunk("branch")});
    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx1"), target("hq", "pbx2", false)});
    inventory.merge(kind("twilio.trunk_ip_access_control_list"), {}, {list("AL", "office", "hq")});
    inventory.merge(kind("twilio.ip_access_control_list"), {}, {list("AL", "office"), list("AL", "home")});
    inventory.merge(kind("twilio.phone_number"), {}, {number("+15550001", "hq")});
    inventory.merge(kind("twilio.incoming_phone_number"), {}, {number("+15550001", "hq"), number("+15550002", nullptr, id("AP", "ivr"))});
}

/// A plan as lines: the summary, then its warnings and what cannot be undone, indented.
QStringList printed(const Plan &plan)
{
    QStringList lines = textsOf(plan.warnings);
    for (const auto &step : plan.steps) {
        lines.append(step.summary);
        for (const auto &warning : textsOf(step.warnings))
            lines.append(u"  ! "_s + warning);
        if (!step.undoable)
            lines.append(u"  # "_s + step.whyNot);
    }
    return lines;
}

RecordId idOf(const char *key, const Record &record)
{
    return recordId(kind(key), record);
}

Change update(const char *key, const Record &before, const Draft &wanted)
{
    return updateRecord(idOf(key, before), before, wanted);
}

Change remove(const char *key, const Record &before)
{
    return deleteRecord(idOf(key, before), before);
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappens_data();
    void saysWhatHappens();
    void aParentIsCreatedBeforeItsChildren();
    void aPlanGoesStale();
    void manyDeletesAreNamed();
    void anAttachKeepsWhatTheNumberLoses();
};

void TestPlanner::saysWhatHappens_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QStringList>("lines");
    const auto pbx1 = target("hq", "pbx1"), pbx2 = target("hq", "pbx2", false);
    const auto hq = trunk("hq", u"hq.pstn.twilio.com"_s, true), branch = trunk("branch");
    const char *const url = "twilio.origination_url";

    QTest::newRow("nothing") << QList<Change>{} << QStringList{};
    QTest::newRow("an update that changes nothing") << QList<Change>{update(url, pbx1, {{"weight", u"10"_s}})} << QStringList{};
    QTest::newRow("one field") << QList<Change>{update(url, pbx1, {{"weight", u"20"_s}})} << QStringList{u"Weight 10 → 20"_s};
    QTest::newRow("two fields in the order of the table")
        << QList<Change>{update(url, pbx1, {{"weight", u"20"_s}, {"friendly_name", u"new"_s}})} << QStringList{u"Name pbx1 → new, Weight 10 → 20"_s};
    QTest::newRow("to empty") << QList<Change>{update("twilio.trunk", branch, {{"friendly_name", {}}})} << QStringList{u"Name branch → empty"_s};
    QTest::newRow("the last enabled target is switched off")
        << QList<Change>{update(url, pbx1, {{"enabled", u"false"_s}})}
        << QStringList{u"Enabled Yes → No"_s, u"  ! “hq” is left without an enabled target, so calls to its numbers fail. Enable another one first."_s};
    QTest::newRow("the last enabled target is deleted")
        << QList<Change>{remove(url, pbx1)}
        << QStringList{u"Delete Origination URL “pbx1”"_s, u"  ! “hq” is left without an enabled target, so calls to its numbers fail. Enable another one first."_s};
    QTest::newRow("another one is enabled for it")
        << QList<Change>{remove(url, pbx1), update(url, pbx2, {{"enabled", u"true"_s}})}
        << QStringList{u"Enabled No → Yes"_s, u"Delete Origination URL “pbx1”"_s};
    QTest::newRow("a new one is made for it")
        << QList<Change>{remove(url, pbx1), createRecord(kind(url), id("TK", "hq"), {{"friendly_name", u"pbx3"_s}, {"enabled", u"true"_s}})}
        << QStringList{u"Create Origination URL “pbx3” in “hq”"_s, u"Delete Origination URL “pbx1”"_s};
    QTest::newRow("one that is disabled already") << QList<Change>{update(url, pbx2, {{"weight", u"1"_s}})} << QStringList{u"Weight 10 → 1"_s};
    QTest::newRow("the last list is detached")
        << QList<Change>{detachRecord(idOf("twilio.trunk_ip_access_control_list", list("AL", "office", "hq")), list("AL", "office", "hq"))}
        << QStringList{u"Detach “office” from “hq”"_s, u"  ! “hq” is left without authentication, so your own calls through it are refused. Attach another list first."_s};
    QTest::newRow("one list for another")
        << QList<Change>{detachRecord(idOf("twilio.trunk_ip_access_control_list", list("AL", "office", "hq")), list("AL", "office", "hq")),
               attachRecord(kind("twilio.trunk_ip_access_control_list"), id("TK", "hq"), id("AL", "home"), u"home"_s)}
        << QStringList{u"Attach “home” to “hq”"_s, u"Detach “office” from “hq”"_s};
    QTest::newRow("a number moves")
        << QList<Change>{attachRecord(kind("twilio.phone_number"), id("TK", "branch"), id("PN", "+15550001"), u"+15550001"_s)}
        << QStringList{u"Attach “+15550001” to “branch”"_s, u"  ! “+15550001” leaves “hq”, where it is now."_s};
    QTest::newRow("a number loses its application")
        << QList<Change>{attachRecord(kind("twilio.phone_number"), id("TK", "hq"), id("PN", "+15550002"), u"+15550002"_s)}
        << QStringList{u"Attach “+15550002” to “hq”"_s, u"  ! “+15550002” loses “Voice application” (%1) by being attached."_s.arg(id("AP", "ivr"))};
    QTest::newRow("security is switched off")
        << QList<Change>{update("twilio.trunk", hq, {{"secure", u"false"_s}})}
        << QStringList{u"Secure Yes → No"_s, u"  ! “Secure” is switched off, so what it kept out is let in again."_s};
    QTest::newRow("security is switched on") << QList<Change>{update("twilio.trunk", branch, {{"secure", u"true"_s}})} << QStringList{u"Secure No → Yes"_s};
    QTest::newRow("a trunk and all that is on it")
        << QList<Change>{remove("twilio.trunk", hq)}
        << QStringList{u"Delete Trunk “hq”"_s,
               u"  ! “hq.pstn.twilio.com” (Termination domain) becomes free for anybody, and whoever takes it receives what is sent there."_s,
               u"  ! This is deleted with it: Origination URLs: 2."_s,
               u"  ! This is detached and stays in the account: Numbers on trunks: 1, IP access control lists of trunks: 1."_s,
               u"  # This cannot be undone: “hq.pstn.twilio.com” (Termination domain) becomes free for anybody."_s};
    QTest::newRow("a bare trunk") << QList<Change>{remove("twilio.trunk", branch)} << QStringList{u"Delete Trunk “branch”"_s};
    QTest::newRow("children go before their parent, detached before that")
        << QList<Change>{remove("twilio.trunk", branch), remove(url, pbx2),
               detachRecord(idOf("twilio.phone_number", number("+15550001", "hq")), number("+15550001", "hq"))}
        << QStringList{u"Detach “+15550001” from “hq”"_s, u"Delete Origination URL “pbx2”"_s, u"Delete Trunk “branch”"_s};
}

void TestPlanner::saysWhatHappens()
{
    QFETCH(QList<Change>, changes);
    QFETCH(QStringList, lines);
    Inventory inventory(account());
    fill(inventory);
    const auto plan = makePlan(changes, inventory);
    QCOMPARE(printed(plan), lines);
    QCOMPARE(plan.account, u"northwind"_s);
    QVERIFY(isCurrent(plan, inventory));
}

void TestPlanner::aParentIsCreatedBeforeItsChildren()
{
    Inventory inventory(account());
    const auto &urls = kind("twilio.origination_url");
    const auto plan = makePlan({createRecord(urls, pendingId(1), {{"friendly_name", u"pbx1"_s}}),
                                   attachRecord(kind("twilio.phone_number"), pendingId(1), id("PN", "+15550002"), u"+15550002"_s),
                                   createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"new"_s}}, pendingId(1))},
        inventory);
    QCOMPARE(printed(plan), (QStringList{u"Create Trunk “new”"_s, u"Create Origination URL “pbx1” in “new”"_s, u"Attach “+15550002” to “new”"_s}));
    QCOMPARE(plan.steps.at(0).dependsOn, QList<int>{});
    QCOMPARE(plan.steps.at(1).dependsOn, QList<int>{0});
    QCOMPARE(plan.steps.at(2).dependsOn, QList<int>{0});
    QVERIFY(plan.undoable());
}

void TestPlanner::aPlanGoesStale()
{
    Inventory inventory(account());
    fill(inventory);
    const auto plan = makePlan({update("twilio.origination_url", target("hq", "pbx1"), {{"enabled", u"false"_s}})}, inventory);
    QVERIFY(isCurrent(plan, inventory));

    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx2", true)}); // the warning would not be made any more
    QVERIFY(!isCurrent(plan, inventory));
    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx2", false)});
    QVERIFY(isCurrent(plan, inventory));
    inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx1", true, 11)}); // the record itself is another
    QVERIFY(!isCurrent(plan, inventory));
}

void TestPlanner::manyDeletesAreNamed()
{
    Inventory inventory(account());
    QList<Record> trunks;
    QList<Change> changes;
    for (int i = 0; i < 11; ++i)
        trunks.append(trunk(QByteArray::number(i).constData()));
    inventory.merge(kind("twilio.trunk"), {}, trunks);
    for (const auto &record : std::as_const(trunks))
        changes.append(remove("twilio.trunk", record));
    const auto plan = makePlan(changes, inventory);
    QCOMPARE(plan.warnings.size(), 2);
    QVERIFY(plan.hasWarnings());
    QVERIFY(!makePlan({changes.first()}, inventory).hasWarnings());
}

void TestPlanner::anAttachKeepsWhatTheNumberLoses()
{
    Inventory inventory(account());
    fill(inventory);
    const auto plan = makePlan({attachRecord(kind("twilio.phone_number"), id("TK", "hq"), id("PN", "+15550002"), u"+15550002"_s)}, inventory);
    QCOMPARE(plan.steps.first().change.before.text("voice_application_sid"), id("AP", "ivr"));
    inventory.merge(kind("twilio.incoming_phone_number"), {}, {number("+15550002", "branch")});
    QVERIFY(!isCurrent(plan, inventory));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
