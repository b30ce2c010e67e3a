// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/checkaccount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using test::CheckAccount;

/// Whether calls find a number, a target and a second one, and how near the limits are: ORIG-…, TRUNK-NO-NUMBERS, NUM-…, LIMIT-NEAR, REC-NO-TRIM.
class TestEntryChecks : public QObject
{
    Q_OBJECT

    /// A trunk with two targets, a last resort and a number.
    static std::unique_ptr<CheckAccount> company()
    {
        auto a = std::make_unique<CheckAccount>();
        a->readAll();
        a->add("twilio.trunk", u"{'sid':'TK1','friendly_name':'hq','disaster_recovery_url':'https://dr.example.com'}"_s);
        target(a.get(), "OU1", true);
        target(a.get(), "OU2", true);
        number(a.get(), u"'TK1'"_s);
        return a;
    }
    static void target(CheckAccount *a, const char *id, bool on)
    {
        a->add("twilio.origination_url", u"{'sid':'%1','friendly_name':'%1','enabled':%2,'sip_url':'sip:%1.example.com'}"_s.arg(QLatin1StringView(id), on ? u"true" : u"false"), u"TK1"_s);
    }
    static void noLastResort(CheckAccount *a) { a->add("twilio.trunk", u"{'sid':'TK1','friendly_name':'hq','disaster_recovery_url':null}"_s); }
    static void number(CheckAccount *a, const QString &trunk, const QString &rest = u"'voice_url':'','voice_application_sid':null"_s, const QString &voice = u"true"_s)
    {
        a->add("twilio.incoming_phone_number", u"{'sid':'PN1','phone_number':'+14155550100','trunk_sid':%1,%2,'capabilities':{'voice':%3,'sms':true}}"_s.arg(trunk, rest, voice));
    }

private Q_SLOTS:
    void numbersWithoutATarget()
    {
        auto a = company();
        noLastResort(a.get());
        target(a.get(), "OU1", false);
        QCOMPARE(a->found("ORIG-NONE"), QStringList());
        target(a.get(), "OU2", false);
        QCOMPARE(a->found("ORIG-NONE"), QStringList{u"hq||“hq” has 1 number(s) and no enabled origination URL: callers hear a failure."_s});
        QCOMPARE(a->fixes("ORIG-NONE"),
            (QStringList{u"Switch “OU1” On… @ enabled = true"_s, u"Switch “OU2” On… @ enabled = true"_s, u"Add: Origination URL… + twilio.origination_url"_s}));
        QCOMPARE(checkErrors(*findCheck("ORIG-NONE")), QStringList{u"32010"_s});
        a->read("twilio.incoming_phone_number", {}, LoadState::Failed);
        a->read("twilio.phone_number", u"TK1"_s, LoadState::Failed);
        QCOMPARE(a->found("ORIG-NONE"), QStringList{u"hq||“hq” has at least 1 number(s) and no enabled origination URL: callers hear a failure."_s});
        a->read("twilio.origination_url", u"TK1"_s, LoadState::Failed); // there may be another
        QCOMPARE(a->found("ORIG-NONE"), QStringList());
    }

    void theLastResortIsLeft()
    {
        auto a = company();
        target(a.get(), "OU1", false);
        target(a.get(), "OU2", false);
        QCOMPARE(a->found("ORIG-NONE"), QStringList{u"hq||“hq” has 1 number(s) and no enabled origination URL: every call goes to what stands in “Disaster recovery URL”."_s});
        number(a.get(), u"null"_s);
        QCOMPARE(a->found("ORIG-NONE"), QStringList()); // nobody calls
    }

    /// The same number in the trunk's list and in the account's is one number.
    void aNumberCountsOnce()
    {
        auto a = company();
        noLastResort(a.get());
        target(a.get(), "OU1", false);
        target(a.get(), "OU2", false);
        a->add("twilio.phone_number", u"{'sid':'PN1','phone_number':'+14155550100'}"_s, u"TK1"_s);
        QCOMPARE(a->found("ORIG-NONE"), QStringList{u"hq||“hq” has 1 number(s) and no enabled origination URL: callers hear a failure."_s});
        a->add("twilio.phone_number", u"{'sid':'PN2','phone_number':'+14155550101'}"_s, u"TK1"_s);
        QCOMPARE(a->found("ORIG-NONE"), QStringList{u"hq||“hq” has 2 number(s) and no enabled origination URL: callers hear a failure."_s});
    }

    void nothingBehindTheOnlyTarget()
    {
        auto a = company();
        target(a.get(), "OU2", false);
        QCOMPARE(a->found("ORIG-SINGLE"), QStringList()); // the last resort
        noLastResort(a.get());
        QCOMPARE(a->found("ORIG-SINGLE"), QStringList{u"hq||“hq” has one target, and “Disaster recovery URL” is empty: when “OU1” does not answer, callers hear a failure."_s});
        QCOMPARE(a->fixes("ORIG-SINGLE"),
            (QStringList{u"Switch “OU2” On… @ enabled = true"_s, u"Add: Origination URL… + twilio.origination_url"_s, u"Change “Disaster recovery URL”… @ disaster_recovery_url"_s}));
        target(a.get(), "OU2", true);
        QCOMPARE(a->found("ORIG-SINGLE"), QStringList());
        target(a.get(), "OU2", false);
        a->inventory.setPart(test::kind("twilio.origination_url"), true);
        QCOMPARE(a->found("ORIG-SINGLE"), QStringList());
    }

    void nothingBehindThePrimary()
    {
        CheckAccount a("plivo");
        a.add("plivo.uri", u"{'uri_uuid':'u','name':'pbx','uri':'pbx.example.com'}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'1','name':'in','trunk_direction':'inbound','primary_uri_uuid':'u','fallback_uri_uuid':null}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'2','name':'out','trunk_direction':'outbound','primary_uri_uuid':'u','fallback_uri_uuid':null}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'3','name':'two','trunk_direction':'inbound','primary_uri_uuid':'u','fallback_uri_uuid':'v'}"_s);
        a.add("plivo.trunk", u"{'trunk_id':'4','name':'odd','trunk_direction':'inbound','primary_uri_uuid':'u'}"_s); // does not say
        QCOMPARE(a.found("ORIG-SINGLE"), QStringList{u"in|fallback_uri_uuid|“in” has one target, and “Fallback URI” is empty: when “pbx” does not answer, callers hear a failure."_s});
        QCOMPARE(a.fixes("ORIG-SINGLE"), QStringList{u"Change “Fallback URI”… @ fallback_uri_uuid"_s});
    }

    void noRoomForAnotherTarget()
    {
        auto a = company();
        for (int i = 3; i <= 9; ++i)
            target(a.get(), QByteArray("OU" + QByteArray::number(i)).constData(), false);
        QCOMPARE(a->found("ORIG-LIMIT"), QStringList());
        QCOMPARE(a->found("LIMIT-NEAR"), QStringList{u"hq||“hq” has 9 origination URLs; the provider documents 10 as the most. Beyond that the provider refuses another, unless it raises the limit."_s});
        target(a.get(), "OU10", true);
        QCOMPARE(a->found("LIMIT-NEAR"), QStringList());
        QCOMPARE(a->found("ORIG-LIMIT"),
            QStringList{u"hq||“hq” has 10 origination URLs, as many as the provider allows: a new target, as when a PBX moves, can be added only after another is deleted."_s});
        target(a.get(), "OU11", true);
        QCOMPARE(a->found("ORIG-LIMIT"), QStringList());
        QCOMPARE(a->found("LIMIT-NEAR"),
            QStringList{u"hq||“hq” has 11 origination URLs; the provider documents 10 as the most. The provider has raised the limit for this account, and how far is not known here."_s});
    }

    void targetsWithoutANumber()
    {
        auto a = company();
        QCOMPARE(a->found("TRUNK-NO-NUMBERS"), QStringList());
        number(a.get(), u"null"_s);
        QCOMPARE(a->found("TRUNK-NO-NUMBERS"), QStringList{u"hq||“hq” has 2 target(s) and no number, so nobody can call them."_s});
        QCOMPARE(a->fixes("TRUNK-NO-NUMBERS"), QStringList{u"Attach: Number on a trunk… + twilio.phone_number"_s});
        a->read("twilio.incoming_phone_number", {}, LoadState::Failed);
        QCOMPARE(a->findings("TRUNK-NO-NUMBERS").size(), 1); // the trunk's own list says the same
        a->read("twilio.phone_number", u"TK1"_s, LoadState::Failed);
        QCOMPARE(a->found("TRUNK-NO-NUMBERS"), QStringList());
    }

    void aTrunkForOutgoingCallsNeedsNoNumber()
    {
        auto a = company();
        number(a.get(), u"null"_s);
        target(a.get(), "OU1", false);
        target(a.get(), "OU2", false);
        QCOMPARE(a->found("TRUNK-NO-NUMBERS"), QStringList());
        CheckAccount lab("plivo");
        lab.readAll();
        lab.add("plivo.trunk", u"{'trunk_id':'1','name':'in','trunk_direction':'inbound','primary_uri_uuid':'u','fallback_uri_uuid':null}"_s);
        lab.add("plivo.trunk", u"{'trunk_id':'2','name':'out','trunk_direction':'outbound','primary_uri_uuid':'u','fallback_uri_uuid':null}"_s);
        QCOMPARE(lab.found("TRUNK-NO-NUMBERS"), QStringList{u"in||“in” has 1 target(s) and no number, so nobody can call them."_s});
        QCOMPARE(lab.fixes("TRUNK-NO-NUMBERS"), QStringList{u"Add: Phone number… + plivo.number"_s});
        lab.add("plivo.number", u"{'number':'14155550100','application':'/v1/Account/MA/Zentrunk/Trunk/1/'}"_s);
        QCOMPARE(lab.found("TRUNK-NO-NUMBERS"), QStringList());
    }

    void numbersThatLeadNowhere_data()
    {
        QTest::addColumn<QString>("trunk");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("voice");
        QTest::addColumn<bool>("nowhere");
        const auto nothing = u"'voice_url':'','voice_application_sid':null"_s;
        QTest::newRow("nothing") << u"null"_s << nothing << u"true"_s << true;
        QTest::newRow("a trunk") << u"'TK1'"_s << nothing << u"true"_s << false;
        QTest::newRow("an application") << u"null"_s << u"'voice_url':'','voice_application_sid':'AP1'"_s << u"true"_s << false;
        QTest::newRow("a URL") << u"null"_s << u"'voice_url':'https://example.com','voice_application_sid':null"_s << u"true"_s << false;
        QTest::newRow("no voice") << u"null"_s << nothing << u"false"_s << false;
        QTest::newRow("nobody says whether it has voice") << u"null"_s << nothing << u"null"_s << false;
        QTest::newRow("nobody says whether it has a URL") << u"null"_s << u"'voice_application_sid':null"_s << u"true"_s << false;
    }
    void numbersThatLeadNowhere()
    {
        QFETCH(QString, trunk);
        QFETCH(QString, rest);
        QFETCH(QString, voice);
        QFETCH(bool, nowhere);
        auto a = company();
        number(a.get(), trunk, rest, voice);
        const auto message = u"+14155550100|trunk_sid|“+14155550100” can take calls, and “Trunk”, “Voice application” and “Voice URL” are empty: callers hear a failure."_s;
        QCOMPARE(a->found("NUM-UNROUTED"), nowhere ? QStringList{message} : QStringList());
        if (!nowhere)
            return;
        QCOMPARE(a->fixes("NUM-UNROUTED"), QStringList{u"Change “Trunk”… @ trunk_sid"_s});
        a->add("twilio.phone_number", u"{'sid':'PN1','phone_number':'+14155550100'}"_s, u"TK1"_s); // a trunk says that it has it
        QCOMPARE(a->found("NUM-UNROUTED"), QStringList());
    }

    void numbersOfTheLabThatLeadNowhere()
    {
        CheckAccount a("plivo");
        const auto put = [&a](const char *digits, const char *application, const char *voice) {
            a.add("plivo.number", u"{'number':'%1','application':%2,'voice_enabled':%3}"_s.arg(QLatin1StringView(digits), QLatin1StringView(application), QLatin1StringView(voice)));
        };
        put("14155550100", "null", "true");
        put("14155550101", "null", "false");
        put("14155550102", "'/v1/Account/MA/Application/7/'", "true");
        put("14155550103", "'/v1/Account/MA/Zentrunk/Trunk/1/'", "true");
        QCOMPARE(a.found("NUM-UNROUTED"), QStringList{u"+14155550100|application|“+14155550100” can take calls, and “Trunk” is empty: callers hear a failure."_s});
    }

    void whatATrunkHides()
    {
        auto a = company();
        const auto url = u"'voice_url':'https://example.com','voice_application_sid':''"_s;
        number(a.get(), u"null"_s, url);
        QCOMPARE(a->found("NUM-SHADOWED"), QStringList());
        number(a.get(), u"'TK1'"_s, url);
        QCOMPARE(a->found("NUM-SHADOWED"), QStringList{u"+14155550100|voice_url|Calls to “+14155550100” go to the trunk “hq”, and “Voice URL” beside it is never asked."_s});
        QCOMPARE(a->fixes("NUM-SHADOWED"), QStringList{u"Clear “Voice URL”… @ voice_url = "_s});
        number(a.get(), u"'TK1'"_s, u"'voice_url':'https://example.com','voice_application_sid':'AP1'"_s);
        QCOMPARE(a->found("NUM-SHADOWED"), QStringList{u"+14155550100|voice_application_sid|Calls to “+14155550100” go to the trunk “hq”, and “Voice application” beside it is never asked."_s});
        number(a.get(), u"'TK1'"_s);
        QCOMPARE(a->found("NUM-SHADOWED"), QStringList());
    }

    void nearAnAccountsLimit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("message");
        QTest::newRow("89") << 89 << QString();
        QTest::newRow("90") << 90 << u"Credential lists||The account has 90 credential lists; the provider documents 100 as the most. Beyond that the provider refuses another, unless it raises the limit."_s;
        QTest::newRow("100") << 100 << u"Credential lists||The account has 100 credential lists; the provider documents 100 as the most. The provider refuses another, unless it raises the limit."_s;
        QTest::newRow("101") << 101 << u"Credential lists||The account has 101 credential lists; the provider documents 100 as the most. The provider has raised the limit for this account, and how far is not known here."_s;
    }
    void nearAnAccountsLimit()
    {
        QFETCH(int, count);
        QFETCH(QString, message);
        CheckAccount a;
        for (int i = 0; i < count; ++i)
            a.add("twilio.credential_list", u"{'sid':'CL%1','friendly_name':'%1'}"_s.arg(i));
        QCOMPARE(a.found("LIMIT-NEAR"), message.isEmpty() ? QStringList() : QStringList{message});
        for (const auto &finding : a.findings("LIMIT-NEAR"))
            QVERIFY(isAboutList(finding.record));
    }

    void recordedSilence()
    {
        CheckAccount a;
        const auto put = [&a](const char *mode, const char *trim) {
            a.add("twilio.trunk", u"{'sid':'TK1','friendly_name':'hq','recording':{'mode':'%1','trim':'%2'}}"_s.arg(QLatin1StringView(mode), QLatin1StringView(trim)));
        };
        put("do-not-record", "do-not-trim");
        QCOMPARE(a.found("REC-NO-TRIM"), QStringList());
        put("record-from-answer", "trim-silence");
        QCOMPARE(a.found("REC-NO-TRIM"), QStringList());
        put("record-from-answer-dual", "do-not-trim");
        const auto found = a.findings("REC-NO-TRIM");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message, u"Calls of “hq” are recorded with the silence at their beginning and end, which is stored and billed with them."_s);
        QCOMPARE(found.first().record, (RecordId{&test::kind("twilio.recording"), u"TK1"_s, {}}));
        QCOMPARE(a.fixes("REC-NO-TRIM"), QStringList{u"Leave Silence Out… @ trim = trim-silence"_s});
    }

    /// A name from outside stays within its sentence, and a password in an address is not repeated.
    void namesAreHarmless()
    {
        auto a = company();
        a->add("twilio.trunk", u"{'sid':'TK1','friendly_name':'%2 a\\u202eb','disaster_recovery_url':null}"_s);
        a->add("twilio.origination_url", u"{'sid':'OU1','friendly_name':'','enabled':true,'sip_url':'sip:me:secret@example.com'}"_s, u"TK1"_s);
        target(a.get(), "OU2", false);
        const auto found = a->findings("ORIG-SINGLE");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message, u"“%2 a⟨U+202E⟩b” has one target, and “Disaster recovery URL” is empty: when “sip:me:•••@example.com” does not answer, callers hear a failure."_s);
    }
};

} // namespace trunkdesk

QTEST_GUILESS_MAIN(trunkdesk::TestEntryChecks)
#include "tst_entrychecks.moc"
