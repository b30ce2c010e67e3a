// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/formsubject.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A reference holds an id, shows a name, and is found by typing.
class TestReferenceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(test::account());
        m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq", u"hq.pstn.twilio.com"_s), test::trunk("branch")});
        m_inventory->setState(test::kind("twilio.trunk"), {}, LoadState::Ready);
        m_editor.reset(FieldEditor::create(*test::kind("twilio.incoming_phone_number").field("trunk_sid"), nullptr));
        m_editor->setSubject(FormSubject::forNew(test::kind("twilio.incoming_phone_number"), {}, m_inventory.get()));
        m_editor->setText({});
        m_box = qobject_cast<QComboBox *>(m_editor->control());
        QVERIFY(m_box);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_box->setFocus();
    }

    void whatIsSomethingElseIsNamed()
    {
        const auto &numbers = test::kind("plivo.number");
        const auto record = test::record(u"{'number':'14155550100','application':'/v1/Account/MA1/Application/2048/'}"_s);
        const std::unique_ptr<FieldEditor> editor(FieldEditor::create(*numbers.field("application"), nullptr));
        editor->setSubject(FormSubject::forEdit(recordId(numbers, record), record, m_inventory.get()));
        editor->setText(u"2048"_s);
        QCOMPARE(editor->text(), u"2048"_s);
        QCOMPARE(qobject_cast<QComboBox *>(editor->control())->currentText(), u"Application 2048"_s);
        editor->setText(u"2049"_s);
        QVERIFY(!editor->control()->property("currentText").toString().contains(u"Application"));
    }

    void idsAreShownByName_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QString() << u"None"_s;
        QTest::newRow("known") << test::id("TK", "hq") << u"hq — hq.pstn.twilio.com"_s;
        QTest::newRow("unknown") << test::id("TK", "gone") << test::id("TK", "gone") + u" (not in this account's data)"_s;
        QTest::newRow("control character") << u"TK\u202e1"_s << u"TK\\u202e1 (not in this account's data)"_s;
    }

    void idsAreShownByName()
    {
        QFETCH(QString, id);
        QFETCH(QString, shown);
        QSignalSpy edited(m_editor.get(), &FieldEditor::edited);
        m_editor->setText(id);
        QCOMPARE(m_editor->text(), id);
        if (QLatin1StringView(QTest::currentDataTag()) != "control character"_L1)
            QCOMPARE(m_box->currentText(), shown);
        else
            QVERIFY(!m_box->currentText().contains(QChar(0x202e)));
        QCOMPARE(edited.size(), 0);
    }

    void aNameAppearsWhenItIsRead()
    {
        m_inventory->setState(test::kind("twilio.trunk"), {}, LoadState::Loading);
        m_editor->setText(test::id("TK", "late"));
        QVERIFY(m_box->currentText().contains(u"not read yet"_s));
        m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("late")});
        QCOMPARE(m_box->currentText(), u"late"_s);
    }

    void typingFindsAndEnterTakes()
    {
        QSignalSpy edited(m_editor.get(), &FieldEditor::edited);
        QTest::keyClicks(m_box, u"hq"_s.left(1));
        auto *search = m_editor->findChild<QLineEdit *>(u"search_trunk_sid"_s);
        QVERIFY(search && search->isVisible());
        QCOMPARE(search->text(), u"h"_s);
        QTest::keyClicks(search, u"q"_s);
        QCOMPARE(m_editor->findChild<QListView *>(u"list_trunk_sid"_s)->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!search->isVisible());
        QCOMPARE(m_editor->text(), test::id("TK", "hq"));
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(m_box, Qt::Key_Delete);
        QCOMPARE(m_editor->text(), QString());
        QCOMPARE(edited.size(), 2);
    }

    void arrowsWalkAndEscLeavesItAsItWas()
    {
        m_editor->setText(test::id("TK", "branch"));
        QSignalSpy edited(m_editor.get(), &FieldEditor::edited);
        QTest::keyClick(m_box, Qt::Key_Down, Qt::AltModifier);
        auto *search = m_editor->findChild<QLineEdit *>(u"search_trunk_sid"_s);
        auto *list = m_editor->findChild<QListView *>(u"list_trunk_sid"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"branch"_s); // where it stands now
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
        QCOMPARE(m_editor->text(), test::id("TK", "branch"));
        QCOMPARE(edited.size(), 0);
        QTest::keyClick(m_box, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(search, Qt::Key_Up);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_editor->text(), QString()); // None
    }

    void anIdThatNobodyKnowsCanBeUsed()
    {
        const auto id = test::id("TK", "elsewhere");
        QApplication::clipboard()->setText(u" "_s + id + u"\n"_s);
        QTest::keyClick(m_box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), id);
        // Of another kind it is looked for, found nowhere and not on offer.
        QApplication::clipboard()->setText(test::id("PN", "x"));
        QTest::keyClick(m_box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), id);
        auto *search = m_editor->findChild<QLineEdit *>(u"search_trunk_sid"_s);
        QVERIFY(search->isVisible());
        auto *asTyped = m_editor->findChild<QPushButton *>(u"asTyped_trunk_sid"_s);
        QVERIFY(asTyped->isHidden());
        search->setText(test::id("TK", "other"));
        QVERIFY(!asTyped->isHidden());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_editor->text(), test::id("TK", "other"));
    }

    void fiftyThousandAreNotItemsOfABox()
    {
        QList<Record> numbers;
        for (int i = 0; i < 50000; ++i)
            numbers.append(test::record(u"{'sid':'PN%1','phone_number':'+1415%2'}"_s.arg(i, 32, 16, QChar(u'0')).arg(5000000 + i)));
        const auto &kind = test::kind("twilio.incoming_phone_number");
        m_inventory->merge(kind, {}, numbers);
        m_inventory->setState(kind, {}, LoadState::Loading);
        std::unique_ptr<FieldEditor> editor(FieldEditor::create(*test::kind("twilio.sip_domain").field("emergency_caller_sid"), nullptr));
        editor->setSubject(FormSubject::forNew(test::kind("twilio.sip_domain"), {}, m_inventory.get()));
        auto *box = qobject_cast<QComboBox *>(editor->control());
        QCOMPARE(box->count(), 1);
        editor->show();
        box->showPopup();
        auto *search = editor->findChild<QLineEdit *>(u"search_emergency_caller_sid"_s);
        QVERIFY(search->accessibleDescription().contains(u"still being read"_s));
        search->setText(u"(415) 504-9999"_s);
        QCOMPARE(editor->findChild<QListView *>(u"list_emergency_caller_sid"_s)->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->text(), u"PN%1"_s.arg(49999, 32, 16, QChar(u'0')));
    }

private:
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<FieldEditor> m_editor;
    QComboBox *m_box = nullptr;
};

QTEST_MAIN(TestReferenceEditor)
#include "tst_referenceeditor.moc"
