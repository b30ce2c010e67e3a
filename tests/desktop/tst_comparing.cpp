// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changesdesk.h"
#include "app/desktop/comparework.h"
#include "app/desktop/networkaccount.h"
#include "models/changes/planner.h"
#include "models/changes/planrunner.h"
#include "models/files/snapshot.h"
#include "models/rest/resourceclient.h"
#include "models/inventory/accountconnection.h"
#include "models/items/differencemodel.h"
#include "tests/desktop/deskbench.h"
#include "views/compare/comparepage.h"
#include "views/compare/differencepane.h"
#include "views/compare/differencetree.h"
#include "views/compare/restoredialog.h"
#include "views/widgets/emptystate.h"
#include "views/window/windowactions.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace trunkdesk;

/// Comparing in the whole console, over real HTTP to the sandbox: from a snapshot to what is different, and back.
class TestComparing : public DeskBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().remove(u"compare"_s);
        begin();
        m_workspace->openSandbox();
        QVERIFY(QTest::qWaitFor([this] { return isSettled(); }, 20'000));
        Q_EMIT m_window->closeWanted(m_window->accounts().at(2)); // of the company's own provider: it would be the other side
        QVERIFY(QTest::qWaitFor([this] { return m_window->accounts().size() == 2; }));
    }
    void cleanup() { end(); }

    void aloneItAsksForTheOtherSide();
    void theSameIsSaidInWords();
    void twoProvidersAreRefused();
    void whatWasChangedIsFoundAndRestored();
    void whatHasNoPasswordIsAskedFor();
    void twoFilesCanOnlyBeRead();
    void copiesWhatIsTicked();
    void aFileOfTheComparisonAlone();
    void closingASideLetsGoOfIt();
    void aBadFileIsSaid();
    void anEmptyAccountIsOneToo();

private:
    [[nodiscard]] bool isSettled() const
    {
        const auto all = m_window->accounts();
        return std::none_of(all.begin(), all.end(), [](const auto *each) { return each->progress().busy || (each->canRefresh() && !each->inventory()->readAt().isValid()); });
    }
    [[nodiscard]] NetworkAccount *account(int place = 0) const { return qobject_cast<NetworkAccount *>(m_window->accounts().at(place)); }
    [[nodiscard]] ComparePage *page() const { return m_workspace->compare()->page(); }
    [[nodiscard]] QString title() const { return page()->findChild<EmptyState *>(u"compareState"_s)->title(); }
    [[nodiscard]] QString save(const QString &name, int place = 0) const
    {
        const auto path = m_folder->filePath(name);
        return saveSnapshot(contentOf(*account(place)->inventory()), path).ok() ? path : QString();
    }
    [[nodiscard]] RecordId find(const char *kindKey, const QString &wanted) const
    {
        const auto &kind = *findKind(QByteArrayView(kindKey));
        for (const auto &id : account()->inventory()->ids(kind))
            if (recordTitle(kind, *account()->inventory()->record(id)) == wanted)
                return id;
        return {};
    }
    /// Straight to the provider, as another program does it; then read again.
    void change(const QList<Change> &changes)
    {
        Session session(*connectionOf(account()->inventory()->account()), Secret(m_workspace->sandbox()->authToken()));
        PlanRunner runner(ResourceClient(&session), account()->inventory());
        QSignalSpy finished(&runner, &PlanRunner::finished);
        runner.run(makePlan(changes, *account()->inventory()));
        QVERIFY(finished.wait(10'000));
        QVERIFY(runner.allDone());
        account()->refresh();
        QVERIFY(QTest::qWaitFor([this] { return isSettled(); }, 20'000));
    }
    [[nodiscard]] Change update(const RecordId &id, const Draft &fields) const { return updateRecord(id, *account()->inventory()->record(id), fields); }
    void compareWithFile(const QString &path)
    {
        m_window->actions()->compare->trigger();
        QVERIFY(page());
        QSignalSpy compared(page(), &ComparePage::compared);
        page()->openFiles(ComparePage::Side::Before, {path});
        QVERIFY(compared.wait(10'000));
    }
    [[nodiscard]] QStringList differences() const
    {
        QStringList lines;
        for (const auto &difference : page()->differences()->comparison().differences)
            lines.append(differenceKindText(difference.kind) + u' ' + difference.title);
        return lines;
    }
    /// What the page hands to the review goes out.
    void restoreAll()
    {
        QSignalSpy wanted(page(), &ComparePage::restoreWanted);
        page()->differences()->chooseAll(true);
        auto *button = page()->findChild<QPushButton *>(u"restoreButton"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(QTest::qWaitFor([&] { return !wanted.isEmpty() || dialogOf<RestoreDialog>(); }));
        if (auto *dialog = dialogOf<RestoreDialog>()) {
            dialog->findChild<QPushButton *>(u"reviewButton"_s)->click();
            QVERIFY(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
        }
        m_remarks = wanted.first().at(2).toStringList();
        change(wanted.first().at(1).value<QList<Change>>());
        // By itself, since the account has changed.
        QVERIFY2(QTest::qWaitFor([this] { return differences().isEmpty(); }, 10'000), qPrintable((differences() + m_remarks).join(u'\n')));
    }

    QStringList m_remarks;
};

void TestComparing::aloneItAsksForTheOtherSide()
{
    m_window->actions()->compare->trigger();
    QCOMPARE(m_window->currentTool(), page());
    QCOMPARE(title(), u"Choose what to compare"_s);
    QCOMPARE(page()->source(ComparePage::Side::After)->controller, m_window->currentAccount());
    press(page(), "swapSides");
    QCOMPARE(page()->source(ComparePage::Side::Before)->controller, m_window->currentAccount());
    QVERIFY(!page()->source(ComparePage::Side::After));
    press(page(), "closeCompare");
    QVERIFY(QTest::qWaitFor([this] { return !page(); }));
}

void TestComparing::theSameIsSaidInWords()
{
    compareWithFile(save(u"now.trunkdesk.json"_s));
    QCOMPARE(differences(), QStringList());
    QCOMPARE(title(), u"No differences"_s);
}

void TestComparing::twoProvidersAreRefused()
{
    m_window->actions()->compare->trigger();
    page()->choose(ComparePage::Side::Before, account(0));
    page()->choose(ComparePage::Side::After, account(1));
    QCOMPARE(title(), u"These two cannot be compared"_s);
    const auto why = page()->findChild<EmptyState *>(u"compareState"_s)->findChild<QLabel *>(u"emptyText"_s)->text();
    QVERIFY2(why.contains(u"Twilio"_s) && why.contains(u"Plivo"_s), qPrintable(why));
    page()->choose(ComparePage::Side::After, account(0));
    QCOMPARE(title(), u"These two cannot be compared"_s);
}

void TestComparing::whatWasChangedIsFoundAndRestored()
{
    const auto path = save(u"before.trunkdesk.json"_s);
    const auto weight = find("twilio.origination_url", u"hq-pbx-1"_s), gone = find("twilio.origination_url", u"bridge-05"_s);
    QVERIFY(weight.isValid() && gone.isValid());
    change({update(weight, {{"weight", u"1"_s}}), deleteRecord(gone, *account()->inventory()->record(gone)),
        createRecord(*weight.kind, weight.parent, {{"friendly_name", u"new-one"_s}, {"sip_url", u"sip:new.example.com"_s}, {"priority", u"10"_s}, {"weight", u"10"_s}, {"enabled", u"true"_s}})});
    compareWithFile(path);
    auto found = differences();
    found.sort();
    QCOMPARE(found, QStringList({u"Added new-one"_s, u"Changed hq-pbx-1"_s, u"Removed bridge-05"_s}));
    QVERIFY(page()->findChild<QListWidget *>(u"wordsThatMatter"_s)->count() > 0);
    QCOMPARE(page()->findChild<QLabel *>(u"restoreDirection"_s)->text(), u"Make “Northwind” say what “before.trunkdesk.json” says"_s);
    restoreAll();
    QCOMPARE(m_remarks.size(), 1); // new ids
    QCOMPARE(differences(), QStringList());
    QCOMPARE(title(), u"No differences"_s);
    QCOMPARE(account()->inventory()->record(weight)->integer("weight"), 70);
}

void TestComparing::whatHasNoPasswordIsAskedFor()
{
    const auto path = save(u"before.trunkdesk.json"_s);
    const auto &kind = *findKind("twilio.credential");
    const auto id = account()->inventory()->ids(kind).first();
    change({deleteRecord(id, *account()->inventory()->record(id))});
    compareWithFile(path);
    QCOMPARE(differences().size(), 1);
    page()->differences()->chooseAll(true);
    QSignalSpy wanted(page(), &ComparePage::restoreWanted);
    page()->findChild<QPushButton *>(u"restoreButton"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return dialogOf<RestoreDialog>() != nullptr; }));
    auto *dialog = dialogOf<RestoreDialog>();
    auto *password = dialog->findChild<QLineEdit *>(u"edit_password"_s);
    QVERIFY(password);
    password->setText(u"short"_s);
    dialog->findChild<QPushButton *>(u"reviewButton"_s)->click();
    QVERIFY(dialog->isVisible()); // the provider would refuse it
    password->setText(u"Long-enough-4-all"_s);
    dialog->findChild<QPushButton *>(u"reviewButton"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return !wanted.isEmpty(); }));
    const auto changes = wanted.first().at(1).value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().fields.value("password"), u"Long-enough-4-all"_s);
    change(changes);
    QVERIFY(QTest::qWaitFor([this] { return differences().isEmpty(); }, 10'000));
}

void TestComparing::twoFilesCanOnlyBeRead()
{
    const auto one = save(u"one.trunkdesk.json"_s);
    const auto id = find("twilio.origination_url", u"hq-pbx-1"_s);
    change({update(id, {{"weight", u"1"_s}})});
    const auto two = save(u"two.trunkdesk.json"_s);
    compareWithFile(one);
    QSignalSpy compared(page(), &ComparePage::compared);
    page()->openFiles(ComparePage::Side::After, {two});
    QVERIFY(compared.wait(10'000));
    QCOMPARE(differences(), QStringList(u"Changed hq-pbx-1"_s));
    auto *button = page()->findChild<QPushButton *>(u"restoreButton"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(page()->findChild<QLabel *>(u"restoreDirection"_s)->text().startsWith(u"Two files"_s));
    QVERIFY(page()->differences()->chosen().isEmpty());
}

void TestComparing::copiesWhatIsTicked()
{
    const auto path = save(u"before.trunkdesk.json"_s);
    const auto id = find("twilio.origination_url", u"hq-pbx-1"_s);
    change({update(id, {{"weight", u"1"_s}, {"friendly_name", u"=cmd()"_s}})});
    compareWithFile(path);
    auto *menu = page()->findChild<QToolButton *>(u"copyDifferences"_s)->menu();
    for (auto *action : menu->actions()) {
        QGuiApplication::clipboard()->clear();
        action->trigger();
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"70"_s), qPrintable(action->objectName()));
        if (action->objectName() == u"copyDifferencesJson"_s)
            QVERIFY(!checkJson(text.toUtf8()));
        if (action->objectName() == u"copyDifferencesCsv"_s)
            QVERIFY(text.contains(u",'=cmd()"_s)); // no formula
    }
}

void TestComparing::aFileOfTheComparisonAlone()
{
    const auto path = save(u"before.trunkdesk.json"_s);
    const auto gone = find("twilio.origination_url", u"old-asterisk"_s);
    change({deleteRecord(gone, *account()->inventory()->record(gone))});
    compareWithFile(path);
    const auto open = m_window->accounts().size();
    Q_EMIT page()->findChild<DifferenceTree *>()->differenceActivated(0);
    QVERIFY(says(u"which is not open"_s));
    QCOMPARE(m_window->accounts().size(), open);
    press(m_window.get(), "messageAction");
    QVERIFY(QTest::qWaitFor([&] { return m_window->accounts().size() == open + 1; }));
}

void TestComparing::closingASideLetsGoOfIt()
{
    compareWithFile(save(u"before.trunkdesk.json"_s));
    Q_EMIT m_window->closeWanted(account());
    QVERIFY(!page()->source(ComparePage::Side::After));
    QCOMPARE(title(), u"Choose what to compare"_s);
}

void TestComparing::aBadFileIsSaid()
{
    QFile file(m_folder->filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"trunks\": [") > 0);
    file.close();
    m_window->actions()->compare->trigger();
    page()->openFiles(ComparePage::Side::Before, {file.fileName()});
    QVERIFY(says(u"bad.json"_s));
    QCOMPARE(title(), u"Choose what to compare"_s);
}

/// A snapshot of an account in which nothing was set up yet holds lists without records.
void TestComparing::anEmptyAccountIsOneToo()
{
    auto content = contentOf(*account()->inventory());
    for (auto &part : content.loaded)
        part = {part.kind, {}, {}};
    const auto path = m_folder->filePath(u"empty.trunkdesk.json"_s);
    QVERIFY(saveSnapshot(content, path).ok());
    compareWithFile(path);
    const auto lines = differences();
    QVERIFY(lines.size() > 400);
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(differenceKindText(Difference::Kind::Added)); }));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
