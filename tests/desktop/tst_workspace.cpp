// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/workspace.h"
#include "models/files/snapshot.h"
#include "models/inventory/accountconnection.h"
#include "models/inventory/inventory.h"
#include "models/rest/resourceclient.h"
#include "models/rest/session.h"
#include "models/schema/registry.h"
#include "views/review/reviewpage.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/recordeditor.h"
#include "views/forms/recordform.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QAbstractButton>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;

/// The whole console, joined as the program joins it, over real HTTP to the sandbox.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(qApp);
        m_window = std::make_unique<MainWindow>(m_appearance.get());
        m_workspace = std::make_unique<Workspace>(m_window.get());
        m_window->show();
        m_workspace->openSandbox();
        QVERIFY(settled());
        QCOMPARE(account()->inventory()->count(trunks()), 10);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_window.reset();
        m_appearance.reset();
    }

    void aMistakeIsNotSentAndTheTextStays()
    {
        account()->createRecord(urls(), idOf(trunks(), QStringLiteral("hq-trunk")).id);
        auto *dialog = dialogOf<EditDialog>();
        QVERIFY(dialog);
        dialog->form()->setDraft({{"friendly_name", QStringLiteral("x")}, {"sip_url", QStringLiteral("sips:a.example")}});
        const auto sent = posts();
        press(dialog, "saveButton");
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->form()->messageAt("sip_url").isEmpty());
        QCOMPARE(posts(), sent);
    }

    void theProviderSaysNoAtTheField()
    {
        account()->createRecord(trunks(), {});
        auto *dialog = dialogOf<EditDialog>();
        dialog->form()->setDraft({{"friendly_name", QStringLiteral("mine")}, {"domain_name", QStringLiteral("example.pstn.twilio.com")}});
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isSaving(); }));
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->form()->messageAt("domain_name").contains(QStringLiteral("taken")), qPrintable(dialog->form()->messageAt("domain_name")));
        QCOMPARE(dialog->form()->draft().value("friendly_name"), QStringLiteral("mine"));
    }

    void oneSaveIsOneRequest()
    {
        const auto id = idOf(urls(), QStringLiteral("hq-pbx-1"));
        account()->editRecord(id);
        auto *dialog = dialogOf<EditDialog>();
        dialog->form()->setDraft({{"weight", QStringLiteral("71")}});
        const auto sent = posts();
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([&] { return account()->inventory()->record(id)->integer("weight") == 71; }));
        QVERIFY(settled());
        QCOMPARE(posts(), sent + 1);
    }

    void aForeignChangeIsShown()
    {
        const auto id = idOf(urls(), QStringLiteral("hq-pbx-1"));
        account()->editRecord(id);
        auto *dialog = dialogOf<EditDialog>();
        dialog->form()->setDraft({{"weight", QStringLiteral("72")}});
        // Somebody else, on another connection.
        Session other(*connectionOf(account()->inventory()->account()), Secret(m_workspace->sandbox()->authToken()));
        bool changed = false;
        ResourceClient(&other).update(id, {{"weight", QStringLiteral("5")}}, this, [&changed](const Result<Record> &result) { changed = result.ok(); });
        QVERIFY(QTest::qWaitFor([&changed] { return changed; }));
        const auto sent = posts();
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([this] { return m_window->findChild<QWidget *>(QStringLiteral("conflictDialog")) != nullptr; }));
        QCOMPARE(posts(), sent);
    }

    void deletingAsksAndDeletes()
    {
        const auto id = idOf(urls(), QStringLiteral("old-asterisk"));
        account()->removeRecords({id});
        auto *page = qobject_cast<ReviewPage *>(m_window->currentTool());
        QVERIFY(page && account()->inventory()->contains(id));
        QVERIFY(page->review()->mayApply());
        press(page, "applyButton");
        QVERIFY(QTest::qWaitFor([&] { return !account()->inventory()->contains(id); }));
        QVERIFY(settled());
    }

    void whatWasDoneIsSaidByName()
    {
        account()->removeRecords({idOf(urls(), QStringLiteral("old-asterisk"))});
        press(m_window->currentTool(), "applyButton");
        const auto *text = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
        QVERIFY(QTest::qWaitFor([&] { return text->text() == QStringLiteral("Deleted: old-asterisk."); }));
    }

    void unsavedSettingsAreNotLostInSilence()
    {
        m_window->showRecord(account(), idOf(trunks(), QStringLiteral("hq-trunk")));
        RecordEditor *editor = nullptr;
        for (auto *found : m_window->findChildren<RecordEditor *>())
            if (&found->subject().kind() == &trunks())
                editor = found;
        QVERIFY(editor);
        editor->findChild<QLineEdit *>()->setText(QStringLiteral("changed"));
        QVERIFY(editor->isDirty());
        m_window->showKind(account(), &trunks());
        auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("discardBox"));
        QVERIFY(box && editor->isDirty());
        press(box, "keepEditing");
        QVERIFY(editor->isDirty());
        QVERIFY(m_window->currentPage()->context().page.isValid());
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<QMessageBox *>(QStringLiteral("discardBox")); }));
        QVERIFY(!m_window->close());
        press(m_window->findChild<QMessageBox *>(QStringLiteral("discardBox")), "discard");
        QVERIFY(QTest::qWaitFor([this] { return m_window->isHidden(); }));
    }

    void theSandboxComesBackIntoView()
    {
        const auto sandbox = account();
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.trunkdesk.json"));
        QVERIFY(saveSnapshot(contentOf(*sandbox->inventory()), path));
        QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
        m_workspace->openFiles({path});
        QVERIFY(opened.wait());
        QVERIFY(m_window->currentAccount() != sandbox);
        m_workspace->openSandbox();
        QCOMPARE(m_window->currentAccount(), sandbox);
    }

    /// A company at one provider, a lab at the other, and a company that the first one took over: each can be closed and comes back, and the
    /// server stays as long as one is open.
    void allDoorsOfTheSandboxAreOpen()
    {
        const auto ids = [this] {
            QStringList list;
            for (auto *open : m_window->accounts())
                list.append(open->inventory()->account().accountId);
            return list;
        };
        const auto *sandbox = m_workspace->sandbox();
        const QStringList all{sandbox->accountSid(), sandbox->lab().accountId, sandbox->doors().at(2).accountId};
        QCOMPARE(ids(), all);
        QCOMPARE(m_window->currentAccount(), account());
        auto *lab = m_window->accounts().at(1);
        QVERIFY(QTest::qWaitFor([lab] { return !lab->progress().busy && lab->inventory()->readAt().isValid(); }, 15'000));
        QCOMPARE(lab->inventory()->count(*findKind("plivo.number")), 45);

        Q_EMIT m_window->closeWanted(account());
        QCOMPARE(ids(), all.sliced(1));
        m_workspace->openSandbox();
        QCOMPARE(m_workspace->sandbox(), sandbox);
        QCOMPARE(ids(), (QStringList{all[1], all[2], all[0]}));
        QCOMPARE(m_window->currentAccount(), m_window->accounts().at(2));
    }

    void aSnapshotOpensAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.trunkdesk.json"));
        const auto accounts = m_window->accounts().first(2); // one at each provider, both without a password that a file would not keep
        for (auto *account : accounts) {
            QVERIFY(QTest::qWaitFor([account] { return !account->progress().busy; }, 15'000));
            QVERIFY(saveSnapshot(contentOf(*account->inventory()), path));
            QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
            m_workspace->openFiles({path});
            QVERIFY(opened.wait());
            auto *file = m_window->accounts().constLast();
            QVERIFY(!accounts.contains(file) && !file->canWrite());
            for (const auto *kind : allKinds())
                for (const auto &id : account->inventory()->ids(*kind))
                    QCOMPARE(file->inventory()->record(id), account->inventory()->record(id));
            QCOMPARE(file->inventory()->count(), account->inventory()->count());
            const auto again = folder.filePath(QStringLiteral("b.trunkdesk.json"));
            QVERIFY(saveSnapshot(contentOf(*file->inventory()), again));
            QFile first(path), second(again);
            QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
            QCOMPARE(second.readAll(), first.readAll());
        }
    }

    void filesOfTwoProvidersAreTwoAccounts()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (auto *account : m_window->accounts().first(2)) {
            QVERIFY(QTest::qWaitFor([account] { return !account->progress().busy; }, 15'000));
            paths.append(folder.filePath(QStringLiteral("%1.trunkdesk.json").arg(paths.size())));
            QVERIFY(saveSnapshot(contentOf(*account->inventory()), paths.last()));
        }
        QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
        m_workspace->openFiles(paths);
        QVERIFY(opened.wait());
        QCOMPARE(m_window->accounts().size(), 5);
    }

    void aHostileFileIsRefusedInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bad.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2000, '['));
        file.close();
        QSignalSpy opened(m_workspace.get(), &Workspace::filesOpened);
        m_workspace->openFiles({file.fileName()});
        QVERIFY(opened.wait());
        QCOMPARE(m_window->accounts().size(), 3);
        const auto *text = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
        QVERIFY(text && text->text().contains(QStringLiteral("bad.json")));
    }

    void closingWaitsForTheStepInFlight()
    {
        const auto id = idOf(urls(), QStringLiteral("hq-pbx-1"));
        const auto sent = posts();
        account()->editRecord(id);
        auto *dialog = dialogOf<EditDialog>();
        dialog->form()->setDraft({{"weight", QStringLiteral("73")}});
        m_workspace->sandbox()->server().faults().setLatency(std::chrono::milliseconds(150));
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([&] { return posts() == sent + 1; }));
        QVERIFY(account()->isWriting());
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(QTest::qWaitFor([this] { return !m_window->isVisible(); }));
        QCOMPARE(account()->inventory()->record(id)->integer("weight"), 73);
    }

    void closingAnAccountWaitsToo()
    {
        account()->editRecord(idOf(urls(), QStringLiteral("hq-pbx-1")));
        auto *dialog = dialogOf<EditDialog>();
        dialog->form()->setDraft({{"weight", QStringLiteral("74")}});
        const auto sent = posts();
        m_workspace->sandbox()->server().faults().setLatency(std::chrono::milliseconds(150));
        press(dialog, "saveButton");
        QVERIFY(QTest::qWaitFor([&] { return posts() == sent + 1; }));
        Q_EMIT m_window->closeWanted(account());
        QCOMPARE(m_window->accounts().size(), 3);
        QVERIFY(QTest::qWaitFor([this] { return m_window->accounts().size() == 2; }));
    }

    void parentsOfOneNameAreToldApart()
    {
        for (const int count : {11, 12}) {
            account()->createRecord(trunks(), {});
            auto *form = dialogOf<EditDialog>();
            form->form()->setDraft({{"friendly_name", QStringLiteral("twin")}});
            press(form, "saveButton");
            QVERIFY(QTest::qWaitFor([&] { return account()->inventory()->count(trunks()) == count && settled(); }));
        }
        account()->createRecord(urls(), {});
        auto *dialog = dialogOf<QInputDialog>();
        QVERIFY(dialog);
        auto titles = dialog->comboBoxItems();
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(titles.filter(QStringLiteral("twin (TK")).size(), 2);
    }

    void closingTheSandboxAndOpeningItAgain()
    {
        for (auto *open : m_window->accounts())
            Q_EMIT m_window->closeWanted(open);
        QVERIFY(m_window->accounts().isEmpty());
        QVERIFY(!m_workspace->sandbox());
        m_workspace->openSandbox();
        QVERIFY(settled());
        QCOMPARE(account()->inventory()->count(trunks()), 10);
    }

private:
    static const ResourceKind &trunks() { return *findKind("twilio.trunk"); }
    static const ResourceKind &urls() { return *findKind("twilio.origination_url"); }
    AccountController *account() const { return m_window->accounts().value(0); }
    qsizetype posts() const { return m_workspace->sandbox()->server().log().count("POST"); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return account() && !account()->progress().busy && account()->inventory()->readAt().isValid(); }, 15'000);
    }
    RecordId idOf(const ResourceKind &kind, const QString &title) const
    {
        for (const auto &id : account()->inventory()->ids(kind))
            if (recordTitle(kind, *account()->inventory()->record(id)) == title)
                return id;
        return {};
    }
    template<class Dialog>
    Dialog *dialogOf() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static void press(QWidget *dialog, const char *name)
    {
        auto *button = dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
