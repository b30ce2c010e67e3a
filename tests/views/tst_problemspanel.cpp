// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemspanel.h"

#include "models/items/findingwords.h"
#include "tests/views/fakeaccount.h"
#include "views/problems/codespage.h"
#include "views/problems/fixing.h"
#include "views/problems/ignoredialog.h"
#include "views/problems/ignoredlistdialog.h"
#include "views/problems/problembox.h"
#include "views/problems/problemstable.h"
#include "views/problems/problemstools.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notice.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhyThereIsNothing();
    void rowsAreGoneThroughByKey();
    void severitiesAndWordsNarrowIt();
    void onlyOfTheChosenRecord();
    void waysToMendAreOffered();
    void aFileSaysWhyNot();
    void severalAreMendedTogether();
    void copies();
    void whatIsIgnoredCanBeHeardAgain();
    void ignoringWantsAReason();
    void theListOfWhatIsIgnored();
    void theBoxOfOneRecord();
    void codesAreExplained();

private:
    void settle()
    {
        const auto *findings = Findings::of(m_account->inventory());
        QSignalSpy busy(findings, &Findings::busyChanged);
        while (findings->isBusy())
            QVERIFY(busy.wait(60'000));
        m_model->update();
    }
    void fill()
    {
        m_account->fill();
        settle();
    }
    [[nodiscard]] QString emptyTitle() const { return m_panel->findChild<EmptyState *>(u"problemsEmpty"_s)->title(); }
    [[nodiscard]] QAbstractButton *tool(const char *name) const { return m_panel->tools()->findChild<QAbstractButton *>(QLatin1StringView(name)); }
    [[nodiscard]] int rowOf(const QByteArray &code) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data(FindingsModel::CodeRole).toByteArray() == code)
                return row;
        return -1;
    }
    template<class Widget>
    [[nodiscard]] static Widget *shown(QWidget *in, const char *name)
    {
        const auto all = in->findChildren<Widget *>(QLatin1StringView(name));
        for (auto *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }

    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<ProblemsPanel> m_panel;
};

void TestProblemsPanel::init()
{
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Live);
    m_model = std::make_unique<FindingsModel>();
    m_model->setJudge([this](const Inventory &, const Fix &fix) { return whyNotFix(*m_account, fix); });
    m_panel = std::make_unique<ProblemsPanel>(m_model.get());
    m_panel->resize(900, 300);
    m_panel->show();
}

void TestProblemsPanel::cleanup()
{
    m_panel.reset();
    m_model.reset();
    m_account.reset();
}

void TestProblemsPanel::saysWhyThereIsNothing()
{
    QCOMPARE(emptyTitle(), u"Nothing is open"_s);
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    settle();
    QCOMPARE(emptyTitle(), u"No problems found in what was read"_s); // nothing was read
    m_panel->showScope(FindingsFilter::Scope::Record);
    QCOMPARE(emptyTitle(), u"No record is chosen"_s);
    m_panel->findChild<QPushButton *>(u"emptyAction"_s)->click();
    fill();
    QVERIFY(m_panel->table()->isVisible());
    m_panel->tools()->setText(u"no such words"_s);
    QCOMPARE(emptyTitle(), u"Nothing fits the filter"_s);
    m_panel->findChild<QPushButton *>(u"emptyAction"_s)->click();
    QVERIFY(m_panel->table()->isVisible());
}

void TestProblemsPanel::rowsAreGoneThroughByKey()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    QSignalSpy wanted(m_panel.get(), &ProblemsPanel::recordWanted);
    QSignalSpy ignore(m_panel.get(), &ProblemsPanel::ignoreWanted);
    auto *table = m_panel->table();
    m_panel->focusRows();
    QCOMPARE(table->chosenRows(), QList<int>{0});
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<RecordId>(), m_model->findingAt(1)->record);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(ignore.size(), 1);
    // On and on, from the end to the beginning.
    const int count = m_model->rowCount();
    QCOMPARE(m_panel->step(1), 2 % count);
    QCOMPARE(m_panel->step(-1), 1);
    QCOMPARE(m_panel->step(-1), 0);
    QCOMPARE(m_panel->step(-1), count - 1);
    QCOMPARE(m_panel->step(1), 0);
    // A screen reader hears a sentence.
    QVERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"Error: "_s));
}

void TestProblemsPanel::severitiesAndWordsNarrowIt()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    const int all = m_model->rowCount();
    const auto sums = m_model->sums();
    QVERIFY(sums.counts.errors > 0 && sums.counts.errors < all);
    QCOMPARE(tool("show:error")->text(), QString::number(sums.counts.errors));
    QVERIFY(tool("show:error")->accessibleName().startsWith(u"Errors: "_s));
    tool("show:error")->click();
    QCOMPARE(m_model->rowCount(), all - int(sums.counts.errors));
    tool("show:error")->click();
    QCOMPARE(m_model->rowCount(), all);
    auto *filter = m_panel->tools()->findChild<QLineEdit *>(u"problemsFilter"_s);
    QTest::keyClicks(filter, u"URI-SCHEME"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(m_model->rowCount(), all);
}

void TestProblemsPanel::onlyOfTheChosenRecord()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), m_account->target(0, 3));
    fill();
    const int all = m_model->rowCount();
    m_panel->showScope(FindingsFilter::Scope::Record);
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < all);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->findingAt(row)->record, m_account->target(0, 3));
    m_panel->setPlace(m_account->inventory(), m_account->trunk(0)); // with what lives under it
    QVERIFY(rowOf("URI-SCHEME") >= 0);
    m_panel->setPlace(m_account->inventory(), m_account->target(1, 0));
    QCOMPARE(rowOf("URI-SCHEME"), -1);
}

void TestProblemsPanel::waysToMendAreOffered()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    QSignalSpy wanted(m_panel.get(), &ProblemsPanel::fixWanted);
    const int row = rowOf("URI-SCHEME");
    QVERIFY(row >= 0);
    m_panel->table()->chooseRow(row);
    m_panel->table()->setFocus();
    QTest::keyClick(m_panel->table(), Qt::Key_Period, Qt::ControlModifier);
    const auto ways = m_model->findingAt(row)->fixes.size();
    if (ways > 1) {
        auto *menu = shown<QMenu>(m_panel.get(), "fixMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), ways);
        menu->actions().constFirst()->trigger();
        menu->close();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(2).toInt(), 0);
}

void TestProblemsPanel::aFileSaysWhyNot()
{
    m_account = std::make_unique<FakeAccount>(u"acme.json"_s, AccountMode::File);
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    const int row = rowOf("URI-SCHEME");
    QVERIFY(row >= 0);
    QSignalSpy wanted(m_panel.get(), &ProblemsPanel::fixWanted);
    m_panel->table()->chooseRow(row);
    m_panel->fixRow(row, {});
    auto *menu = shown<QMenu>(m_panel.get(), "fixMenu"); // what could be done is said, with the reason why it cannot
    QVERIFY(menu);
    for (const auto *action : menu->actions()) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"This is a file"_s));
    }
    menu->close();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(m_model->index(row, FindingsModel::Fixes).data(Qt::ToolTipRole).toString().contains(u"This is a file"_s));
}

void TestProblemsPanel::severalAreMendedTogether()
{
    const auto *check = allChecks().constFirst();
    const Finding ready{.check = check, .fixes = {{.title = u"Use it"_s, .record = {}, .values = {{"sip_url", u"sip:a.example.com"_s}}}}};
    const Finding form{.check = check, .fixes = {{.title = u"Edit…"_s, .record = {}, .field = "sip_url"}}};
    auto *inventory = m_account->inventory();
    Inventory other(inventory->account());
    QVERIFY(!readyTogether({}));
    QVERIFY(!readyTogether({{inventory, ready}})); // one is one
    QVERIFY(readyTogether({{inventory, ready}, {inventory, ready}}));
    QVERIFY(!readyTogether({{inventory, ready}, {inventory, form}}));
    QVERIFY(!readyTogether({{inventory, ready}, {&other, ready}}));
}

void TestProblemsPanel::copies()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    QSignalSpy copied(m_panel.get(), &ProblemsPanel::copied);
    const auto trigger = [this](const char *name) {
        for (auto *action : m_panel->tools()->menu()->actions())
            if (action->objectName() == QLatin1StringView(name))
                return action->trigger();
        QFAIL(name);
    };
    trigger("copyProblems:text");
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n') + 1, m_model->rowCount());
    trigger("copyProblems:csv");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Severity,Code,Problem"_s));
    trigger("copyProblems:json");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"URI-SCHEME\""_s));
    QCOMPARE(copied.size(), 3);
}

void TestProblemsPanel::whatIsIgnoredCanBeHeardAgain()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    auto *findings = Findings::of(m_account->inventory());
    const int all = m_model->rowCount();
    IgnoredFindings ignored;
    for (const auto &finding : findings->all())
        ignored.entries.append(ignoreOf(finding, u"x"_s, u"a lab"_s));
    findings->setIgnored(ignored);
    settle();
    QCOMPARE(emptyTitle(), u"Everything that was found is ignored"_s);
    m_panel->findChild<QPushButton *>(u"emptyAction"_s)->click();
    QCOMPARE(m_model->rowCount(), all);
    m_panel->table()->chooseRow(0);
    QVERIFY(m_panel->chosen().constFirst().ignored);
    QCOMPARE(m_panel->step(1), -1); // none of them is a problem to go to
    QSignalSpy again(m_panel.get(), &ProblemsPanel::hearAgainWanted);
    Q_EMIT m_panel->table()->menuWanted({});
    auto *menu = shown<QMenu>(m_panel.get(), "problemMenu");
    QVERIFY(menu);
    QStringList names;
    for (auto *action : menu->actions())
        names.append(action->objectName());
    QVERIFY(names.contains(u"hearAgain"_s) && !names.contains(u"ignoreProblem"_s));
    menu->actions().at(names.indexOf(u"hearAgain"_s))->trigger();
    menu->close();
    QCOMPARE(again.size(), 1);
}

void TestProblemsPanel::ignoringWantsAReason()
{
    m_model->addInventory(m_account->inventory());
    m_panel->setPlace(m_account->inventory(), {});
    fill();
    IgnoreDialog dialog({.findings = {*m_model->findingAt(0)}, .place = u"hq & co"_s, .account = u"Northwind"_s, .everywhere = 3});
    dialog.show();
    QSignalSpy ignored(&dialog, &IgnoreDialog::ignored);
    auto *button = dialog.findChild<QAbstractButton *>(u"ignoreButton"_s);
    button->click();
    QVERIFY(dialog.isVisible() && dialog.findChild<QLabel *>(u"ignoreMissing"_s)->isVisible());
    dialog.findChild<QLineEdit *>(u"ignoreReason"_s)->setText(u"  a test   trunk "_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"ignoreMissing"_s)->isVisible());
    const auto *everywhere = dialog.findChild<QAbstractButton *>(u"ignoreEverywhere"_s);
    QVERIFY2(everywhere->text().contains(u"(3)"_s), qPrintable(everywhere->text()));
    button->click();
    QCOMPARE(ignored.size(), 1);
    QCOMPARE(ignored.at(0).at(0).toString(), u"a test trunk"_s);
    QCOMPARE(ignored.at(0).at(1).toBool(), false);
    QVERIFY(!dialog.isVisible());
}

void TestProblemsPanel::theListOfWhatIsIgnored()
{
    IgnoredListDialog dialog(u"Northwind"_s);
    dialog.show();
    auto *again = dialog.findChild<QAbstractButton *>(u"hearAgainButton"_s);
    QVERIFY(!again->isEnabled());
    QVERIFY(dialog.findChild<EmptyState *>(u"ignoredEmpty"_s)->isVisible());
    const IgnoredFinding entry{.code = allChecks().constFirst()->code, .reason = u"later"_s, .since = QDateTime::currentDateTimeUtc()};
    dialog.setIgnored({{entry}});
    QVERIFY(dialog.findChild<QTableView *>(u"ignoredTable"_s)->isVisible());
    QSignalSpy wanted(&dialog, &IgnoredListDialog::hearAgainWanted);
    again->click();
    QCOMPARE(wanted.at(0).at(0).value<QList<IgnoredFinding>>(), QList<IgnoredFinding>{entry});
}

void TestProblemsPanel::theBoxOfOneRecord()
{
    m_account->fill();
    m_model->addInventory(m_account->inventory());
    ProblemBox box(2, false);
    box.setJudge([this](const Fix &fix) { return whyNotFix(*m_account, fix); });
    box.resize(260, 400);
    box.show();
    box.setRecord(m_account->inventory(), m_account->target(0, 3));
    settle();
    box.update();
    const auto text = [&box] { return box.findChild<Notice *>(u"problem0"_s)->text(); };
    QVERIFY2(text().contains(u"sip:"_s), qPrintable(text()));
    QSignalSpy wanted(&box, &ProblemBox::fixWanted);
    auto *fix = box.findChild<QPushButton *>(u"fixProblem0"_s);
    QVERIFY(fix->isEnabled());
    if (fix->menu())
        fix->menu()->actions().constFirst()->trigger();
    else
        fix->click();
    QCOMPARE(wanted.size(), 1);
    box.setRecord(m_account->inventory(), m_account->target(0, 0));
    QCOMPARE(text(), u"No problems"_s);
    box.setRecord(nullptr, {});
    QVERIFY(box.isHidden());
}

void TestProblemsPanel::codesAreExplained()
{
    CodesPage page;
    page.resize(900, 600);
    page.show();
    const auto *check = findCheck("URI-SCHEME");
    page.choose("URI-SCHEME");
    QCOMPARE(page.findChild<QLabel *>(u"codeTitle"_s)->text(), checkText(check->title));
    QCOMPARE(page.findChild<QLabel *>(u"codeMeaning"_s)->text(), checkText(check->meaning));
    QCOMPARE(page.findChild<QLabel *>(u"codeRemedy"_s)->text(), checkText(check->remedy));
    auto *show = page.findChild<QAbstractButton *>(u"showFindings"_s);
    QVERIFY(!show->isEnabled());
    page.setCounts({{check, 4}});
    QVERIFY(show->isEnabled() && show->text().contains(u"4"_s));
    QSignalSpy wanted(&page, &CodesPage::findingsWanted);
    show->click();
    QCOMPARE(wanted.at(0).at(0).toByteArray(), "URI-SCHEME"_ba);
    page.findChild<QAbstractButton *>(u"copySource"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(check->source));
    auto *filter = page.findChild<QLineEdit *>(u"codesFilter"_s);
    filter->setText(u"no such thing at all"_s);
    QVERIFY(page.findChild<EmptyState *>(u"codesEmpty"_s)->isVisible());
    page.choose("ACL-EMPTY"); // from elsewhere: the filter gives way
    QVERIFY(filter->text().isEmpty());
    QVERIFY(page.findChild<QLabel *>(u"codeName"_s)->text().contains(u"ACL-EMPTY"_s));
}

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
