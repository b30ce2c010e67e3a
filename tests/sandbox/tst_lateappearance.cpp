// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxbench.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is made but shown only later: readers know nothing of it, writers do.
class TestLateAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAtOnceAndShownLater_data();
    void isMadeAtOnceAndShownLater();
    void anAssociationToo();
    void whatIsHiddenCanBeWrittenTo();
};

namespace {

Result<Record> create(const SandboxBench &b, const ResourceKind &kind, const Draft &draft)
{
    return SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.create(kind, {}, draft, context, done); });
}

Result<Record> get(const SandboxBench &b, const RecordId &id)
{
    return SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.get(id, context, done); });
}

} // namespace

void TestLateAppearance::isMadeAtOnceAndShownLater_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Draft>("draft");
    QTest::newRow("company") << "twilio.trunk"_ba << Draft{{"friendly_name", u"late"_s}, {"domain_name", u"late-2026.pstn.twilio.com"_s}};
    QTest::newRow("lab") << "plivo.credential"_ba << Draft{{"name", u"late"_s}, {"username", u"late2026"_s}, {"password", u"Secret+12345"_s}};
}

void TestLateAppearance::isMadeAtOnceAndShownLater()
{
    QFETCH(QByteArray, key);
    QFETCH(Draft, draft);
    const auto &kind = *findKind(key);
    const bool company = key.startsWith("twilio");
    SandboxBench b(company ? SandboxBench::Side::Company : SandboxBench::Side::Lab);
    const auto before = b.countAtProvider(kind, {});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(400ms)});
    const auto made = create(b, kind, draft);
    // Where the answer holds no record, the client reads it, and in vain.
    const RecordId id{&kind, {}, company ? recordId(kind, *made).id : made.error().writtenId};
    QVERIFY(!id.id.isEmpty());
    QCOMPARE(b.countAtProvider(kind, {}), before);
    const auto early = get(b, id);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ApiError::Kind::NotFound);
    if (company) {
        const auto twin = create(b, kind, draft);
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, ApiError::Kind::Refused); // the name is taken
    }
    QTest::qWait(420);
    QCOMPARE(b.countAtProvider(kind, {}), before + 1);
    QVERIFY(get(b, id));
}

void TestLateAppearance::anAssociationToo()
{
    SandboxBench b;
    QVERIFY(b.load());
    const auto &numbers = *findKind("twilio.phone_number");
    const auto trunk = b.find("twilio.trunk", u"lab-trunk"_s);
    const auto number = b.inventory.ids(numbers, b.find("twilio.trunk", u"fax-trunk"_s).id).first();
    const auto before = b.countAtProvider(numbers, trunk.id);
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(400ms)});
    const auto attached = SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.attach(numbers, trunk.id, number.id, context, done); });
    QVERIFY(attached);
    QCOMPARE(b.countAtProvider(numbers, trunk.id), before);
    QVERIFY(!get(b, {&numbers, trunk.id, number.id}));
    QTest::qWait(420);
    QCOMPARE(b.countAtProvider(numbers, trunk.id), before + 1);
    QVERIFY(get(b, {&numbers, trunk.id, number.id}));
}

void TestLateAppearance::whatIsHiddenCanBeWrittenTo()
{
    SandboxBench b;
    const auto &lists = *findKind("twilio.credential_list");
    const auto before = b.countAtProvider(lists, {});
    b.sandbox->server().faults().add({.method = "POST", .path = "*", .fault = Fault::appearsLate(1h)});
    const auto made = create(b, lists, {{"friendly_name", u"late"_s}});
    QVERIFY(made);
    const RecordId id = recordId(lists, *made);
    QVERIFY(SandboxBench::await<Record>([&](QObject *context, auto done) { b.client.update(id, {{"friendly_name", u"later"_s}}, context, done); }));
    QVERIFY(SandboxBench::await<Done>([&](QObject *context, auto done) { b.client.remove(id, context, done); }));
    QVERIFY(!SandboxBench::await<Done>([&](QObject *context, auto done) { b.client.remove(id, context, done); }));
    QCOMPARE(b.countAtProvider(lists, {}), before);
}

QTEST_GUILESS_MAIN(TestLateAppearance)
#include "tst_lateappearance.moc"
