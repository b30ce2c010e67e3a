// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changejournal.h"
#include "app/desktop/changesdesk.h"
#include "app/desktop/historywork.h"
#include "app/desktop/networkaccount.h"
#include "app/desktop/recordwork.h"
#include "app/desktop/workspace.h"
#include "models/changes/pendingchanges.h"
#include "models/changes/planner.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "views/dialogs/editdialog.h"
#include "views/forms/recordform.h"
#include "views/history/historypage.h"
#include "views/review/reviewpage.h"
#include "views/theme/appearance.h"
#include "views/window/detailspane.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What was changed in the console, afterwards: written down, looked at, taken back, gone on with. Over real HTTP to the sandbox.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(qApp);
        m_window = std::make_unique<MainWindow>(m_appearance.get());
        m_workspace = std::make_unique<Workspace>(m_window.get());
        m_window->resize(1280, 800);
        m_window->show();
        m_workspace->openSandbox();
        QVERIFY(settled());
    }

    void cleanup()
    {
        m_workspace.reset();
        m_window.reset();
        m_appearance.reset();
    }

    void aSaveIsWrittenDownAndUndone()
    {
        save(71);
        const auto plans = m_workspace->journal()->ofAccount(account()->inventory()->account(), 10);
        QCOMPARE(plans.size(), 1);
        QVERIFY(plans.constFirst().end == AppliedPlan::End::Finished);
        QCOMPARE(message(), u"Saved: hq-pbx-1."_s);
        press(m_window.get(), "messageAction");
        applyReview();
        QVERIFY(QTest::qWaitFor([this] { return weight() == 70; }));
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->journal()->read(plans.constFirst().id)->takenBackBy.isEmpty(); }));
        // What took it back is no candidate itself.
        m_window->actions()->undoChanges->trigger();
        QVERIFY(message().contains(u"Nothing"_s));
    }

    void undoneStepByStepAndDoneAgain()
    {
        save(71);
        save(72);
        const auto undo = [this](int wanted) {
            m_window->actions()->undoChanges->trigger();
            applyReview();
            QVERIFY(QTest::qWaitFor([&] { return weight() == wanted; }));
            QVERIFY(settled());
        };
        undo(71);
        undo(70);
        // An undo can be undone from the history; then what it took back holds again.
        const auto undone = m_workspace->journal()->ofAccount(account()->inventory()->account(), 10);
        m_workspace->history()->undo(undone.constFirst().id);
        applyReview();
        QVERIFY(QTest::qWaitFor([&] { return weight() == 71; }));
        QVERIFY(settled());
        undo(70);
    }

    void theHistoryShowsAndUndoes()
    {
        m_window->actions()->changeHistory->trigger();
        auto *page = qobject_cast<HistoryPage *>(m_window->currentTool());
        QVERIFY(page && page->chosen().isEmpty());
        QVERIFY(page->findChild<QWidget *>(u"historyEmpty"_s)->isVisible());
        save(71);
        m_window->showTool(page);
        auto *table = page->findChild<QTableView *>(u"historyTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, HistoryModel::What).data().toString(), u"hq-pbx-1: Weight 70 → 71"_s);
        QVERIFY(!page->chosen().isEmpty());
        QVERIFY(page->findChild<QTableView *>(u"historySteps"_s)->model()->rowCount() >= 1);
        press(page, "historyUndo");
        applyReview();
        QVERIFY(QTest::qWaitFor([this] { return weight() == 70; }));
        QVERIFY(settled());
        m_window->actions()->changeHistory->trigger();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, HistoryModel::State).data().toString(), u"taken back"_s);
    }

    void theDetailsTellOfOneRecord()
    {
        save(71);
        m_window->showRecord(account(), target());
        auto *tabs = m_window->findChild<QTabBar *>(u"detailsTabs"_s);
        tabs->setCurrentIndex(2);
        auto *table = m_window->findChild<QTableView *>(u"recordHistoryTable"_s);
        QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Weight 70 → 71"_s);
        save(72);
        QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    }

    void whatWasBrokenOffIsOffered_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("weight");
        QTest::addColumn<QString>("state");
        QTest::newRow("resume") << QByteArray("historyResume") << 72 << u"done"_s;
        QTest::newRow("roll back") << QByteArray("historyRollBack") << 70 << u"rolled back"_s;
        QTest::newRow("leave") << QByteArray("historyLeave") << 71 << u"left after 1 of 2"_s;
    }

    /// A plan whose first step was done when the program died.
    void whatWasBrokenOffIsOffered()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, weight);
        QFETCH(QString, state);
        save(71);
        const auto record = *account()->inventory()->record(target());
        auto plan = makePlan({updateRecord(target(), record, {{"weight", u"72"_s}})}, *account()->inventory());
        auto before = record;
        before.setInteger("weight", 70);
        plan.steps.prepend(Step{.change = updateRecord(target(), before, {{"weight", u"71"_s}}), .dependsOn = {}, .summary = u"Weight 70 → 71"_s, .warnings = {}, .whyNot = {}});
        QString id;
        {
            const auto entry = m_workspace->journal()->begin(plan, *account()->inventory());
            QVERIFY(entry.ok());
            id = (*entry)->id();
            QVERIFY((*entry)->intent(0, plan.steps.constFirst().change, {}));
            QVERIFY((*entry)->outcome(0, {.kind = StepOutcome::Kind::Done, .id = target(), .now = record, .sent = true}));
        }
        m_workspace->journal()->release(id);
        auto *pending = m_workspace->changes()->pendingOf(account());
        pending->add({plan.steps.at(1).change});
        account()->refresh();
        QVERIFY(settled());
        QCOMPARE(pending->count(), 0); // it would be done twice
        QVERIFY2(message().contains(u"broken off after 1 of 2"_s), qPrintable(message()));
        press(m_window.get(), "messageAction");
        auto *page = qobject_cast<HistoryPage *>(m_window->currentTool());
        QVERIFY(page);
        QCOMPARE(page->chosen(), id);
        QCOMPARE(this->weight(), 71); // nothing by itself
        press(page, button.constData());
        if (button == "historyRollBack") {
            QVERIFY(QTest::qWaitFor([this] { return qobject_cast<ReviewPage *>(m_window->currentTool()); }));
            applyReview();
        }
        QVERIFY2(QTest::qWaitFor([&] { return this->weight() == weight; }), qPrintable(message()));
        QVERIFY(settled());
        const auto ended = [&] { return m_workspace->journal()->read(id)->end != AppliedPlan::End::Open; };
        QVERIFY(QTest::qWaitFor(ended));
        QCOMPARE(endText(*m_workspace->journal()->read(id), false), state);
        QVERIFY(m_workspace->journal()->brokenOff(account()->inventory()->account().id).isEmpty());
    }

    void oneProgramAtATimeKeepsTheJournal()
    {
        QTemporaryDir folder;
        auto real = account()->inventory()->account();
        real.mode = AccountMode::Live;
        const Inventory inventory(real);
        const auto plan = makePlan({deleteRecord(target(), *account()->inventory()->record(target()))}, inventory);
        auto first = std::make_unique<ChangeJournal>(folder.filePath(u"data"_s));
        QVERIFY(first->whyNotWritable().isEmpty());
        ChangeJournal second(folder.filePath(u"data"_s));
        QVERIFY(second.whyNotWritable().contains(u"Another Trunkdesk"_s));
        QVERIFY(!second.begin(plan, inventory).ok());
        QVERIFY(second.begin(plan, *account()->inventory()).ok()); // the sandbox is its own
        {
            const auto entry = first->begin(plan, inventory);
            QVERIFY(entry.ok());
            QVERIFY(first->end(**entry, AppliedPlan::End::Left));
        }
        first.reset();
        QVERIFY(second.whyNotWritable().isEmpty());
        QCOMPARE(second.ofAccount(real, 10).size(), 1);
    }

    void withoutAJournalNothingIsSent()
    {
        // The folder of the journal cannot be made any more.
        QTemporaryDir folder;
        QFile file(folder.filePath(u"data"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ChangeJournal journal(folder.filePath(u"data/inside"_s));
        QVERIFY(!journal.whyNotWritable().isEmpty());
        auto real = account()->inventory()->account();
        real.mode = AccountMode::Live;
        const Inventory inventory(real);
        QVERIFY(!journal.begin(makePlan({deleteRecord(target(), *account()->inventory()->record(target()))}, inventory), inventory).ok());
    }

private:
    [[nodiscard]] NetworkAccount *account() const { return qobject_cast<NetworkAccount *>(m_window->accounts().constFirst()); }
    [[nodiscard]] RecordId target() const
    {
        const auto &kind = *findKind("twilio.origination_url");
        for (const auto &id : account()->inventory()->ids(kind))
            if (recordTitle(kind, *account()->inventory()->record(id)) == u"hq-pbx-1")
                return id;
        return {};
    }
    [[nodiscard]] int weight() const { return int(account()->inventory()->record(target())->integer("weight").value_or(-1)); }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !account()->progress().busy && account()->inventory()->readAt().isValid(); }, 15'000);
    }
    [[nodiscard]] QString message() const { return m_window->findChild<QLabel *>(u"messageText"_s)->text(); }
    static void press(QWidget *where, const char *name)
    {
        auto *button = where->findChild<QAbstractButton *>(QLatin1StringView(name));
        QVERIFY2(button && button->isEnabled() && button->isVisible(), name);
        button->click();
    }
    void save(int wanted)
    {
        account()->editRecord(target());
        EditDialog *dialog = nullptr;
        for (auto *found : m_window->findChildren<EditDialog *>())
            if (found->isVisible())
                dialog = found;
        QVERIFY(dialog);
        dialog->form()->setDraft({{"weight", QString::number(wanted)}});
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([&] { return weight() == wanted; }));
        QVERIFY(settled());
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->journal()->all().constFirst().running; }));
    }
    void applyReview()
    {
        auto *page = qobject_cast<ReviewPage *>(m_window->currentTool());
        QVERIFY(page);
        QVERIFY(page->review()->mayApply());
        press(page, "applyButton");
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
