// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/accountfacts.h"
#include "tests/support/checkaccount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using test::CheckAccount;

class TestAccountFacts : public QObject
{
    Q_OBJECT

    static RecordId at(const char *kind, const QString &id, const QString &parent = {}) { return {&test::kind(kind), parent, id}; }

    static std::unique_ptr<CheckAccount> company()
    {
        auto a = std::make_unique<CheckAccount>();
        a->add("twilio.trunk", u"{'sid':'TK1','friendly_name':'hq'}"_s);
        a->add("twilio.trunk", u"{'sid':'TK2','friendly_name':'branch'}"_s);
        a->add("twilio.origination_url", u"{'sid':'OU2'}"_s, u"TK1"_s);
        a->add("twilio.origination_url", u"{'sid':'OU1'}"_s, u"TK1"_s);
        a->add("twilio.trunk_credential_list", u"{'sid':'CL1'}"_s, u"TK1"_s);
        a->add("twilio.domain_credential_list", u"{'sid':'CL1'}"_s, u"SD1"_s);
        a->add("twilio.incoming_phone_number", u"{'sid':'PN1','trunk_sid':'TK1'}"_s);
        a->add("twilio.phone_number", u"{'sid':'PN1'}"_s, u"TK1"_s);
        a->add("twilio.phone_number", u"{'sid':'PN2'}"_s, u"TK1"_s);
        return a;
    }

private Q_SLOTS:
    void whoBelongsToWhom()
    {
        const auto a = company();
        AccountFacts facts(a->inventory);
        facts.noteAll();
        const auto trunk = at("twilio.trunk", u"TK1"_s);
        QCOMPARE(facts.children(test::kind("twilio.origination_url"), u"TK1"_s), (QList<RecordId>{at("twilio.origination_url", u"OU1"_s, u"TK1"_s), at("twilio.origination_url", u"OU2"_s, u"TK1"_s)}));
        QCOMPARE(facts.childCount(test::kind("twilio.origination_url"), u"TK2"_s), 0);
        QCOMPARE(facts.attachments(at("twilio.credential_list", u"CL1"_s)), (QList<RecordId>{at("twilio.domain_credential_list", u"CL1"_s, u"SD1"_s), at("twilio.trunk_credential_list", u"CL1"_s, u"TK1"_s)}));
        QCOMPARE(facts.referrers(trunk), QList<RecordId>{at("twilio.incoming_phone_number", u"PN1"_s)});
        QCOMPARE(facts.referrerCount(test::kind("twilio.incoming_phone_number"), trunk), 1);
        QCOMPARE(facts.numbersOn(trunk), 2);
        QCOMPARE(facts.count(test::kind("twilio.trunk")), 2);
        QCOMPARE(facts.title(trunk), u"hq"_s);
        QCOMPARE(facts.title(at("twilio.trunk", u"TK9"_s)), u"TK9"_s);

        facts.note(at("twilio.incoming_phone_number", u"PN1"_s), test::record(u"{'sid':'PN1','trunk_sid':'TK2'}"_s));
        QCOMPARE(facts.numbersOn(trunk), 2); // the trunk's list still says so
        QCOMPARE(facts.numbersOn(at("twilio.trunk", u"TK2"_s)), 1);
        QCOMPARE(facts.referrers(trunk), QList<RecordId>());
        facts.forget(at("twilio.phone_number", u"PN1"_s, u"TK1"_s));
        QCOMPARE(facts.numbersOn(trunk), 1);
        facts.forget(at("twilio.trunk_credential_list", u"CL1"_s, u"TK1"_s));
        QCOMPARE(facts.attachments(at("twilio.credential_list", u"CL1"_s)).size(), 1);
        facts.forget(at("twilio.phone_number", u"PN9"_s, u"TK1"_s)); // never known
        QCOMPARE(facts.numbersOn(trunk), 1);
    }

    void whatIsDifferent()
    {
        const auto a = company();
        AccountFacts facts(a->inventory);
        facts.noteAll();
        const auto number = at("twilio.incoming_phone_number", u"PN1"_s);
        QList<Fact> different;
        facts.note(number, *a->inventory.record(number), &different);
        QCOMPARE(different, QList<Fact>()); // as it was
        facts.note(number, test::record(u"{'sid':'PN1','trunk_sid':'TK1','friendly_name':'x'}"_s), &different);
        QVERIFY(different.contains(Fact{Fact::About::Record, number}));
        QVERIFY(!different.contains(Fact{Fact::About::Numbers, at("twilio.trunk", u"TK1"_s)}));
        different.clear();
        facts.note(number, test::record(u"{'sid':'PN1','trunk_sid':'TK2'}"_s), &different);
        for (const auto *trunk : {"TK1", "TK2"})
            for (const auto about : {Fact::About::Numbers, Fact::About::Referrers})
                QVERIFY((different.contains(Fact{about, at("twilio.trunk", QString::fromLatin1(trunk))})));
    }

    void whatWasAsked()
    {
        const auto a = company();
        AccountFacts facts(a->inventory);
        facts.noteAll();
        QSet<Fact> asked;
        facts.writeDown(&asked);
        const auto trunk = at("twilio.trunk", u"TK1"_s);
        (void)facts.title(trunk);
        (void)facts.numbersOn(trunk);
        (void)facts.knowsAll(test::kind("twilio.origination_url"));
        facts.writeDown(nullptr);
        (void)facts.count(*trunk.kind);
        QCOMPARE(asked,
            (QSet<Fact>{{Fact::About::Record, trunk}, {Fact::About::Numbers, trunk}, {Fact::About::Reading, {&test::kind("twilio.origination_url"), {}, {}}}, {Fact::About::Reading, {trunk.kind, {}, {}}},
                {Fact::About::Count, {trunk.kind, {}, {}}}}));
    }

    void whatWasReadToItsEnd()
    {
        const auto a = company();
        AccountFacts facts(a->inventory);
        facts.noteAll();
        const auto &urls = test::kind("twilio.origination_url");
        const auto trunk = at("twilio.trunk", u"TK1"_s);
        QVERIFY(!facts.knowsAll(urls) && !facts.knowsAll(urls, u"TK1"_s) && !facts.knowsNumbersOn(trunk));
        a->read("twilio.origination_url", u"TK1"_s);
        facts.forgetReading();
        QVERIFY(!facts.knowsAll(urls) && facts.knowsAll(urls, u"TK1"_s));
        a->read("twilio.origination_url", u"TK2"_s);
        facts.forgetReading();
        QVERIFY(!facts.knowsAll(urls)); // of a trunk that nobody has read
        a->read("twilio.trunk");
        facts.forgetReading();
        QVERIFY(facts.knowsAll(urls));
        a->read("twilio.phone_number", u"TK1"_s);
        QVERIFY(facts.knowsNumbersOn(trunk) && !facts.knowsNumbersOn(at("twilio.trunk", u"TK2"_s)));
        a->read("twilio.incoming_phone_number");
        facts.forgetReading();
        QVERIFY(facts.knowsNumbersOn(at("twilio.trunk", u"TK2"_s)));
    }
};

} // namespace trunkdesk

QTEST_GUILESS_MAIN(trunkdesk::TestAccountFacts)
#include "tst_accountfacts.moc"
