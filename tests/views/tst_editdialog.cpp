// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/recordeditor.h"
#include "views/forms/recordform.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The dialog sends nothing wrong, loses nothing that was typed, and says what it is about to do.
class TestEditDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHeadingSaysWhatItIs();
    void savingSomethingWrongGoesThere();
    void savingSendsWhatTheFootSays();
    void whileSavingTheTextStays();
    void aRefusalKeepsTheText();
    void closingAsksOnlyForEdits();
    void aCloseThatIsMeantDiscards();
    void aDuplicateBeginsCleanAndIsJudgedAsNew();
    void onAPageTheBarComesWithTheFirstEdit();
    void aReadOnlyPageHasNoBar();
    void theFieldWithTheFocusIsInView();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    EditDialog *open(const FormSubject &subject, EditDialog::Purpose purpose);
    EditDialog *edit(const Record &record) { return open(FormSubject::forEdit(recordId(targets(), record), record, m_inventory.get()), EditDialog::Purpose::Edit); }
    EditDialog *make() { return open(FormSubject::forNew(targets(), test::id("TK", "hq"), m_inventory.get()), EditDialog::Purpose::New); }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    [[nodiscard]] QLineEdit *line(const char *key) const { return m_dialog->findChild<QLineEdit *>(u"edit_"_s + QLatin1StringView(key)); }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<EditDialog> m_dialog;
};

void TestEditDialog::init()
{
    m_dialog.reset();
    m_inventory = std::make_unique<Inventory>(test::account());
    m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq")});
    m_inventory->merge(targets(), test::id("TK", "hq"), {test::target("hq", "pbx1", true, 10)});
}

EditDialog *TestEditDialog::open(const FormSubject &subject, EditDialog::Purpose purpose)
{
    m_dialog = std::make_unique<EditDialog>(subject, purpose);
    m_dialog->open();
    return m_dialog.get();
}

void TestEditDialog::theHeadingSaysWhatItIs()
{
    QCOMPARE(make()->windowTitle(), u"New origination URL · hq"_s);
    QCOMPARE(edit(test::target("hq", "pbx1"))->windowTitle(), u"Edit origination URL · pbx1"_s);
    const auto record = test::target("hq", "pbx1");
    QCOMPARE(open(FormSubject::forDuplicate(recordId(targets(), record), record, m_inventory.get()), EditDialog::Purpose::Duplicate)->windowTitle(),
        u"Duplicate origination URL · pbx1"_s);
}

void TestEditDialog::savingSomethingWrongGoesThere()
{
    auto *dialog = make();
    QSignalSpy asked(dialog, &EditDialog::saveRequested);
    line("friendly_name")->setFocus();
    QTest::keyClicks(line("friendly_name"), u"pbx2"_s);
    QVERIFY(dialog->statusText().contains(u"SIP URL"_s));
    button("saveButton")->click();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(dialog->focusWidget(), line("sip_url"));
    QVERIFY(!dialog->form()->messageAt("sip_url").isEmpty());
    QVERIFY(dialog->statusText().startsWith(u'1'));
}

void TestEditDialog::savingSendsWhatTheFootSays()
{
    auto *dialog = edit(test::target("hq", "pbx1", true, 10));
    QSignalSpy asked(dialog, &EditDialog::saveRequested);
    QVERIFY(!button("saveButton")->isEnabled());
    line("weight")->setText({});
    QTest::keyClicks(line("weight"), u"20"_s);
    QCOMPARE(dialog->statusText(), u"Weight 10 → 20"_s);
    QTest::keyClick(line("weight"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<Draft>(), (Draft{{"weight", u"20"_s}}));
    QSignalSpy done(dialog, &QDialog::accepted);
    dialog->saved();
    QCOMPARE(done.count(), 1);
    QVERIFY(dialog->isHidden());
}

void TestEditDialog::whileSavingTheTextStays()
{
    auto *dialog = edit(test::target("hq", "pbx1"));
    QSignalSpy asked(dialog, &EditDialog::saveRequested);
    QTest::keyClicks(line("friendly_name"), u"2"_s);
    const auto typed = line("friendly_name")->text();
    button("saveButton")->click();
    QVERIFY(dialog->isSaving());
    QVERIFY(!line("friendly_name")->isEnabled());
    QVERIFY(dialog->findChild<QWidget *>(u"formProgress"_s)->isVisible());
    button("saveButton")->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(line("friendly_name")->text(), typed);
}

void TestEditDialog::aRefusalKeepsTheText()
{
    auto *dialog = edit(test::target("hq", "pbx1"));
    QTest::keyClicks(line("friendly_name"), u"2"_s);
    const auto typed = dialog->form()->draft();
    button("saveButton")->click();
    dialog->failed({.kind = ApiError::Kind::Refused, .message = u"The name is taken."_s, .field = "friendly_name"});
    QVERIFY(!dialog->isSaving());
    QCOMPARE(dialog->form()->draft(), typed);
    QCOMPARE(dialog->form()->messageAt("friendly_name"), u"The name is taken."_s);
    QVERIFY(button("saveButton")->isEnabled());
    dialog->failed({.kind = ApiError::Kind::Server, .message = u"It broke."_s});
    QVERIFY(dialog->findChild<QWidget *>(u"formBar"_s)->isVisible());
    QCOMPARE(dialog->form()->draft(), typed);
}

void TestEditDialog::closingAsksOnlyForEdits()
{
    auto *dialog = edit(test::target("hq", "pbx1"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isHidden());
    dialog = edit(test::target("hq", "pbx1"));
    QTest::keyClicks(line("friendly_name"), u"2"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *box = dialog->findChild<QMessageBox *>(u"discardBox"_s);
    QVERIFY(box && dialog->isVisible());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->form()->isDirty());
}

void TestEditDialog::aCloseThatIsMeantDiscards()
{
    auto *dialog = make();
    QTest::keyClicks(line("friendly_name"), u"2"_s);
    QSignalSpy gone(dialog, &QDialog::rejected);
    dialog->close();
    QVERIFY(dialog->isVisible());
    dialog->findChild<QPushButton *>(u"discard"_s)->click();
    QCOMPARE(gone.count(), 1);
    QVERIFY(dialog->isHidden());
}

void TestEditDialog::aDuplicateBeginsCleanAndIsJudgedAsNew()
{
    auto record = test::target("hq", "pbx1", true, 70);
    record.setText("sip_url", u"sip://old.example.com");
    auto *dialog = open(FormSubject::forDuplicate(recordId(targets(), record), record, m_inventory.get()), EditDialog::Purpose::Duplicate);
    QCOMPARE(dialog->form()->draft().value("weight"), u"70"_s);
    QVERIFY(!dialog->form()->isDirty());
    QCOMPARE(dialog->form()->problemCount(), 1);
    QVERIFY(!dialog->form()->messageAt("sip_url").isEmpty());

    const auto trunk = test::trunk("hq", u"hq.pstn.twilio.com"_s);
    const auto copy = FormSubject::forDuplicate(recordId(test::kind("twilio.trunk"), trunk), trunk, nullptr);
    QCOMPARE(copy.opened.value("domain_name"), QString()); // only one may hold it
}

void TestEditDialog::onAPageTheBarComesWithTheFirstEdit()
{
    const auto record = test::target("hq", "pbx1", true, 10);
    RecordEditor editor(RecordEditor::Place::Page);
    editor.setSubject(FormSubject::forEdit(recordId(targets(), record), record, m_inventory.get()));
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    auto *save = editor.findChild<QPushButton *>(u"saveButton"_s);
    auto *name = editor.findChild<QLineEdit *>(u"edit_friendly_name"_s);
    QSignalSpy dirty(&editor, &RecordEditor::dirtyChanged), asked(&editor, &RecordEditor::saveRequested);
    QVERIFY(!save->isVisible());
    QTest::keyClicks(name, u"2"_s);
    QVERIFY(save->isVisible());
    QCOMPARE(dirty.count(), 1);
    editor.findChild<QPushButton *>(u"revertButton"_s)->click();
    QVERIFY(!save->isVisible());
    QCOMPARE(name->text(), u"pbx1"_s);

    QTest::keyClicks(name, u"2"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    auto now = record;
    now.setText("friendly_name", name->text());
    now.setInteger("weight", 11); // the server had its own mind
    editor.saved(now);
    QVERIFY(!editor.isDirty());
    QCOMPARE(editor.form()->draft().value("weight"), u"11"_s);
    QCOMPARE(editor.subject().before, now);
}

void TestEditDialog::aReadOnlyPageHasNoBar()
{
    const auto record = test::target("hq", "pbx1");
    RecordEditor editor(RecordEditor::Place::Page);
    editor.setReadOnly(true);
    editor.setSubject(FormSubject::forEdit(recordId(targets(), record), record, nullptr));
    QSignalSpy asked(&editor, &RecordEditor::saveRequested);
    editor.form()->setDraft({{"weight", u"99"_s}});
    editor.save();
    QCOMPARE(asked.count(), 0);
    QVERIFY(editor.findChild<QPushButton *>(u"saveButton"_s)->isHidden() || !editor.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
}

void TestEditDialog::theFieldWithTheFocusIsInView()
{
    const auto record = test::trunk("hq");
    auto *dialog = open(FormSubject::forEdit(recordId(test::kind("twilio.trunk"), record), record, nullptr), EditDialog::Purpose::Edit);
    dialog->resize(600, 300);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->form()->focusField("cnam_lookup_enabled");
    const auto *control = dialog->findChild<QWidget *>(u"edit_cnam_lookup_enabled"_s);
    QTRY_VERIFY(!control->visibleRegion().isEmpty());
}

QTEST_MAIN(TestEditDialog)
#include "tst_editdialog.moc"
