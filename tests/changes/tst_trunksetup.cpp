// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/changes/runbench.h"
#include "tests/changes/setupentries.h"

#include <QTest>

#include <functional>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

using Enter = std::function<TrunkSetup(const SandboxBench &)>;
using Edit = std::function<void(TrunkSetup &)>;

namespace {

QStringList planned(const QList<Change> &changes, const Inventory &inventory)
{
    return linesOf(makePlan(changes, inventory).changes());
}

QList<SetupDone> doneOf(const PlanRunner &runner)
{
    return carriedOut(runner.plan(), runner.outcomes());
}

QString allTexts(const Plan &plan, const PbxSheet &sheet)
{
    QStringList texts = textsOf(plan.cautions());
    for (const auto &step : plan.steps)
        texts << step.summary << step.whyNot << step.change.title;
    return texts.join(u'\n') + sheetText(sheet, u"Sheet"_s);
}

} // namespace

/// What was entered for a trunk becomes changes in the right order, and after a stop only what is missing of them.
class TestTrunkSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeTrunkInItsOrder();
    void anInboundTrunk();
    void anOutboundTrunk();
    void theLeastThatCanBeEntered();
    void isCarriedOutAndThenNothingIsMissing_data();
    void isCarriedOutAndThenNothingIsMissing();
    void aTakenDomainIsCorrectedAndOnlyTheRestIsPlanned();
    void whatIsNotWantedAnyMoreIsTakenBack();
    void noPasswordIsInAnyText();
    void theSheet();
    void suggestions_data();
    void suggestions();
    void issues_data();
    void issues();
    void whereARefusedFieldIsEntered();
    void contents();
};

void TestTrunkSetup::aWholeTrunkInItsOrder()
{
    SandboxBench b;
    QVERIFY(b.load());
    const auto setup = wholeCompanySetup(b);
    const auto numbers = setup.numbers;
    const auto numberOf = [&](int i) { return recordTitle(*numbers.at(i).kind, b.get(numbers.at(i))); };
    const QStringList wanted{
        u"create twilio.ip_access_control_list Paris addresses as @2"_s,
        u"create twilio.credential_list Paris users as @3"_s,
        u"create twilio.ip_address under @2 203.0.113.99"_s,
        u"create twilio.ip_address under @2 198.51.100.0/28"_s,
        u"create twilio.credential under @3 paris-1"_s,
        u"create twilio.trunk Paris as @1"_s,
        u"create twilio.origination_url under @1 paris-pbx"_s,
        u"create twilio.origination_url under @1 paris-dr"_s,
        u"attach twilio.trunk_ip_access_control_list under @1 Headquarters"_s,
        u"attach twilio.trunk_ip_access_control_list under @1 @2"_s,
        u"attach twilio.trunk_credential_list under @1 @3"_s,
        u"attach twilio.phone_number under @1 "_s + numberOf(0),
        u"attach twilio.phone_number under @1 "_s + numberOf(1),
        u"update twilio.recording under @1 Recording"_s,
    };
    const auto changes = setupChanges(script("twilio"), setup, b.inventory);
    QCOMPARE(planned(changes, b.inventory), wanted);
    for (const auto &change : changes)
        if (change.id.kind->exclusive)
            QVERIFY(!change.before.isEmpty()); // what the number loses is known
    const auto address = changes.at(2).fields;
    QCOMPARE(address.value("cidr_prefix_length"), u"28"_s);
    QCOMPARE(address.value("ip_address"), u"198.51.100.0"_s);
}

void TestTrunkSetup::anInboundTrunk()
{
    SandboxBench b(SandboxBench::Side::Lab);
    QVERIFY(b.load());
    const auto setup = inboundSetup(b);
    const auto number = [&](int i) { return recordTitle(*setup.numbers.at(i).kind, b.get(setup.numbers.at(i))); };
    QCOMPARE(planned(setupChanges(script("plivo"), setup, b.inventory), b.inventory),
        (QStringList{u"create plivo.uri lyon as @2"_s, u"create plivo.trunk Lyon in primary_uri_uuid=@2 as @1"_s,
            u"update plivo.number "_s + number(0) + u" application=@1"_s, u"update plivo.number "_s + number(1) + u" application=@1"_s}));
}

void TestTrunkSetup::anOutboundTrunk()
{
    SandboxBench b(SandboxBench::Side::Lab);
    QVERIFY(b.load());
    QCOMPARE(planned(setupChanges(script("plivo"), outboundSetup(b), b.inventory), b.inventory),
        (QStringList{u"create plivo.ip_access_control_list lyon addresses as @2"_s, u"create plivo.credential lyon user as @3"_s,
            u"create plivo.trunk Lyon out credential_uuid=@3 ipacl_uuid=@2 as @1"_s}));
}

void TestTrunkSetup::theLeastThatCanBeEntered()
{
    SandboxBench b;
    QVERIFY(b.load());
    auto setup = newSetup(script("twilio"));
    setup.trunk.insert("friendly_name", u"Bare"_s);
    QCOMPARE(planned(setupChanges(script("twilio"), setup, b.inventory), b.inventory), QStringList{u"create twilio.trunk Bare as @1"_s});
}

void TestTrunkSetup::isCarriedOutAndThenNothingIsMissing_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<Enter>("enter");
    QTest::addColumn<int>("steps");
    QTest::newRow("company") << int(SandboxBench::Side::Company) << Enter(wholeCompanySetup) << 14;
    QTest::newRow("inbound") << int(SandboxBench::Side::Lab) << Enter(inboundSetup) << 4;
    QTest::newRow("outbound") << int(SandboxBench::Side::Lab) << Enter(outboundSetup) << 3;
}

void TestTrunkSetup::isCarriedOutAndThenNothingIsMissing()
{
    QFETCH(int, side);
    QFETCH(Enter, enter);
    QFETCH(int, steps);
    RunBench b{SandboxBench::Side(side)};
    QVERIFY(b.load());
    const auto &table = script(side == int(SandboxBench::Side::Lab) ? "plivo" : "twilio");
    auto setup = enter(b);
    const auto outcomes = b.run(setupChanges(table, setup, b.inventory));
    QCOMPARE(outcomes, QStringList(steps, u"done"_s));
    const auto done = doneOf(b.runner);
    QCOMPARE(done.size(), steps);
    QVERIFY(b.inventory.contains(trunkOf(table, done)));
    QCOMPARE(linesOf(setupChanges(table, setup, b.inventory, done)), QStringList());
    // A corrected value is an update of what was made.
    setup.trunk.insert(trunkKind(table).titleField, u"Renamed"_s);
    const auto more = setupChanges(table, setup, b.inventory, done);
    QCOMPARE(more.size(), 1);
    QCOMPARE(more.first().op, Change::Op::Update);
    QCOMPARE(more.first().id, trunkOf(table, done));
}

void TestTrunkSetup::aTakenDomainIsCorrectedAndOnlyTheRestIsPlanned()
{
    RunBench b;
    QVERIFY(b.load());
    auto setup = wholeCompanySetup(b);
    setup.trunk.insert("domain_name", u"taken-elsewhere.pstn.twilio.com"_s);
    const auto plan = makePlan(setupChanges(script("twilio"), setup, b.inventory), b.inventory);
    b.elsewhereCreate(*findKind("twilio.trunk"), {}, {{"friendly_name", u"first"_s}, {"domain_name", u"taken-elsewhere.pstn.twilio.com"_s}});
    QCOMPARE(b.run(plan), (QStringList(5, u"done"_s) << u"failed"_s << QStringList(8, u"skipped"_s)));
    const auto *trouble = b.runner.trouble();
    QCOMPARE(partFor(script("twilio"), setup, *trouble->id.kind, trouble->error->field), 0);

    const auto done = doneOf(b.runner);
    setup.trunk.insert("domain_name", u"free-name.pstn.twilio.com"_s);
    const auto rest = setupChanges(script("twilio"), setup, b.inventory, done);
    QCOMPARE(rest.size(), 9);
    QCOMPARE(linesOf(rest).first(), u"create twilio.trunk Paris as @1"_s);
    QCOMPARE(b.run(rest), QStringList(9, u"done"_s));
    QCOMPARE(b.inventory.ids(*findKind("twilio.trunk_credential_list"), trunkOf(script("twilio"), doneOf(b.runner)).id).size(), 1);
}

void TestTrunkSetup::whatIsNotWantedAnyMoreIsTakenBack()
{
    RunBench b;
    QVERIFY(b.load());
    auto setup = wholeCompanySetup(b);
    const auto number = setup.numbers.first();
    const auto former = b.get(number).text("trunk_sid");
    QVERIFY(!former.isEmpty());
    QCOMPARE(b.run(setupChanges(script("twilio"), setup, b.inventory)), QStringList(14, u"done"_s));
    const auto done = doneOf(b.runner);

    setup.choices["twilio.trunk_ip_access_control_list"].chosen.clear();
    setup.choices["twilio.trunk_credential_list"].children.first().insert("username", u"paris-2"_s);
    setup.targets.removeLast();
    setup.targets.first().insert("weight", u"20"_s);
    setup.numbers.removeFirst();
    const auto changes = setupChanges(script("twilio"), setup, b.inventory, done);
    const auto plan = makePlan(changes, b.inventory);
    QCOMPARE(linesOf(plan.changes()),
        (QStringList{u"create twilio.credential paris-2"_s, u"attach twilio.phone_number "_s + recordTitle(*number.kind, b.get(number)), u"update twilio.origination_url paris-pbx"_s,
            u"detach twilio.trunk_ip_access_control_list Headquarters"_s, u"delete twilio.origination_url paris-dr"_s, u"delete twilio.credential paris-1"_s}));
    QCOMPARE(b.run(plan), QStringList(6, u"done"_s));
    QCOMPARE(b.get(number).text("trunk_sid"), former);
}

void TestTrunkSetup::noPasswordIsInAnyText()
{
    for (const auto side : {SandboxBench::Side::Company, SandboxBench::Side::Lab}) {
        SandboxBench b(side);
        QVERIFY(b.load());
        const auto setups = side == SandboxBench::Side::Lab ? QList<TrunkSetup>{inboundSetup(b), outboundSetup(b)} : QList<TrunkSetup>{wholeCompanySetup(b)};
        for (const auto &setup : setups) {
            const auto &table = script(side == SandboxBench::Side::Lab ? "plivo" : "twilio");
            const auto sheet = table.sheet(setup, {}, b.inventory);
            const auto texts = allTexts(makePlan(setupChanges(table, setup, b.inventory), b.inventory), sheet);
            QVERIFY(!texts.contains(password));
            bool offered = false;
            for (const auto &section : sheet.sections)
                for (const auto &line : section.lines)
                    offered = offered || line.secret.reveal() == QByteArray(password.data());
            QVERIFY(offered);
        }
    }
}

void TestTrunkSetup::theSheet()
{
    SandboxBench b;
    QVERIFY(b.load());
    const auto text = sheetText(script("twilio").sheet(wholeCompanySetup(b), {}, b.inventory), u"Paris"_s);
    for (const auto &part : {u"Termination URI: sip:northwind-paris.pstn.twilio.com;transport=tls"_s, u"sip:northwind-paris.pstn.dublin.twilio.com;transport=tls"_s, u"User name: paris-1"_s,
             u"203.0.113.10"_s, u"198.51.100.0/28"_s, u"paris-pbx: sip:pbx.par.example.com:5061;transport=tls"_s, u"https://www.twilio.com/docs/sip-trunking/ip-addresses"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));

    Record trunk;
    trunk.setText("trunk_domain", u"21784.zt.plivo.com");
    const auto lab = sheetText(script("plivo").sheet(outboundSetup(b), trunk, b.inventory), u"Lyon"_s);
    for (const auto &part : {u"sip:21784.zt.plivo.com"_s, u"User name: lyonuser"_s, u"203.0.113.5"_s})
        QVERIFY2(lab.contains(part), qPrintable(part + u'\n' + lab));
    QVERIFY(!lab.contains(u"left.over"_s));
}

void TestTrunkSetup::suggestions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"Paris"_s << u"paris.pstn.twilio.com"_s;
    QTest::newRow("blanks") << u"  HQ  trunk 2 "_s << u"hq-trunk-2.pstn.twilio.com"_s;
    QTest::newRow("umlaut") << u"Büro Zürich"_s << u"buro-zurich.pstn.twilio.com"_s;
    QTest::newRow("nothing left") << u"東京"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("long") << QString(80, u'a') << QString(63, u'a') + u".pstn.twilio.com"_s;
}

void TestTrunkSetup::suggestions()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    QCOMPARE(script("twilio").suggest(name), domain);
    if (!domain.isEmpty())
        QVERIFY(checkField(*findKind("twilio.trunk")->field("domain_name"), domain).kind == Verdict::Kind::Accept);
}

void TestTrunkSetup::issues_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("said"); ///< empty: nothing
    QTest::addColumn<bool>("error");
    const auto row = [](const char *name, const char *part, Edit edit, const QString &said, bool error) {
        QTest::newRow(name) << QByteArray(part) << std::move(edit) << said << error;
    };
    row("complete", "name", [](TrunkSetup &) {}, {}, false);
    row("no name", "name", [](TrunkSetup &s) { s.trunk.insert("friendly_name", u" "_s); }, u"Give the trunk a name"_s, true);
    row("domain of this account", "name", [](TrunkSetup &s) { s.trunk.insert("domain_name", u"Northwind-HQ.pstn.twilio.com"_s); }, u"taken by hq-trunk"_s, true);
    row("no domain", "name", [](TrunkSetup &s) { s.trunk.remove("domain_name"); }, u"only receives"_s, false);
    row("callers", "callers", [](TrunkSetup &) {}, {}, false);
    row("nobody", "callers", [](TrunkSetup &s) { s.choices.clear(); }, u"every call of your PBX is refused"_s, false);
    row("nobody needed", "callers", [](TrunkSetup &s) { s.choices.clear(); s.trunk.remove("domain_name"); }, {}, false);
    row("empty list", "callers", [](TrunkSetup &s) { s.choices["twilio.trunk_ip_access_control_list"].lines.clear(); }, u"lets nobody in"_s, true);
    row("list name taken", "callers", [](TrunkSetup &s) { s.choices["twilio.trunk_credential_list"].made.insert("friendly_name", u"Branch phones"_s); }, u"there already"_s, true);
    row("too many addresses", "callers", [](TrunkSetup &s) {
        QStringList lines;
        for (int i = 0; i < 101; ++i)
            lines.append(u"203.0.113.%1"_s.arg(i));
        s.choices["twilio.trunk_ip_access_control_list"].lines = lines.join(u'\n'); }, u"allows 100"_s, true);
    row("targets", "targets", [](TrunkSetup &) {}, {}, false);
    row("no target", "targets", [](TrunkSetup &s) { s.targets.clear(); }, u"Without a target"_s, false);
    row("all off", "targets", [](TrunkSetup &s) { for (auto &t : s.targets) t.insert("enabled", u"false"_s); }, u"switched off"_s, false);
    row("secure and plain", "settings", [](TrunkSetup &) {}, u"paris-dr"_s, false);
    row("tls and not secure", "settings", [](TrunkSetup &s) { s.trunk.insert("secure", u"false"_s); }, u"paris-pbx"_s, false);
}

void TestTrunkSetup::issues()
{
    QFETCH(QByteArray, part);
    QFETCH(Edit, edit);
    QFETCH(QString, said);
    QFETCH(bool, error);
    SandboxBench b;
    QVERIFY(b.load());
    auto setup = wholeCompanySetup(b);
    edit(setup);
    for (const auto *p : partsOf(script("twilio"), setup)) {
        if (p->key != part)
            continue;
        const auto issues = setupIssues(script("twilio"), *p, setup, b.inventory);
        QStringList messages;
        for (const auto &issue : issues)
            messages.append(issue.message);
        QCOMPARE(issues.isEmpty(), said.isEmpty());
        QVERIFY2(messages.join(u'\n').contains(said), qPrintable(messages.join(u'\n')));
        QCOMPARE(hasErrors(issues), error);
    }
}

void TestTrunkSetup::whereARefusedFieldIsEntered()
{
    SandboxBench b;
    QVERIFY(b.load());
    const auto setup = wholeCompanySetup(b);
    const auto at = [&](const char *kind, const char *field) { return partFor(script("twilio"), setup, *findKind(QByteArrayView(kind)), field); };
    QCOMPARE(at("twilio.trunk", "domain_name"), 0);
    QCOMPARE(at("twilio.trunk", ""), 0);
    QCOMPARE(at("twilio.trunk", "secure"), 4);
    QCOMPARE(at("twilio.credential", "password"), 1);
    QCOMPARE(at("twilio.trunk_ip_access_control_list", ""), 1);
    QCOMPARE(at("twilio.origination_url", "sip_url"), 2);
    QCOMPARE(at("twilio.phone_number", ""), 3);
    QCOMPARE(at("twilio.recording", "mode"), 4);
    QCOMPARE(at("twilio.sip_domain", ""), -1);
    const auto out = outboundSetup(b);
    QCOMPARE(partFor(script("plivo"), out, *findKind("plivo.trunk"), "ipacl_uuid"), 1);
    QCOMPARE(partFor(script("plivo"), out, *findKind("plivo.number"), ""), -1); // not asked for
}

void TestTrunkSetup::contents()
{
    SandboxBench b;
    QVERIFY(b.load());
    const auto &roles = partsOf(script("twilio"), newSetup(script("twilio"))).at(1)->roles;
    QCOMPARE(contentsOf(roles[0], b.find("twilio.ip_access_control_list", u"Branch offices"_s).id, b.inventory), (QStringList{u"192.0.2.64/28"_s, u"192.0.2.96/28"_s}));
    QCOMPARE(contentsOf(roles[0], b.find("twilio.ip_access_control_list", u"Lab (empty)"_s).id, b.inventory), QStringList());
    QVERIFY(!contentsOf(roles[1], b.find("twilio.credential_list", u"Branch phones"_s).id, b.inventory).isEmpty());
    SandboxBench lab(SandboxBench::Side::Lab);
    QVERIFY(lab.load());
    const auto out = partsOf(script("plivo"), outboundSetup(lab)).at(1)->roles;
    const auto lists = lab.inventory.ids(*findKind("plivo.ip_access_control_list"));
    QVERIFY(!contentsOf(out[0], lists.first().id, lab.inventory).isEmpty());
}

QTEST_GUILESS_MAIN(TestTrunkSetup)
#include "tst_trunksetup.moc"
