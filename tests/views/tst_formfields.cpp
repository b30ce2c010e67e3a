// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/northwind.h"
#include "views/forms/recordform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Fields that belong together, and values that ask for more than to be right.
class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>(test::account());
        m_form = std::make_unique<RecordForm>();
    }
    void nothingIsSetByLooking_data();
    void nothingIsSetByLooking();
    void anAddressWithItsPrefixComesApart();
    void aTypedPrefixComesApart();
    void aRepairLosesNoPrefix();
    void aWideRangeNeedsAYes_data();
    void aWideRangeNeedsAYes();
    void rulesAcrossFieldsFollowTheTyping();
    void aTargetWithoutSchemeIsUnderstood();
    void readersTellTheChoicesApart();
    void readersTickAndUntick();

private:
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

void TestFormFields::nothingIsSetByLooking_data()
{
    QTest::addColumn<const ResourceKind *>("kind");
    for (const auto *kind : allKinds())
        QTest::newRow(kind->key) << kind;
}

/// A record of which nothing but the id is known, and one where everything is null.
void TestFormFields::nothingIsSetByLooking()
{
    QFETCH(const ResourceKind *, kind);
    Record bare;
    bare.setText(kind->idField, u"1");
    auto nulls = bare;
    for (const auto &field : kind->fields)
        if (QByteArrayView(field.key) != QByteArrayView(kind->idField) && !QByteArrayView(field.key).contains('.'))
            nulls.setNull(field.key);
    for (const auto &record : {bare, nulls}) {
        m_form->setSubject(FormSubject::forEdit(recordId(*kind, record), record, m_inventory.get()));
        QVERIFY(!m_form->isDirty());
        QVERIFY(m_form->toSend().isEmpty());
        for (auto *box : m_form->findChildren<QCheckBox *>())
            if (box->objectName().startsWith(u"edit_"_s))
                QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    }
}

void TestFormFields::anAddressWithItsPrefixComesApart()
{
    m_form->setSubject(FormSubject::forNew(test::kind("twilio.ip_address"), u"AL1"_s, m_inventory.get()));
    line("ip_address")->insert(u"203.0.113.0/24"_s);
    QCOMPARE(line("ip_address")->text(), u"203.0.113.0"_s);
    QCOMPARE(line("cidr_prefix_length")->text(), u"24"_s);
    QVERIFY(!m_form->messageAt("cidr_prefix_length").isEmpty());
    m_form->setDraft({{"friendly_name", u"Office"_s}});
    QCOMPARE(m_form->problemCount(), 0);
    QCOMPARE(m_form->toSend().value("cidr_prefix_length"), u"24"_s);
    // Neither half is taken when one of them is wrong.
    retype(line("ip_address"), {});
    line("ip_address")->insert(u"203.0.113.0/99"_s);
    QCOMPARE(line("ip_address")->text(), u"203.0.113.0/99"_s);
    QCOMPARE(line("cidr_prefix_length")->text(), u"24"_s);
}

void TestFormFields::aTypedPrefixComesApart()
{
    m_form->setSubject(FormSubject::forNew(test::kind("twilio.ip_address"), test::id("AL", "hq"), m_inventory.get()));
    m_form->setDraft({{"friendly_name", u"net"_s}});
    retype(line("ip_address"), u"203.0.113.0/24"_s);
    QCOMPARE(m_form->problemCount(), 1);
    QTest::keyClick(line("ip_address"), Qt::Key_Return);
    QCOMPARE(m_form->draft().value("ip_address"), u"203.0.113.0"_s);
    QCOMPARE(m_form->draft().value("cidr_prefix_length"), u"24"_s);
    QCOMPARE(m_form->problemCount(), 0);
}

void TestFormFields::aRepairLosesNoPrefix()
{
    m_form->setSubject(FormSubject::forNew(test::kind("twilio.ip_address"), u"AL1"_s, m_inventory.get()));
    retype(line("ip_address"), u"203.0.113.0/28"_s); // typed, so it is left alone
    QCOMPARE(line("ip_address")->text(), u"203.0.113.0/28"_s);
    QVERIFY(repair("ip_address"));
    repair("ip_address")->click();
    QCOMPARE(line("ip_address")->text(), u"203.0.113.0"_s);
    QCOMPARE(line("cidr_prefix_length")->text(), u"28"_s);
}

void TestFormFields::aWideRangeNeedsAYes_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("other");
    QTest::newRow("prefix") << "twilio.ip_address"_ba << Draft{{"friendly_name", u"All"_s}, {"ip_address", u"0.0.0.0"_s}, {"cidr_prefix_length", u"0"_s}}
                            << "cidr_prefix_length"_ba << u"0.0.0.0/0"_s << u"1"_s;
    QTest::newRow("list") << "plivo.ip_access_control_list"_ba << Draft{{"ip_addresses", u"203.0.113.1\n0.0.0.0/0"_s}}
                          << "ip_addresses"_ba << u"0.0.0.0/0"_s << u"203.0.113.1\n10.0.0.0/8"_s;
}

void TestFormFields::aWideRangeNeedsAYes()
{
    QFETCH(QByteArray, kind);
    QFETCH(Draft, draft);
    QFETCH(QByteArray, key);
    QFETCH(QString, asked);
    QFETCH(QString, other);
    m_form->setSubject(FormSubject::forNew(test::kind(kind.constData()), u"AL1"_s, m_inventory.get()));
    m_form->setDraft(draft);
    QSignalSpy counted(m_form.get(), &RecordForm::problemsChanged);
    QCOMPARE(m_form->problemCount(), 1);
    auto *yes = m_form->findChild<QCheckBox *>(u"yes_"_s + QLatin1StringView(key));
    auto *again = m_form->findChild<QLineEdit *>(u"again_"_s + QLatin1StringView(key));
    QVERIFY(yes && again);
    QVERIFY(m_form->focusFirstProblem());
    QCOMPARE(m_form->focusWidget(), yes);
    QTest::keyClick(yes, Qt::Key_Space);
    QCOMPARE(m_form->problemCount(), 1); // a tick alone is quickly made
    QTest::keyClicks(again, asked);
    QCOMPARE(m_form->problemCount(), 0);
    QCOMPARE(counted.constLast().constFirst().toInt(), 0);
    m_form->setDraft({{key, other}});
    QCOMPARE(m_form->problemCount(), 1);
    QVERIFY(!yes->isChecked());
    m_form->setDraft(draft);
    QCOMPARE(m_form->problemCount(), 1); // a yes is not remembered
}

void TestFormFields::rulesAcrossFieldsFollowTheTyping()
{
    m_form->setSubject(FormSubject::forNew(test::kind("plivo.uri"), {}, m_inventory.get()));
    m_form->setDraft({{"uri", u"pbx.example.com"_s}});
    QCOMPARE(m_form->problemCount(), 0);
    m_form->findChild<QCheckBox *>(u"edit_authentication_needed"_s)->click();
    QCOMPARE(m_form->missing(), (QStringList{u"User name"_s, u"Password"_s}));
    retype(line("username"), u"northwind"_s);
    retype(line("password"), u"secret"_s);
    QCOMPARE(m_form->problemCount(), 0);
    retype(line("username"), {});
    QVERIFY(!m_form->messageAt("username").isEmpty());
    m_form->findChild<QCheckBox *>(u"edit_authentication_needed"_s)->click();
    QCOMPARE(m_form->messageAt("username"), QString());
}

void TestFormFields::aTargetWithoutSchemeIsUnderstood()
{
    m_form->setSubject(FormSubject::forNew(test::kind("plivo.uri"), {}, m_inventory.get()));
    m_form->setDraft({{"uri", u"pbx.example.com:5080"_s}});
    auto *transport = m_form->findChild<QToolButton *>(u"chipTransport"_s);
    QVERIFY(m_form->findChild<QToolButton *>(u"chipEdge"_s)->isHidden());
    QVERIFY(transport->isEnabled());
    const auto actions = transport->menu()->actions();
    const auto tls = std::find_if(actions.begin(), actions.end(), [](const QAction *a) { return a->text() == u"TLS"_s; });
    QVERIFY(tls != actions.end());
    (*tls)->trigger();
    QCOMPARE(m_form->draft().value("uri"), u"pbx.example.com:5080;transport=tls"_s);
    QCOMPARE(m_form->problemCount(), 0);
}

/// Reading aids ask for the name alone, and a form may have several choices of the same value.
void TestFormFields::readersTellTheChoicesApart()
{
    m_form->setSubject(FormSubject::forNew(test::kind("twilio.sip_domain"), {}, m_inventory.get()));
    QSet<QString> names;
    const auto boxes = m_form->findChildren<QComboBox *>();
    for (auto *box : boxes) {
        auto *reading = QAccessible::queryAccessibleInterface(box);
        names.insert(reading->text(QAccessible::Name));
        QCOMPARE(reading->text(QAccessible::Value), box->currentText());
        QCOMPARE(reading->role(), QAccessible::ComboBox);
        QCOMPARE(reading->indexOfChild(reading->child(0)), 0);
        QVERIFY(reading->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    }
    QCOMPARE(boxes.size(), 4);
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(u"Voice method: POST"_s));
}

void TestFormFields::readersTickAndUntick()
{
    m_form->setSubject(FormSubject::forNew(test::kind("twilio.sip_domain"), {}, m_inventory.get()));
    auto *tick = QAccessible::queryAccessibleInterface(m_form->findChild<QCheckBox *>(u"edit_secure"_s))->actionInterface();
    tick->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_form->draft().value("secure"), u"true"_s);
    QVERIFY(m_form->isDirty());
    tick->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_form->draft().value("secure"), u"false"_s);
    QVERIFY(!m_form->isDirty());
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
