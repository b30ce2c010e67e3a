// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/inventory.h"
#include "models/items/previewrows.h"
#include "tests/support/northwind.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

class TestPreviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModelAtEverySize();
    void onlyWhatIsAskedForIsShown();
    void anEditIsSaidInWords();
    void aMoveIsSaidInWords();
};

/// First cell of each row that is shown.
static QStringList shown(const PreviewModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

void TestPreviewModel::itIsAModelAtEverySize()
{
    PreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({});
    model.setHeadings({u"a"_s, u"b"_s});
    model.setRows({{{}, {u"x"_s, u"y"_s}, CellState::Normal}, {{}, {u"z"_s}, CellState::Error}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(1, 1).data().toString(), QString()); // a cell that is missing is empty
    QCOMPARE(CellState(model.index(1, 1).data(StateRole).toInt()), CellState::Error);
    QCOMPARE(CellState(model.index(1, 0).data(StateRole).toInt()), CellState::Normal);
    model.setOnlyProblems(true);
    model.setFilterText(u"nothing"_s);
    model.setHeadings({});
    model.setRows({});
}

void TestPreviewModel::onlyWhatIsAskedForIsShown()
{
    PreviewModel model;
    model.setHeadings({u"a"_s, u"b"_s});
    model.setRows({{{}, {u"hq-pbx-1"_s, u"10"_s}, CellState::Normal}, {{}, {u"HQ-pbx-2"_s, u"20"_s}, CellState::Warning}, {{}, {u"branch"_s, u"20"_s}, CellState::Dimmed}});
    QCOMPARE(model.problemCount(), 1);
    model.setFilterText(u" hq  pbx"_s);
    QCOMPARE(shown(model), (QStringList{u"hq-pbx-1"_s, u"HQ-pbx-2"_s}));
    model.setFilterText(u"hq 20"_s);
    QCOMPARE(shown(model), QStringList{u"HQ-pbx-2"_s});
    model.setFilterText({});
    model.setOnlyProblems(true);
    QCOMPARE(shown(model), QStringList{u"HQ-pbx-2"_s});
    model.setOnlyProblems(false);
    QCOMPARE(model.rowCount(), 3);
}

void TestPreviewModel::anEditIsSaidInWords()
{
    Inventory inventory(account());
    (void)inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    auto secret = target("hq", "c");
    secret.setText("sip_url", u"sip:user:geheim@c.example.com");
    const auto ids = inventory.merge(kind("twilio.origination_url"), {}, {target("hq", "a", true), target("hq", "b", false), secret});
    const auto rowsOf = [&](const BulkEdit &edit) { return bulkPreviewRows(previewBulk(ids, edit, inventory), edit, inventory); };
    auto rows = rowsOf({BulkEdit::How::Set, "enabled", u"false"_s});
    QCOMPARE(rows.at(0).cells.mid(0, 4), (QStringList{u"a"_s, u"hq"_s, u"Yes"_s, u"No"_s}));
    QCOMPARE(rows.at(0).state, CellState::Normal);
    QCOMPARE(rows.at(1).state, CellState::Dimmed);
    rows = rowsOf({BulkEdit::How::Set, "weight", u"0"_s});
    QCOMPARE(rows.at(0).state, CellState::Error);
    QVERIFY(!rows.at(0).cells.last().isEmpty());
    rows = rowsOf({BulkEdit::How::Replace, "sip_url", u".com"_s, u".example.com"_s});
    for (const auto &row : rows)
        QVERIFY2(!row.cells.join(u' ').contains(u"geheim"), qPrintable(row.cells.join(u' ')));
    const auto present = presentRows(ids, *ids.first().kind->field("sip_url"), inventory);
    QCOMPARE(present.size(), 3);
    QVERIFY(!present.at(2).cells.join(u' ').contains(u"geheim"));
}

void TestPreviewModel::aMoveIsSaidInWords()
{
    Inventory inventory(account());
    (void)inventory.merge(kind("twilio.trunk"), {}, {trunk("hq"), trunk("branch")});
    (void)inventory.merge(kind("twilio.incoming_phone_number"), {}, {number("+14155550101", "hq"), number("+14155550102", "branch"), number("+14155550103", nullptr)});
    const auto placement = *numberPlacement("twilio");
    const auto list = numberList(*readCsv("+14155550101\n+14155550102\n+14155550103\n+1999\n=evil\xE2\x80\xAE()"), placement);
    const auto rows = movePreviewRows(numberMoves(list, {Destination::Kind::Place, id("TK", "hq")}, placement, inventory), placement, inventory);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).state, CellState::Dimmed);
    QCOMPARE(rows.at(1).cells.mid(0, 4), (QStringList{u"2"_s, u"+14155550102"_s, u"branch"_s, u"hq"_s}));
    QCOMPARE(rows.at(2).cells.at(2), u"–"_s);
    QCOMPARE(rows.at(3).state, CellState::Error);
    QVERIFY(!rows.at(4).cells.at(1).contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestPreviewModel)
#include "tst_previewmodel.moc"
