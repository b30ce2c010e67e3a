// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/change.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateHoldsOnlyWhatDiffers_data();
    void anUpdateHoldsOnlyWhatDiffers();
    void aCreateLeavesEmptyOptionalFieldsOut();
    void aPendingIdCannotReachAPath();
    void referencesAreFound();
    void nullAndEmptyAreTheSame();
};

void TestChange::anUpdateHoldsOnlyWhatDiffers_data()
{
    QTest::addColumn<Draft>("wanted");
    QTest::addColumn<Draft>("sent");
    QTest::newRow("nothing") << Draft{} << Draft{};
    QTest::newRow("same value") << Draft{{"weight", u"10"_s}} << Draft{};
    QTest::newRow("one") << Draft{{"weight", u"20"_s}} << Draft{{"weight", u"20"_s}};
    QTest::newRow("one of two") << Draft{{"weight", u"20"_s}, {"enabled", u"true"_s}} << Draft{{"weight", u"20"_s}};
    QTest::newRow("read-only and unknown fields") << Draft{{"sid", u"x"_s}, {"colour", u"red"_s}} << Draft{};
}

void TestChange::anUpdateHoldsOnlyWhatDiffers()
{
    QFETCH(Draft, wanted);
    QFETCH(Draft, sent);
    const auto before = target("hq", "pbx1");
    const auto change = updateRecord(recordId(kind("twilio.origination_url"), before), before, wanted);
    QCOMPARE(change.fields, sent);
    QCOMPARE(change.title, u"pbx1"_s);
    QCOMPARE(change.opened.value("weight"), u"10"_s);
}

void TestChange::aCreateLeavesEmptyOptionalFieldsOut()
{
    const auto change = createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"hq"_s}, {"domain_name", {}}, {"secure", u"false"_s}});
    QCOMPARE(change.fields, (Draft{{"friendly_name", u"hq"_s}, {"secure", u"false"_s}}));
    QVERIFY(change.id.id.isEmpty());
}

void TestChange::aPendingIdCannotReachAPath()
{
    QVERIFY(isPendingId(pendingId(1)));
    QVERIFY(!isPendingId(id("TK", "hq")));
    QVERIFY(!expandPath(kind("twilio.origination_url").collection, id("AC", "a"), {&kind("twilio.origination_url"), pendingId(1), {}}));
}

void TestChange::referencesAreFound()
{
    const auto &urls = kind("twilio.origination_url");
    QVERIFY(refersTo(createRecord(urls, pendingId(1), newDraft(urls)), pendingId(1)));
    QVERIFY(!refersTo(createRecord(urls, pendingId(2), newDraft(urls)), pendingId(1)));
    QVERIFY(!refersTo(createRecord(urls, {}, newDraft(urls)), {}));
    QVERIFY(refersTo(attachRecord(kind("twilio.phone_number"), id("TK", "hq"), pendingId(3), u"x"_s), pendingId(3)));
}

void TestChange::nullAndEmptyAreTheSame()
{
    const auto &trunks = kind("twilio.trunk");
    QVERIFY(saysSo(trunks, trunk("hq"), {{"domain_name", u""_s}, {"secure", u"false"_s}}));
    QVERIFY(!saysSo(trunks, trunk("hq"), {{"domain_name", u"hq.pstn.twilio.com"_s}}));
    QVERIFY(!saysSo(trunks, trunk("hq"), {{"secure", u"true"_s}}));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
