// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/explanation.h"
#include "models/checks/findings.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trunkdesk;
using namespace trunkdesk::test;

/// What a pasted failure points at in an account.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unknownCode();
    void withoutAccount();
    void otherProvider();
    void nobodyLetIn();
    void onlyTheTrunkThatIsMeant();
    void strangeDomain();
    void edgeOfTheDomain();
    void strangeCaller();
    void places();
    void moreThanAreShown();
    void saidOnce();
    void gravestFirst();
    void ticket();

private:
    [[nodiscard]] QList<FailureExplanation> ask(const QString &text) const { return explain(readFailure(text), m_inventory.get(), findAll(*m_inventory)); }
    static QStringList whys(const FailureExplanation &explanation, bool certain);
    void readAll();

    std::unique_ptr<Inventory> m_inventory;
};

QStringList TestExplanation::whys(const FailureExplanation &explanation, bool certain)
{
    QStringList list;
    for (const auto &cause : explanation.causes)
        if (cause.certain == certain)
            list.append(cause.why);
    return list;
}

void TestExplanation::readAll()
{
    for (const auto *each : kindsOfProvider("twilio"))
        m_inventory->setState(*each, {}, LoadState::Ready);
}

/// hq lets nobody in; branch has a list; both have a domain.
void TestExplanation::init()
{
    m_inventory = std::make_unique<Inventory>(account());
    m_inventory->merge(kind("twilio.trunk"), {}, {trunk("hq", u"hq.pstn.twilio.com"_s), trunk("branch", u"branch.pstn.twilio.com"_s, true)});
    m_inventory->merge(kind("twilio.origination_url"), id("TK", "branch"), {target("branch", "pbx1")});
    m_inventory->merge(kind("twilio.ip_access_control_list"), {}, {list("AL", "office")});
    m_inventory->merge(kind("twilio.trunk_ip_access_control_list"), id("TK", "branch"), {list("AL", "office", "branch")});
    m_inventory->merge(kind("twilio.ip_address"), id("AL", "office"),
        {record(u"{'sid':'%1','ip_access_control_list_sid':'%2','friendly_name':'gate','ip_address':'203.0.113.9','cidr_prefix_length':32}"_s.arg(id("IP", "gate"), id("AL", "office")))});
    m_inventory->merge(kind("twilio.incoming_phone_number"), {}, {number("+14155550100", "hq"), number("+14155550101", "branch")});
    readAll();
}

void TestExplanation::unknownCode()
{
    const auto found = ask(u"error 39999"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.at(0).code);
    QVERIFY(found.at(0).causes.isEmpty());
    QVERIFY(ask(u"hello"_s).isEmpty());
}

void TestExplanation::withoutAccount()
{
    const auto found = explain(readFailure(u"32201"_s), nullptr, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).code->code, 32201);
    QVERIFY(found.at(0).causes.isEmpty());
}

void TestExplanation::otherProvider()
{
    const auto found = ask(u"hangup_cause_code: 4310"_s);
    QCOMPARE(found.at(0).code->code, 4310);
    QVERIFY(found.at(0).causes.isEmpty());
    const auto twice = ask(u"hangup_cause_code: 4000"_s); // trunks and the Voice API count differently
    QCOMPARE(twice.at(0).others.size(), 1);
    QCOMPARE(twice.at(0).code->name, "bad_request");
    const auto named = ask(u"{\"hangup_cause_code\": 4000, \"hangup_cause_name\": \"Normal Hangup\"}"_s); // its name tells which is meant
    QCOMPARE(named.at(0).code->title, "Normal Hangup");
    QCOMPARE(named.at(0).others.size(), 1);
}

void TestExplanation::nobodyLetIn()
{
    const auto found = ask(u"32200"_s);
    QVERIFY(found.at(0).causes.size() > 1);
    const auto &first = found.at(0).causes.at(0);
    QVERIFY(first.certain);
    QCOMPARE(first.findings.size(), 1);
    QCOMPARE(first.findings.at(0).check->code, "AUTH-NONE");
    QCOMPARE(first.record, (RecordId{&kind("twilio.trunk"), {}, id("TK", "hq")}));
}

/// What is wrong elsewhere is not the reason for this call.
void TestExplanation::onlyTheTrunkThatIsMeant()
{
    const auto hq = ask(u"SIP/2.0 403 Forbidden\nTo: <sip:+12125550123@hq.pstn.twilio.com>\n"_s);
    QCOMPARE(hq.at(0).causes.at(0).findings.at(0).check->code, "AUTH-NONE");
    const auto branch = ask(u"SIP/2.0 403 Forbidden\nTo: <sip:+12125550123@branch.pstn.twilio.com>\n"_s);
    for (const auto &cause : branch.at(0).causes)
        QVERIFY(cause.record.id != id("TK", "hq"));
    QVERIFY(whys(branch.at(0), false).contains(u"“office” is attached to “branch”."_s));
}

void TestExplanation::strangeDomain()
{
    const auto found = ask(u"SIP/2.0 404 Not Found\nTo: <sip:+12125550123@brnch.pstn.twilio.com>\n"_s);
    const auto certain = whys(found.at(0), true);
    QVERIFY2(certain.value(0).contains(u"brnch.pstn.twilio.com"_s), qPrintable(certain.join(u'\n')));
    QVERIFY(certain.value(0).contains(u"Perhaps “branch.pstn.twilio.com” was meant"_s));
    QVERIFY(found.at(0).causes.at(0).record.id.isEmpty());
    const auto far = whys(ask(u"SIP/2.0 404 Not Found\nTo: <sip:+12125550123@somebody-else.pstn.twilio.com>\n"_s).at(0), true);
    QVERIFY2(far.size() == 1 && far.at(0).contains(u"somebody-else"_s) && !far.at(0).contains(u"Perhaps"_s), qPrintable(far.join(u'\n')));
    // A host of the other side is none of ours.
    const auto other = ask(u"SIP/2.0 404 Not Found\nTo: <sip:+12125550123@pbx.example.com>\n"_s);
    QVERIFY(!whys(other.at(0), true).value(0).contains(u"example"_s));
}

void TestExplanation::edgeOfTheDomain()
{
    const auto found = ask(u"SIP/2.0 403 Forbidden\nTo: <sip:+12125550123@hq.pstn.ashburn.twilio.com>\n"_s);
    QCOMPARE(found.at(0).causes.at(0).record.id, id("TK", "hq"));
    QVERIFY(whys(found.at(0), true).filter(u"ashburn"_s).isEmpty());
}

void TestExplanation::strangeCaller()
{
    const auto text = u"SIP/2.0 403 Forbidden\nX-Twilio-Error: 32204 caller id\nFrom: <sip:%1@x.example.com>\nTo: <sip:+12125550123@branch.pstn.twilio.com>\n"_s;
    QVERIFY(whys(ask(text.arg(u"+442071838750"_s)).at(0), true).value(0).contains(u"+442071838750"_s));
    QVERIFY(whys(ask(text.arg(u"+14155550101"_s)).at(0), true).isEmpty());
    m_inventory->setState(kind("twilio.incoming_phone_number"), {}, LoadState::Failed); // then nobody knows
    QVERIFY(whys(ask(text.arg(u"+442071838750"_s)).at(0), true).isEmpty());
}

void TestExplanation::places()
{
    const auto found = ask(u"SIP/2.0 488 Not Acceptable Here\nTo: <sip:+1@branch.pstn.twilio.com>\n"_s);
    const auto &causes = found.at(0).causes;
    const auto secure = std::find_if(causes.begin(), causes.end(), [](const FailureCause &cause) { return cause.field == "secure"; });
    QVERIFY(secure != causes.end());
    QCOMPARE(secure->record.id, id("TK", "branch"));
    QVERIFY(!fieldWords(*secure).isEmpty());
}

void TestExplanation::moreThanAreShown()
{
    QList<Record> trunks;
    for (int i = 0; i < 60; ++i)
        trunks.append(trunk(qPrintable(u"t%1"_s.arg(i)), u"t%1.pstn.twilio.com"_s.arg(i)));
    m_inventory->merge(kind("twilio.trunk"), {}, trunks);
    const auto found = ask(u"32200"_s);
    QCOMPARE(found.at(0).causes.size(), 12);
    QVERIFY(found.at(0).moreCauses > 40);
}

void TestExplanation::saidOnce()
{
    const auto found = ask(u"SIP/2.0 403 Forbidden\nX-Twilio-Error: 32200 Insufficient permissions\nTo: <sip:+12125550123@hq.pstn.twilio.com>\n"_s);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).asAbove);
    QVERIFY(found.at(1).asAbove);
    for (const auto &cause : found.at(1).causes)
        for (const auto &above : found.at(0).causes)
            QVERIFY(cause.why != above.why);
}

void TestExplanation::gravestFirst()
{
    m_inventory->merge(kind("twilio.trunk"), {}, {trunk("other", u"other.pstn.twilio.com"_s)});
    m_inventory->merge(kind("twilio.origination_url"), id("TK", "other"), {record(u"{'sid':'%1','trunk_sid':'%2','friendly_name':'inner','enabled':true,'priority':10,'weight':10,'sip_url':'sip:10.0.0.1'}"_s.arg(id("OU", "inner"), id("TK", "other")))});
    const auto found = ask(u"32011"_s);
    auto last = FindingSeverity::Error;
    for (const auto &cause : found.at(0).causes)
        if (cause.certain && !cause.findings.isEmpty()) {
            QVERIFY(cause.findings.at(0).check->severity <= last);
            last = cause.findings.at(0).check->severity;
        }
    QCOMPARE(found.at(0).causes.at(0).findings.at(0).check->code, "URI-PRIVATE");
}

void TestExplanation::ticket()
{
    const auto report = readFailure(u"SIP/2.0 403 Forbidden\nTo: <sip:+12125550123@hq.pstn.twilio.com>\nX-Twilio-Error: 32200 sip:a:secret@b.example.com\nAuthorization: Digest username=\"u\", response=\"0123456789abcdef0123456789abcdef\"\n"_s);
    const auto text = explanationText(report, explain(report, m_inventory.get(), findAll(*m_inventory)), m_inventory.get());
    QVERIFY(text.contains(u"32200"_s));
    QVERIFY(text.contains(u"In Northwind:"_s));
    QVERIFY(text.contains(u"https://www.twilio.com/docs/api/errors/32200"_s));
    QVERIFY(!text.contains(u"secret"_s));
    QVERIFY(!text.contains(u"0123456789abcdef"_s));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
