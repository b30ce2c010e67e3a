// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakeaccount.h"
#include "views/explain/trycallpage.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace trunkdesk;

class TestTryCallPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyAtFirst();
    void wrongAddress();
    void answersAsOneTypes();
    void number();
    void completes();
    void completesNothingThatIsWhole();
    void makesRoomForLongNames();
    void copies();
    void accountThatGoes();

private:
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString anyNumber() const;
    [[nodiscard]] QString anyDomain() const;

    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<TryCallPage> m_page;
};

void TestTryCallPage::init()
{
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::File);
    m_account->fill();
    m_page = std::make_unique<TryCallPage>();
    m_page->setAccounts({m_account.get()});
    m_page->resize(1100, 700);
    m_page->show();
}

void TestTryCallPage::cleanup()
{
    m_page.reset();
    m_account.reset();
}

QString TestTryCallPage::anyNumber() const
{
    const auto &kind = *FakeAccount::numberKind();
    return m_account->inventory()->record(m_account->inventory()->ids(kind).constFirst())->text("phone_number");
}

QString TestTryCallPage::anyDomain() const
{
    for (const auto &id : m_account->inventory()->ids(*FakeAccount::trunkKind()))
        if (const auto domain = m_account->inventory()->record(id)->text("domain_name"); !domain.isEmpty())
            return domain;
    return {};
}

void TestTryCallPage::emptyAtFirst()
{
    QVERIFY(child<QWidget>("tryCallEmpty")->isVisible());
    QVERIFY(child<QWidget>("tryCallHint")->isVisible());
    QVERIFY(child<QLineEdit>("addressField")->isVisible());
    QVERIFY(!child<QLineEdit>("numberField")->isVisible());
    QVERIFY(!child<QPushButton>("copyAnswer")->isEnabled());
}

void TestTryCallPage::wrongAddress()
{
    m_page->ask({.address = u"300.1.1.1"_s});
    QVERIFY(child<QLabel>("addressProblem")->isVisible());
    QVERIFY(!child<QLabel>("addressProblem")->text().isEmpty());
    QVERIFY(m_page->answers().isEmpty());
    m_page->ask({.address = u"203.0.113.7"_s});
    QVERIFY(!child<QLabel>("addressProblem")->isVisible());
}

void TestTryCallPage::answersAsOneTypes()
{
    QSignalSpy answered(m_page.get(), &TryCallPage::answered);
    QTest::keyClicks(child<QLineEdit>("domainField"), anyDomain());
    QVERIFY(answered.wait());
    QCOMPARE(m_page->answers().size(), 1);
    QVERIFY(child<QWidget>("admissionCard"));
    QVERIFY(!child<QLabel>("admissionSummary")->text().isEmpty());
    QVERIFY(child<QLabel>("admissionStep")->accessibleName().contains(u':'));
    QSignalSpy wanted(m_page.get(), &TryCallPage::recordWanted);
    child<QToolButton>("stepLink")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestTryCallPage::number()
{
    child<QRadioButton>("wayIn")->click();
    QVERIFY(child<QLineEdit>("numberField")->isVisible());
    m_page->ask({.way = CallAttempt::Way::In, .number = anyNumber()});
    QCOMPARE(m_page->answers().size(), 1);
    QVERIFY(m_page->answers().at(0).entry.isValid());
    QVERIFY(child<QWidget>("admissionPicture"));
    QCOMPARE(m_page->attempt().way, CallAttempt::Way::In);
}

void TestTryCallPage::completes()
{
    auto *field = child<QLineEdit>("domainField");
    QTest::keyClicks(field, u"a"_s);
    QVERIFY(field->completer()->model()->rowCount() > 0);
}

void TestTryCallPage::completesNothingThatIsWhole()
{
    auto *field = child<QLineEdit>("domainField");
    const auto domain = anyDomain();
    QVERIFY(!domain.isEmpty());
    m_page->activateWindow();
    field->setFocus();
    QTest::keyClicks(field, domain.chopped(1));
    QCoreApplication::processEvents();
    QVERIFY(field->completer()->popup()->isVisible());
    QTest::keyClicks(field, domain.last(1));
    QCoreApplication::processEvents();
    QVERIFY(!field->completer()->popup()->isVisible());
    QCOMPARE(field->text(), domain);
}

void TestTryCallPage::makesRoomForLongNames()
{
    m_page->resize(760, 500);
    QCoreApplication::processEvents();
    const auto domain = u"a-domain-of-nobody-that-does-not-break.pstn.twilio.com"_s;
    m_page->ask({.domain = domain});
    QCoreApplication::processEvents();
    const auto *scroll = child<QScrollArea>("tryCallScroll");
    QVERIFY(scroll->isVisible());
    QCOMPARE_LE(scroll->widget()->width(), scroll->viewport()->width());
}

void TestTryCallPage::copies()
{
    m_page->ask({.domain = anyDomain()});
    child<QPushButton>("copyAnswer")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_page->answers().at(0).summary));
}

void TestTryCallPage::accountThatGoes()
{
    m_page->ask({.domain = anyDomain()});
    m_account.reset();
    QVERIFY(!m_page->account());
    QVERIFY(m_page->answers().isEmpty());
}

QTEST_MAIN(TestTryCallPage)
#include "tst_trycallpage.moc"
