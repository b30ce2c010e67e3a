// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/resourcetablemodel.h"
#include "models/items/tabletext.h"

#include "tests/items/smallcompany.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(northwind::account());
        m_inventory->merge(northwind::targetKind(), northwind::sid("TK", 1),
                           {northwind::target(1, 1, u"one"_s, 10, 70), northwind::target(2, 1, u"=HYPERLINK(\"x\"), two"_s, 10, 30)});
        m_table = std::make_unique<ResourceTableModel>();
        m_table->setCollection(m_inventory.get(), &northwind::targetKind(), northwind::sid("TK", 1));
    }

    void tsv()
    {
        QCOMPARE(tableAsTsv(*m_table, {}, {0}), QString());
        QCOMPARE(tableAsTsv(*m_table, {1, 0}, {2, 0}), u"10\t=HYPERLINK(\"x\"), two\n10\tone"_s);
        QCOMPARE(tableAsTsv(*m_table, {0}, {8}), u"2026-11-18T12:00:00Z"_s);
    }

    void csv()
    {
        QCOMPARE(tableAsCsv(*m_table, {}, {0}), QString());
        QCOMPARE(tableAsCsv(*m_table, {0, 1}, {3, 0}), u"Weight,Name\r\n70,one\r\n30,\"'=HYPERLINK(\"\"x\"\"), two\"\r\n"_s);
        QCOMPARE(tableAsCsv(*m_table, {1}, {0}, CsvCells::Raw), u"Name\r\n\"=HYPERLINK(\"\"x\"\"), two\"\r\n"_s);
    }

    void csvFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const auto c : u"=+-@"_s)
            QTest::addRow("begins with %c", c.toLatin1()) << QString(c) + u"1+1"_s << u"'"_s + c + u"1+1"_s;
        QTest::newRow("blanks in front") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("a phone number") << u"+16505550100"_s << u"+16505550100"_s;
        QTest::newRow("a number with a sign") << u"-5"_s << u"-5"_s;
        QTest::newRow("a sign alone") << u"-"_s << u"'-"_s;
        QTest::newRow("a formula inside") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("a blank at the end") << u"a "_s << u"\"a \""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void csvFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(QString, safe);

        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(1, 1, u"x"_s, 10, 70, true, cell)});
        const auto csv = tableAsCsv(*m_table, {0}, {5});
        QCOMPARE(csv, u"SIP URL\r\n%1\r\n"_s.arg(cell.isEmpty() ? u"sip:x.example.com"_s : safe));
    }

    void json()
    {
        const auto ids = m_inventory->ids(northwind::targetKind());
        const auto text = recordsAsJson(*m_inventory, ids);
        const auto array = jsonElements(compactJson(text));
        QVERIFY(!checkJson(text));
        QCOMPARE(array.size(), 2);
        QCOMPARE(Record::fromJson(array.at(1)).value(), *m_inventory->record(ids.at(1)));
        QVERIFY(text.startsWith("[\n  {\n    \"sid\""));
        QCOMPARE(recordsAsJson(*m_inventory, {}), "[]\n"_ba);
    }

private:
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ResourceTableModel> m_table;
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
