// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"
#include "models/schema/fieldtext.h"
#include "models/schema/recordid.h"
#include "models/schema/registry.h"

#include <QTest>

using namespace trunkdesk;

namespace {

const ResourceKind &urls()
{
    return *findKind("twilio.origination_url");
}

/// From JSON with single quotes in place of double ones.
Record record(const char *json)
{
    return Record::fromJson(QByteArray(json).replace('\'', '"')).value();
}

QStringList printed(const QList<Issue> &issues)
{
    QStringList lines;
    for (const auto &issue : issues)
        lines.append(QStringLiteral("%1 %2").arg(int(issue.severity)).arg(QString::fromUtf8(issue.field)));
    return lines;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFormBeginsWithDefaults()
    {
        const auto draft = newDraft(urls());
        QCOMPARE(draft.value("priority"), QStringLiteral("10"));
        QCOMPARE(draft.value("weight"), QStringLiteral("10"));
        QCOMPARE(draft.value("enabled"), QStringLiteral("true"));
        QCOMPARE(draft.size(), 5);
        QCOMPARE(printed(validateDraft(urls(), draft, DraftFor::Create)), (QStringList{QStringLiteral("2 friendly_name"), QStringLiteral("2 sip_url")}));
    }

    void onlyChangedFieldsAreSent()
    {
        const auto before = draftOf(urls(), record("{'friendly_name':'a','priority':10,'weight':10,'enabled':true,'sip_url':'sip:a.example'}"));
        auto after = before;
        after.insert("weight", QStringLiteral("20"));
        QCOMPARE(parameters(urls(), changedFields(urls(), before, after)), (QList<std::pair<QByteArray, QString>>{{"Weight", QStringLiteral("20")}}));
        QVERIFY(changedFields(urls(), before, before).isEmpty());
    }

    void anOddServerValueIsKept()
    {
        const auto odd = record("{'friendly_name':'a','priority':1,'weight':0,'enabled':true,'sip_url':'sip://sip-box.com:1234'}");
        const auto opened = draftOf(urls(), odd);
        QVERIFY(validateDraft(urls(), opened, DraftFor::Update, opened).isEmpty());
        auto edited = opened;
        edited.insert("priority", QStringLiteral("2"));
        QVERIFY(validateDraft(urls(), edited, DraftFor::Update, opened).isEmpty());
        edited.insert("weight", QStringLiteral("00"));
        QCOMPARE(printed(validateDraft(urls(), edited, DraftFor::Update, opened)), QStringList{QStringLiteral("2 weight")});
        QCOMPARE(printed(validateRecord(urls(), odd)), (QStringList{QStringLiteral("2 weight"), QStringLiteral("2 sip_url")}));
    }

    void wrongTypesAreNamed()
    {
        const auto odd = record("{'friendly_name':{'a':1},'priority':'1','weight':10.5,'enabled':'yes','sip_url':7}");
        QCOMPARE(printed(validateRecord(urls(), odd)),
                 (QStringList{QStringLiteral("2 friendly_name"), QStringLiteral("2 enabled"), QStringLiteral("2 priority"), QStringLiteral("2 weight"), QStringLiteral("2 sip_url")}));
    }

    void appliedIsTyped()
    {
        const auto result = applied(urls(), record("{'weight':1,'sid':'x'}"),
                                    {{"weight", QStringLiteral("7")}, {"enabled", QStringLiteral("false")}, {"friendly_name", QStringLiteral("n")}});
        QCOMPARE(result, record("{'weight':7,'sid':'x','enabled':false,'friendly_name':'n'}"));
        const auto &trunk = *findKind("twilio.trunk");
        QVERIFY(applied(trunk, {}, {{"domain_name", QString()}}).isNull("domain_name"));
    }

    void textsForPeople()
    {
        const auto &trunk = *findKind("twilio.trunk");
        const auto r = record("{'secure':true,'recording':{'mode':'record-from-answer'},'transfer_mode':'new-mode','auth_type':''}");
        QCOMPARE(fieldText(*trunk.field("secure"), r), QStringLiteral("Yes"));
        QCOMPARE(fieldText(*trunk.field("recording.mode"), r), QStringLiteral("From answer, one channel"));
        QCOMPARE(fieldText(*trunk.field("transfer_mode"), r), QStringLiteral("new-mode"));
        QCOMPARE(fieldText(*trunk.field("domain_name"), r), QString());
        const auto number = record("{'capabilities':{'voice':true,'sms':false,'fax':true}}");
        QCOMPARE(fieldText(*findKind("twilio.phone_number")->field("capabilities"), number), QStringLiteral("voice, fax"));
    }

    void titles()
    {
        const auto &trunk = *findKind("twilio.trunk");
        QCOMPARE(recordTitle(trunk, record("{'friendly_name':'a','domain_name':'d','sid':'s'}")), QStringLiteral("a"));
        QCOMPARE(recordTitle(trunk, record("{'friendly_name':null,'domain_name':'d','sid':'s'}")), QStringLiteral("d"));
        QCOMPARE(recordTitle(trunk, record("{'sid':'s'}")), QStringLiteral("s"));
        QVERIFY(!recordTitle(trunk, record("{'friendly_name':'a\\u202eb'}")).contains(QChar(0x202e)));
    }

    void sortKeysFollowValues()
    {
        const auto &weight = *urls().field("weight");
        QVERIFY(sortKey(weight, record("{'weight':9}")) < sortKey(weight, record("{'weight':10}")));
        QVERIFY(sortKey(weight, record("{'weight':10}")) < sortKey(weight, record("{'weight':null}")));
        const auto &changed = *urls().field("date_updated");
        QVERIFY(sortKey(changed, record("{'date_updated':'Mon, 20 Jul 2015 17:27:10 +0000'}"))
                < sortKey(changed, record("{'date_updated':'2018-05-07T20:50:58Z'}")));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
