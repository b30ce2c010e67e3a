// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/files/filereader.h"
#include "models/schema/draft.h"
#include "models/schema/registry.h"
#include "models/values/cidrblock.h"
#include "models/values/domainname.h"
#include "models/values/formencode.h"
#include "models/values/friendlyname.h"
#include "models/values/httpmethod.h"
#include "models/values/pagelink.h"
#include "models/values/phonenumber.h"
#include "models/values/plivouri.h"
#include "models/values/sid.h"
#include "models/values/sippassword.h"
#include "models/values/sipuri.h"
#include "models/values/timestamp.h"
#include "models/values/weburl.h"
#include "models/values/wholenumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

using Check = std::function<Verdict(const QString &)>;

/// The check of every kind of input that answers with a verdict.
const QHash<QString, Check> &checks()
{
    static const QHash<QString, Check> table{
        {u"sip_uri"_s, &SipUri::check},
        {u"weight_json"_s, [](const QString &t) { return WholeNumber::checkJson(t.toUtf8(), 1, 65535); }},
        {u"priority_json"_s, [](const QString &t) { return WholeNumber::checkJson(t.toUtf8(), 0, 65535); }},
        {u"weight_text"_s, [](const QString &t) { return WholeNumber::check(t, 1, 65535); }},
        {u"sid_AC"_s, [](const QString &t) { return Sid::check(t, "AC"_L1); }},
        {u"sid_TK"_s, [](const QString &t) { return Sid::check(t, "TK"_L1); }},
        {u"friendly_name_64"_s, [](const QString &t) { return FriendlyName::check(t, 64, true); }},
        {u"trunk_domain"_s, &DomainName::checkTrunk},
        {u"sip_domain"_s, &DomainName::checkSip},
        {u"e164"_s, &PhoneNumber::check},
        {u"acl_ip"_s, &CidrBlock::check},
        {u"plivo_uri"_s, &PlivoUri::check},
        {u"voice_url"_s, &WebUrl::check},
        {u"voice_method"_s, &HttpMethod::check},
        {u"sip_password"_s, &SipPassword::check},
        {u"date"_s, &Timestamp::check},
    };
    return table;
}

/// Kinds about whole records and documents, which are refused for what one part of them says of another.
const QSet<QString> wholes{u"snapshot"_s, u"snapshot_gen"_s, u"plivo_uri_object"_s};

/// Whether a new record is refused for want of a password, and for nothing else.
bool needsPassword(const QByteArray &json)
{
    const auto &kind = *findKind("plivo.uri");
    auto draft = draftOf(kind, Record::fromJson(json).value());
    draft.insert("name", u"PBX"_s);
    const auto issues = validateDraft(kind, draft, DraftFor::Create);
    const bool refused = std::any_of(issues.begin(), issues.end(), [](const Issue &issue) { return issue.field == "password" && issue.severity == Issue::Severity::Error; });
    draft.insert("password", SipPassword::generate());
    return refused && !hasErrors(validateDraft(kind, draft, DraftFor::Create));
}

/// What a row stands for: `"[" x 3 + "]" x 3` is `[[[]]]`.
QByteArray generated(const QString &recipe)
{
    static const QRegularExpression term(u"\"(?<text>[^\"]*)\" x (?<times>[0-9]+)"_s);
    QByteArray text;
    for (auto it = term.globalMatch(recipe); it.hasNext();) {
        const auto match = it.next();
        text += match.captured(u"text"_s).toUtf8().repeated(match.captured(u"times"_s).toInt());
    }
    return text;
}

/// Whether a file of this text is refused, with a message.
bool refusesFile(const QByteArray &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return false;
    return readFiles({file.fileName()}).hasErrors();
}

QString wordOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Accept:
        return u"ACCEPT"_s;
    case Verdict::Kind::Normalize:
        return u"NORMALIZE"_s;
    case Verdict::Kind::Warn:
        return u"WARN"_s;
    case Verdict::Kind::Confirm:
        return u"CONFIRM"_s;
    case Verdict::Kind::ReadOnly:
        return u"READ-ONLY"_s;
    case Verdict::Kind::Reject:
        return u"REJECT"_s;
    }
    return {};
}

/// What the next page of a list is asked with, or REFUSE.
QString followed(const QString &link)
{
    const bool slashless = link.startsWith("v1/Account"_L1);
    const PageAsked asked = slashless ? PageAsked{QUrl(u"https://api.plivo.com"_s), u"api.plivo.com"_s, u"/v1/Account/MA0/Zentrunk/URI/"_s}
                                      : PageAsked{QUrl(u"https://trunking.twilio.com"_s), u"trunking.twilio.com"_s, u"/v1/Trunks"_s};
    const auto query = pageQuery(link, asked);
    if (!query)
        return query.error().isEmpty() ? u"no message"_s : u"REFUSE"_s;
    return u"FOLLOW:"_s + asked.base.toString() + asked.path + u'?' + QString::fromLatin1(*query);
}

} // namespace

/// Every row of data/validation-cases.tsv, a table of tricky inputs and how they stand.
class TestValidationCases : public QObject
{
    Q_OBJECT

private slots:
    void row_data();
    void row();
};

void TestValidationCases::row_data()
{
    QTest::addColumn<QString>("inputKind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");

    QFile file(QStringLiteral(TEST_DATA "/validation-cases.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"input_kind\tinput_json\tverdict\treason"_s);
    QVERIFY(lines.size() >= 80);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList columns = lines.at(i).split(u'\t');
        QCOMPARE(columns.size(), 4);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson('[' + columns.at(1).toUtf8() + ']', &error);
        QVERIFY2(error.error == QJsonParseError::NoError && document.array().at(0).isString(), qUtf8Printable(lines.at(i)));
        const QString input = document.array().at(0).toString();
        QTest::addRow("%lld %s %s", qlonglong(i + 1), qUtf8Printable(columns.at(0)), qUtf8Printable(displayText(input)))
            << columns.at(0) << input << columns.at(2);
    }
}

void TestValidationCases::row()
{
    QFETCH(QString, inputKind);
    QFETCH(QString, input);
    QFETCH(QString, expected);

    if (inputKind == "next_page"_L1) {
        QCOMPARE(followed(input), expected);
        return;
    }
    if (inputKind == "form_encode"_L1) {
        const QByteArray body = formEncode({{"SipUrl", input}});
        QCOMPARE(u"WIRE:"_s + QString::fromLatin1(body.sliced(7)), expected);
        QCOMPARE(formDecode(body).value(), (FormFields{{"SipUrl", input}}));
        return;
    }
    if (wholes.contains(inputKind)) {
        QCOMPARE(expected, u"REJECT"_s);
        const auto text = inputKind == "snapshot_gen"_L1 ? generated(input) : input.toUtf8();
        QVERIFY(!text.isEmpty());
        QVERIFY(inputKind == "plivo_uri_object"_L1 ? needsPassword(text) : refusesFile(text));
        return;
    }
    if (inputKind == "plivo_uuid"_L1) { // nobody types one: it is shown and goes into paths as it is
        QCOMPARE(expected, u"READ-ONLY"_s);
        QVERIFY(isSafeId(input));
        return;
    }

    QVERIFY2(checks().contains(inputKind), "no check is known for this kind of input");
    const Check check = checks().value(inputKind);
    const Verdict verdict = check(input);
    const QString word = expected.section(u':', 0, 0);
    QVERIFY2(wordOf(verdict.kind) == word, qUtf8Printable(wordOf(verdict.kind) + u": "_s + verdict.message));
    if (expected.contains(u':'))
        QCOMPARE(verdict.canonical, expected.section(u':', 1));
    else
        QCOMPARE(verdict.canonical, input);
    QCOMPARE(verdict.message.isEmpty(), verdict.kind == Verdict::Kind::Accept);
    QVERIFY(verdict.sendable() || !verdict.repairs.contains(input));
    for (const QString &repair : verdict.repairs) {
        const Verdict repaired = check(repair);
        QVERIFY2(repaired.sendable(), qUtf8Printable(repair + u": "_s + repaired.message));
    }
    if (verdict.sendable()) // what would be sent needs no second change
        QCOMPARE(check(verdict.canonical).canonical, verdict.canonical);
}

QTEST_APPLESS_MAIN(TestValidationCases)
#include "tst_validationcases.moc"
