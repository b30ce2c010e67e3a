// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"
#include "tests/views/fakeaccount.h"
#include "views/explain/explainpage.h"
#include "views/explain/pastefield.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace trunkdesk;

class TestExplainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyAtFirst();
    void answersAsOneTypes();
    void causesLeadToRecords();
    void fixes();
    void noAccount();
    void notKnown();
    void accountThatGoes();
    void pasteIsMaskedAndCut();
    void copies();
    void allCodes();

private:
    [[nodiscard]] QStringList texts(const char *name) const;
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<ExplainPage> m_page;
};

void TestExplainPage::init()
{
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
    m_page = std::make_unique<ExplainPage>();
    m_page->setFindingsSource([](AccountController *account) { return findAll(*account->inventory()); });
    m_page->setAccounts({m_account.get()});
    m_page->resize(1100, 700);
    m_page->show();
}

void TestExplainPage::cleanup()
{
    m_page.reset();
    m_account.reset();
}

QStringList TestExplainPage::texts(const char *name) const
{
    QStringList list;
    for (const auto *label : m_page->findChildren<QLabel *>(QLatin1StringView(name)))
        list.append(label->text());
    return list;
}

void TestExplainPage::emptyAtFirst()
{
    QVERIFY(child<QWidget>("explainEmpty")->isVisible());
    QVERIFY(!child<QPushButton>("copyExplanation")->isEnabled());
    QCOMPARE(child<QComboBox>("accountBox")->currentIndex(), 0);
    QVERIFY(!child<QPushButton>("clearFailure")->isEnabled());
}

void TestExplainPage::answersAsOneTypes()
{
    QSignalSpy explained(m_page.get(), &ExplainPage::explained);
    auto *field = child<PasteField>("failureText");
    QTest::keyClicks(field, u"32010"_s);
    QVERIFY(explained.wait());
    QCOMPARE(m_page->explanations().size(), 1);
    QCOMPARE(texts("codeNumber"), QStringList{u"32010"_s});
    QVERIFY(texts("codeMeaning").at(0).contains(u"origination URL"_s));
    QVERIFY(texts("codeSource").at(0).contains(u"/32010"_s));
    field->clear();
    QVERIFY(explained.wait());
    QVERIFY(child<QWidget>("explainEmpty")->isVisible());
}

void TestExplainPage::causesLeadToRecords()
{
    m_page->ask(u"SIP/2.0 488 Not Acceptable Here"_s);
    QSignalSpy wanted(m_page.get(), &ExplainPage::recordWanted);
    auto *link = child<QToolButton>("causeLink");
    QVERIFY(link);
    QVERIFY(!link->accessibleName().isEmpty());
    link->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<AccountController *>(), m_account.get());
    QVERIFY(wanted.at(0).at(1).value<RecordId>().isValid());
}

void TestExplainPage::fixes()
{
    const auto trunk = m_account->trunk(1);
    static const Check check{.code = "AUTH-NONE", .severity = FindingSeverity::Error};
    m_page->setFindingsSource([trunk](AccountController *) { return QList<Finding>{{.check = &check, .record = trunk, .message = u"Nobody may call."_s, .fixes = {{.title = u"Attach a list…"_s, .record = trunk}}}}; });
    m_page->ask(u"32200"_s);
    QVERIFY(texts("certainCause").value(0).contains(u"Nobody may call."_s));
    QSignalSpy wanted(m_page.get(), &ExplainPage::fixWanted);
    child<QPushButton>("causeFix")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<Finding>().record, trunk);
}

void TestExplainPage::noAccount()
{
    m_page->ask(u"32200"_s);
    QVERIFY(!m_page->explanations().at(0).causes.isEmpty());
    auto *box = child<QComboBox>("accountBox");
    box->setCurrentIndex(box->count() - 1);
    Q_EMIT box->activated(box->count() - 1);
    QVERIFY(!m_page->account());
    QVERIFY(m_page->explanations().at(0).causes.isEmpty());
    QVERIFY(m_page->explanations().at(0).code);
    m_page->setAccounts({m_account.get()}); // that none is wanted is kept
    QVERIFY(!m_page->account());
}

void TestExplainPage::notKnown()
{
    m_page->ask(u"error 39999"_s);
    QCOMPARE(texts("codeTitle"), QStringList{u"Not known here"_s});
    m_page->ask(u"it does not work"_s);
    QVERIFY(child<QWidget>("explainEmpty")->isVisible());
}

void TestExplainPage::accountThatGoes()
{
    m_page->ask(u"403"_s);
    m_account.reset();
    QVERIFY(!m_page->account());
    QVERIFY(m_page->explanations().at(0).causes.isEmpty());
    m_page->ask(u"404"_s);
}

void TestExplainPage::pasteIsMaskedAndCut()
{
    auto *field = child<PasteField>("failureText");
    const auto notice = child<QWidget>("pasteNotice");
    QGuiApplication::clipboard()->setText(u"SIP/2.0 403 Forbidden\nAuthorization: Digest username=\"a\", response=\"0123456789abcdef0123456789abcdef\"\n"_s);
    field->paste();
    QVERIFY(!field->toPlainText().contains(u"0123456789abcdef"_s));
    QVERIFY(field->toPlainText().contains(u"403"_s));
    QVERIFY(notice->isVisible());
    field->clear();
    QGuiApplication::clipboard()->setText(QString(100000, u'x'));
    field->paste();
    QCOMPARE(field->toPlainText().size(), 64 * 1024);
    QVERIFY(notice->isVisible());
}

void TestExplainPage::copies()
{
    m_page->ask(u"32010"_s);
    child<QPushButton>("copyExplanation")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"32010"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Northwind"_s));
}

void TestExplainPage::allCodes()
{
    child<QTabBar>("explainTabs")->setCurrentIndex(1);
    auto *table = child<QTableView>("codesTable");
    QVERIFY(table->isVisible());
    const int all = table->model()->rowCount();
    QVERIFY(all > 250);
    child<QLineEdit>("previewFilter")->setText(u"secure media"_s);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all / 10);
    const auto number = table->model()->index(0, 0).data().toString();
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(child<QTabBar>("explainTabs")->currentIndex(), 0);
    QCOMPARE(texts("codeNumber").value(0), number);
}

QTEST_MAIN(TestExplainPage)
#include "tst_explainpage.moc"
