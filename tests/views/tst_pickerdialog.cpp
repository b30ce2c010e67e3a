// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planner.h"
#include "tests/support/northwind.h"
#include "views/dialogs/pickerdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Choosing what to attach: by key, by list, and knowing what moves.
class TestPickerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingChosenAttachesNothing();
    void spaceChecksWhatIsSelected();
    void keysAloneReachTheFirstRow();
    void theFilterNarrowsAndKeepsTheChoice();
    void onlyWhatIsFreeCanBeAskedFor();
    void whatMovesIsSaid();
    void aPastedListIsChecked();
    void theChangesCarryWhatWasBefore();
    void emptyTablesSayWhy_data();
    void emptyTablesSayWhy();

private:
    [[nodiscard]] QPushButton *attach() const { return m_dialog->findChild<QPushButton *>(u"attachButton"_s); }
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(u"pickerTable"_s); }
    void open(const char *association);

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<PickerDialog> m_dialog;
};

void TestPickerDialog::init()
{
    m_dialog.reset();
    m_inventory = std::make_unique<Inventory>(test::account());
    m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq"), test::trunk("branch")});
    m_inventory->merge(test::kind("twilio.incoming_phone_number"), {},
        {test::number("+14155550101", nullptr), test::number("+14155550102", "branch", u"AP1"_s), test::number("+12125550103", "branch"), test::number("+12125550104", "hq")});
    m_inventory->merge(test::kind("twilio.phone_number"), test::id("TK", "hq"), {test::number("+12125550104", "hq")});
    m_inventory->merge(test::kind("twilio.phone_number"), test::id("TK", "branch"), {test::number("+14155550102", "branch"), test::number("+12125550103", "branch")});
    open("twilio.phone_number");
}

void TestPickerDialog::open(const char *association)
{
    m_dialog = std::make_unique<PickerDialog>(m_inventory.get(), test::kind(association), test::id("TK", "hq"));
    m_dialog->open();
}

void TestPickerDialog::nothingChosenAttachesNothing()
{
    QSignalSpy picked(m_dialog.get(), &PickerDialog::picked);
    QCOMPARE(m_dialog->windowTitle(), u"Attach phone numbers · hq"_s);
    QVERIFY(!attach()->isEnabled());
    m_dialog->accept();
    QCOMPARE(picked.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestPickerDialog::spaceChecksWhatIsSelected()
{
    QSignalSpy picked(m_dialog.get(), &PickerDialog::picked);
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->chosen().size(), 3); // the one that is here already stays as it is
    QCOMPARE(attach()->text(), u"Attach 3 phone numbers"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_dialog->chosen().isEmpty());
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(attach()->text(), u"Attach 1 phone number"_s);
    attach()->click();
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.constFirst().constFirst().value<QList<RecordId>>().constFirst().id, test::id("PN", "+14155550101"));
}

void TestPickerDialog::keysAloneReachTheFirstRow()
{
    auto *filter = m_dialog->findChild<QLineEdit *>(u"pickerFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->chosen().size(), 1);
    table()->clearSelection(); // as after Tab, which chooses nothing
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_dialog->chosen().isEmpty());
}

void TestPickerDialog::theFilterNarrowsAndKeepsTheChoice()
{
    m_dialog->takeList(u"+14155550101"_s);
    auto *filter = m_dialog->findChild<QLineEdit *>(u"pickerFilter"_s);
    QTest::keyClicks(filter, u"212"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(m_dialog->chosen().size(), 1);
    QTest::keyClicks(filter, u"999"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"pickerEmpty"_s)->isVisible());
    QCOMPARE(m_dialog->chosen().size(), 1);
}

void TestPickerDialog::onlyWhatIsFreeCanBeAskedFor()
{
    m_dialog->findChild<QCheckBox *>(u"onlyFree"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"+14155550101"_s);
}

void TestPickerDialog::whatMovesIsSaid()
{
    m_dialog->takeList(u"+14155550101"_s);
    QCOMPARE(m_dialog->warningText(), QString());
    m_dialog->takeList(u"+14155550102, +12125550103"_s);
    QCOMPARE(m_dialog->warningText(), u"Taken from branch: 2 phone numbers. “Voice application” is lost by: 1 phone number."_s);
}

void TestPickerDialog::aPastedListIsChecked()
{
    const auto *missing = m_dialog->findChild<QWidget *>(u"pickerMissing"_s);
    m_dialog->takeList(u"+1 (415) 555-0101\n<b>nobody</b>\n+12125550103"_s);
    QCOMPARE(m_dialog->chosen().size(), 2);
    QVERIFY(missing->isVisible());
    QCOMPARE(missing->findChild<QLabel *>(u"noticeText"_s)->text(), u"Not found in this account: <b>nobody</b>."_s);
    m_dialog->takeList(u"+14155550102"_s);
    QVERIFY(!missing->isVisible());
}

void TestPickerDialog::theChangesCarryWhatWasBefore()
{
    m_dialog->takeList(u"+14155550102"_s);
    const auto changes = m_dialog->changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().op, Change::Op::Attach);
    QCOMPARE(changes.constFirst().title, u"+14155550102"_s);
    QCOMPARE(makePlan(changes, *m_inventory).steps.constFirst().warnings.size(), 2); // it leaves a trunk and loses its application
}

void TestPickerDialog::emptyTablesSayWhy_data()
{
    QTest::addColumn<LoadState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << LoadState::Ready << u"has no credential lists"_s;
    QTest::newRow("on the way") << LoadState::Loading << u"Reading"_s;
    QTest::newRow("failed") << LoadState::Failed << u"No route."_s;
}

void TestPickerDialog::emptyTablesSayWhy()
{
    QFETCH(LoadState, state);
    QFETCH(QString, word);
    m_inventory->setState(test::kind("twilio.credential_list"), {}, state, {.message = u"No route."_s});
    open("twilio.trunk_credential_list");
    const auto *empty = m_dialog->findChild<QLabel *>(u"pickerEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(word), qPrintable(empty->text()));
    QVERIFY(!m_dialog->findChild<QCheckBox *>(u"onlyFree"_s)->isVisible()); // a list may hang on many trunks
    m_inventory->merge(test::kind("twilio.credential_list"), {}, {test::list("CL", "phones")});
    QVERIFY(table()->isVisible());
}

QTEST_MAIN(TestPickerDialog)
#include "tst_pickerdialog.moc"
