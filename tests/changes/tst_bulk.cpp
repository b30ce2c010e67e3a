// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/bulk.h"
#include "tests/support/northwind.h"

#include <QTest>

#include <algorithm>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using How = BulkEdit::How;

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedFieldsAreOffered_data();
    void sharedFieldsAreOffered();
    void eachRowSaysWhatBecomesOfIt_data();
    void eachRowSaysWhatBecomesOfIt();
    void anEditThatSaysNothingIsNamed_data();
    void anEditThatSaysNothingIsNamed();
    void onlyGoodRowsAreChanged();
    void restatedFieldsGoAlong();
    void whatWasWrongBeforeIsNotHeldAgainstIt();
    void aRuleOfTheRecordLeavesItOut();
    void aPlaceIsChangedThroughItsAssociation();
    void aTargetThatDoesNotDoIsQuestioned();
};

void TestBulk::sharedFieldsAreOffered_data()
{
    QTest::addColumn<QByteArray>("kindKey");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("targets") << QByteArray("twilio.origination_url") << QByteArrayList{"friendly_name", "enabled", "priority", "weight", "sip_url"};
    QTest::newRow("a unique name is nobody else's") << QByteArray("twilio.trunk")
        << QByteArrayList{"friendly_name", "secure", "disaster_recovery_url", "disaster_recovery_method", "transfer_mode", "transfer_caller_id", "cnam_lookup_enabled"};
    QTest::newRow("secrets are not shared") << QByteArray("plivo.uri") << QByteArrayList{"name", "uri", "authentication_needed", "username"};
    QTest::newRow("each change wants a secret") << QByteArray("plivo.credential") << QByteArrayList{};
    QTest::newRow("only read") << QByteArray("plivo.call") << QByteArrayList{};
    QTest::newRow("an association has no fields") << QByteArray("twilio.phone_number") << QByteArrayList{};
}

void TestBulk::sharedFieldsAreOffered()
{
    QFETCH(QByteArray, kindKey);
    QFETCH(QByteArrayList, keys);
    QByteArrayList offered;
    for (const auto *field : bulkFields(*findKind(kindKey)))
        offered.append(field->key);
    QCOMPARE(offered, keys);
}

void TestBulk::eachRowSaysWhatBecomesOfIt_data()
{
    QTest::addColumn<QString>("member"); ///< of the record, as JSON
    QTest::addColumn<BulkEdit>("edit");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<int>("severity"); ///< of the worst issue; -1: none

    const int none = -1, note = int(Issue::Severity::Note), warning = int(Issue::Severity::Warning), error = int(Issue::Severity::Error);
    const auto set = [](const char *field, const QString &text) { return BulkEdit{How::Set, field, text}; };
    const auto add = [](const QString &text) { return BulkEdit{How::Add, "weight", text}; };
    const auto replace = [](const char *field, const QString &find, const QString &text, bool matchCase = false) { return BulkEdit{How::Replace, field, text, find, matchCase}; };

    QTest::newRow("set") << u"'weight':10"_s << set("weight", u"20"_s) << u"20"_s << true << none;
    QTest::newRow("set to the same") << u"'weight':10"_s << set("weight", u"10"_s) << u"10"_s << false << none;
    QTest::newRow("set to the same in other digits") << u"'weight':10"_s << set("weight", u"010"_s) << u"10"_s << false << none;
    QTest::newRow("set, normalised") << u"'weight':10"_s << set("weight", u" 20 "_s) << u"20"_s << true << note;
    QTest::newRow("set out of bounds") << u"'weight':10"_s << set("weight", u"70000"_s) << u"70000"_s << true << error;
    QTest::newRow("empty where one is needed") << u"'weight':10"_s << set("weight", {}) << QString() << true << error;
    QTest::newRow("add") << u"'weight':10"_s << add(u"5"_s) << u"15"_s << true << none;
    QTest::newRow("add with a sign") << u"'weight':10"_s << add(u"+5"_s) << u"15"_s << true << none;
    QTest::newRow("take off") << u"'weight':10"_s << add(u"-5"_s) << u"5"_s << true << none;
    QTest::newRow("take off too much") << u"'weight':10"_s << add(u"-10"_s) << u"0"_s << true << error;
    QTest::newRow("add nothing") << u"'weight':10"_s << add(u"0"_s) << u"10"_s << false << none;
    QTest::newRow("add to no number") << u"'weight':null"_s << add(u"5"_s) << QString() << false << error;
    QTest::newRow("add to a fraction") << u"'weight':1.5"_s << add(u"5"_s) << u"1.5"_s << false << error;
    QTest::newRow("add beyond all numbers") << u"'weight':10"_s << add(u"9223372036854775807"_s) << u"10"_s << false << error;
    QTest::newRow("replace") << u"'friendly_name':'hq-PBX-pbx'"_s << replace("friendly_name", u"pbx"_s, u"sbc"_s) << u"hq-sbc-sbc"_s << true << none;
    QTest::newRow("replace by case") << u"'friendly_name':'hq-PBX-pbx'"_s << replace("friendly_name", u"pbx"_s, u"sbc"_s, true) << u"hq-PBX-sbc"_s << true << none;
    QTest::newRow("replace literally") << u"'friendly_name':'a.b+c'"_s << replace("friendly_name", u"."_s, u"\\1"_s) << u"a\\1b+c"_s << true << none;
    QTest::newRow("nothing to replace") << u"'friendly_name':'hq'"_s << replace("friendly_name", u"pbx"_s, u"sbc"_s) << u"hq"_s << false << none;
    QTest::newRow("replace all of a needed text by nothing") << u"'friendly_name':'pbx'"_s << replace("friendly_name", u"pbx"_s, {}) << QString() << true << error;
    QTest::newRow("replace a host") << u"'sip_url':'sip:a@pbx1.example.com;transport=tls'"_s << replace("sip_url", u"pbx1"_s, u"pbx9"_s)
                                    << u"sip:a@pbx9.example.com;transport=tls"_s << true << none;
    QTest::newRow("replace makes no address") << u"'sip_url':'sip:pbx1.example.com'"_s << replace("sip_url", u"sip:"_s, u"tel:"_s) << u"tel:pbx1.example.com"_s << true << error;
    QTest::newRow("a private host is questioned") << u"'sip_url':'sip:pbx1.example.com'"_s << set("sip_url", u"sip:10.0.0.1"_s) << u"sip:10.0.0.1"_s << true << warning;
    QTest::newRow("off") << u"'enabled':true"_s << set("enabled", u"false"_s) << u"false"_s << true << none;
    QTest::newRow("off already") << u"'enabled':false"_s << set("enabled", u"false"_s) << u"false"_s << false << none;
}

void TestBulk::eachRowSaysWhatBecomesOfIt()
{
    QFETCH(QString, member);
    QFETCH(BulkEdit, edit);
    const auto &kind = test::kind("twilio.origination_url");
    auto odd = record(u"{%1}"_s.arg(member));
    auto whole = target("hq", "pbx1");
    whole.setRaw(odd.keys().constFirst(), odd.raw(odd.keys().constFirst()));
    Inventory inventory(account());
    const auto ids = inventory.merge(kind, {}, {whole});

    const auto rows = previewBulk(ids, edit, inventory);
    QCOMPARE(rows.size(), 1);
    QTEST(rows.first().after, "after");
    QTEST(rows.first().changes, "changes");
    int worst = -1;
    for (const auto &issue : rows.first().issues)
        worst = std::max(worst, int(issue.severity));
    QTEST(worst, "severity");
    QCOMPARE(bulkChanges(rows, edit, inventory).size(), rows.first().changes && worst < int(Issue::Severity::Error) ? 1 : 0);
}

void TestBulk::anEditThatSaysNothingIsNamed_data()
{
    QTest::addColumn<BulkEdit>("edit");
    QTest::addColumn<bool>("fine");
    QTest::newRow("fine") << BulkEdit{How::Set, "weight", u"1"_s} << true;
    QTest::newRow("no field") << BulkEdit{How::Set, "", u"1"_s} << false;
    QTest::newRow("a field that is only read") << BulkEdit{How::Set, "sid", u"1"_s} << false;
    QTest::newRow("added to a text") << BulkEdit{How::Add, "friendly_name", u"1"_s} << false;
    QTest::newRow("replaced in a number") << BulkEdit{How::Replace, "weight", u"1"_s, u"2"_s} << false;
    QTest::newRow("no number to add") << BulkEdit{How::Add, "weight", u"1.5"_s} << false;
    QTest::newRow("two signs") << BulkEdit{How::Add, "weight", u"+-5"_s} << false;
    QTest::newRow("nothing to look for") << BulkEdit{How::Replace, "friendly_name", u"x"_s} << false;
}

void TestBulk::anEditThatSaysNothingIsNamed()
{
    QFETCH(BulkEdit, edit);
    QFETCH(bool, fine);
    Inventory inventory(account());
    const auto ids = inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "pbx1")});
    QCOMPARE(bulkProblem(kind("twilio.origination_url"), edit).isEmpty(), fine);
    QCOMPARE(previewBulk(ids, edit, inventory).isEmpty(), !fine);
}

void TestBulk::onlyGoodRowsAreChanged()
{
    Inventory inventory(account());
    const auto &kind = test::kind("twilio.origination_url");
    auto ids = inventory.merge(kind, {}, {target("hq", "a", true, 10), target("hq", "b", true, 65530), target("hq", "c", true, 1)});
    ids.append({&kind, id("TK", "hq"), id("OU", "gone")});
    const BulkEdit edit{How::Add, "weight", u"10"_s};
    const auto rows = previewBulk(ids, edit, inventory);
    QCOMPARE(rows.size(), 3);
    QVERIFY(hasErrors(rows.at(1).issues));
    const auto changes = bulkChanges(rows, edit, inventory);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).fields, (Draft{{"weight", u"20"_s}}));
    QCOMPARE(changes.at(1).fields, (Draft{{"weight", u"11"_s}}));
    QCOMPARE(changes.at(1).before, *inventory.record(ids.at(2)));
}

static Inventory &lab()
{
    static Inventory inventory([] {
        auto a = account();
        a.provider = "plivo";
        return a;
    }());
    return inventory;
}

void TestBulk::restatedFieldsGoAlong()
{
    const auto ids = lab().merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'1','name':'in','trunk_direction':'inbound','trunk_status':'enabled','secure':false,'primary_uri_uuid':'u1'}"_s)});
    const BulkEdit edit{How::Set, "trunk_status", u"disabled"_s};
    const auto changes = bulkChanges(previewBulk(ids, edit, lab()), edit, lab());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().fields, (Draft{{"name", u"in"_s}, {"trunk_direction", u"inbound"_s}, {"trunk_status", u"disabled"_s}}));
}

void TestBulk::whatWasWrongBeforeIsNotHeldAgainstIt()
{
    const auto ids = lab().merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'2','name':'no target','trunk_direction':'inbound','trunk_status':'enabled','secure':false}"_s)});
    const BulkEdit edit{How::Set, "trunk_status", u"disabled"_s};
    const auto rows = previewBulk(ids, edit, lab());
    QCOMPARE(rows.first().issues.size(), 0);
    QCOMPARE(bulkChanges(rows, edit, lab()).size(), 1);
}

void TestBulk::aRuleOfTheRecordLeavesItOut()
{
    const auto ids = lab().merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'3','name':'in','trunk_direction':'inbound','primary_uri_uuid':'u1'}"_s),
                                                             record(u"{'trunk_id':'4','name':'out','trunk_direction':'outbound','primary_uri_uuid':'u1','ipacl_uuid':'i'}"_s)});
    const BulkEdit edit{How::Set, "primary_uri_uuid", {}};
    const auto rows = previewBulk(ids, edit, lab());
    QVERIFY(hasErrors(rows.at(0).issues));
    QVERIFY(!hasErrors(rows.at(1).issues));
    const auto changes = bulkChanges(rows, edit, lab());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id.id, u"4"_s);
}

void TestBulk::aPlaceIsChangedThroughItsAssociation()
{
    Inventory inventory(account());
    const auto &numbers = kind("twilio.incoming_phone_number");
    const auto ids = inventory.merge(numbers, {}, {number("+14155550101", "hq"), number("+14155550102", nullptr, u"AP1"_s), number("+14155550103", "branch")});
    (void)inventory.merge(kind("twilio.phone_number"), {}, {number("+14155550101", "hq"), number("+14155550103", "branch")});
    BulkEdit edit{How::Set, "trunk_sid", id("TK", "hq")};
    auto changes = bulkChanges(previewBulk(ids, edit, inventory), edit, inventory);
    QCOMPARE(changes.size(), 2); // one is there already
    for (const auto &change : std::as_const(changes)) {
        QCOMPARE(change.op, Change::Op::Attach);
        QCOMPARE(change.id.parent, id("TK", "hq"));
        QVERIFY(!change.before.isEmpty());
    }
    edit.text.clear();
    changes = bulkChanges(previewBulk(ids, edit, inventory), edit, inventory);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().op, Change::Op::Detach);
    QCOMPARE(changes.first().id, (RecordId{&kind("twilio.phone_number"), id("TK", "hq"), id("PN", "+14155550101")}));
}

void TestBulk::aTargetThatDoesNotDoIsQuestioned()
{
    (void)lab().merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'9','name':'out','trunk_direction':'outbound'}"_s)});
    const auto ids = lab().merge(kind("plivo.number"), {}, {record(u"{'number':'14155550101','application':null}"_s)});
    const auto rows = previewBulk(ids, {How::Set, "application", u"9"_s}, lab());
    QCOMPARE(rows.first().issues.size(), 1);
    QCOMPARE(rows.first().issues.first().severity, Issue::Severity::Warning);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
