// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"
#include "tests/changes/journalbench.h"

#include <QTest>

#include <functional>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Side = SandboxBench::Side;
using Make = std::function<QList<Change>(const JournalBench &)>;

const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

Change attach(const JournalBench &bench, const char *association, const char *attached, const QString &title, const QString &parent)
{
    return attachRecord(kind(association), parent, bench.find(attached, title).id, title);
}

QString trunkId(const JournalBench &bench, const QString &title)
{
    return bench.find("twilio.trunk", title).id;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestInverse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsTakenBack_data();
    void whatWasDoneIsTakenBack();
    void whatSomebodyChangedSinceIsKept();
    void whatIsGoneSinceIsSaid();
    void aMovedNumberThatMovedOnStays();
    void whatIsNotOursIsLeftAlone();
    void aStepInDoubtIsTakenBackWhereTheAccountTells();
};

void TestInverse::whatWasDoneIsTakenBack_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<Make>("make");
    QTest::addColumn<QStringList>("lost"); // beginnings of what cannot come back
    const auto row = [](const char *name, Side side, const Make &make, const QStringList &lost = {}) { QTest::newRow(name) << side << make << lost; };

    row("a field", Side::Company, [](const JournalBench &b) { return QList{b.update(b.find("twilio.origination_url", u"hq-pbx-1"_s), {{"weight", u"33"_s}, {"enabled", u"false"_s}})}; });
    row("a trunk's name and domain", Side::Company, [](const JournalBench &b) {
        return QList{b.update(b.find("twilio.trunk", u"lab-trunk"_s), {{"friendly_name", u"l2"_s}, {"domain_name", u"northwind-l2.pstn.twilio.com"_s}, {"secure", u"true"_s}})};
    });
    row("recording", Side::Company, [](const JournalBench &b) {
        const RecordId id{&kind("twilio.recording"), trunkId(b, u"hq-trunk"_s), {}};
        return QList{b.update(id, {{"mode", u"do-not-record"_s}, {"trim", u"do-not-trim"_s}})};
    });
    row("a target deleted", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.origination_url", u"hq-pbx-2"_s))}; });
    row("a target deleted that nobody would take today", Side::Company,
        [](const JournalBench &b) { return QList{b.remove(b.find("twilio.origination_url", u"old-asterisk"_s))}; }, {u"twilio.origination_url | hq-trunk | old-asterisk"_s});
    row("an address deleted", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.ip_address", u"hamburg"_s))}; });
    row("a list with addresses, on trunks", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.ip_access_control_list", u"Headquarters"_s))}; });
    row("a credential deleted", Side::Company, [](const JournalBench &b) {
        const auto list = b.find("twilio.credential_list", u"Fax gateways"_s);
        const auto credential = b.inventory.ids(kind("twilio.credential"), list.id).first();
        return QList{b.remove(credential)};
    }, {u"twilio.credential | Fax gateways"_s});
    row("a credential list on a trunk", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.credential_list", u"Fax gateways"_s))}; },
        {u"twilio.credential | Fax gateways"_s, u"twilio.credential | Fax gateways"_s});
    row("a trunk with all that is on it", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.trunk", u"branch-trunk"_s))}; });
    row("a trunk with an odd target", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.trunk", u"hq-trunk"_s))}; },
        {u"twilio.origination_url | hq-trunk | old-asterisk"_s});
    row("two trunks and the list on both", Side::Company, [](const JournalBench &b) {
        return QList{b.remove(b.find("twilio.trunk", u"fax-trunk"_s)), b.remove(b.find("twilio.trunk", u"backup-trunk"_s)),
            b.remove(b.find("twilio.ip_access_control_list", u"Headquarters"_s))};
    });
    row("a domain with who may call", Side::Company, [](const JournalBench &b) { return QList{b.remove(b.find("twilio.sip_domain", u"Berlin phones"_s))}; });
    row("a number moved", Side::Company,
        [](const JournalBench &b) { return QList{attach(b, "twilio.phone_number", "twilio.incoming_phone_number", u"+14155550100"_s, trunkId(b, u"lab-trunk"_s))}; });
    row("numbers taken off", Side::Company, [](const JournalBench &b) {
        QList<Change> changes;
        for (const auto &id : b.inventory.ids(kind("twilio.phone_number"), trunkId(b, u"hq-trunk"_s)).first(3))
            changes.append(detachRecord(id, b.get(id)));
        return changes;
    });
    row("a number with an application put on a trunk", Side::Company, [](const JournalBench &b) {
        for (const auto &id : b.inventory.ids(kind("twilio.incoming_phone_number")))
            if (!b.get(id).text("voice_application_sid").isEmpty())
                return QList{attachRecord(kind("twilio.phone_number"), trunkId(b, u"lab-trunk"_s), id.id, u"number"_s)};
        return QList<Change>();
    });
    row("a number given an application", Side::Company, [](const JournalBench &b) {
        return QList{b.update(b.find("twilio.incoming_phone_number", u"+14155550100"_s), {{"trunk_sid", QString()}, {"voice_application_sid", u"AP0123456789abcdef0123456789abcdef"_s}})};
    });
    row("a number put on another trunk by its field", Side::Company, [](const JournalBench &b) {
        return QList{b.update(b.find("twilio.incoming_phone_number", u"+14155550100"_s), {{"trunk_sid", trunkId(b, u"lab-trunk"_s)}, {"friendly_name", u"moved"_s}})};
    });
    row("lists attached and detached", Side::Company, [](const JournalBench &b) {
        const auto hq = trunkId(b, u"hq-trunk"_s);
        const auto domain = b.find("twilio.sip_domain", u"Door intercoms"_s).id;
        const auto old = b.find("twilio.trunk_credential_list", u"Office PBX fleet"_s, hq);
        return QList{attach(b, "twilio.trunk_credential_list", "twilio.credential_list", u"Call centre"_s, hq), detachRecord(old, b.get(old)),
            attach(b, "twilio.domain_credential_list", "twilio.credential_list", u"Call centre"_s, domain),
            attach(b, "twilio.registration_credential_list", "twilio.credential_list", u"Branch phones"_s, domain),
            attach(b, "twilio.domain_ip_access_control_list", "twilio.ip_access_control_list", u"Headquarters"_s, domain)};
    });
    row("a trunk set up", Side::Company, [](const JournalBench &b) {
        const auto trunk = pendingId(1), list = pendingId(2);
        auto recording = updateRecord({&kind("twilio.recording"), trunk, {}}, applied(kind("twilio.recording"), {}, newDraft(kind("twilio.recording"))), {{"mode", u"record-from-answer"_s}});
        return QList{createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"made"_s}, {"domain_name", u"northwind-made.pstn.twilio.com"_s}, {"secure", u"false"_s}}, trunk),
            createRecord(kind("twilio.origination_url"), trunk, newTarget(u"a"_s)), createRecord(kind("twilio.origination_url"), trunk, newTarget(u"b"_s)),
            createRecord(kind("twilio.ip_access_control_list"), {}, {{"friendly_name", u"made list"_s}}, list),
            createRecord(kind("twilio.ip_address"), list, {{"friendly_name", u"x"_s}, {"ip_address", u"198.51.100.9"_s}, {"cidr_prefix_length", u"32"_s}}),
            attachRecord(kind("twilio.trunk_ip_access_control_list"), trunk, list, u"made list"_s),
            attach(b, "twilio.trunk_credential_list", "twilio.credential_list", u"Call centre"_s, trunk),
            attachRecord(kind("twilio.domain_ip_access_control_list"), b.find("twilio.sip_domain", u"Door intercoms"_s).id, list, u"made list"_s),
            attach(b, "twilio.phone_number", "twilio.incoming_phone_number", u"+14155550100"_s, trunk), recording};
    });
    row("all at once", Side::Company, [](const JournalBench &b) {
        const auto trunk = pendingId(1);
        const auto lab = b.find("twilio.trunk", u"lab-trunk"_s);
        const auto off = b.find("twilio.phone_number", u"+14155550103"_s);
        return QList{createRecord(kind("twilio.trunk"), {}, {{"friendly_name", u"made"_s}}, trunk), createRecord(kind("twilio.origination_url"), trunk, newTarget(u"a"_s)),
            attach(b, "twilio.phone_number", "twilio.incoming_phone_number", u"+14155550101"_s, trunk),
            attach(b, "twilio.phone_number", "twilio.incoming_phone_number", u"+14155550102"_s, lab.id), detachRecord(off, b.get(off)),
            b.update(b.find("twilio.origination_url", u"berlin-1"_s), {{"weight", u"1"_s}}), b.update(lab, {{"friendly_name", u"laboratory"_s}}),
            b.remove(b.find("twilio.trunk", u"branch-trunk"_s)), b.remove(b.find("twilio.ip_access_control_list", u"Branch offices"_s))};
    });
    row("moved to a trunk before its own is deleted", Side::Company, [](const JournalBench &b) {
        const auto branch = b.find("twilio.trunk", u"branch-trunk"_s);
        QList<Change> changes{b.remove(branch)};
        for (const auto &id : b.inventory.ids(kind("twilio.phone_number"), branch.id).first(2))
            changes.append(attachRecord(kind("twilio.phone_number"), trunkId(b, u"lab-trunk"_s), id.id, recordTitle(*id.kind, b.get(id))));
        return changes;
    });

    row("a URI renamed", Side::Lab, [](const JournalBench &b) { return QList{b.update(b.find("plivo.uri", u"backup-pbx"_s), {{"name", u"b"_s}, {"uri", u"sip2.example.com"_s}})}; });
    row("a list's addresses", Side::Lab, [](const JournalBench &b) { return QList{b.update(b.find("plivo.ip_access_control_list", u"Berlin"_s), {{"ip_addresses", u"203.0.113.41\n203.0.113.42"_s}})}; });
    row("primary and fallback swapped", Side::Lab, [](const JournalBench &b) {
        const auto id = b.find("plivo.trunk", u"main line"_s);
        const auto trunk = b.get(id);
        return QList{b.update(id, {{"primary_uri_uuid", trunk.text("fallback_uri_uuid")}, {"fallback_uri_uuid", trunk.text("primary_uri_uuid")}, {"name", u"m"_s}})};
    });
    row("an inbound trunk with its numbers", Side::Lab, [](const JournalBench &b) { return QList{b.remove(b.find("plivo.trunk", u"main line"_s))}; });
    row("a URI with the trunks that point at it", Side::Lab, [](const JournalBench &b) { return QList{b.remove(b.find("plivo.uri", u"primary-pbx"_s))}; });
    row("a URI that something else was put in place of", Side::Lab, [](const JournalBench &b) {
        return repointPlan({b.find("plivo.uri", u"primary-pbx"_s)}, b.find("plivo.uri", u"Berlin PBX"_s).id, b.inventory).changes();
    });
    row("a list that an outbound trunk has", Side::Lab, [](const JournalBench &b) { return QList{b.remove(b.find("plivo.ip_access_control_list", u"Office SBCs"_s))}; });
    row("a credential", Side::Lab, [](const JournalBench &b) { return QList{b.remove(b.find("plivo.credential", u"Old PBX (unused)"_s))}; }, {u"plivo.credential |  | Old PBX"_s});
    row("a number bound elsewhere", Side::Lab, [](const JournalBench &b) {
        const auto id = b.inventory.ids(kind("plivo.number")).first();
        return QList{b.update(id, {{"application", b.find("plivo.trunk", u"Berlin"_s).id}})};
    });
    row("a trunk, its URI and its number", Side::Lab, [](const JournalBench &b) {
        const auto uri = pendingId(1), trunk = pendingId(2);
        QList<Change> changes{createRecord(kind("plivo.uri"), {}, {{"name", u"made"_s}, {"uri", u"made.example.com"_s}, {"authentication_needed", u"false"_s}}, uri),
            createRecord(kind("plivo.trunk"), {}, {{"name", u"made"_s}, {"trunk_direction", u"inbound"_s}, {"primary_uri_uuid", uri}}, trunk)};
        for (const auto &id : b.inventory.ids(kind("plivo.number")).first(2) + b.inventory.ids(kind("plivo.number")).last(2))
            changes.append(updateRecord(id, b.get(id), {{"application", trunk}}));
        return changes;
    });
    row("a trunk whose URI goes too", Side::Lab, [](const JournalBench &b) {
        return QList{b.remove(b.find("plivo.trunk", u"main line"_s)), b.remove(b.find("plivo.uri", u"primary-pbx"_s)), b.remove(b.find("plivo.uri", u"backup-pbx"_s))};
    });
    row("a URI that signs in, and its trunk", Side::Lab, [](const JournalBench &b) { return QList{b.remove(b.find("plivo.uri", u"support-sbc"_s))}; },
        {u"plivo.uri |  | support-sbc"_s, u"plivo.trunk |  | support line"_s, u"plivo.number"_s});
}

void TestInverse::whatWasDoneIsTakenBack()
{
    QFETCH(Side, side);
    QFETCH(Make, make);
    QFETCH(QStringList, lost);
    JournalBench bench(side);
    QVERIFY(bench.load());
    const auto before = accountText(bench.inventory);
    const auto changes = make(bench);
    QVERIFY(!changes.isEmpty());
    const auto applied = bench.apply(changes);
    QVERIFY2(applied.ok(), qPrintable(applied.ok() ? QString() : applied.error()));
    const auto after = bench.textAtProvider();
    QVERIFY(after != before);

    const auto inverse = inverseOf(*applied, bench.inventory);
    QCOMPARE(inverse.changedSince, QStringList());
    const auto undone = inverse.isEmpty() ? applied : bench.apply(inverse.changes);
    QVERIFY2(undone.ok(), qPrintable(undone.ok() ? QString() : undone.error()));
    const auto again = bench.textAtProvider();
    for (const auto &line : lacking(before, again))
        QVERIFY2(std::any_of(lost.begin(), lost.end(), [&line](const QString &start) { return line.startsWith(start); }), qPrintable(line));
    if (lost.isEmpty())
        QCOMPARE(lacking(again, before), QStringList());
    else
        QVERIFY(!inverse.cannot.isEmpty());
    QCOMPARE(accountText(bench.inventory), again);

    if (!lost.isEmpty())
        return;
    // What was taken back can be done again in the same way.
    const auto forth = inverseOf(*undone, bench.inventory);
    const auto redone = bench.apply(forth.changes);
    QVERIFY2(redone.ok(), qPrintable(redone.ok() ? QString() : redone.error()));
    const auto last = bench.textAtProvider();
    QCOMPARE(lacking(last, after).join(u'\n'), QString());
    QCOMPARE(lacking(after, last).join(u'\n'), QString());
}

void TestInverse::whatSomebodyChangedSinceIsKept()
{
    JournalBench bench;
    QVERIFY(bench.load());
    const auto id = bench.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto applied = bench.apply({bench.update(id, {{"weight", u"33"_s}, {"priority", u"11"_s}})});
    QVERIFY(applied.ok());
    bench.elsewhereUpdate(id, {{"weight", u"44"_s}});
    QVERIFY(bench.load());
    const auto inverse = inverseOf(*applied, bench.inventory);
    QCOMPARE(inverse.changes.size(), 1);
    QCOMPARE(inverse.changes.first().fields, (Draft{{"priority", u"10"_s}}));
    QCOMPARE(inverse.changedSince, QStringList(u"Weight of “hq-pbx-1” was changed to “44” since; that is kept."_s));
    QCOMPARE(inverse.cannot, QStringList());
}

void TestInverse::whatIsGoneSinceIsSaid()
{
    JournalBench bench;
    QVERIFY(bench.load());
    const auto id = bench.find("twilio.origination_url", u"hq-pbx-1"_s);
    const auto applied = bench.apply({bench.update(id, {{"weight", u"33"_s}}), createRecord(*id.kind, id.parent, newTarget(u"made"_s)), bench.remove(bench.find("twilio.origination_url", u"hq-pbx-2"_s))});
    QVERIFY(applied.ok());
    const auto trunk = bench.find("twilio.trunk", u"hq-trunk"_s);
    bench.elsewhereRemove(trunk);
    QVERIFY(bench.load());
    const auto inverse = inverseOf(*applied, bench.inventory);
    QVERIFY(inverse.isEmpty());
    QCOMPARE(inverse.changedSince.size(), 3);
}

void TestInverse::aMovedNumberThatMovedOnStays()
{
    JournalBench bench;
    QVERIFY(bench.load());
    const auto number = bench.find("twilio.incoming_phone_number", u"+14155550100"_s);
    const auto applied = bench.apply({attachRecord(kind("twilio.phone_number"), trunkId(bench, u"lab-trunk"_s), number.id, u"+14155550100"_s)});
    QVERIFY(applied.ok());
    bench.elsewhereUpdate(number, {{"trunk_sid", trunkId(bench, u"fax-trunk"_s)}});
    QVERIFY(bench.load());
    const auto inverse = inverseOf(*applied, bench.inventory);
    QVERIFY(inverse.isEmpty());
    QCOMPARE(inverse.changedSince, QStringList(u"“+14155550100” was moved since; it stays where it is."_s));
}

void TestInverse::whatIsNotOursIsLeftAlone()
{
    JournalBench bench;
    QVERIFY(bench.load());
    const auto id = bench.find("twilio.origination_url", u"hq-pbx-1"_s);
    auto applied = *bench.apply({bench.update(id, {{"weight", u"33"_s}})});
    applied.outcomes.first().sent = false; // somebody else had made the same change
    QVERIFY(inverseOf(applied, bench.inventory).isEmpty());
    applied.outcomes.first() = {.kind = StepOutcome::Kind::Failed, .id = id};
    QVERIFY(inverseOf(applied, bench.inventory).isEmpty());
    applied.outcomes.first() = {.kind = StepOutcome::Kind::Skipped, .id = id};
    QVERIFY(inverseOf(applied, bench.inventory).isEmpty());
    applied.inFlight = 0;
    QCOMPARE(inverseOf(applied, bench.inventory).changes.size(), 1);
}

void TestInverse::aStepInDoubtIsTakenBackWhereTheAccountTells()
{
    JournalBench bench;
    QVERIFY(bench.load());
    const auto hq = bench.find("twilio.trunk", u"hq-trunk"_s);
    const auto &urls = kind("twilio.origination_url");
    QSet<QString> siblings;
    for (const auto &id : bench.inventory.ids(urls, hq.id))
        siblings.insert(id.id);
    auto applied = *bench.apply({createRecord(urls, hq.id, newTarget(u"made"_s))});
    applied.outcomes.first() = {.kind = StepOutcome::Kind::Skipped, .id = {&urls, hq.id, {}}};
    applied.siblings = siblings;
    QVERIFY(inverseOf(applied, bench.inventory).isEmpty());
    applied.inFlight = 0;
    auto inverse = inverseOf(applied, bench.inventory);
    QCOMPARE(inverse.changes.size(), 1);
    QVERIFY(inverse.changes.first().op == Change::Op::Delete);
    QCOMPARE(inverse.changes.first().title, u"made"_s);
    bench.elsewhereCreate(urls, hq.id, newTarget(u"made"_s));
    QVERIFY(bench.load());
    inverse = inverseOf(applied, bench.inventory);
    QVERIFY(inverse.isEmpty());
    QCOMPARE(inverse.cannot.size(), 1);
}

QTEST_GUILESS_MAIN(TestInverse)
#include "tst_inverse.moc"
