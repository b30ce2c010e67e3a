// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/formencode.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestFormEncode : public QObject
{
    Q_OBJECT

private slots:
    void encodes_data();
    void encodes();
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
};

void TestFormEncode::encodes_data()
{
    QTest::addColumn<FormFields>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << FormFields{} << ""_ba;
    QTest::newRow("one") << FormFields{{"A", u"b"_s}} << "A=b"_ba;
    QTest::newRow("empty value clears a field") << FormFields{{"A", u""_s}} << "A="_ba;
    QTest::newRow("order and repeats") << FormFields{{"B", u"1"_s}, {"A", u"2"_s}, {"B", u"3"_s}} << "B=1&A=2&B=3"_ba;
    QTest::newRow("plus") << FormFields{{"A", u"+1 2"_s}} << "A=%2B1%202"_ba;
    QTest::newRow("percent") << FormFields{{"A", u"%41"_s}} << "A=%2541"_ba;
    QTest::newRow("separators") << FormFields{{"A", u"a&b=c;d"_s}} << "A=a%26b%3Dc%3Bd"_ba;
    QTest::newRow("unreserved") << FormFields{{"A", u"aZ09-._~"_s}} << "A=aZ09-._~"_ba;
    QTest::newRow("UTF-8") << FormFields{{"A", u"ü😀"_s}} << "A=%C3%BC%F0%9F%98%80"_ba;
    QTest::newRow("line end and NUL") << FormFields{{"A", u"a\r\n"_s + QChar(0)}} << "A=a%0D%0A%00"_ba;
    QTest::newRow("name") << FormFields{{"a b+", u"c"_s}} << "a%20b%2B=c"_ba;
}

void TestFormEncode::encodes()
{
    QFETCH(FormFields, fields);
    QFETCH(QByteArray, body);
    QCOMPARE(formEncode(fields), body);
    QCOMPARE(formDecode(body).value(), fields);
}

void TestFormEncode::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FormFields>("fields");
    QTest::newRow("plus is a blank") << "A=a+b"_ba << FormFields{{"A", u"a b"_s}};
    QTest::newRow("plus in a name") << "A+B=1"_ba << FormFields{{"A B", u"1"_s}};
    QTest::newRow("small hex") << "A=%2b%c3%bc"_ba << FormFields{{"A", u"+ü"_s}};
    QTest::newRow("unescaped marks") << "U=sip:a@b;c"_ba << FormFields{{"U", u"sip:a@b;c"_s}};
    QTest::newRow("equals in the value") << "A=b=c"_ba << FormFields{{"A", u"b=c"_s}};
    QTest::newRow("no equals") << "A&B"_ba << FormFields{{"A", u""_s}, {"B", u""_s}};
    QTest::newRow("empty pieces") << "&A=1&&B=2&"_ba << FormFields{{"A", u"1"_s}, {"B", u"2"_s}};
}

void TestFormEncode::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(FormFields, fields);
    QCOMPARE(formDecode(body).value(), fields);
}

void TestFormEncode::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"A=%", "A=%4", "A=%4g", "A=%%41", "A=%+1", "%zz=1", "A=a b", "A=a\n", "A=\xC3\xBC", "A=%FF", "A=%C3", "A=%ED%A0%80", "A=%C0%80"})
        QTest::addRow("%s", body) << QByteArray(body);
}

void TestFormEncode::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(!formDecode(body));
}

QTEST_APPLESS_MAIN(TestFormEncode)
#include "tst_formencode.moc"
