// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/json.h"
#include "models/inventory/inventory.h"
#include "models/items/resourcetablemodel.h"
#include "models/items/tableexport.h"
#include "tests/support/northwind.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesCsv_data();
    void writesCsv();
    void writesJson();
    void isTheSameAtOnce();
    void writesManyRows();
    void cancelLeavesNothing();
    void aTableThatChangesIsNotWritten();
    void saysWhyItCannot();
    void otherTablesGoByTheirHeadings();

private:
    [[nodiscard]] TableExport::Job job(const TableFormat &format) const
    {
        QList<int> rows(m_table->rowCount()), columns{m_table->columnOf("friendly_name"), m_table->columnOf("sip_url")};
        std::iota(rows.begin(), rows.end(), 0);
        return {m_table.get(), m_inventory.get(), rows, columns, format, m_folder->filePath(u"out"_s)};
    }
    /// What is in the file after all of it ran; nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> run(TableExport *work) const
    {
        QSignalSpy finished(work, &TableExport::finished);
        work->start();
        if (finished.isEmpty() && !finished.wait(60'000))
            return {};
        QFile file(m_folder->filePath(u"out"_s));
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ResourceTableModel> m_table;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTableExport::init()
{
    m_inventory = std::make_unique<Inventory>(account());
    m_inventory->merge(kind("twilio.trunk"), {}, {trunk("hq")});
    auto odd = target("hq", "one");
    odd.setText("friendly_name", u"=cmd|' /C calc'!A0"_s);
    odd.setText("sip_url", u"sip:user:geheim@pbx.example.com;transport=tls"_s);
    m_inventory->merge(kind("twilio.origination_url"), id("TK", "hq"), {odd, target("hq", "two")});
    m_table = std::make_unique<ResourceTableModel>();
    m_table->setCollection(m_inventory.get(), &kind("twilio.origination_url"));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTableExport::writesCsv_data()
{
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("safe") << false << QChar(u',') << false << "Name,SIP URL\r\n'=cmd|' /C calc'!A0,\"sip:user:•••@pbx.example.com;transport=tls\"\r\ntwo,sip:two.example.com\r\n"_ba;
    QTest::newRow("raw") << true << QChar(u',') << false << "Name,SIP URL\r\n=cmd|' /C calc'!A0,\"sip:user:•••@pbx.example.com;transport=tls\"\r\ntwo,sip:two.example.com\r\n"_ba;
    QTest::newRow("spreadsheet") << false << QChar(u';') << true << "\xEF\xBB\xBFName;SIP URL\r\n'=cmd|' /C calc'!A0;\"sip:user:•••@pbx.example.com;transport=tls\"\r\ntwo;sip:two.example.com\r\n"_ba;
    QTest::newRow("tabs") << true << QChar(u'\t') << false << "Name\tSIP URL\r\n=cmd|' /C calc'!A0\t\"sip:user:•••@pbx.example.com;transport=tls\"\r\ntwo\tsip:two.example.com\r\n"_ba;
}

void TestTableExport::writesCsv()
{
    QFETCH(bool, raw);
    QFETCH(QChar, separator);
    QFETCH(bool, mark);
    QFETCH(QByteArray, text);
    TableExport work(job({TableFormat::Kind::Csv, raw ? CsvCells::Raw : CsvCells::Safe, separator, mark}));
    QCOMPARE(run(&work).value_or("nothing"), text);
    QCOMPARE(readCsv(text)->size(), 3); // and we read it back
}

void TestTableExport::writesJson()
{
    TableExport work(job({.kind = TableFormat::Kind::Json}));
    const auto text = run(&work).value_or("nothing");
    QVERIFY(!checkJson(text));
    QVERIFY(!text.contains("geheim"));
    const auto records = jsonElements(text);
    QCOMPARE(records.size(), 2);
    QCOMPARE(Record::fromChecked(records.at(1)), target("hq", "two")); // all of it, whatever columns are shown
}

void TestTableExport::isTheSameAtOnce()
{
    auto whole = job({});
    whole.columns.resize(m_table->columnCount());
    std::iota(whole.columns.begin(), whole.columns.end(), 0);
    for (const auto how : {TableFormat::Kind::Csv, TableFormat::Kind::Json}) {
        whole.format.kind = how;
        TableExport work(whole);
        QCOMPARE(run(&work).value_or("nothing"), kindAsTable(m_inventory.get(), kind("twilio.origination_url"), whole.format));
    }
    QCOMPARE(kindAsTable(m_inventory.get(), kind("twilio.sip_domain"), {.kind = TableFormat::Kind::Json}), "[]\n"_ba);
}

void TestTableExport::writesManyRows()
{
    QList<Record> many;
    for (int i = 0; i < 20'000; ++i) {
        auto one = target("hq", "two");
        one.setText("sid", u"OU%1"_s.arg(i, 32, 16, QChar(u'0')));
        many.append(one);
    }
    m_inventory->merge(kind("twilio.origination_url"), id("TK", "hq"), many);
    TableExport work(job({}));
    QSignalSpy progressed(&work, &TableExport::progressed);
    const auto text = run(&work).value_or("");
    QCOMPARE(text.count('\n'), 20'003);
    QVERIFY(progressed.size() > 3); // the window lived in between
}

void TestTableExport::cancelLeavesNothing()
{
    TableExport work(job({}));
    QSignalSpy finished(&work, &TableExport::finished);
    work.start();
    work.cancel();
    QCOMPARE(finished.first(), (QVariantList{false, QString()}));
    QTest::qWait(1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QCOMPARE(finished.size(), 1);
}

void TestTableExport::aTableThatChangesIsNotWritten()
{
    TableExport work(job({}));
    QSignalSpy finished(&work, &TableExport::finished);
    work.start();
    m_inventory->merge(kind("twilio.origination_url"), id("TK", "hq"), {target("hq", "three")});
    QVERIFY(!finished.isEmpty() || finished.wait());
    QVERIFY(!finished.first().first().toBool());
    QVERIFY(finished.first().last().toString().startsWith(u"The table changed"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestTableExport::saysWhyItCannot()
{
    auto nowhere = job({});
    nowhere.path = u"/proc/nowhere/out.csv"_s;
    TableExport work(nowhere);
    QSignalSpy finished(&work, &TableExport::finished);
    work.start();
    QVERIFY(!finished.first().first().toBool());
    QVERIFY(!finished.first().last().toString().isEmpty());
}

void TestTableExport::otherTablesGoByTheirHeadings()
{
    QStringListModel plain({u"a \"b\""_s});
    TableExport work({&plain, nullptr, {0}, {0}, {.kind = TableFormat::Kind::Json}, m_folder->filePath(u"out"_s)});
    QCOMPARE(run(&work).value_or("nothing"), "[\n  {\n    \"1\": \"a \\\"b\\\"\"\n  }\n]\n"_ba);
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
