// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/impactmodel.h"
#include "models/items/outagemodel.h"
#include "tests/views/fakelab.h"
#include "views/routing/copytable.h"
#include "views/routing/routingpicture.h"
#include "views/routing/simulatorpage.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// An outage is imagined as a person does it: with the mouse and the keyboard, by the names of the controls.
class TestSimulatorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsDownAtFirst();
    void aTickMovesTheCalls();
    void aSiteGoesAtOnce();
    void nothingDownTakesAllTicksAway();
    void theWorstStandsFirst();
    void theFiltersFind();
    void oneTrunkAlone();
    void anotherAccountIsChosen();
    void whatChangesIsFollowed();
    void aTrunkThatGoesIsForgotten();
    void emptyStatesSayWhy();
    void enterGoesToTheTrunk();
    void theTableIsCopied();
    void aFileIsAsGood();
    void drainKnowsTheHost();

private:
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QModelIndex hostRow(const QString &host) const;
    void tick(const QString &host);
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] QString sentence() const { return part<ToneLabel>("impactSentence")->text(); }

    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<FakeLab> m_lab;
    std::unique_ptr<SimulatorPage> m_page;
};

void TestSimulatorPage::init()
{
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
    m_lab = std::make_unique<FakeLab>(u"Lab"_s, AccountMode::ReadOnly);
    m_page = std::make_unique<SimulatorPage>();
    m_page->resize(1000, 640);
    m_page->setAccounts({m_account.get(), m_lab.get()});
    m_page->show();
}

void TestSimulatorPage::cleanup()
{
    m_page.reset();
    m_lab.reset();
    m_account.reset();
}

QModelIndex TestSimulatorPage::hostRow(const QString &host) const
{
    const auto *model = part<QTreeView>("outageHosts")->model();
    for (int site = 0; site < model->rowCount(); ++site) {
        const auto line = model->index(site, 0);
        if (line.data().toString() == host)
            return line;
        for (int row = 0; row < model->rowCount(line); ++row)
            if (model->index(row, 0, line).data().toString() == host)
                return model->index(row, 0, line);
    }
    return {};
}

void TestSimulatorPage::tick(const QString &host)
{
    auto *tree = part<QTreeView>("outageHosts");
    const auto index = hostRow(host);
    QVERIFY2(index.isValid(), qPrintable(host));
    tree->setCurrentIndex(index);
    QTest::keyClick(tree, Qt::Key_Space);
}

QStringList TestSimulatorPage::column(int column) const
{
    QStringList texts;
    const auto *model = part<CopyTable>("impactTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void TestSimulatorPage::nothingIsDownAtFirst()
{
    QCOMPARE(m_page->account(), m_account.get());
    QVERIFY(part<ToneLabel>("nothingIsSent")->text().contains(u"Nothing is sent"));
    QVERIFY(!part<QPushButton>("nothingDown")->isEnabled());
    QVERIFY(!part<QCheckBox>("wholeAccount")->isVisible());
    QVERIFY(!part<RoutingPicture>("pictureAfter")->isVisible());
    QVERIFY(part<RoutingPicture>("pictureBefore")->isVisible());
    QCOMPARE(column(ImpactModel::TrunkColumn).first(), u"backup-trunk"_s); // is dead in any case
    QVERIFY(m_account->asked.isEmpty());
}

void TestSimulatorPage::aTickMovesTheCalls()
{
    tick(u"pbx1.northwind.example"_s);
    QVERIFY2(sentence().startsWith(u"If pbx1.northwind.example is down, "), qPrintable(sentence()));
    auto *table = part<CopyTable>("impactTable");
    const auto *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == u"hq-trunk")
            table->setCurrentIndex(model->index(row, 0));
    auto *after = part<RoutingPicture>("pictureAfter");
    QVERIFY(after->isVisible());
    QVERIFY(after->itemName(0).contains(u"down, usually 70 %"));
    QVERIFY(part<RoutingPicture>("pictureBefore")->itemName(0).endsWith(u"70 %"));
    part<QTabBar>("flowTabs")->setCurrentIndex(1);
    QVERIFY(part<CopyTable>("flowTable")->isVisible());
    QCOMPARE(part<CopyTable>("flowTable")->model()->rowCount(), 5);
    QVERIFY(m_account->asked.isEmpty()); // nothing is sent
}

void TestSimulatorPage::aSiteGoesAtOnce()
{
    tick(u"northwind.example"_s);
    QVERIFY(m_page->hosts()->outage().hosts.contains(u"pbx1.northwind.example"_s));
    QVERIFY(m_page->hosts()->outage().hosts.contains(u"dr.northwind.example"_s));
    QVERIFY(part<RoutingPicture>("pictureAfter")->isVisible()); // of the worst that it does, not of what is dead in any case
    QVERIFY(column(ImpactModel::StateColumn).first() == u"dead");
    QVERIFY(m_page->impact()->impact().trunks.value(FlowState::Dead) > 1);
}

void TestSimulatorPage::nothingDownTakesAllTicksAway()
{
    tick(u"northwind.example"_s);
    auto *button = part<QPushButton>("nothingDown");
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_page->hosts()->outage().isEmpty());
    QVERIFY(!button->isEnabled());
    QCOMPARE(hostRow(u"northwind.example"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestSimulatorPage::theWorstStandsFirst()
{
    tick(u"pbx1.northwind.example"_s);
    const auto *chosen = part<CopyTable>("impactTable");
    QVERIFY(chosen->currentIndex().data(ImpactModel::ChangedRole).toBool());
    QVERIFY(chosen->viewport()->rect().intersects(chosen->visualRect(chosen->currentIndex())));
    QList<int> order;
    const auto *model = part<CopyTable>("impactTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        order.append(model->index(row, 0).data(ImpactModel::FlowStateRole).toInt());
    QCOMPARE(order.first(), int(FlowState::Dead));
    QCOMPARE(order.last(), int(FlowState::Reduced));
    part<CopyTable>("impactTable")->sortByColumn(ImpactModel::TrunkColumn, Qt::AscendingOrder);
    auto names = column(ImpactModel::TrunkColumn);
    auto sorted = names;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.toCaseFolded() < b.toCaseFolded(); });
    QCOMPARE(names, sorted);
}

void TestSimulatorPage::theFiltersFind()
{
    QTest::keyClicks(part<QLineEdit>("impactFilter"), u"hq tru"_s);
    QCOMPARE(column(ImpactModel::TrunkColumn), QStringList{u"hq-trunk"_s});
    QTest::keyClicks(part<QLineEdit>("hostFilter"), u"PBX2"_s);
    QVERIFY(hostRow(u"pbx2.northwind.example"_s).isValid());
    QVERIFY(!hostRow(u"pbx1.northwind.example"_s).isValid());
    QVERIFY(hostRow(u"northwind.example"_s).isValid()); // what it stands under
    QTest::keyClick(part<QLineEdit>("hostFilter"), Qt::Key_Down);
    QTest::keyClick(part<QTreeView>("outageHosts"), Qt::Key_Down);
    QTest::keyClick(part<QTreeView>("outageHosts"), Qt::Key_Space);
    QCOMPARE(m_page->hosts()->outage().hosts, QSet<QString>{u"pbx2.northwind.example"_s});
}

void TestSimulatorPage::oneTrunkAlone()
{
    m_page->simulate(m_account.get(), m_account->trunk(0));
    auto *whole = part<QCheckBox>("wholeAccount");
    QVERIFY(whole->isVisible() && !whole->isChecked());
    QVERIFY(!part<CopyTable>("impactTable")->isVisible());
    QVERIFY(hostRow(u"203.0.113.20"_s).isValid());
    QVERIFY(!hostRow(u"pbx3.northwind.example"_s).isValid()); // another trunk's
    tick(u"pbx1.northwind.example"_s);
    QVERIFY2(sentence().contains(u"other trunk"), qPrintable(sentence()));
    QVERIFY(part<RoutingPicture>("pictureAfter")->isVisible());
    QCOMPARE(part<RoutingPicture>("pictureAfter")->scene().flow.entry, m_account->trunk(0));
    tick(u"northwind.example"_s);
    QVERIFY2(part<ToneLabel>("outageCount")->text().endsWith(u"not shown)"), qPrintable(part<ToneLabel>("outageCount")->text()));
    tick(u"northwind.example"_s);
    tick(u"pbx1.northwind.example"_s);
    whole->click();
    QVERIFY(part<CopyTable>("impactTable")->isVisible());
    QVERIFY(hostRow(u"pbx3.northwind.example"_s).isValid());
    QVERIFY(sentence().startsWith(u"If "));
    m_page->simulate(m_account.get(), m_account->target(0, 0)); // no calls come in by that
    QVERIFY(!m_page->entry().isValid());
}

void TestSimulatorPage::anotherAccountIsChosen()
{
    tick(u"pbx1.northwind.example"_s);
    auto *choice = part<QComboBox>("simulatedAccount");
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(m_page->account(), m_lab.get());
    QVERIFY(m_page->hosts()->outage().isEmpty()); // no such host there
    QVERIFY(column(ImpactModel::TrunkColumn).contains(u"lab-in"_s));
    m_lab.reset();
    m_page->setAccounts({m_account.get()});
    QCOMPARE(m_page->account(), m_account.get());
    QVERIFY(!choice->isVisible());
}

void TestSimulatorPage::whatChangesIsFollowed()
{
    tick(u"pbx1.northwind.example"_s);
    m_page->simulate(m_account.get(), m_account->trunk(0));
    QSignalSpy changed(m_page->impact(), &ImpactModel::impactChanged);
    auto record = *m_account->inventory()->record(m_account->target(0, 1));
    record.setBoolean("enabled", false);
    m_account->inventory()->merge(*FakeAccount::targetKind(), m_account->trunk(0).id, {record});
    QVERIFY(changed.wait());
    QCOMPARE(part<RoutingPicture>("pictureAfter")->scene().flow.state, FlowState::OnBackup);
    QVERIFY(m_page->hosts()->outage().hosts.contains(u"pbx1.northwind.example"_s));
}

void TestSimulatorPage::aTrunkThatGoesIsForgotten()
{
    m_page->simulate(m_account.get(), m_account->trunk(0));
    QSignalSpy changed(m_page->impact(), &ImpactModel::impactChanged);
    m_account->inventory()->remove(m_account->trunk(0));
    QVERIFY(changed.wait());
    QVERIFY(!m_page->entry().isValid());
    QVERIFY(part<CopyTable>("impactTable")->isVisible());
    m_account.reset(); // and the account with all of it
    m_page->setAccounts({});
    QVERIFY(part<EmptyState>("simulatorEmpty")->isVisible());
}

void TestSimulatorPage::emptyStatesSayWhy()
{
    const auto *empty = part<EmptyState>("simulatorEmpty");
    FakeAccount bare(u"Bare"_s, AccountMode::Live);
    m_page->setAccounts({&bare});
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->title().contains(u"not read"), qPrintable(empty->title()));
    bare.setProgress({true, 1, 2, u"Reading"_s});
    QVERIFY2(empty->title().contains(u"being read"), qPrintable(empty->title()));
    bare.fill({.trunks = 0, .targets = 0, .numbers = 0});
    bare.setProgress({});
    QVERIFY2(empty->title().contains(u"No calls come in"), qPrintable(empty->title()));
    m_page->setAccounts({});
    QVERIFY2(empty->title().contains(u"No account"), qPrintable(empty->title()));
}

void TestSimulatorPage::enterGoesToTheTrunk()
{
    QSignalSpy wanted(m_page.get(), &SimulatorPage::recordWanted);
    auto *table = part<CopyTable>("impactTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<AccountController *>(), m_account.get());
    QCOMPARE(wanted.first().at(1).value<RecordId>(), m_account->trunk(3));
    auto *picture = part<RoutingPicture>("pictureBefore");
    m_page->simulate(m_account.get(), m_account->trunk(0));
    picture->activateItem(1);
    QCOMPARE(wanted.last().at(1).value<RecordId>(), m_account->target(0, 1));
    QSignalSpy closed(m_page.get(), &ToolPage::closeWanted);
    QTest::keyClick(table, Qt::Key_Escape);
    QTest::mouseClick(part<QPushButton>("closeSimulator"), Qt::LeftButton);
    QVERIFY(closed.count() >= 1);
}

void TestSimulatorPage::theTableIsCopied()
{
    QSignalSpy told(m_page.get(), &SimulatorPage::messageRaised);
    auto *table = part<CopyTable>("impactTable");
    QVERIFY(table->metaObject()->indexOfSlot("copySelection()") >= 0); // what the window's Copy looks for
    table->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, table->model()->rowCount() + (QGuiApplication::clipboard()->text().endsWith(u'\n') ? 1 : 0));
    const auto csv = table->asCsv();
    QVERIFY2(csv.startsWith(u"Trunk,State,Numbers,Calls go to\r\n"), qPrintable(csv));
    QVERIFY(csv.contains(u"backup-trunk,dead"));
    table->copyCsv();
    QCOMPARE(QGuiApplication::clipboard()->text().replace(u"\r\n"_s, u"\n"_s), QString(csv).replace(u"\r\n"_s, u"\n"_s));
    QCOMPARE(told.count(), 2);
}

void TestSimulatorPage::aFileIsAsGood()
{
    FakeAccount file(u"acme.json"_s, AccountMode::File);
    file.fill();
    m_page->setAccounts({&file});
    QVERIFY(!part<EmptyState>("simulatorEmpty")->isVisible());
    tick(u"pbx1.northwind.example"_s);
    QVERIFY(sentence().startsWith(u"If pbx1"));
    m_page->setAccounts({});
}

void TestSimulatorPage::drainKnowsTheHost()
{
    QSignalSpy drain(m_page.get(), &SimulatorPage::drainWanted);
    auto *button = part<QPushButton>("drainForReal");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(drain.takeFirst().first().toString(), QString());
    tick(u"pbx2.northwind.example"_s);
    QVERIFY(button->text().contains(u"pbx2.northwind.example"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(drain.takeFirst().first().toString(), u"pbx2.northwind.example"_s);
}

QTEST_MAIN(TestSimulatorPage)
#include "tst_simulatorpage.moc"
