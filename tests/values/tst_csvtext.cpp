// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/csvtext.h"

#include <QStringEncoder>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsAreRead_data();
    void spellingsAreRead();
    void wideTextIsRead();
    void troubleIsNamed_data();
    void troubleIsNamed();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
};

/// `1:a|b 3:c|` – each row after its line, cells between bars.
static QString words(const QList<CsvRow> &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
    return list.join(u' ');
}

void TestCsvText::spellingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one cell") << QByteArray("a") << u"1:a"_s;
    QTest::newRow("no last line break") << QByteArray("a,b\nc,d") << u"1:a|b 2:c|d"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b 2:c|d"_s;
    QTest::newRow("old Mac") << QByteArray("a,b\rc,d\r") << u"1:a|b 2:c|d"_s;
    QTest::newRow("empty lines and cells") << QByteArray("\n\na,,b\n,,\n \nc") << u"3:a||b 6:c"_s;
    QTest::newRow("a last empty cell") << QByteArray("a,\n") << u"1:a|"_s;
    QTest::newRow("semicolons") << QByteArray("a;1,5\nc;d") << u"1:a|1,5 2:c|d"_s;
    QTest::newRow("tabs") << QByteArray("a\tb,c;d\n") << u"1:a|b,c;d"_s;
    QTest::newRow("said by a spreadsheet") << QByteArray("sep=;\r\na;b,c,d\n") << u"2:a|b,c,d"_s;
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF" "a,b") << u"1:a|b"_s;
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\",e\"f\n") << u"1:a,b|c\"d|e\"f"_s;
    QTest::newRow("line break in quotes") << QByteArray("\"a\nb\",c\nd,e") << u"1:a\nb|c 3:d|e"_s;
    QTest::newRow("separator in quotes") << QByteArray("\"a;b;c\",d\n") << u"1:a;b;c|d"_s;
    QTest::newRow("text behind quotes") << QByteArray("\"a\"b,c") << u"1:ab|c"_s;
    QTest::newRow("blanks") << QByteArray("  a  ,  \" b \"\n") << u"1:a| b "_s;
    QTest::newRow("apostrophe of a number") << QByteArray("'+14155550101,'=1+1,'hq,o'clock,'") << u"1:+14155550101|=1+1|'hq|o'clock|'"_s;
    QTest::newRow("umlauts") << QByteArray("Zürich,b") << u"1:Zürich|b"_s;
}

void TestCsvText::spellingsAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto rows = readCsv(bytes);
    QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error()));
    QTEST(words(*rows), "rows");
}

void TestCsvText::wideTextIsRead()
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(u"Zürich\tb\r\nc\td"_s);
        const auto rows = readCsv(bytes);
        QVERIFY(rows.ok());
        QCOMPARE(words(*rows), u"1:Zürich|b 2:c|d"_s);
    }
}

void TestCsvText::troubleIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("open quote") << QByteArray("a\nb,\"c\nd\ne") << u"2"_s;
    QTest::newRow("Latin 1") << QByteArray("a\nZ\xFCrich") << u"2"_s;
    QTest::newRow("a long cell") << QByteArray("a\n") + QByteArray(csvMaxCellBytes + 1, 'x') << u"2"_s;
    QTest::newRow("a long quoted cell") << QByteArray("a\n\"") + QByteArray(csvMaxCellBytes + 1, 'x') + '"' << u"2"_s;
    QTest::newRow("too many cells") << QByteArray(csvMaxCells + 1, ',') << QString::number(csvMaxCells);
}

void TestCsvText::troubleIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const auto rows = readCsv(bytes);
    QVERIFY(!rows.ok());
    QVERIFY2(rows.error().contains(line), qPrintable(rows.error()));
}

void TestCsvText::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"hq"_s << u"hq"_s;
    QTest::newRow("number") << u"+14155550101"_s << u"+14155550101"_s;
    QTest::newRow("formula") << u"=cmd()"_s << u"'=cmd()"_s;
    QTest::newRow("formula behind blanks") << u"  @x"_s << u"'  @x"_s;
    QTest::newRow("minus") << u"-1+2"_s << u"'-1+2"_s;
    QTest::newRow("tab") << u"\tx"_s << u"\"'\tx\""_s;
    QTest::newRow("an apostrophe of its own") << u"'=x"_s << u"''=x"_s;
    QTest::newRow("two of them") << u"''+1"_s << u"'''+1"_s;
    QTest::newRow("a harmless one") << u"'t Hooft"_s << u"'t Hooft"_s;
    QTest::newRow("quotes and commas") << u"a \"b\", c"_s << u"\"a \"\"b\"\", c\""_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("blank at the end") << u"a "_s << u"\"a \""_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
}

void TestCsvText::whatIsWrittenIsReadAgain()
{
    QFETCH(QString, cell);
    const auto line = csvLine({cell, u"x"_s});
    QTEST(line.chopped(2), "written");
    const auto rows = readCsv(line.toUtf8());
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().cells, (QStringList{cell, u"x"_s}));
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
