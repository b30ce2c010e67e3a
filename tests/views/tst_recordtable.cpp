// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/itemroles.h"
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"
#include "tests/views/fakeaccount.h"
#include "views/widgets/recordtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A table whose selection belongs to records, not to rows, and whose columns are kept.
class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSelectionFollowsTheRecordThroughASort();
    void theSelectionSurvivesAResetOfTheFilter();
    void aRemovedRecordIsNoLongerSelected();
    void keysAskForWhatTheySay();
    void whoComesByKeyHasChosenTheMarkedRow();
    void copyGivesWhatIsShown();
    void csvIsSafeForSpreadsheets();
    void columnsAreKeptPerKind();
    void theLastColumnCannotBeHidden();
    void tabLeavesTheTable();

private:
    [[nodiscard]] QString titleAt(int row) const { return m_rows->index(row, 0).data().toString(); }
    [[nodiscard]] RecordId idAt(int row) const { return m_rows->index(row, 0).data(RecordIdRole).value<RecordId>(); }
    [[nodiscard]] int columnOf(const QString &label) const;

    FakeAccount *m_account = nullptr;
    ResourceTableModel *m_records = nullptr;
    RecordFilterModel *m_rows = nullptr;
    RecordTable *m_table = nullptr;
};

void TestRecordTable::init()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_recordtable"_s);
    QSettings().clear();
    m_account = new FakeAccount(u"A"_s, AccountMode::Sandbox);
    m_account->fill();
    m_records = new ResourceTableModel;
    m_rows = new RecordFilterModel;
    m_rows->setSourceModel(m_records);
    m_records->setCollection(m_account->inventory(), FakeAccount::trunkKind());
    m_table = new RecordTable;
    m_table->setRecords(m_rows, u"trunks"_s);
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(m_rows->rowCount() == 8);
}

void TestRecordTable::cleanup()
{
    delete m_table;
    delete m_rows;
    delete m_records;
    delete m_account;
}

int TestRecordTable::columnOf(const QString &label) const
{
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (m_rows->headerData(column, Qt::Horizontal).toString() == label)
            return column;
    return -1;
}

void TestRecordTable::theSelectionFollowsTheRecordThroughASort()
{
    QVERIFY(m_table->selectRecord(m_account->trunk(2)));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(m_table->selectedRecords(), QList{m_account->trunk(2)});
    QCOMPARE(m_table->currentRecord(), m_account->trunk(2));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(m_table->selectedRecords(), QList{m_account->trunk(2)});
}

void TestRecordTable::theSelectionSurvivesAResetOfTheFilter()
{
    // A collection that is set again is a reset, and so is a new filter over many rows.
    m_table->selectRecord(m_account->trunk(3));
    QSignalSpy reset(m_rows, &QAbstractItemModel::modelReset);
    m_rows->setSourceModel(nullptr);
    m_rows->setSourceModel(m_records);
    QVERIFY(reset.size() > 0);
    m_table->selectRecord(m_account->trunk(3));
    m_rows->setFilterText(u"trunk"_s);
    QCOMPARE(m_table->selectedRecords(), QList{m_account->trunk(3)});
    m_rows->setFilterText({});
    QCOMPARE(m_table->selectedRecords(), QList{m_account->trunk(3)});
    QCOMPARE(m_table->rowOf(m_account->trunk(3)), m_table->currentIndex().row());
}

void TestRecordTable::aRemovedRecordIsNoLongerSelected()
{
    m_table->selectRecord(m_account->trunk(1));
    m_account->inventory()->remove(m_account->trunk(1));
    QVERIFY(!m_table->selectedRecords().contains(m_account->trunk(1)));
    QCOMPARE(m_table->rowOf(m_account->trunk(1)), -1);
    QVERIFY(!m_table->selectRecord(m_account->trunk(1)));
}

void TestRecordTable::keysAskForWhatTheySay()
{
    QSignalSpy activated(m_table, &RecordTable::recordActivated), edit(m_table, &RecordTable::editRequested), gone(m_table, &RecordTable::removeRequested);
    QTest::keyClick(m_table, Qt::Key_Return); // nothing is chosen yet
    QCOMPARE(activated.size(), 0);
    m_table->selectRecord(m_account->trunk(0));
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_F2);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<RecordId>(), m_account->trunk(0));
    QCOMPARE(edit.size(), 1);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.at(0).at(0).value<QList<RecordId>>(), QList{m_account->trunk(0)});
}

void TestRecordTable::whoComesByKeyHasChosenTheMarkedRow()
{
    QFocusEvent byMouse(QEvent::FocusIn, Qt::MouseFocusReason);
    QCoreApplication::sendEvent(m_table, &byMouse);
    QVERIFY(m_table->selectedRecords().isEmpty()); // the press that follows chooses
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_table, &byTab);
    QCOMPARE(m_table->selectedRecords(), QList{idAt(0)});
    QCOMPARE(m_table->currentRecord(), idAt(0));
    m_table->selectRecord(idAt(3));
    QCoreApplication::sendEvent(m_table, &byTab);
    QCOMPARE(m_table->selectedRecords(), QList{idAt(3)});
}

void TestRecordTable::copyGivesWhatIsShown()
{
    m_table->selectRecord(m_account->trunk(0));
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const auto cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.first(), u"hq-trunk"_s);
    QVERIFY(cells.contains(u"northwind-0.pstn.twilio.com"_s));
    QVERIFY(!cells.contains(m_account->trunk(0).id)); // its column is not shown
}

void TestRecordTable::csvIsSafeForSpreadsheets()
{
    auto record = *m_account->inventory()->record(m_account->trunk(0));
    record.setText("friendly_name", u"=1+1, \"x\""_s);
    m_account->inventory()->merge(*FakeAccount::trunkKind(), {}, {record});
    m_table->selectRecord(m_account->trunk(0));
    const auto lines = m_table->selectionAsCsv().split(u"\r\n"_s);
    QVERIFY2(lines.at(1).startsWith(u"\"'=1+1, \"\"x\"\"\","), qPrintable(lines.at(1)));
}

void TestRecordTable::columnsAreKeptPerKind()
{
    const int domain = columnOf(u"Termination domain"_s);
    QVERIFY(domain > 0);
    m_table->setColumnWidth(0, 222);
    m_table->setColumnHidden(domain, true);
    m_table->horizontalHeader()->moveSection(0, 2);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    // Something else is shown in the same table, and then the trunks again.
    m_table->release();
    m_records->setCollection(m_account->inventory(), FakeAccount::targetKind());
    m_table->setRecords(m_rows, u"targets"_s);
    QVERIFY(m_table->horizontalHeader()->visualIndex(0) == 0);
    m_table->release();
    m_records->setCollection(m_account->inventory(), FakeAccount::trunkKind());
    m_table->setRecords(m_rows, u"trunks"_s);
    QCOMPARE(m_table->columnWidth(0), 222);
    QVERIFY(m_table->isColumnHidden(domain));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(0), 2);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(titleAt(0), u"Warehouse & Co"_s);
}

void TestRecordTable::theLastColumnCannotBeHidden()
{
    auto *menu = m_table->columnsMenu();
    for (int turn = 0; turn < m_rows->columnCount(); ++turn) {
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions())
            if (action->isChecked() && action->isEnabled()) {
                action->trigger();
                break;
            }
    }
    int shown = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        shown += m_table->isColumnHidden(column) ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestRecordTable::tabLeavesTheTable()
{
    QVERIFY(!m_table->tabKeyNavigation());
    QCOMPARE(m_table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(m_table->rowHeight(0), m_table->rowHeight(7));
}

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
