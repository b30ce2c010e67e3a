// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"
#include "tests/changes/runbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What a plan leaves in the inventory besides what it wrote: the same thing seen from elsewhere.
class TestAftermath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberMovesThroughItsOwnForm();
    void theOlderPathFollowsAMapping();
    void aDeletedListIsNowhereAttached();
    void aMappedListIsFreedBeforeItIsDeleted();
};

void TestAftermath::aNumberMovesThroughItsOwnForm()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &numbers = *findKind("twilio.phone_number");
    const auto from = b.find("twilio.trunk", u"fax-trunk"_s), to = b.find("twilio.trunk", u"lab-trunk"_s);
    const auto before = b.inventory.ids(numbers, from.id), there = b.inventory.ids(numbers, to.id);
    const RecordId number{findKind("twilio.incoming_phone_number"), {}, before.first().id};
    const auto plan = makePlan({b.update(number, {{"trunk_sid", to.id}})}, b.inventory);
    QCOMPARE(plan.steps.first().summary, u"Trunk fax-trunk → lab-trunk"_s);
    QCOMPARE(b.run(plan), QStringList{u"done"_s});
    QCOMPARE(b.get(number).text("trunk_sid"), to.id);
    QCOMPARE(b.inventory.ids(numbers, from.id).size(), before.size() - 1);
    QCOMPARE(b.inventory.ids(numbers, to.id).size(), there.size() + 1);
    QCOMPARE(b.get({&numbers, to.id, number.id}).text("trunk_sid"), to.id);

    QCOMPARE(b.run({b.update(number, {{"trunk_sid", QString()}})}), QStringList{u"done"_s});
    QCOMPARE(b.inventory.ids(numbers, to.id).size(), there.size());
    QCOMPARE(b.get(number).text("trunk_sid"), QString());

    QCOMPARE(b.run({b.update(number, {{"friendly_name", u"Fax, spare"_s}})}), QStringList{u"done"_s}); // no trunk of it: nothing follows
    QCOMPARE(b.sent("GET", "/v1/Trunks/*/PhoneNumbers/*"), 1);
}

void TestAftermath::theOlderPathFollowsAMapping()
{
    RunBench b;
    QVERIFY(b.load());
    const auto &mappings = *findKind("twilio.domain_credential_list"), &older = *findKind("twilio.credential_list_mapping");
    const auto domain = b.find("twilio.sip_domain", u"Door intercoms"_s), list = b.find("twilio.credential_list", u"Fax gateways"_s);
    QCOMPARE(b.get(domain).text("auth_type"), QString());
    QCOMPARE(b.run({attachRecord(mappings, domain.id, list.id, u"Fax gateways"_s)}), QStringList{u"done"_s});
    QVERIFY(b.inventory.contains({&older, domain.id, list.id}));
    QCOMPARE(b.get(domain).text("auth_type"), u"CREDENTIAL_LIST"_s);
    const RecordId mapping{&mappings, domain.id, list.id};
    QCOMPARE(b.run({detachRecord(mapping, b.get(mapping))}), QStringList{u"done"_s});
    QVERIFY(!b.inventory.contains({&older, domain.id, list.id}));
    QCOMPARE(b.get(domain).text("auth_type"), QString());
}

void TestAftermath::aDeletedListIsNowhereAttached()
{
    RunBench b;
    QVERIFY(b.load());
    const auto list = b.find("twilio.credential_list", u"Call centre"_s);
    QVERIFY(holdersOf(list, b.inventory).isEmpty());
    const auto attachments = b.inventory.attachmentsOf(list);
    QVERIFY(!attachments.isEmpty());
    const RecordId trunk{findKind("twilio.trunk"), {}, attachments.first().parent};
    const auto plan = makePlan({b.remove(list)}, b.inventory);
    QVERIFY2(plan.steps.first().warnings.last().text.contains(recordTitle(*trunk.kind, b.get(trunk))), qPrintable(textsOf(plan.steps.first().warnings).join(u' ')));
    QCOMPARE(b.run(plan), QStringList{u"done"_s});
    QVERIFY(b.inventory.attachmentsOf(list).isEmpty());
}

void TestAftermath::aMappedListIsFreedBeforeItIsDeleted()
{
    RunBench b;
    QVERIFY(b.load());
    const auto list = b.find("twilio.credential_list", u"Branch phones"_s);
    const auto domain = makePlan({b.remove(b.find("twilio.sip_domain", u"Desk phones"_s))}, b.inventory);
    const auto said = textsOf(domain.steps.first().warnings).join(u' ');
    QVERIFY2(said.contains(u"Credential lists of SIP domains: 1") && !said.contains(u"older path"), qPrintable(said));
    const auto holders = holdersOf(list, b.inventory);
    QCOMPARE(holders.size(), 3); // for calls and for registrations, and not once more under the older path
    QList<Change> changes;
    for (const auto &holder : holders)
        changes.append(detachRecord(holder, b.get(holder)));
    const auto plan = makePlan(changes << b.remove(list), b.inventory);
    for (const auto &warning : textsOf(plan.steps.last().warnings))
        QVERIFY2(!warning.contains(u"refuse"), qPrintable(warning));
    QCOMPARE(b.run(plan), (QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s}));
    QVERIFY(b.inventory.attachmentsOf(list).isEmpty());
}

QTEST_GUILESS_MAIN(TestAftermath)
#include "tst_aftermath.moc"
