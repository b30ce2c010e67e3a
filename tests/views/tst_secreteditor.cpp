// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/dialogs/editdialog.h"
#include "views/forms/recordform.h"
#include "views/widgets/secretclipboard.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What is secret is seen, spoken and copied only when a person asks for it, and is gone afterwards.
class TestSecretEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsMadeAndShown()
    {
        RecordForm form;
        form.setSubject(FormSubject::forNew(test::kind("twilio.credential"), u"CL1"_s, nullptr));
        auto *line = form.findChild<QLineEdit *>(u"edit_password"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(form.findChild<QPushButton *>(u"copy_password"_s)->isHidden());
        form.findChild<QPushButton *>(u"generate_password"_s)->click();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QVERIFY(checkField(*test::kind("twilio.credential").field("password"), line->text()).kind == Verdict::Kind::Accept);
        QCOMPARE(form.draft().value("password"), line->text());
        QVERIFY(!form.findChild<QPushButton *>(u"copy_password"_s)->isHidden());
        QVERIFY(!form.messageAt("password").contains(line->text()));
        const auto first = line->text();
        form.findChild<QPushButton *>(u"generate_password"_s)->click();
        QVERIFY(line->text() != first);
    }

    void readersHearDotsOnly()
    {
        RecordForm form;
        form.setSubject(FormSubject::forNew(test::kind("twilio.credential"), u"CL1"_s, nullptr));
        auto *line = form.findChild<QLineEdit *>(u"edit_password"_s);
        QTest::keyClicks(line, u"Geheim123456"_s);
        auto *reader = QAccessible::queryAccessibleInterface(line);
        for (const auto part : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            QVERIFY(!reader->text(part).contains(u"Geheim"_s));
        QVERIFY(reader->state().passwordEdit);
        QVERIFY(!reader->textInterface()->text(0, 12).contains(u"Geheim"_s));
    }

    void blanksAtTheEndAreSaid()
    {
        RecordForm form;
        form.setSubject(FormSubject::forNew(test::kind("twilio.credential"), u"CL1"_s, nullptr));
        auto *line = form.findChild<QLineEdit *>(u"edit_password"_s);
        line->insert(u"Geheim123456 \n"_s);
        QCOMPARE(line->text(), u"Geheim123456 "_s); // the line end goes, the blank may be meant
        QVERIFY(!form.messageAt("password").isEmpty());
        QCOMPARE(form.toSend().value("password"), u"Geheim123456 "_s);
        form.setSubject(FormSubject::forNew(test::kind("plivo.uri"), {}, nullptr));
        form.findChild<QLineEdit *>(u"edit_password"_s)->insert(u"secret! "_s);
        QVERIFY(form.messageAt("password").contains(u"blank"_s));
        QCOMPARE(form.toSend().value("password"), u"secret! "_s);
    }

    void whatIsNotTypedStaysUnlessItIsRestated()
    {
        RecordForm form;
        const auto &kept = test::kind("twilio.credential");
        auto record = test::record(u"{'sid':'CR1','credential_list_sid':'CL1','username':'pbx'}"_s);
        form.setSubject(FormSubject::forEdit(recordId(kept, record), record, nullptr));
        QCOMPARE(form.findChild<QLineEdit *>(u"edit_password"_s)->placeholderText(), u"unchanged"_s);
        QCOMPARE(form.problemCount(), 0);
        QVERIFY(!form.isDirty());

        const auto &restated = test::kind("plivo.credential");
        record = test::record(u"{'credential_uuid':'1','name':'PBX','username':'pbx1user'}"_s);
        form.setSubject(FormSubject::forEdit(recordId(restated, record), record, nullptr));
        QVERIFY(!form.isDirty());
        QCOMPARE(form.messageAt("password"), QString()); // nobody is blamed for looking
        form.setDraft({{"name", u"PBX 1"_s}});
        QCOMPARE(form.problemCount(), 1);
        QVERIFY(form.focusFirstProblem());
        QVERIFY(form.messageAt("password").contains(u"empties it"_s));
        form.setDraft({{"password", u"Geheim1!"_s}});
        QCOMPARE(form.problemCount(), 0);
        QCOMPARE(form.toSend(), (Draft{{"name", u"PBX 1"_s}, {"username", u"pbx1user"_s}, {"password", u"Geheim1!"_s}}));
    }

    void nothingIsLeftAfterwards()
    {
        const auto &kind = test::kind("twilio.credential");
        EditDialog dialog(FormSubject::forNew(kind, u"CL1"_s, nullptr), EditDialog::Purpose::New);
        auto *line = dialog.findChild<QLineEdit *>(u"edit_password"_s);
        QTest::keyClicks(line, u"Geheim123456"_s);
        dialog.findChild<QToolButton *>(u"reveal_password"_s)->click();
        dialog.saved();
        QCOMPARE(line->text(), QString());
        QVERIFY(!line->isUndoAvailable());
        QCOMPARE(line->echoMode(), QLineEdit::Password);

        RecordForm form; // a form that goes on living
        form.setSubject(FormSubject::forNew(kind, u"CL1"_s, nullptr));
        form.setDraft({{"username", u"pbx"_s}, {"password", u"Geheim123456"_s}});
        const auto record = test::record(u"{'sid':'CR1','credential_list_sid':'CL1','username':'pbx'}"_s);
        form.setSubject(FormSubject::forEdit(recordId(kind, record), record, nullptr));
        QVERIFY(!form.draft().contains("password"));
        QVERIFY(!form.isDirty());
    }

    void theClipboardForgets()
    {
        auto *clipboard = QApplication::clipboard();
        auto *copied = SecretClipboard::copy(Secret("Geheim123456"));
        QCOMPARE(clipboard->text(), u"Geheim123456"_s);
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        copied->clear();
        QCOMPARE(clipboard->text(), QString());
        copied = SecretClipboard::copy(Secret("Geheim123456"));
        clipboard->setText(u"something else"_s);
        copied->clear();
        QCOMPARE(clipboard->text(), u"something else"_s);
    }

    void theKeysCopyAsWell()
    {
        RecordForm form;
        form.setSubject(FormSubject::forNew(test::kind("twilio.credential"), u"CL1"_s, nullptr));
        auto *line = form.findChild<QLineEdit *>(u"edit_password"_s);
        QTest::keyClicks(line, u"Geheim123456"_s);
        QApplication::clipboard()->clear();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString()); // hidden, so not for copying
        form.findChild<QToolButton *>(u"reveal_password"_s)->click();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Geheim123456"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }
};

QTEST_MAIN(TestSecretEditor)
#include "tst_secreteditor.moc"
