// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/editdialog.h"
#include "views/forms/recordform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Somebody else was faster: both sides are shown, nothing is lost, and the person chooses.
class TestConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsShowThreeSides();
    void passwordsStayHidden();
    void mineGoesOnTopOfTheirs();
    void theirsThrowsMineAway();
    void cancellingKeepsTheForm();
    void aDeletedRecordKeepsItsText();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    [[nodiscard]] QPushButton *choice(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    void typeWeight(const QString &text);

    Record m_record;
    Record m_now;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<EditDialog> m_dialog;
};

void TestConflict::init()
{
    m_record = test::target("hq", "pbx1", true, 10);
    m_now = m_record;
    m_now.setInteger("weight", 50);
    m_now.setText("sip_url", u"sip:new.example.com");
    m_dialog.reset();
    m_inventory = std::make_unique<Inventory>(test::account());
    m_dialog = std::make_unique<EditDialog>(FormSubject::forEdit(recordId(targets(), m_record), m_record, m_inventory.get()), EditDialog::Purpose::Edit);
    m_dialog->open();
}

void TestConflict::typeWeight(const QString &text)
{
    auto *line = m_dialog->findChild<QLineEdit *>(u"edit_weight"_s);
    line->clear();
    QTest::keyClicks(line, text);
    m_dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
}

void TestConflict::rowsShowThreeSides()
{
    typeWeight(u"20"_s);
    m_dialog->conflict(m_now);
    const auto rows = conflictRows(m_dialog->subject(), m_dialog->form()->draft(), m_now);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), (ConflictRow{u"SIP URL"_s, u"sip:pbx1.example.com"_s, u"sip:new.example.com"_s, u"sip:pbx1.example.com"_s, true, false, true}));
    QCOMPARE(rows.at(1), (ConflictRow{u"Weight"_s, u"10"_s, u"50"_s, u"20"_s, true, true, false}));
    auto *dialog = m_dialog->findChild<ConflictDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"conflict_1_yours"_s)->text(), u"20"_s);
    for (const auto *label : dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestConflict::passwordsStayHidden()
{
    m_now.setText("sip_url", u"sip:user:hunter2@new.example.com");
    for (const auto &row : conflictRows(m_dialog->subject(), m_dialog->form()->draft(), m_now))
        QVERIFY(!row.now.contains(u"hunter2"_s));
}

void TestConflict::mineGoesOnTopOfTheirs()
{
    QSignalSpy asked(m_dialog.get(), &EditDialog::saveRequested);
    typeWeight(u"20"_s);
    m_dialog->conflict(m_now);
    choice("conflictMine")->click();
    QVERIFY(!m_dialog->isSaving());
    QCOMPARE(m_dialog->form()->draft().value("weight"), u"20"_s);
    QCOMPARE(m_dialog->form()->draft().value("sip_url"), u"sip:new.example.com"_s); // I had not touched it
    QCOMPARE(m_dialog->statusText(), u"Weight 50 → 20"_s);
    m_dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.constLast().constFirst().value<Draft>(), (Draft{{"weight", u"20"_s}}));
    QCOMPARE(m_dialog->subject().before, m_now);
}

void TestConflict::theirsThrowsMineAway()
{
    typeWeight(u"20"_s);
    m_dialog->conflict(m_now);
    choice("conflictTheirs")->click();
    QCOMPARE(m_dialog->form()->draft(), draftOf(targets(), m_now));
    QVERIFY(!m_dialog->form()->isDirty());
}

void TestConflict::cancellingKeepsTheForm()
{
    typeWeight(u"20"_s);
    const auto typed = m_dialog->form()->draft();
    m_dialog->conflict(m_now);
    QTest::keyClick(m_dialog->findChild<ConflictDialog *>(), Qt::Key_Escape);
    QCOMPARE(m_dialog->form()->draft(), typed);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->subject().before, m_record);
}

void TestConflict::aDeletedRecordKeepsItsText()
{
    QSignalSpy asked(m_dialog.get(), &EditDialog::saveRequested);
    typeWeight(u"20"_s);
    const auto typed = m_dialog->form()->draft();
    m_dialog->conflict({});
    QVERIFY(!choice("conflictMine"));
    choice("conflictCreate")->click();
    QCOMPARE(m_dialog->form()->draft(), typed);
    QCOMPARE(m_dialog->subject().purpose, DraftFor::Create);
    QVERIFY(m_dialog->windowTitle().startsWith(u"New"_s));
    m_dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.constLast().constFirst().value<Draft>(), typed);
}

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
