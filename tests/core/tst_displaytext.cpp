// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/codepoints.h"
#include "models/core/displaytext.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsHidden_data();
    void showsWhatIsHidden();
    void masks_data();
    void masks();
    void countsCodePoints();
};

void TestDisplayText::showsWhatIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"Büro <b>1</b> 日本 العربية"_s << u"Büro <b>1</b> 日本 العربية"_s;
    QTest::newRow("override") << u"PBX\u202Egnp.exe"_s << u"PBX⟨U+202E⟩gnp.exe"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"⟨U+2066⟩a⟨U+2069⟩"_s;
    QTest::newRow("Arabic letter mark") << u"\u061C"_s << u"⟨U+061C⟩"_s;
    QTest::newRow("line end") << u"a\r\nb\tc"_s << u"a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a⟨U+2028⟩b⟨U+2029⟩"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << u"a⟨U+0000⟩"_s;
    QTest::newRow("C1") << u"\u0085"_s << u"⟨U+0085⟩"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s;
    QTest::newRow("joiner stays") << u"👩\u200D🚀"_s << u"👩\u200D🚀"_s;
    QTest::newRow("pair stays") << u"😀"_s << u"😀"_s;
    QTest::newRow("high alone") << u"a"_s + QChar(0xD83D) << u"a⟨U+D83D⟩"_s;
    QTest::newRow("low first") << QString(QChar(0xDE00)) + QChar(0xD83D) << u"⟨U+DE00⟩⟨U+D83D⟩"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << u"⟨U+FFFE⟩"_s;
    QTest::newRow("far noncharacter") << QString::fromUcs4(U"\U0001FFFF") << u"⟨U+1FFFF⟩"_s;
}

void TestDisplayText::showsWhatIsHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
    QCOMPARE(displayText(shown), shown);
}

void TestDisplayText::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto same = [](const QString &text) { QTest::addRow("same: %s", qUtf8Printable(text)) << text << text; };
    same(u""_s);
    same(u"no address: at all @ home"_s);
    same(u"sip:alice@h.example:5060"_s);
    same(u"sip:h.example:5060;transport=tls, then mail bob@example.com"_s);
    same(u"https://h.example/a@b?c=d:e@f"_s);
    same(u"12:30 sip"_s);
    QTest::newRow("sip") << u"sip:alice:s3cret@h.example;lr"_s << u"sip:alice:•••@h.example;lr"_s;
    QTest::newRow("SIPS") << u"SIPS:alice:s3cret@h.example"_s << u"SIPS:alice:•••@h.example"_s;
    QTest::newRow("sip with slashes") << u"sip://alice:s3cret@h.example"_s << u"sip://•••@h.example"_s;
    QTest::newRow("@ in the password") << u"sip:alice:s3@cret@h.example"_s << u"sip:alice:•••@h.example"_s;
    QTest::newRow("colon in the password") << u"sip:alice:s3:cret@h.example"_s << u"sip:alice:•••@h.example"_s;
    QTest::newRow("https") << u"GET https://u:s3cret@h.example/x failed"_s << u"GET https://•••@h.example/x failed"_s;
    QTest::newRow("token") << u"http://s3cret@h.example"_s << u"http://•••@h.example"_s;
    QTest::newRow("two") << u"<sip:a:s3cret@h> and \"https://b:s3cret@h\""_s << u"<sip:a:•••@h> and \"https://•••@h\""_s;
    QTest::newRow("nested") << u"https://h.example/?u=sip:a:s3cret@h"_s << u"https://h.example/?u=sip:a:•••@h"_s;
}

void TestDisplayText::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskSecrets(text), masked);
    QCOMPARE(maskSecrets(masked), masked);
}

void TestDisplayText::countsCodePoints()
{
    QCOMPARE(codePointCount(u""), 0);
    QCOMPARE(codePointCount(u"aü日"), 3);
    QCOMPARE(codePointCount(u"a😀b"), 3);
    QCOMPARE(codePointCount(QString(u"a"_s + QChar(0xD83D))), 2);
}

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
