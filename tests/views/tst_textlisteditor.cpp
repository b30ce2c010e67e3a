// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/forms/recordform.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A list of texts, one a line: pasted lists come apart, wrong entries are found, and looking changes nothing.
class TestTextListEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<RecordForm>();
        m_form->setSubject(FormSubject::forNew(kind(), {}, nullptr));
        m_lines = m_form->findChild<QPlainTextEdit *>(u"edit_ip_addresses"_s);
        QVERIFY(m_lines);
    }

    void pastedListsComeApart_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("text");
        QTest::newRow("commas") << u""_s << u"203.0.113.1, 203.0.113.2,203.0.113.3"_s << u"203.0.113.1\n203.0.113.2\n203.0.113.3"_s;
        QTest::newRow("blanks") << u""_s << u"203.0.113.1  203.0.113.2\t203.0.113.3"_s << u"203.0.113.1\n203.0.113.2\n203.0.113.3"_s;
        QTest::newRow("semicolons") << u""_s << u"203.0.113.1;203.0.113.2;"_s << u"203.0.113.1\n203.0.113.2"_s;
        QTest::newRow("lines") << u""_s << u"203.0.113.1\r\n203.0.113.2\n"_s << u"203.0.113.1\n203.0.113.2"_s;
        QTest::newRow("behind an entry") << u"192.0.2.1"_s << u"203.0.113.1,203.0.113.2"_s << u"192.0.2.1\n203.0.113.1\n203.0.113.2"_s;
        QTest::newRow("one") << u"203.0."_s << u" 113.1\n"_s << u"203.0.113.1"_s;
    }

    void pastedListsComeApart()
    {
        QFETCH(QString, there);
        QFETCH(QString, pasted);
        QFETCH(QString, text);
        m_form->setDraft({{"ip_addresses", there}});
        m_lines->moveCursor(QTextCursor::End);
        QApplication::clipboard()->setText(pasted);
        m_lines->paste();
        QCOMPARE(m_form->draft().value("ip_addresses"), text);
    }

    void typedListsComeApart()
    {
        m_form->setDraft({{"ip_addresses", u"192.0.2.1"_s}});
        m_lines->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_lines, u", 203.0.113.1;198.51.100.0/28 203.0.113.3,"_s);
        QCOMPARE(m_form->toSend().value("ip_addresses"), u"192.0.2.1\n203.0.113.1\n198.51.100.0/28\n203.0.113.3"_s);
        QCOMPARE(m_form->problemCount(), 0);
    }

    void entriesAreCountedAndTheWrongOneIsFound()
    {
        m_form->setDraft({{"ip_addresses", u"203.0.113.1\n203.0.113.*\n\n203.0.113.3"_s}});
        QVERIFY(m_form->findChild<QLabel *>(u"count_ip_addresses"_s)->text().startsWith(u'3'));
        QCOMPARE(m_form->problemCount(), 1);
        QVERIFY(m_form->messageAt("ip_addresses").contains(u"203.0.113.*"_s));
        QVERIFY(m_form->focusFirstProblem());
        QCOMPARE(m_lines->textCursor().blockNumber(), 1);
        QCOMPARE(m_lines->extraSelections().size(), 1);
    }

    void whatIsSentIsTidy()
    {
        m_form->setDraft({{"ip_addresses", u" 203.0.113.1\n\n203.0.113.2\n203.0.113.1"_s}});
        QCOMPARE(m_form->problemCount(), 0);
        QVERIFY(m_form->messageAt("ip_addresses").contains(u"more than once"_s));
        QCOMPARE(m_form->toSend().value("ip_addresses"), u"203.0.113.1\n203.0.113.2"_s);
    }

    void lookingIsNoEdit()
    {
        const auto record = test::record(u"{'ipacl_uuid':'1','name':'Office','ip_addresses':['203.0.113.1','odd one','203.0.113.1']}"_s);
        m_form->setSubject(FormSubject::forEdit(recordId(kind(), record), record, nullptr));
        QVERIFY(!m_form->isDirty());
        QCOMPARE(m_form->draft().value("ip_addresses"), u"203.0.113.1\nodd one\n203.0.113.1"_s);
        QCOMPARE(m_form->problemCount(), 0);
        QTest::keyClick(m_lines, Qt::Key_A);
        QCOMPARE(m_form->problemCount(), 1);
    }

    void tabLeavesIt()
    {
        QVERIFY(m_lines->tabChangesFocus());
    }

private:
    [[nodiscard]] static const ResourceKind &kind() { return test::kind("plivo.ip_access_control_list"); }

    std::unique_ptr<RecordForm> m_form;
    QPlainTextEdit *m_lines = nullptr;
};

QTEST_MAIN(TestTextListEditor)
#include "tst_textlisteditor.moc"
