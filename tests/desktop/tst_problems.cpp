// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changesdesk.h"
#include "app/desktop/ignoredstore.h"
#include "app/desktop/problemswork.h"
#include "app/desktop/workspace.h"
#include "models/checks/findings.h"
#include "models/inventory/inventory.h"
#include "models/items/findingsmodel.h"
#include "models/schema/registry.h"
#include "views/dialogs/editdialog.h"
#include "views/problems/codespage.h"
#include "views/problems/ignoredialog.h"
#include "views/problems/problembox.h"
#include "views/problems/problemspanel.h"
#include "views/problems/problemstable.h"
#include "views/review/reviewpage.h"
#include "views/theme/appearance.h"
#include "views/window/bottompanel.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// From a problem to the record, to what mends it, and back: over the real sandbox.
class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(qApp); }
    void init();
    void cleanup();
    void mendedAndUndone();
    void severalTogether();
    void theFormOpensOnTheField();
    void fromOneToTheNext();
    void ignoredForThisRun();
    void ignoredAlsoInAFileOfTheAccount();
    void aBrokenListIsSaidAndKept();
    void theCodesLeadBack();

private:
    [[nodiscard]] AccountController *account() const { return m_window->accounts().constFirst(); }
    [[nodiscard]] ProblemsPanel *panel() const { return m_workspace->problems()->panel(); }
    [[nodiscard]] const FindingsModel *model() const { return m_window->findChild<ProblemsTable *>()->model() ? qobject_cast<const FindingsModel *>(m_window->findChild<ProblemsTable *>()->model()) : nullptr; }
    [[nodiscard]] int rowOf(const QByteArray &code, const QString &record) const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, 0).data(FindingsModel::CodeRole).toByteArray() == code && model()->index(row, FindingsModel::RecordName).data().toString() == record)
                return row;
        return -1;
    }
    [[nodiscard]] bool has(const QByteArray &code, const QString &record, bool wanted = true) const
    {
        return QTest::qWaitFor([&] { return !Findings::of(account()->inventory())->isBusy() && (rowOf(code, record) >= 0) == wanted; }, 15'000);
    }
    [[nodiscard]] PlanReview *review() const
    {
        auto *page = qobject_cast<ReviewPage *>(m_window->currentTool());
        return page ? page->review() : nullptr;
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialogOf() const
    {
        const auto all = m_window->findChildren<Dialog *>();
        for (auto *dialog : all)
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void press(QWidget *in, const char *name)
    {
        auto *button = in ? in->findChild<QAbstractButton *>(QLatin1StringView(name)) : nullptr;
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    void choose(const QByteArray &code, const QString &record)
    {
        QVERIFY(has(code, record));
        panel()->table()->chooseRow(rowOf(code, record));
    }
    void ignoreChosen(const QString &reason)
    {
        Q_EMIT panel()->ignoreWanted();
        auto *dialog = dialogOf<IgnoreDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"ignoreReason"_s)->setText(reason);
        press(dialog, "ignoreButton");
    }
    void openAccount();

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

void TestProblems::init()
{
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get(), m_folder.path());
    m_window->resize(1360, 820);
    m_window->show();
}

void TestProblems::openAccount()
{
    m_workspace->openSandbox();
    QVERIFY(QTest::qWaitFor([this] { return !account()->progress().busy && account()->inventory()->readAt().isValid(); }, 20'000));
    QVERIFY(QTest::qWaitFor([this] { return !Findings::of(account()->inventory())->isBusy() && model()->rowCount() > 0; }, 20'000));
}

void TestProblems::cleanup()
{
    m_workspace.reset();
    m_window.reset();
}

void TestProblems::mendedAndUndone()
{
    openAccount();
    choose("PRIO-TIE", u"fax-backup"_s);
    const auto tab = m_window->findChild<QTabBar *>(u"panelTabs"_s);
    QVERIFY2(tab->tabText(0).startsWith(u"Problems  "_s), qPrintable(tab->tabText(0)));
    QVERIFY(!tab->tabIcon(0).isNull());
    const auto before = Findings::of(account()->inventory())->counts().warnings;
    const auto finding = *model()->findingAt(rowOf("PRIO-TIE", u"fax-backup"_s));
    QVERIFY(!finding.fixes.isEmpty() && !finding.fixes.constFirst().values.isEmpty());
    Q_EMIT panel()->fixWanted(account()->inventory(), finding, 0);
    QVERIFY(review());
    review()->findChild<QAbstractButton *>(u"applyButton"_s)->click();
    QVERIFY(has("PRIO-TIE", u"fax-backup"_s, false));
    QCOMPARE(Findings::of(account()->inventory())->counts().warnings, before - 1);
    // Taken back, it is there again.
    QVERIFY(QTest::qWaitFor([this] { return !account()->isWriting() && !m_window->currentTool(); }, 15'000));
    m_window->actions()->undoChanges->trigger();
    QVERIFY(QTest::qWaitFor([this] { return review() && review()->findChild<QAbstractButton *>(u"applyButton"_s)->isEnabled(); }, 15'000));
    review()->findChild<QAbstractButton *>(u"applyButton"_s)->click();
    QVERIFY(has("PRIO-TIE", u"fax-backup"_s));
}

void TestProblems::severalTogether()
{
    openAccount();
    const QList<std::pair<QByteArray, QString>> both{{"PRIO-TIE", u"fax-backup"_s}, {"REC-NO-TRIM", u"Recording of support-trunk"_s}};
    auto *rows = panel()->table()->selectionModel();
    rows->clear();
    for (const auto &[code, record] : both) {
        QVERIFY(has(code, record));
        rows->select(model()->index(rowOf(code, record), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QVERIFY(readyTogether(panel()->chosen()));
    Q_EMIT panel()->fixTogetherWanted();
    QVERIFY(review());
    QCOMPARE(review()->model()->stepCount(), 2); // one plan
    press(review(), "applyButton");
    for (const auto &[code, record] : both)
        QVERIFY(has(code, record, false));
}

void TestProblems::theFormOpensOnTheField()
{
    openAccount();
    choose("URI-SCHEME", u"old-asterisk"_s);
    auto finding = *model()->findingAt(rowOf("URI-SCHEME", u"old-asterisk"_s));
    finding.fixes = {{.title = u"Edit…"_s, .record = finding.record, .field = "weight"}};
    Q_EMIT panel()->fixWanted(account()->inventory(), finding, 0);
    auto *dialog = dialogOf<EditDialog>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([&] { return dialog->focusWidget() && dialog->focusWidget()->objectName().contains(u"weight"_s); }));
    dialog->close();
}

void TestProblems::fromOneToTheNext()
{
    openAccount();
    m_window->actions()->showPanel->setChecked(false);
    m_window->actions()->nextProblem->trigger();
    QVERIFY(m_window->actions()->showPanel->isChecked()); // one sees where one is
    const auto first = model()->findingAt(0)->record;
    QCOMPARE(panel()->table()->currentIndex().row(), 0);
    QVERIFY(QTest::qWaitFor([&] { return m_window->context().current == first || m_window->context().page == first || first.id.isEmpty(); }));
    m_window->actions()->previousProblem->trigger();
    QCOMPARE(panel()->table()->currentIndex().row(), model()->rowCount() - 1);
    // The details beside it say what is wrong there.
    choose("URI-SCHEME", u"old-asterisk"_s);
    QTest::keyClick(panel()->table(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] {
        const auto *box = m_window->findChild<QWidget *>(u"detailsPane"_s)->findChild<ProblemBox *>();
        return box->isVisible() && box->record() == model()->findingAt(rowOf("URI-SCHEME", u"old-asterisk"_s))->record;
    }));
}

void TestProblems::ignoredForThisRun()
{
    openAccount();
    choose("URI-SCHEME", u"old-asterisk"_s);
    ignoreChosen(u"it is switched off"_s);
    QVERIFY(has("URI-SCHEME", u"old-asterisk"_s, false));
    QCOMPARE(Findings::of(account()->inventory())->ignoredCount(), 1);
    QVERIFY(m_workspace->problems()->ignored()->pathOf(account()->inventory()->account()).isEmpty()); // the sandbox writes nothing down
    QVERIFY(!QFile::exists(m_folder.filePath(u"ignored"_s)));
    press(m_window.get(), "messageAction"); // Undo
    QVERIFY(has("URI-SCHEME", u"old-asterisk"_s));
    QCOMPARE(Findings::of(account()->inventory())->ignoredCount(), 0);
}

/// A file of an account at a provider, with one target that is no SIP address.
static QString fileOf(const QTemporaryDir &folder)
{
    const auto path = folder.filePath(u"acme.json"_s);
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(QByteArray("[{'sid':'OU00000000000000000000000000000001','account_sid':'AC00000000000000000000000000000077','trunk_sid':'TK00000000000000000000000000000001',"
                              "'friendly_name':'odd','priority':10,'weight':10,'enabled':true,'sip_url':'https://www.example.com','date_updated':'2026-01-01T00:00:00Z'}]")
                       .replace('\'', '"'));
    return path;
}

void TestProblems::ignoredAlsoInAFileOfTheAccount()
{
    const auto path = fileOf(m_folder);
    const auto open = [&] {
        QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
        m_workspace->openFiles({path});
        QVERIFY(opened.wait());
    };
    open();
    QCOMPARE(account()->inventory()->account().accountId, u"AC00000000000000000000000000000077"_s);
    choose("URI-SCHEME", u"odd"_s);
    ignoreChosen(u"nobody uses it"_s);
    QVERIFY(has("URI-SCHEME", u"odd"_s, false));
    const auto kept = m_workspace->problems()->ignored()->pathOf(account()->inventory()->account());
    QVERIFY(QFile::exists(kept));
    // Later, in another run, it is still not heard of.
    cleanup();
    init();
    open();
    QVERIFY(QTest::qWaitFor([this] { return !Findings::of(account()->inventory())->isBusy() && Findings::of(account()->inventory())->ignoredCount() == 1; }));
    QCOMPARE(rowOf("URI-SCHEME", u"odd"_s), -1);
    QCOMPARE(m_workspace->problems()->ignored()->of(account()->inventory()->account()).entries.constFirst().reason, u"nobody uses it"_s);
}

void TestProblems::aBrokenListIsSaidAndKept()
{
    const auto path = fileOf(m_folder);
    Account whose;
    whose.provider = "twilio";
    whose.accountId = u"AC00000000000000000000000000000077"_s;
    const auto kept = m_workspace->problems()->ignored()->pathOf(whose);
    {
        QFile file(kept);
        QVERIFY(QDir().mkpath(QFileInfo(kept).path()) && file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("{ no list");
    }
    QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
    QSignalSpy troubled(m_workspace->problems()->ignored(), &IgnoredStore::troubled);
    m_workspace->openFiles({path});
    QVERIFY(opened.wait());
    QCOMPARE(troubled.size(), 1);
    choose("URI-SCHEME", u"odd"_s); // everything is shown
    ignoreChosen(u"again"_s);
    QVERIFY(has("URI-SCHEME", u"odd"_s, false));
    QFile aside(kept + u".unreadable"_s);
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), "{ no list"_ba);
}

void TestProblems::theCodesLeadBack()
{
    openAccount();
    m_window->actions()->problemCodes->trigger();
    auto *page = qobject_cast<CodesPage *>(m_window->currentTool());
    QVERIFY(page);
    page->choose("URI-SCHEME");
    press(page, "showFindings");
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->index(row, 0).data(FindingsModel::CodeRole).toByteArray(), "URI-SCHEME"_ba);
    Q_EMIT panel()->meaningWanted("ACL-EMPTY");
    QCOMPARE(m_window->currentTool(), page);
    QVERIFY(page->findChild<QLabel *>(u"codeName"_s)->text().contains(u"ACL-EMPTY"_s));
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
