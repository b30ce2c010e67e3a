// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/forms/recordform.h"
#include "views/forms/sharepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The form is built from the tables; it explains, repairs and keeps, and changes nothing by itself.
class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindBuildsAForm_data();
    void everyKindBuildsAForm();
    void typingIsExplained_data();
    void typingIsExplained();
    void aRepairIsOneClick();
    void lookingIsNoEdit();
    void oddValuesAreKept();
    void aChangedOddValueIsBlamed();
    void anEmptyNewFormIsNotBlamedBeforeItIsSaved();
    void lengthCountsCodePoints();
    void pastedLineEndsGoAndAreSaid();
    void numbersStepAndNeverClamp();
    void transportIsChosenInTheAddress();
    void aServersWordsStandAtTheField();
    void aServersWordsWithoutAFieldStandOnTop();
    void sharesAreShownBeforeAndAfter();
    void anEditMovesTheSharesOfBothTiers();
    void theLastTargetIsMissed();
    void onlyWhatChangedIsSent();
    void readersHearTheMessage();
    void aReadOnlyFormTakesNoKeys();
    void tabsGoInReadingOrder();

private:
    [[nodiscard]] static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    [[nodiscard]] FormSubject editing(const Record &record) const { return FormSubject::forEdit(recordId(targets(), record), record, m_inventory.get()); }
    [[nodiscard]] FormSubject making() const { return FormSubject::forNew(targets(), test::id("TK", "hq"), m_inventory.get()); }
    [[nodiscard]] QLineEdit *line(const char *key) const { return m_form->findChild<QLineEdit *>(u"edit_"_s + QLatin1StringView(key)); }
    [[nodiscard]] QPushButton *repair(const char *key) const { return m_form->findChild<QPushButton *>(u"repair_%1_0"_s.arg(QLatin1StringView(key))); }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<RecordForm> m_form;
};

static void retype(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    for (const auto c : text)
        QTest::keyClick(line, c.toLatin1());
}

void TestRecordForm::init()
{
    m_inventory = std::make_unique<Inventory>(test::account());
    m_inventory->merge(test::kind("twilio.trunk"), {}, {test::trunk("hq")});
    m_inventory->merge(targets(), test::id("TK", "hq"), {test::target("hq", "pbx1", true, 70), test::target("hq", "pbx2", true, 30)});
    m_form = std::make_unique<RecordForm>();
}

void TestRecordForm::everyKindBuildsAForm_data()
{
    QTest::addColumn<const ResourceKind *>("kind");
    for (const auto *kind : allKinds())
        QTest::newRow(kind->key) << kind;
}

void TestRecordForm::everyKindBuildsAForm()
{
    QFETCH(const ResourceKind *, kind);
    m_form->setSubject(FormSubject::forNew(*kind, {}, m_inventory.get()));
    for (const auto &field : kind->fields) {
        auto *control = m_form->findChild<QWidget *>(u"edit_"_s + QLatin1StringView(field.key));
        QCOMPARE(control != nullptr, field.writable());
        if (!control)
            continue;
        QCOMPARE(control->accessibleName(), fieldLabel(field));
        const auto labels = m_form->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [control](const QLabel *label) { return label->buddy() == control; }));
    }
    QCOMPARE(m_form->draft(), newDraft(*kind));
    QVERIFY(!m_form->isDirty());
    for (const auto *label : m_form->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestRecordForm::typingIsExplained_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blamed");
    QTest::newRow("sips") << "sip_url"_ba << u"sips:pbx.example.com"_s << true;
    QTest::newRow("web address") << "sip_url"_ba << u"https://pbx.example.com"_s << true;
    QTest::newRow("port") << "sip_url"_ba << u"sip:pbx.example.com:70000"_s << true;
    QTest::newRow("good address") << "sip_url"_ba << u"sip:pbx.example.com:5061;transport=tls"_s << false;
    QTest::newRow("weight zero") << "weight"_ba << u"0"_s << true;
    QTest::newRow("weight high") << "weight"_ba << u"65536"_s << true;
    QTest::newRow("weight good") << "weight"_ba << u"65535"_s << false;
    QTest::newRow("priority zero") << "priority"_ba << u"0"_s << false;
    QTest::newRow("priority words") << "priority"_ba << u"ten"_s << true;
    QTest::newRow("name empty") << "friendly_name"_ba << u""_s << true;
}

void TestRecordForm::typingIsExplained()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, text);
    QFETCH(bool, blamed);
    m_form->setSubject(editing(test::target("hq", "pbx1", true, 70)));
    retype(line(key.constData()), text);
    QCOMPARE(line(key.constData())->text(), text); // never in the way of typing
    QCOMPARE(m_form->problemCount(), blamed ? 1 : 0);
    QCOMPARE(!m_form->messageAt(key).isEmpty(), blamed);
    QVERIFY(m_form->isDirty());
}

void TestRecordForm::aRepairIsOneClick()
{
    m_form->setSubject(making());
    retype(line("sip_url"), u"sips:pbx.example.com:5061"_s);
    QVERIFY(repair("sip_url"));
    QVERIFY(repair("sip_url")->accessibleName().contains(u"sip:pbx.example.com:5061;transport=tls"_s));
    repair("sip_url")->click();
    QCOMPARE(m_form->draft().value("sip_url"), u"sip:pbx.example.com:5061;transport=tls"_s);
    QCOMPARE(m_form->messageAt("sip_url"), QString());
}

void TestRecordForm::lookingIsNoEdit()
{
    auto record = test::target("hq", "pbx1");
    record.setText("friendly_name", u" two  blanks ");
    record.setText("sip_url", u"SIP:PBX.Example.COM");
    record.setRaw("priority", "70000");
    m_form->setSubject(editing(record));
    QCOMPARE(m_form->draft(), draftOf(targets(), record));
    QVERIFY(!m_form->isDirty());
    QVERIFY(m_form->toSend().isEmpty());
}

void TestRecordForm::oddValuesAreKept()
{
    auto record = test::trunk("hq");
    record.setText("disaster_recovery_url", u"https://dr.example.com");
    record.setText("disaster_recovery_method", u"PUT");
    record.setText("transfer_mode", u"");
    record.setText("secure", u"perhaps");
    const auto &kind = test::kind("twilio.trunk");
    m_form->setSubject(FormSubject::forEdit(recordId(kind, record), record, nullptr));
    auto *box = m_form->findChild<QComboBox *>(u"edit_disaster_recovery_method"_s);
    QVERIFY(box->currentText().contains(u"PUT"_s));
    QCOMPARE(m_form->findChild<QCheckBox *>(u"edit_secure"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(m_form->problemCount(), 0);
    QVERIFY(!m_form->messageAt("disaster_recovery_method").isEmpty()); // explained
    retype(line("friendly_name"), u"renamed"_s);
    QCOMPARE(m_form->toSend(), (Draft{{"friendly_name", u"renamed"_s}}));
    box->setCurrentIndex(box->findData(u"POST"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(m_form->toSend().value("disaster_recovery_method"), u"POST"_s);
}

void TestRecordForm::aChangedOddValueIsBlamed()
{
    auto record = test::target("hq", "pbx1");
    record.setText("sip_url", u"sip://old.example.com");
    m_form->setSubject(editing(record));
    QCOMPARE(m_form->problemCount(), 0);
    QVERIFY(!m_form->messageAt("sip_url").isEmpty());
    line("sip_url")->setFocus();
    line("sip_url")->end(false);
    QTest::keyClick(line("sip_url"), 'x');
    QCOMPARE(m_form->problemCount(), 1);
}

void TestRecordForm::anEmptyNewFormIsNotBlamedBeforeItIsSaved()
{
    m_form->setSubject(making());
    QCOMPARE(m_form->problemCount(), 2);
    QCOMPARE(m_form->missing(), (QStringList{u"Name"_s, u"SIP URL"_s}));
    QCOMPARE(m_form->messageAt("friendly_name"), QString());
    QVERIFY(m_form->focusFirstProblem());
    QCOMPARE(m_form->focusWidget(), line("friendly_name"));
    QVERIFY(!m_form->messageAt("friendly_name").isEmpty());
    QVERIFY(m_form->missing().isEmpty());
}

void TestRecordForm::lengthCountsCodePoints()
{
    m_form->setSubject(making());
    const auto phone = u"☎️"_s, rocket = u"🚀"_s; // two units of one code point each, and one pair of surrogates
    m_form->setDraft({{"friendly_name", rocket.repeated(64)}, {"sip_url", u"sip:a.example.com"_s}});
    QCOMPARE(m_form->problemCount(), 0);
    QCOMPARE(m_form->draft().value("friendly_name"), rocket.repeated(64));
    m_form->setDraft({{"friendly_name", rocket.repeated(65)}});
    QCOMPARE(m_form->problemCount(), 1);
    QCOMPARE(m_form->draft().value("friendly_name"), rocket.repeated(65)); // said, not cut
    m_form->setDraft({{"friendly_name", phone.repeated(32)}});
    QCOMPARE(m_form->problemCount(), 0);
}

void TestRecordForm::pastedLineEndsGoAndAreSaid()
{
    m_form->setSubject(making());
    line("sip_url")->insert(u"\nsip:pbx.example.com\r\n"_s);
    QCOMPARE(m_form->draft().value("sip_url"), u"sip:pbx.example.com"_s);
    QVERIFY(!m_form->messageAt("sip_url").isEmpty());
    QTest::keyClick(line("sip_url"), Qt::Key_End);
    QTest::keyClick(line("sip_url"), 'x');
    QCOMPARE(m_form->messageAt("sip_url"), QString());
}

void TestRecordForm::numbersStepAndNeverClamp()
{
    m_form->setSubject(editing(test::target("hq", "pbx1", true, 70)));
    QTest::keyClick(line("weight"), Qt::Key_Up);
    QCOMPARE(line("weight")->text(), u"71"_s);
    QTest::keyClick(line("weight"), Qt::Key_PageDown);
    QCOMPARE(line("weight")->text(), u"61"_s);
    retype(line("weight"), u"70000"_s);
    QTest::keyClick(line("weight"), Qt::Key_Down);
    QCOMPARE(line("weight")->text(), u"70000"_s);
    retype(line("weight"), u"1"_s);
    QTest::keyClick(line("weight"), Qt::Key_Down);
    QCOMPARE(line("weight")->text(), u"1"_s);
}

void TestRecordForm::transportIsChosenInTheAddress()
{
    m_form->setSubject(making());
    m_form->setDraft({{"sip_url", u"sip:+1415@pbx.example.com:5080;edge=dublin"_s}});
    const auto choose = [this](const char *chip, const QString &label) {
        const auto actions = m_form->findChild<QToolButton *>(QLatin1StringView(chip))->menu()->actions();
        const auto it = std::find_if(actions.begin(), actions.end(), [&label](const QAction *a) { return a->text() == label; });
        QVERIFY(it != actions.end());
        (*it)->trigger();
    };
    choose("chipTransport", u"TLS"_s);
    QCOMPARE(m_form->draft().value("sip_url"), u"sip:+1415@pbx.example.com:5080;edge=dublin;transport=tls"_s);
    choose("chipEdge", u"nearest"_s);
    QCOMPARE(m_form->draft().value("sip_url"), u"sip:+1415@pbx.example.com:5080;transport=tls"_s);
    QVERIFY(m_form->isDirty());
    m_form->setDraft({{"sip_url", u"sip://pbx.example.com"_s}});
    QVERIFY(!m_form->findChild<QToolButton *>(u"chipTransport"_s)->isEnabled());
}

void TestRecordForm::aServersWordsStandAtTheField()
{
    m_form->setSubject(editing(test::target("hq", "pbx1")));
    m_form->showServerError({.kind = ApiError::Kind::Refused, .message = u"Weight <b>must</b> be smaller."_s, .field = "weight"});
    QCOMPARE(m_form->messageAt("weight"), u"Weight <b>must</b> be smaller."_s);
    QCOMPARE(m_form->focusWidget(), line("weight"));
    QTest::keyClick(line("weight"), Qt::Key_Up);
    QCOMPARE(m_form->messageAt("weight"), QString());
}

void TestRecordForm::aServersWordsWithoutAFieldStandOnTop()
{
    m_form->setSubject(editing(test::target("hq", "pbx1")));
    auto *bar = m_form->findChild<QWidget *>(u"formBar"_s);
    QVERIFY(bar->isHidden());
    m_form->showServerError({.message = u"Too many."_s, .field = "not_of_this_form"});
    QVERIFY(!bar->isHidden());
    QCOMPARE(bar->findChild<QLabel *>(u"noticeText"_s)->text(), u"Too many."_s);
    retype(line("friendly_name"), u"a"_s);
    QVERIFY(bar->isHidden());
}

void TestRecordForm::sharesAreShownBeforeAndAfter()
{
    m_form->setSubject(making());
    const auto *text = m_form->findChild<QLabel *>(u"sharePreviewText"_s);
    m_form->setDraft({{"friendly_name", u"pbx3"_s}, {"weight", u"50"_s}});
    QCOMPARE(text->text(), u"pbx1 70 → 47 %, pbx2 30 → 20 %, pbx3 33 %"_s);
    m_form->setDraft({{"priority", u"20"_s}});
    QCOMPARE(text->text(), u"pbx3 100 %\nPriority 20 takes calls only when all above it fail."_s);
    m_form->setDraft({{"priority", u"5"_s}});
    QCOMPARE(text->text(), u"pbx3 100 %\nPriority 5 would be tried first then."_s);
    m_form->setDraft({{"weight", u"much"_s}});
    QVERIFY(!text->text().contains(u'%'));
}

void TestRecordForm::anEditMovesTheSharesOfBothTiers()
{
    m_form->setSubject(editing(test::target("hq", "pbx1", true, 70)));
    const auto *text = m_form->findChild<QLabel *>(u"sharePreviewText"_s);
    QCOMPARE(text->text(), u"pbx1 70 %, pbx2 30 %"_s);
    m_form->setDraft({{"weight", u"10"_s}});
    QCOMPARE(text->text(), u"pbx1 70 → 25 %, pbx2 30 → 75 %"_s);
    m_form->setDraft({{"priority", u"20"_s}});
    QCOMPARE(text->text(), u"pbx1 100 %\nPriority 10, which it leaves: pbx1 70 → 0 %, pbx2 30 → 100 %.\nPriority 20 takes calls only when all above it fail."_s);
    m_form->setDraft({{"priority", u"10"_s}, {"enabled", u"false"_s}});
    QCOMPARE(text->text(), u"pbx1 70 → 0 %, pbx2 30 → 100 %. Switched off: it takes no calls."_s);
    QCOMPARE(m_form->findChild<SharePreview *>()->accessibleDescription(), text->text());
}

void TestRecordForm::theLastTargetIsMissed()
{
    Target alone{{&targets(), u"hq"_s, u"1"_s}, u"pbx1"_s, 10, 5, true, {}};
    const auto now = distribute({alone});
    alone.enabled = false;
    QCOMPARE(shareRemarks(now, distribute({alone}), alone.id), QStringList{u"No target would take calls then."_s});
}

void TestRecordForm::onlyWhatChangedIsSent()
{
    m_form->setSubject(editing(test::target("hq", "pbx1", true, 70)));
    retype(line("weight"), u"020"_s);
    QVERIFY(!m_form->messageAt("weight").isEmpty()); // what will be sent differs from what was typed, and that is said
    QCOMPARE(m_form->problemCount(), 0);
    QCOMPARE(m_form->toSend(), (Draft{{"weight", u"20"_s}}));
    retype(line("weight"), u"70"_s);
    QVERIFY(!m_form->isDirty());
    m_form->setSubject(making());
    QCOMPARE(m_form->toSend().keys(), newDraft(targets()).keys());
}

void TestRecordForm::readersHearTheMessage()
{
    m_form->setSubject(editing(test::target("hq", "pbx1")));
    retype(line("weight"), u"0"_s);
    QVERIFY(line("weight")->accessibleDescription().startsWith(m_form->messageAt("weight")));
}

void TestRecordForm::aReadOnlyFormTakesNoKeys()
{
    m_form->setReadOnly(true);
    m_form->setSubject(editing(test::target("hq", "pbx1")));
    for (const char *key : {"friendly_name", "sip_url", "weight"}) {
        QTest::keyClick(line(key), '1');
        QTest::keyClick(line(key), Qt::Key_Up);
    }
    QVERIFY(!m_form->isDirty());
    QVERIFY(!m_form->findChild<QCheckBox *>(u"edit_enabled"_s)->isEnabled());
}

void TestRecordForm::tabsGoInReadingOrder()
{
    m_form->setSubject(editing(test::target("hq", "pbx1")));
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    line("friendly_name")->setFocus();
    QStringList visited;
    for (int i = 0; i < 7; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"edit_friendly_name"_s, u"edit_sip_url"_s, u"chipTransport"_s, u"chipEdge"_s, u"edit_priority"_s, u"edit_weight"_s, u"edit_enabled"_s}));
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
