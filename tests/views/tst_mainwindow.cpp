// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakeaccount.h"
#include "views/routing/routingpicture.h"
#include "views/theme/appearance.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The window as a person drives it, by the names of its parts.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itBeginsWithTheWaysIn();
    void anAccountIsListedAndShown();
    void theKeyboardFollowsWhatIsShown();
    void enterOpensThePageOfATrunk();
    void everyChildKindHasItsTab();
    void theTabsAreThereAtOnce();
    void theFilterNarrowsAndItsButtonClearsIt();
    void anEmptyTableSaysWhatToDo();
    void aFileCanOnlyBeLookedAt();
    void deedsGoToTheController();
    void theDetailsFollowTheSelection();
    void whatIsActedOnIsChosen();
    void backAndForward();
    void anAccountThatGoesLeavesNothingBehind();
    void anErrorStaysAndInformationDoesNotReplaceIt();
    void theRoutingPictureHasWords();
    void nothingIsTooLargeForASmallScreen();
    void mnemonicsOfAMenuDiffer();
    void everyControlHasAName();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name) const { return m_window->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] RecordTable *table(const char *kind) const
    {
        for (auto *found : m_window->findChildren<RecordTable *>(u"table."_s + QLatin1StringView(kind)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] QString windowText(const char *name) const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>(qApp);
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1360, 820); // enough for all its parts
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_account.reset();
    m_appearance.reset();
}

QString TestMainWindow::windowText(const char *name) const
{
    for (auto *found : m_window->findChildren<QWidget *>(QLatin1StringView(name)))
        if (found->isVisible())
            return qobject_cast<QLabel *>(found) ? static_cast<QLabel *>(found)->text() : found->accessibleName();
    return {};
}

void TestMainWindow::itBeginsWithTheWaysIn()
{
    QSignalSpy sandbox(m_window.get(), &MainWindow::sandboxWanted), open(m_window.get(), &MainWindow::openFileWanted);
    QVERIFY(part<QWidget>("startPage")->isVisible());
    QTest::mouseClick(part<QPushButton>("startSandbox"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("startOpen"), Qt::LeftButton);
    QCOMPARE(sandbox.size(), 1);
    QCOMPARE(open.size(), 1);
    QVERIFY(!m_window->actions()->refresh->isEnabled());
    QVERIFY(!m_window->actions()->refresh->toolTip().isEmpty());
}

void TestMainWindow::anAccountIsListedAndShown()
{
    m_window->addAccount(m_account.get());
    QCOMPARE(m_window->currentAccount(), m_account.get());
    QVERIFY(m_window->windowTitle().contains(u"Northwind"));
    QVERIFY(m_window->windowTitle().contains(u"SANDBOX"));
    QCOMPARE(windowText("statusMode"), u"SANDBOX"_s);
    QVERIFY(windowText("statusText").contains(u"Northwind"));
    QCOMPARE(windowText("pageTitle"), u"Trunks"_s);
    QCOMPARE(table("twilio.trunk")->model()->rowCount(), 8);
}

void TestMainWindow::theKeyboardFollowsWhatIsShown()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->focusWidget(), part<QPushButton>("startSandbox"));
    FakeAccount account(u"Still to be read"_s, AccountMode::Sandbox);
    m_window->addAccount(&account);
    QVERIFY(!table("twilio.trunk"));
    account.fill();
    QVERIFY(table("twilio.trunk"));
    QCOMPARE(m_window->focusWidget(), table("twilio.trunk"));
    m_window->removeAccount(&account);
    QCOMPARE(m_window->focusWidget(), part<QPushButton>("startSandbox"));
}

void TestMainWindow::enterOpensThePageOfATrunk()
{
    m_window->addAccount(m_account.get());
    auto *trunks = table("twilio.trunk");
    trunks->selectRecord(m_account->trunk(0));
    QTest::keyClick(trunks, Qt::Key_Return);
    QCOMPARE(windowText("pageTitle"), u"hq-trunk"_s);
    QCOMPARE(table("twilio.origination_url")->model()->rowCount(), 4);
}

void TestMainWindow::everyChildKindHasItsTab()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    const auto *tabs = part<QTabBar>("recordTabs");
    QStringList names;
    for (int index = 0; index < tabs->count(); ++index)
        names.append(tabs->tabText(index).section(u"  "_s, 0, 0));
    QCOMPARE(names, (QStringList{u"Origination"_s, u"Numbers"_s, u"Authentication"_s, u"Settings"_s, u"Recording"_s, u"JSON"_s}));
    QCOMPARE(tabs->tabText(0).section(u"  "_s, 1), u"4"_s);
    QCOMPARE(tabs->tabText(2).section(u"  "_s, 1), u"2"_s);
    part<QTabBar>("recordTabs")->setCurrentIndex(2);
    QVERIFY(table("twilio.trunk_credential_list") && table("twilio.trunk_ip_access_control_list"));
}

void TestMainWindow::theTabsAreThereAtOnce()
{
    m_window->addAccount(m_account.get());
    QCoreApplication::processEvents(); // the table has been in view
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    QCoreApplication::processEvents();
    const auto *tabs = part<QTabBar>("recordTabs");
    QVERIFY(tabs->isVisible());
    QVERIFY(tabs->sizeHint().width() > 0);
    QCOMPARE(tabs->width(), tabs->sizeHint().width());
}

void TestMainWindow::theFilterNarrowsAndItsButtonClearsIt()
{
    m_window->addAccount(m_account.get());
    auto *page = part<QWidget>("collectionPage");
    auto *filter = page->findChild<QLineEdit *>(u"filter"_s);
    QTest::keyClicks(filter, u"fax"_s);
    QCOMPARE(table("twilio.trunk")->model()->rowCount(), 1);
    QTest::keyClicks(filter, u"zzz"_s);
    auto *clear = page->findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(filter->text(), QString());
    QCOMPARE(table("twilio.trunk")->model()->rowCount(), 8);
}

void TestMainWindow::anEmptyTableSaysWhatToDo()
{
    FakeAccount empty(u"Empty"_s, AccountMode::Live);
    m_window->addAccount(&empty);
    auto *page = part<QWidget>("collectionPage");
    auto *button = page->findChild<QPushButton *>(u"emptyAction"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton); // not read yet: read it
    QCOMPARE(empty.asked, QStringList{u"refresh"_s});
    ApiError error;
    error.message = u"The host is not known."_s;
    empty.inventory()->setState(*FakeAccount::trunkKind(), {}, LoadState::Failed, error);
    QVERIFY(page->findChild<QLabel *>(u"emptyText"_s)->text().contains(u"The host is not known."));
    empty.inventory()->setState(*FakeAccount::trunkKind(), {}, LoadState::Ready);
    QTest::mouseClick(button, Qt::LeftButton); // there are none: make one
    QCOMPARE(empty.asked.last(), u"create twilio.trunk "_s);
}

void TestMainWindow::aFileCanOnlyBeLookedAt()
{
    FakeAccount file(u"acme.json"_s, AccountMode::File);
    file.fill();
    m_window->addAccount(&file);
    table("twilio.trunk")->selectRecord(file.trunk(0));
    QTRY_VERIFY(m_window->actions()->copyCsv->isEnabled());
    const auto *a = m_window->actions();
    for (const auto *action : {a->create, a->edit, a->duplicate, a->remove, a->attach, a->detach, a->refresh}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY(!action->toolTip().isEmpty());
    }
    QVERIFY(a->edit->toolTip().contains(u"file"));
    QTest::keyClick(table("twilio.trunk"), Qt::Key_Delete);
    QCOMPARE(file.asked, QStringList());
}

void TestMainWindow::deedsGoToTheController()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->target(0, 1));
    const auto *a = m_window->actions();
    QTRY_VERIFY(a->edit->isEnabled());
    for (auto *action : {a->edit, a->duplicate, a->remove, a->create, a->refresh, a->saveSnapshot})
        action->trigger();
    QVERIFY(!a->detach->isEnabled()); // an origination URL belongs to its trunk
    part<QTabBar>("recordTabs")->setCurrentIndex(1);
    table("twilio.phone_number")->selectAll();
    QTRY_VERIFY(a->detach->isEnabled());
    QVERIFY(!a->remove->isEnabled());
    a->detach->trigger();
    a->attach->trigger();
    const auto url = m_account->target(0, 1).id, trunk = m_account->trunk(0).id;
    QCOMPARE(m_account->asked, (QStringList{u"edit "_s + url, u"duplicate "_s + url, u"remove 1"_s, u"create twilio.origination_url "_s + trunk, u"refresh"_s,
        u"save"_s, u"detach 14"_s, u"attach twilio.phone_number "_s + trunk}));
}

void TestMainWindow::theDetailsFollowTheSelection()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->target(0, 0));
    QTRY_COMPARE(windowText("detailsTitle"), u"hq-pbx-1"_s);
    QCOMPARE(windowText("detailsSubtitle"), u"Origination URL of hq-trunk"_s);
    table("twilio.origination_url")->selectRecord(m_account->target(0, 2));
    QTRY_COMPARE(windowText("detailsTitle"), u"dr-site"_s);
    auto record = *m_account->inventory()->record(m_account->target(0, 2));
    record.setText("friendly_name", u"second-site"_s);
    m_account->inventory()->merge(*FakeAccount::targetKind(), {}, {record});
    QTRY_COMPARE(windowText("detailsTitle"), u"second-site"_s);
}

void TestMainWindow::whatIsActedOnIsChosen()
{
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    auto *rows = table(FakeAccount::targetKind()->key);
    rows->selectRecord(m_account->target(0, 0));
    QTest::keyClick(rows, Qt::Key_Down, Qt::ControlModifier); // moves on and chooses nothing
    QVERIFY(rows->currentRecord() != m_account->target(0, 0));
    QCOMPARE(m_window->currentPage()->context().current, m_account->target(0, 0));
}

void TestMainWindow::backAndForward()
{
    m_window->addAccount(m_account.get());
    m_window->showKind(m_account.get(), FakeAccount::targetKind());
    m_window->showRecord(m_account.get(), m_account->trunk(1));
    QCOMPARE(windowText("pageTitle"), u"branch-trunk"_s);
    m_window->actions()->back->trigger();
    QCOMPARE(windowText("pageTitle"), u"Origination URLs"_s);
    m_window->actions()->back->trigger();
    QCOMPARE(windowText("pageTitle"), u"Trunks"_s);
    QVERIFY(!m_window->actions()->back->isEnabled());
    m_window->actions()->forward->trigger();
    m_window->actions()->forward->trigger();
    QCOMPARE(windowText("pageTitle"), u"branch-trunk"_s);
}

void TestMainWindow::anAccountThatGoesLeavesNothingBehind()
{
    auto second = std::make_unique<FakeAccount>(u"Second"_s, AccountMode::ReadOnly);
    second->fill();
    m_window->addAccount(m_account.get());
    m_window->addAccount(second.get());
    m_window->showRecord(second.get(), second->trunk(0));
    second.reset();
    QCOMPARE(m_window->currentAccount(), m_account.get());
    QCOMPARE(windowText("pageTitle"), u"Trunks"_s);
    m_account.reset();
    QVERIFY(part<QWidget>("startPage")->isVisible());
    QVERIFY(!m_window->currentAccount());
    QCOMPARE(part<QTreeView>("sideBar")->model()->rowCount(), 0);
    QVERIFY(!m_window->actions()->back->isEnabled());
}

void TestMainWindow::anErrorStaysAndInformationDoesNotReplaceIt()
{
    auto *bar = part<MessageBar>("messageBar");
    bool acted = false;
    m_window->showMessage({Message::Severity::Error, u"It failed."_s, u"Again"_s, [&acted] { acted = true; }});
    m_window->showMessage({Message::Severity::Information, u"2 rows copied."_s});
    QCOMPARE(bar->text(), u"It failed."_s);
    QTest::mouseClick(part<QPushButton>("messageAction"), Qt::LeftButton);
    QVERIFY(acted);
    QVERIFY(bar->isHidden());
}

void TestMainWindow::theRoutingPictureHasWords()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    const auto words = part<RoutingPicture>("routingPicture")->accessibleDescription();
    for (const auto &word : {u"Priority 10"_s, u"hq-pbx-1 (70 %)"_s, u"old-asterisk, sip://sip-box.example:1234: off"_s, u"https://dr.northwind.example/twiml"_s})
        QVERIFY2(words.contains(word), qPrintable(words));
    m_window->showRecord(m_account.get(), m_account->trunk(3)); // numbers and no target
    QVERIFY(part<RoutingPicture>("routingPicture")->accessibleDescription().contains(u"It has no target, so callers hear a failure"));
}

void TestMainWindow::nothingIsTooLargeForASmallScreen()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024 && m_window->minimumSizeHint().height() <= 600,
        qPrintable(u"%1 x %2"_s.arg(m_window->minimumSizeHint().width()).arg(m_window->minimumSizeHint().height())));
}

void TestMainWindow::mnemonicsOfAMenuDiffer()
{
    const auto check = [](const QList<QAction *> &actions, const QString &where) {
        QSet<QChar> seen;
        for (const auto *action : actions) {
            const auto text = QString(action->text()).remove(u"&&"_s);
            const auto at = text.indexOf(u'&');
            if (at < 0 || action->isSeparator())
                continue;
            const auto key = text.at(at + 1).toLower();
            QVERIFY2(!seen.contains(key), qPrintable(where + u": "_s + text));
            seen.insert(key);
        }
    };
    const auto *bar = m_window->findChild<QMenuBar *>();
    check(bar->actions(), u"menu bar"_s);
    for (const auto *action : bar->actions())
        check(action->menu()->actions(), action->text());
}

void TestMainWindow::everyControlHasAName()
{
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget);
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
