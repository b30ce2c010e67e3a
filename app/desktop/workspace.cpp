// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/workspace.h"

#include "app/desktop/bulkwork.h"
#include "app/desktop/changejournal.h"
#include "app/desktop/changesdesk.h"
#include "app/desktop/comparework.h"
#include "app/desktop/explainwork.h"
#include "app/desktop/exportwork.h"
#include "app/desktop/fileaccount.h"
#include "app/desktop/historywork.h"
#include "app/desktop/networkaccount.h"
#include "app/desktop/planqueue.h"
#include "app/desktop/problemswork.h"
#include "app/desktop/recordwork.h"
#include "app/desktop/routingwork.h"
#include "app/desktop/setupwork.h"
#include "models/inventory/accountconnection.h"
#include "views/dialogs/recordeditor.h"
#include "views/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSet>

namespace trunkdesk {

Workspace::Workspace(MainWindow *window, const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_journal(new ChangeJournal(dataFolder, this)),
      m_changes(new ChangesDesk(window, dataFolder, this)),
      m_history(new HistoryWork(window, m_changes, m_journal, this)),
      m_compare(new CompareWork(window, m_changes, this))
{
    auto *bulk = new BulkWork(window, m_changes, this);
    bulk->setJournal(m_journal);
    new SetupWork(window, this);
    new ExportWork(window, this);
    new RoutingWork(window, this);
    m_problems = new ProblemsWork(window, m_changes, dataFolder, this);
    auto *explaining = new ExplainWork(window, this);
    connect(explaining, &ExplainWork::fixWanted, m_problems, &ProblemsWork::fix);
    connect(window, &MainWindow::sandboxWanted, this, &Workspace::openSandbox);
    connect(window, &MainWindow::openFileWanted, this, &Workspace::askForFiles);
    connect(window, &MainWindow::openFolderWanted, this, &Workspace::askForFolder);
    connect(window, &MainWindow::pathsDropped, this, &Workspace::openFiles);
    connect(window, &MainWindow::closeWanted, this, &Workspace::close);
    connect(m_compare, &CompareWork::openFilesWanted, this, &Workspace::openFiles);
    window->setEditorFactory([](AccountController *controller, const RecordId &id, QWidget *editorParent) -> QWidget * {
        auto *account = qobject_cast<NetworkAccount *>(controller);
        const auto record = controller->inventory()->record(id);
        if (!account || !record)
            return nullptr;
        auto *editor = new RecordEditor(RecordEditor::Place::Page, editorParent);
        editor->setSubject(FormSubject::forEdit(id, *record, controller->inventory()));
        editor->setReadOnly(!controller->canWrite());
        connect(controller, &AccountController::permissionsChanged, editor, [controller, editor] { editor->setReadOnly(!controller->canWrite()); });
        account->work()->serve(editor);
        return editor;
    });
}

Workspace::~Workspace()
{
    // Sessions end before the server that they talk to.
    const auto open = m_window->accounts();
    for (auto *controller : open)
        closeNow(controller);
}

void Workspace::openSandbox()
{
    if (!m_sandbox) {
        auto started = Sandbox::start();
        if (!started) {
            m_window->showMessage({Message::Severity::Error, started.error()});
            return;
        }
        m_sandbox = std::move(started).value();
        m_journal->forgetSandbox();
    }
    for (const auto &door : m_sandbox->doors())
        if (!m_sandboxAccounts.contains(door.accountId))
            enter(door);
    if (auto *first = m_sandboxAccounts.value(m_sandbox->accountSid()))
        m_window->showAccount(first);
}

void Workspace::enter(const SandboxDoor &door)
{
    Account account;
    account.id = QStringLiteral("sandbox-") + door.accountId;
    account.name = door.name;
    account.provider = door.provider;
    account.accountId = door.accountId;
    account.user = door.accountId;
    account.endpoints = door.endpoints;
    account.mode = AccountMode::Sandbox;
    const auto connection = connectionOf(account);
    if (!connection) {
        m_window->showMessage({Message::Severity::Error, connection.error()});
        return;
    }
    auto *controller = new NetworkAccount(account, *connection, Secret(door.token), m_window, this);
    m_sandboxAccounts.insert(door.accountId, controller);
    m_window->addAccount(controller);
    controller->refresh();
}

void Workspace::askForFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open exported files"));
    dialog->setObjectName(QStringLiteral("openFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &Workspace::openFiles);
    dialog->open();
}

void Workspace::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a folder of exported files"));
    dialog->setObjectName(QStringLiteral("openFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &Workspace::openFiles);
    dialog->open();
}

void Workspace::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    auto *reader = new FileReader(paths, this);
    m_window->showMessage({Message::Severity::Information, tr("Reading %n file(s) …", nullptr, int(paths.size())), tr("Cancel"), [reader = QPointer(reader)] {
                                 if (reader)
                                     reader->cancel();
                             }});
    connect(reader, &FileReader::finished, this, [this, reader](const OpenedFiles &opened) {
        reader->deleteLater();
        showFiles(opened);
        Q_EMIT filesOpened();
    });
    reader->start();
}

/// Two files of one account are told apart by the names of the files, and two of one name by a number.
AccountContent Workspace::named(AccountContent content) const
{
    QSet<QString> taken;
    const auto open = m_window->accounts();
    for (const auto *controller : open)
        if (controller->inventory()->account().mode == AccountMode::File)
            taken.insert(controller->inventory()->account().name);
    const auto plain = content.account.name;
    const auto file = content.loaded.isEmpty() ? QString() : QFileInfo(content.loaded.constFirst().file).fileName();
    if (taken.contains(plain) && !file.isEmpty() && file != plain)
        content.account.name = tr("%1 (%2)", "account and file").arg(plain, file);
    const auto base = content.account.name;
    for (int number = 2; taken.contains(content.account.name); ++number)
        content.account.name = tr("%1 · %2", "name and number of a file").arg(base).arg(number);
    return content;
}

void Workspace::showFiles(const OpenedFiles &opened)
{
    if (opened.cancelled) {
        m_window->showMessage({Message::Severity::Information, tr("Opening was cancelled.")});
        return;
    }
    for (const auto &content : byProvider(opened))
        if (content.recordCount() > 0)
            m_window->addAccount(new FileAccount(named(content), m_window, this));

    QStringList lines;
    auto worst = Message::Severity::Information;
    for (const auto &notice : opened.notices) {
        if (notice.severity == FileNotice::Severity::Error)
            worst = Message::Severity::Error;
        else if (notice.severity == FileNotice::Severity::Warning && worst != Message::Severity::Error)
            worst = Message::Severity::Warning;
    }
    constexpr qsizetype shown = 4;
    for (const auto &notice : opened.notices)
        if (lines.size() < shown)
            lines.append(notice.toString());
    if (opened.notices.size() > shown)
        lines.append(tr("… and %n more; trunkctl check lists all of them.", nullptr, int(opened.notices.size() - shown)));
    if (lines.isEmpty())
        lines.append(opened.recordCount() > 0 ? tr("%n record(s) opened. They can be looked at and not changed.", nullptr, int(opened.recordCount()))
                                              : tr("There is no record in it that could be shown."));
    m_window->showMessage({worst, lines.join(u'\n')});
}

void Workspace::close(AccountController *controller)
{
    auto *account = qobject_cast<NetworkAccount *>(controller);
    if (!account || !account->isWriting())
        return closeNow(controller);
    // A write that is broken off leaves nobody knowing what became of it.
    connect(
        account->work()->queue(), &PlanQueue::idle, this,
        [this, account = QPointer(account)] {
            if (account)
                closeNow(account);
        },
        Qt::QueuedConnection);
    account->cancel();
    m_window->showMessage({Message::Severity::Warning, tr("The step that is under way is ended first; then the account closes.")});
}

void Workspace::closeNow(AccountController *controller)
{
    m_window->removeAccount(controller);
    m_sandboxAccounts.removeIf([controller](const auto &entry) { return entry.value() == controller; });
    delete controller;
    if (m_sandboxAccounts.isEmpty())
        m_sandbox.reset();
}

} // namespace trunkdesk
