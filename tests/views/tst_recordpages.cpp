// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakelab.h"
#include "views/dialogs/wayout.h"
#include "views/routing/flowtable.h"
#include "views/routing/routingpicture.h"
#include "views/theme/appearance.h"
#include "views/widgets/notice.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The pages that a record gets out of the schema: of a domain, of lists, of a trunk that names its targets.
class TestRecordPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDomainShowsWhoMayCall();
    void theTabsAreSeen();
    void aDomainWithoutAuthenticationSaysSo();
    void anOlderPathIsOnlyRead();
    void aListShowsWhatIsInIt();
    void aTrunkNamesItsTargets();
    void whatIsMissingIsSaidInWords();
    void anOutboundTrunkHasNoPicture();
    void numbersStandOnTheTrunkTheyPointAt();
    void aNumberThatMovesLeavesThePage();
    void numbersAreAttachedAndNotTakenOff();
    void whatAKeyMayNotReadIsNoError();
    void theSideBarLeadsBackToTheList();
    void aGapIsSaidAboveTheRows();
    void aDeletionSaysWhatGoesAlong();
    void whatIsAttachedIsDetachedFirst();

private:
    [[nodiscard]] QStringList tabs() const;
    void goToTab(const QString &word);
    [[nodiscard]] RecordTable *table(const char *kind) const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] RecordId domain(int number) const { return {FakeLab::kind("twilio.sip_domain"), {}, u"SD%1"_s.arg(number, 32, 16, QLatin1Char('0'))}; }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<MainWindow> m_window;
};

void TestRecordPages::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_recordpages"_s);
}

void TestRecordPages::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>(qApp);
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
    addDomains(*m_account);
    m_lab = std::make_unique<FakeLab>(u"Lab"_s, AccountMode::Sandbox);
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->addAccount(m_account.get());
    m_window->addAccount(m_lab.get());
}

void TestRecordPages::cleanup()
{
    m_window.reset();
    m_lab.reset();
    m_account.reset();
    m_appearance.reset();
}

QStringList TestRecordPages::tabs() const
{
    QStringList words;
    const auto *bar = m_window->findChild<QTabBar *>(u"recordTabs"_s);
    for (int index = 0; index < bar->count(); ++index)
        words.append(bar->tabText(index));
    return words;
}

void TestRecordPages::goToTab(const QString &word)
{
    auto *bar = m_window->findChild<QTabBar *>(u"recordTabs"_s);
    for (int index = 0; index < bar->count(); ++index)
        if (bar->tabText(index).startsWith(word))
            return bar->setCurrentIndex(index);
    QFAIL(qPrintable(word));
}

RecordTable *TestRecordPages::table(const char *kind) const
{
    for (auto *found : m_window->findChildren<RecordTable *>(u"table."_s + QLatin1StringView(kind)))
        if (found->isVisible())
            return found;
    return nullptr;
}

QString TestRecordPages::note() const
{
    const auto *box = m_window->findChild<QWidget *>(u"pageProblems"_s);
    const auto *first = box->findChild<Notice *>(u"problem0"_s);
    return box->isVisible() && first ? first->text() : QString();
}

void TestRecordPages::aDomainShowsWhoMayCall()
{
    m_window->showRecord(m_account.get(), domain(1));
    QCOMPARE(tabs(), (QStringList{u"Authentication  1"_s, u"Registration  1"_s, u"Older paths  1"_s, u"Settings"_s, u"JSON"_s}));
    QVERIFY(table("twilio.domain_credential_list"));
    QCOMPARE(note(), QString());
    QVERIFY(!m_window->findChild<RoutingPicture *>()->isVisible());
    goToTab(u"Registration"_s);
    QTRY_VERIFY(m_window->actions()->attach->isEnabled());
    m_window->actions()->attach->trigger();
    QCOMPARE(m_account->asked, QStringList{u"attach twilio.registration_credential_list "_s + domain(1).id});
}

void TestRecordPages::theTabsAreSeen()
{
    const auto *bar = m_window->findChild<QTabBar *>(u"recordTabs"_s);
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(0)); // the page is built while another one is in view
    QTRY_VERIFY(bar->isVisible() && bar->width() >= bar->minimumSizeHint().width());
    m_window->showRecord(m_account.get(), domain(1));
    QTRY_VERIFY(bar->isVisible() && bar->width() >= bar->minimumSizeHint().width());
}

void TestRecordPages::aDomainWithoutAuthenticationSaysSo()
{
    m_window->showRecord(m_account.get(), domain(2));
    QTRY_VERIFY2(note().contains(u"Nothing says who may call"), qPrintable(note()));
    m_account->inventory()->setState(*FakeLab::kind("twilio.domain_credential_list"), {}, LoadState::NotRead);
    QTRY_COMPARE(note(), QString()); // not known is not the same as none
    m_window->showRecord(m_account.get(), m_account->trunk(1));
    QTRY_VERIFY2(note().contains(u"Nothing says who may call"), qPrintable(note()));
}

void TestRecordPages::anOlderPathIsOnlyRead()
{
    m_window->showRecord(m_account.get(), domain(1));
    goToTab(u"Older paths"_s);
    table("twilio.credential_list_mapping")->selectAll();
    auto *why = m_window->findChild<QLabel *>(u"whyReadOnly"_s);
    QVERIFY(why && why->isVisible() && why->text().contains(u"Authentication"));
    QTest::qWait(0);
    const auto *a = m_window->actions();
    QTRY_VERIFY(!a->attach->isEnabled() && !a->detach->isEnabled() && !a->remove->isEnabled());
    QVERIFY(a->attach->toolTip().contains(u"Authentication"));
    QTest::keyClick(table("twilio.credential_list_mapping"), Qt::Key_Delete);
    QCOMPARE(m_account->asked, QStringList());
}

void TestRecordPages::aListShowsWhatIsInIt()
{
    m_window->showRecord(m_account.get(), {FakeLab::kind("twilio.credential_list"), {}, u"CL%1"_s.arg(0, 32, 16, QLatin1Char('0'))});
    QCOMPARE(tabs().first(), u"Credentials  2"_s);
    QCOMPARE(table("twilio.credential")->model()->rowCount(), 2);
    table("twilio.credential")->selectAll();
    QTRY_VERIFY(m_window->actions()->remove->isEnabled());
    QVERIFY(m_window->actions()->create->isEnabled());
}

void TestRecordPages::aTrunkNamesItsTargets()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(0));
    QCOMPARE(tabs(), (QStringList{u"Numbers  4"_s, u"Targets"_s, u"Settings"_s, u"JSON"_s}));
    auto *picture = m_window->findChild<RoutingPicture *>();
    QVERIFY(picture->isVisible());
    const auto words = picture->accessibleDescription();
    for (const auto &part : {u"4 phone number"_s, u"Primary URI (takes the calls)"_s, u"pbx-main, pbx1.lab.example:5060;transport=tcp: 100 %"_s, u"Fallback URI (when all above fail)"_s, u"pbx-spare, 203.0.113.20:5060: 100 %"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    goToTab(u"Targets"_s); // the same as a table
    auto *flow = m_window->findChild<FlowTable *>();
    QVERIFY(flow->isVisible());
    QCOMPARE(flow->model()->rowCount(), 2);
    QVERIFY(m_window->findChild<QLabel *>(u"flowWords"_s)->text().contains(u"pbx-main"));
    flow->setCurrentIndex(flow->model()->index(0, 0));
    QTest::keyClick(flow, Qt::Key_Return);
    QCOMPARE(table("plivo.uri")->currentRecord().id, u"u-1"_s);
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(0));
    Q_EMIT picture->targetActivated({FakeLab::kind("plivo.uri"), {}, u"u-2"_s}); // not on this page: it goes there
    QCOMPARE(table("plivo.uri")->currentRecord().id, u"u-2"_s);
}

void TestRecordPages::whatIsMissingIsSaidInWords()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(1));
    const auto *picture = m_window->findChild<RoutingPicture *>();
    QVERIFY2(picture->accessibleDescription().contains(u"Fallback URI · none chosen"), qPrintable(picture->accessibleDescription()));
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(3));
    QCOMPARE(targetCaption(picture->scene().flow.tiers.first().targets.first()), u"u-9 · not there"_s);
    QVERIFY2(picture->accessibleDescription().contains(u"callers hear a failure"), qPrintable(picture->accessibleDescription()));
}

void TestRecordPages::anOutboundTrunkHasNoPicture()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(2));
    QVERIFY(!m_window->findChild<RoutingPicture *>()->isVisible());
    goToTab(u"Targets"_s);
    QVERIFY(!m_window->findChild<FlowTable *>()->isVisible());
    QVERIFY(m_window->findChild<QLabel *>(u"flowWords"_s)->text().contains(u"No calls come in here"));
}

void TestRecordPages::numbersStandOnTheTrunkTheyPointAt()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(0));
    QCOMPARE(table("plivo.number")->model()->rowCount(), 4);
    QVERIFY(m_window->currentPage()->selectRecord(m_lab->number(2)));
    QVERIFY(!m_window->currentPage()->selectRecord(m_lab->number(5))); // on no trunk
    m_window->showRecord(m_lab.get(), m_lab->number(5));
    QCOMPARE(table("plivo.number")->model()->rowCount(), 6); // all numbers of the account
}

void TestRecordPages::aNumberThatMovesLeavesThePage()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(1));
    QCOMPARE(table("plivo.number")->model()->rowCount(), 1);
    const auto point = [this](int number, const QString &trunk) {
        auto record = *m_lab->inventory()->record(m_lab->number(number));
        record.setText("application", trunk);
        m_lab->inventory()->merge(*FakeLab::kind("plivo.number"), {}, {record});
    };
    point(5, m_lab->labTrunk(1).id);
    point(0, m_lab->labTrunk(1).id);
    QCOMPARE(table("plivo.number")->model()->rowCount(), 3);
    QTRY_COMPARE(tabs().first(), u"Numbers  3"_s);
    point(4, m_lab->labTrunk(0).id);
    QCOMPARE(table("plivo.number")->model()->rowCount(), 2);
    m_lab->inventory()->remove(m_lab->number(5));
    QCOMPARE(table("plivo.number")->model()->rowCount(), 1);
}

void TestRecordPages::numbersAreAttachedAndNotTakenOff()
{
    m_window->showRecord(m_lab.get(), m_lab->labTrunk(0));
    table("plivo.number")->selectAll();
    const auto *a = m_window->actions();
    QTRY_VERIFY(a->attach->isEnabled());
    QVERIFY(!a->detach->isEnabled() && a->detach->toolTip().contains(u"another record"));
    a->attach->trigger();
    QCOMPARE(m_lab->asked, QStringList{u"attach plivo.number "_s + m_lab->labTrunk(0).id});
}

void TestRecordPages::whatAKeyMayNotReadIsNoError()
{
    const auto *accounts = FakeLab::kind("twilio.account");
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.message = u"Forbidden"_s;
    m_account->inventory()->setState(*accounts, {}, LoadState::Failed, error);
    m_window->showKind(m_account.get(), accounts);
    const auto title = [this] {
        return m_window->currentPage()->findChild<QLabel *>(u"emptyTitle"_s)->text();
    };
    QVERIFY2(title().startsWith(u"This key may not read"), qPrintable(title()));
    error.kind = ApiError::Kind::Timeout;
    m_account->inventory()->setState(*accounts, {}, LoadState::Failed, error);
    QVERIFY2(title().contains(u"could not be read"), qPrintable(title()));
}

void TestRecordPages::theSideBarLeadsBackToTheList()
{
    const auto *domains = FakeLab::kind("twilio.sip_domain");
    auto *bar = m_window->findChild<QTreeView *>(u"sideBar"_s);
    const auto pageName = [this] { return m_window->currentPage()->objectName(); };
    m_window->showKind(m_account.get(), domains);
    m_window->showRecord(m_account.get(), domain(1));
    QCOMPARE(pageName(), u"recordPage"_s);
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, {}, bar->visualRect(bar->currentIndex()).center());
    QCOMPARE(pageName(), u"collectionPage"_s);
    m_window->showRecord(m_account.get(), domain(1));
    QTest::keyClick(bar, Qt::Key_Return);
    QCOMPARE(pageName(), u"collectionPage"_s);
}

void TestRecordPages::aGapIsSaidAboveTheRows()
{
    const auto &urls = *FakeLab::kind("twilio.origination_url");
    const auto trunk = m_account->trunk(1).id;
    const auto gaps = [this] {
        const auto lists = m_window->currentPage()->findChildren<Notice *>(u"gaps"_s);
        for (auto *notice : lists)
            if (notice->isVisible())
                return notice->text();
        return QString();
    };
    m_window->showKind(m_account.get(), &urls);
    QVERIFY(table("twilio.origination_url"));
    QCOMPARE(gaps(), QString());
    m_account->inventory()->setState(urls, trunk, LoadState::Failed, {.kind = ApiError::Kind::Server, .message = u"The server broke; try again."_s});
    QTRY_VERIFY(gaps().startsWith(u"Origination URLs of “") && gaps().endsWith(u"The server broke; try again."));
    QVERIFY(table("twilio.origination_url"));
    m_window->currentPage()->findChild<QPushButton *>(u"readGapsAgain"_s)->click();
    QCOMPARE(m_account->asked, QStringList{u"refresh"_s});
    m_window->showRecord(m_account.get(), m_account->trunk(2)); // whose own list is whole
    QCOMPARE(gaps(), QString());
    m_window->showRecord(m_account.get(), m_account->trunk(1));
    QVERIFY(gaps().contains(u"The server broke"));
    m_account->inventory()->setState(urls, trunk, LoadState::Ready);
    QTRY_COMPARE(gaps(), QString());
    auto *picture = m_window->findChild<RoutingPicture *>();
    QVERIFY(picture->isVisible());
    m_account->inventory()->retain(urls, trunk, {});
    m_account->inventory()->setState(urls, trunk, LoadState::Failed, {.kind = ApiError::Kind::Server, .message = u"The server broke; try again."_s});
    QTRY_VERIFY(!picture->isVisible()); // it would say that calls go nowhere, and nobody knows
    QCOMPARE(tabs().first(), u"Origination"_s);
}

void TestRecordPages::aDeletionSaysWhatGoesAlong()
{
    const auto way = wayOutOf({{FakeLab::kind("plivo.uri"), {}, u"u-1"_s}}, *m_lab->inventory());
    QVERIFY(way && way->kind == WayOut::Kind::Repoint);
    QCOMPARE(way->affected.size(), 2);
    QVERIFY2(way->affected.first().contains(u"lab-in") && way->affected.first().contains(u"+14155550100"), qPrintable(way->affected.first()));
    QVERIFY(!way->button.isEmpty());
    QVERIFY(!wayOutOf({m_lab->labTrunk(2)}, *m_lab->inventory()));
}

void TestRecordPages::whatIsAttachedIsDetachedFirst()
{
    const RecordId list{FakeLab::kind("twilio.credential_list"), {}, u"CL%1"_s.arg(0, 32, 16, QLatin1Char('0'))};
    const auto way = wayOutOf({list}, *m_account->inventory());
    QVERIFY(way && way->kind == WayOut::Kind::Detach);
    QVERIFY2(way->affected.first().contains(u"telephones-1"), qPrintable(way->affected.join(u'\n')));
    const auto changes = detachThenDelete({list}, *m_account->inventory());
    QCOMPARE(changes.size(), 2); // the older path shows the same association and cannot end it
    QCOMPARE(changes.first().op, Change::Op::Detach);
    QCOMPARE(changes.last().op, Change::Op::Delete);
}

QTEST_MAIN(TestRecordPages)
#include "tst_recordpages.moc"
