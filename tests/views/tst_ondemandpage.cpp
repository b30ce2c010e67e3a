// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakelab.h"
#include "views/theme/appearance.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// A list that is read page by page, as far as somebody looks.
class TestOnDemandPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyTheFirstPageIsRead();
    void moreComesWhenItIsWanted();
    void theEndOfTheRowsAsksForMore();
    void filtersAreAskedForWithEnter();
    void aWrongFilterAsksNothing();
    void filtersThatDoNotFitTogetherAskNothing_data();
    void filtersThatDoNotFitTogetherAskNothing();
    void filtersStayWhileTheAccountIsOpen();
    void nothingMatchesAndTheFiltersAreReset();
    void anErrorIsSaidAndTriedAgain();
    void theSideBarCountsNothing();
    void aFileSimplyShows();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name) const { return m_window->findChild<QWidget *>(u"onDemandPage"_s)->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] int rows() const { return part<RecordTable>("table.plivo.call")->model()->rowCount(); }
    [[nodiscard]] QString count() const { return part<QLabel>("pageCount")->text(); }
    void open() { m_window->showKind(m_lab.get(), FakeLab::kind("plivo.call")); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<MainWindow> m_window;
};

void TestOnDemandPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_ondemandpage"_s);
}

void TestOnDemandPage::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>(qApp);
    m_lab = std::make_unique<FakeLab>(u"Lab"_s, AccountMode::Sandbox);
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->addAccount(m_lab.get());
}

void TestOnDemandPage::cleanup()
{
    m_window.reset();
    m_lab.reset();
    m_appearance.reset();
}

void TestOnDemandPage::onlyTheFirstPageIsRead()
{
    QCOMPARE(m_lab->asked, QStringList());
    open();
    QCOMPARE(m_lab->asked, QStringList{u"first page"_s});
    m_lab->deliver();
    QCOMPARE(rows(), 20);
    QCOMPARE(count(), u"Showing 20 of 45"_s);
    m_window->showKind(m_lab.get(), FakeLab::kind("plivo.uri"));
    open(); // what was read is still here
    QCOMPARE(m_lab->asked.size(), 1);
    QCOMPARE(rows(), 20);
}

void TestOnDemandPage::moreComesWhenItIsWanted()
{
    open();
    m_lab->deliver();
    auto *more = part<QPushButton>("loadMore");
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!more->isEnabled());
    m_lab->deliver();
    QCOMPARE(count(), u"Showing 40 of 45"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    m_lab->deliver();
    QCOMPARE(count(), u"Showing all 45"_s);
    QVERIFY(!more->isVisible());
    QCOMPARE(m_lab->asked, (QStringList{u"first page"_s, u"next page"_s, u"next page"_s}));
}

void TestOnDemandPage::theEndOfTheRowsAsksForMore()
{
    m_window->resize(1024, 640);
    open();
    m_lab->deliver();
    auto *bar = part<RecordTable>("table.plivo.call")->verticalScrollBar();
    QCoreApplication::processEvents();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() - 1);
    QCOMPARE(m_lab->asked.size(), 1);
    bar->setValue(bar->maximum());
    QCOMPARE(m_lab->asked, (QStringList{u"first page"_s, u"next page"_s}));
}

void TestOnDemandPage::filtersAreAskedForWithEnter()
{
    open();
    m_lab->deliver();
    part<QToolButton>("foldFilters")->setChecked(true);
    auto *direction = part<QComboBox>("filter_call_direction");
    direction->setCurrentIndex(direction->findData(u"outbound"_s));
    auto *from = part<QLineEdit>("filter_from_number");
    QTest::keyClicks(from, u"+1415"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(m_lab->asked.last(), u"first page call_direction=outbound from_number=1415"_s);
    part<QToolButton>("foldFilters")->setChecked(false);
    QCOMPARE(part<QLabel>("pageAsked")->text(), u"Filtered by: From, Direction"_s);
}

void TestOnDemandPage::aWrongFilterAsksNothing()
{
    open();
    m_lab->deliver();
    part<QToolButton>("foldFilters")->setChecked(true);
    auto *code = part<QLineEdit>("filter_hangup_cause_code");
    QTest::keyClicks(code, u"many"_s);
    QTest::mouseClick(part<QPushButton>("applyFilters"), Qt::LeftButton);
    QCOMPARE(m_lab->asked, QStringList{u"first page"_s});
    QVERIFY(!code->accessibleDescription().isEmpty());
    QVERIFY(part<QWidget>("filter_hangup_cause_code")->hasFocus() || !m_window->isActiveWindow());
}

void TestOnDemandPage::filtersThatDoNotFitTogetherAskNothing_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::newRow("an end alone") << QString() << u"2026-11-20 08:00"_s << u"no end without a beginning"_s;
    QTest::newRow("exchanged") << u"2026-11-20 08:00"_s << u"2026-11-19 08:00"_s << u"Exchange"_s;
    QTest::newRow("too far apart") << u"2026-08-01 08:00"_s << u"2026-11-19 08:00"_s << u"90 days"_s;
    QTest::newRow("a beginning alone") << u"2026-11-19 08:00"_s << QString() << QString();
    QTest::newRow("both") << u"2026-11-19 08:00"_s << u"2026-11-20 08:00:30"_s << QString();
}

void TestOnDemandPage::filtersThatDoNotFitTogetherAskNothing()
{
    QFETCH(QString, after);
    QFETCH(QString, before);
    QFETCH(QString, words);
    open();
    m_lab->deliver();
    part<QToolButton>("foldFilters")->setChecked(true);
    auto *from = part<QLineEdit>("filter_end_time__gte");
    from->setText(after);
    part<QLineEdit>("filter_end_time__lte")->setText(before);
    QTest::mouseClick(part<QPushButton>("applyFilters"), Qt::LeftButton);
    QCOMPARE(m_lab->asked.size(), words.isEmpty() ? 2 : 1);
    QVERIFY2(from->accessibleDescription().contains(words), qPrintable(from->accessibleDescription()));
}

void TestOnDemandPage::filtersStayWhileTheAccountIsOpen()
{
    open();
    m_lab->deliver();
    part<QLineEdit>("filter_to_number")->setText(u"1212"_s);
    QTest::mouseClick(part<QPushButton>("applyFilters"), Qt::LeftButton);
    m_lab->deliver();
    m_window->showKind(m_lab.get(), FakeLab::kind("plivo.trunk"));
    open();
    QCOMPARE(part<QLineEdit>("filter_to_number")->text(), u"1212"_s);
    QTest::mouseClick(part<QPushButton>("readAgain"), Qt::LeftButton);
    QCOMPARE(m_lab->asked.last(), u"first page to_number=1212"_s);
}

void TestOnDemandPage::nothingMatchesAndTheFiltersAreReset()
{
    open();
    part<QLineEdit>("filter_from_number")->setText(u"99"_s);
    QTest::mouseClick(part<QPushButton>("applyFilters"), Qt::LeftButton);
    m_lab->deliver();
    QVERIFY(part<QLabel>("emptyTitle")->text().contains(u"match these filters"));
    QTest::mouseClick(part<QPushButton>("emptyAction"), Qt::LeftButton);
    QCOMPARE(m_lab->asked.last(), u"first page"_s);
    QCOMPARE(part<QLineEdit>("filter_from_number")->text(), QString());
}

void TestOnDemandPage::anErrorIsSaidAndTriedAgain()
{
    open();
    m_lab->fail(u"The provider did not answer."_s);
    QVERIFY(part<QLabel>("emptyText")->text().contains(u"did not answer"));
    QTest::mouseClick(part<QPushButton>("emptyAction"), Qt::LeftButton);
    QCOMPARE(m_lab->asked, (QStringList{u"first page"_s, u"first page"_s}));
    m_lab->deliver();
    QTest::mouseClick(part<QPushButton>("loadMore"), Qt::LeftButton);
    m_lab->fail(u"The provider did not answer."_s);
    QCOMPARE(rows(), 20); // what is here stays
    QVERIFY(count().contains(u"did not answer"));
    QTest::mouseClick(part<QPushButton>("loadMore"), Qt::LeftButton);
    QCOMPARE(m_lab->asked.last(), u"next page"_s);
}

void TestOnDemandPage::theSideBarCountsNothing()
{
    open();
    m_lab->deliver();
    auto *model = m_window->findChild<QTreeView *>(u"sideBar"_s)->model();
    const auto account = model->index(0, 0, model->index(0, 0));
    const auto calls = model->index(model->rowCount(account) - 1, 0, account);
    QTRY_COMPARE(calls.data(Qt::AccessibleTextRole).toString(), u"Calls"_s);
}

void TestOnDemandPage::aFileSimplyShows()
{
    open();
    m_lab->deliver();
    FakeAccount file(u"calls.json"_s, AccountMode::File);
    auto account = file.inventory()->account();
    account.provider = "plivo";
    file.inventory()->setAccount(account);
    const auto &calls = *FakeLab::kind("plivo.call");
    QList<Record> records;
    for (const auto &id : m_lab->inventory()->ids(calls))
        records.append(*m_lab->inventory()->record(id));
    file.inventory()->merge(calls, {}, records);
    m_window->addAccount(&file);
    m_window->showKind(&file, &calls);
    QCOMPARE(m_window->currentPage()->objectName(), u"collectionPage"_s);
    QCOMPARE(m_window->currentPage()->table()->model()->rowCount(), 20);
}

QTEST_MAIN(TestOnDemandPage)
#include "tst_ondemandpage.moc"
