// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/friendlyname.h"
#include "models/values/httpmethod.h"
#include "models/values/sippassword.h"
#include "tests/values/verdictrows.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;

/// The small text rules: names, passwords and methods.
class TestFriendlyName : public QObject
{
    Q_OBJECT

private slots:
    void judgesRequired_data();
    void judgesRequired();
    void judgesOptional_data();
    void judgesOptional();
    void judgesPasswords_data();
    void judgesPasswords();
    void judgesMethods_data();
    void judgesMethods();
};

void TestFriendlyName::judgesRequired_data()
{
    const QString emoji = u"😀"_s;
    addVerdictColumns();
    addVerdict(u"PBX"_s, Kind::Accept);
    addVerdict(u"Zürich 日本 👩\u200D🚀"_s, Kind::Accept);
    addVerdict(u"a  b"_s, Kind::Accept);
    addVerdict(emoji.repeated(64), Kind::Accept);
    addVerdict(emoji.repeated(65), Kind::Reject, {}, {emoji.repeated(64)});
    addVerdict(u"  PBX\t"_s, Kind::Normalize, u"PBX"_s);
    addVerdict(u" "_s + QString(64, u'a') + u" "_s, Kind::Normalize, QString(64, u'a'));
    addVerdict(QString(63, u'a') + u" bc"_s, Kind::Reject, {}, {QString(63, u'a')});
    addVerdict(u"\u200B\uFEFF"_s, Kind::Reject);
    addVerdict(u"a\nb"_s, Kind::Reject, {}, {u"a b"_s});
    addVerdict(u"a\u2028b"_s, Kind::Reject, {}, {u"a b"_s});
    addVerdict(u"a\u0085b"_s, Kind::Reject, {}, {u"ab"_s});
    addVerdict(u"a"_s + QChar(0) + u"b"_s, Kind::Reject, {}, {u"ab"_s});
    addVerdict(u"\u202Eabc\u202C"_s, Kind::Reject, {}, {u"abc"_s});
    addVerdict(u"\u200Fabc"_s, Kind::Reject, {}, {u"abc"_s});
    addVerdict(u"a\u2066b"_s, Kind::Reject, {}, {u"ab"_s});
    addVerdict(u"a"_s + QChar(0xD83D), Kind::Reject, {}, {u"a"_s});
    addVerdict(QString(QChar(0xDE00)) + u"a"_s, Kind::Reject, {}, {u"a"_s});
    addVerdict(QString(QChar(0xDE00)), Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
    addVerdict(u" \u00A0 "_s, Kind::Reject);
}

void TestFriendlyName::judgesRequired()
{
    compareVerdict([](const QString &text) { return FriendlyName::check(text, 64, true); });
}

void TestFriendlyName::judgesOptional_data()
{
    addVerdictColumns();
    addVerdict(u""_s, Kind::Accept);
    addVerdict(u"   "_s, Kind::Normalize, u""_s);
    addVerdict(u"a"_s, Kind::Accept);
}

void TestFriendlyName::judgesOptional()
{
    compareVerdict([](const QString &text) { return FriendlyName::check(text, 64, false); });
}

void TestFriendlyName::judgesPasswords_data()
{
    addVerdictColumns();
    addVerdict(u"Abcdefghijk1"_s, Kind::Accept);
    addVerdict(u"Abc 1 xyz %+&"_s, Kind::Accept);
    addVerdict(u"Abcdefghij1"_s, Kind::Reject);
    addVerdict(u"abcdefghijk1"_s, Kind::Reject);
    addVerdict(u"ABCDEFGHIJK1"_s, Kind::Reject);
    addVerdict(u"Abcdefghijkl"_s, Kind::Reject);
    addVerdict(u"Abcdefghijk\uFF11"_s, Kind::Reject);
    addVerdict(u"Abcdefghij1😀"_s, Kind::Warn);
    addVerdict(u"Abcdefghi1😀"_s, Kind::Reject); // 11 code points, 12 UTF-16 units
    addVerdict(u" Abcdefghijk1"_s, Kind::Warn);
    addVerdict(u"Abcdefghijk1\n"_s, Kind::Reject);
    addVerdict(u""_s, Kind::Reject);
}

void TestFriendlyName::judgesPasswords()
{
    compareVerdict(&SipPassword::check);
    QFETCH(QString, text);
    QVERIFY(text.isEmpty() || !SipPassword::check(text).message.contains(text.trimmed()));
}

void TestFriendlyName::judgesMethods_data()
{
    const QStringList both{u"POST"_s, u"GET"_s};
    addVerdictColumns();
    addVerdict(u"GET"_s, Kind::Accept);
    addVerdict(u"POST"_s, Kind::Accept);
    addVerdict(u" post"_s, Kind::Normalize, u"POST"_s);
    addVerdict(u"PUT"_s, Kind::ReadOnly, {}, both);
    addVerdict(u"delete"_s, Kind::ReadOnly, {}, both);
    addVerdict(u""_s, Kind::Reject, {}, both);
}

void TestFriendlyName::judgesMethods()
{
    compareVerdict(&HttpMethod::check);
}

QTEST_APPLESS_MAIN(TestFriendlyName)
#include "tst_friendlyname.moc"
