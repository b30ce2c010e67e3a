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
        QCOMPARE(tableAsTsv({}), QString());
        QCOMPARE(tableAsTsv(cells({{1, 4}, {0, 0}, {0, 2}})), u"one\t10\t\n\t\t30 %\n"_s); // a hole stays a hole
        QCOMPARE(tableAsTsv(cells({{0, 0}, {0, 9 - 1}}), TableHeader::With), u"Name\tChanged\none\t2026-11-18T12:00:00Z\n"_s);
    }

    void csv()
    {
        QCOMPARE(tableAsCsv({}), QString());
        QCOMPARE(tableAsCsv(cells({{0, 0}, {1, 0}, {1, 3}})), u"Name,Weight\r\none,\r\n\"'=HYPERLINK(\"\"x\"\"), two\",30\r\n"_s);
        QCOMPARE(tableAsCsv(cells({{1, 0}}), CsvCells::Raw), u"Name\r\n\"=HYPERLINK(\"\"x\"\"), two\"\r\n"_s);
    }

    void csvFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const auto c : u"=+-@"_s)
            QTest::addRow("begins with %c", c.toLatin1()) << QString(c) + u'1' << u"'"_s + c + u'1';
        QTest::newRow("a formula inside") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("a blank at the end") << u"a "_s << u"\"a \""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void csvFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(QString, safe);

        m_inventory->merge(northwind::targetKind(), {}, {northwind::target(1, 1, u"x"_s, 10, 70, true, cell)});
        const auto csv = tableAsCsv(cells({{0, 5}}));
        QCOMPARE(csv, u"SIP URL\r\n%1\r\n"_s.arg(cell.isEmpty() ? u"sip:x.example.com"_s : safe));
    }

    void json()
    {
        const auto ids = selectedRecords(cells({{1, 0}, {0, 0}, {1, 3}}));
        QCOMPARE(ids, m_inventory->ids(northwind::targetKind()));
        const auto text = recordsAsJson(*m_inventory, ids);
        const auto array = jsonElements(compactJson(text));
        QVERIFY(!checkJson(text));
        QCOMPARE(array.size(), 2);
        QCOMPARE(Record::fromJson(array.at(1)).value(), *m_inventory->record(ids.at(1)));
        QVERIFY(text.startsWith("[\n  {\n    \"sid\""));
        QCOMPARE(recordsAsJson(*m_inventory, {}), "[]\n"_ba);
    }

private:
    [[nodiscard]] QModelIndexList cells(const QList<std::pair<int, int>> &places) const
    {
        QModelIndexList list;
        for (const auto &[row, column] : places)
            list.append(m_table->index(row, column));
        return list;
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ResourceTableModel> m_table;
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
