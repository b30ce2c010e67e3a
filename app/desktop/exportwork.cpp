// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/exportwork.h"

#include "models/changes/curlscript.h"
#include "models/core/displaytext.h"
#include "models/core/filewriter.h"
#include "models/files/terraformexport.h"
#include "models/inventory/belongings.h"
#include "models/inventory/inventory.h"
#include "models/routing/callflow.h"
#include "views/compare/backgroundwork.h"
#include "views/report/exportdialogs.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace trunkdesk {

ExportWork::ExportWork(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    const auto *actions = window->actions();
    connect(actions->exportTable, &QAction::triggered, this, &ExportWork::exportTable);
    connect(actions->exportTerraform, &QAction::triggered, this, &ExportWork::exportTerraform);
    connect(actions->exportCurl, &QAction::triggered, this, &ExportWork::exportCurl);
    connect(actions->exportReport, &QAction::triggered, this, &ExportWork::exportReport);
    connect(actions->print, &QAction::triggered, this, &ExportWork::print);
}

QList<RecordId> ExportWork::chosen() const
{
    const auto *page = m_window->currentPage();
    if (!page)
        return {};
    const auto context = page->context();
    return !context.selected.isEmpty() ? context.selected : context.page.isValid() ? QList{context.page} : QList<RecordId>();
}

QList<RecordId> ExportWork::chosenEntries(AccountController *account) const
{
    auto ids = chosen();
    if (const auto *page = m_window->currentPage(); page && page->context().page.isValid())
        ids = {page->context().page};
    const auto entries = callEntries(*account->inventory());
    ids.removeIf([&entries](const RecordId &id) { return !entries.contains(id); });
    return ids;
}

QStringList ExportWork::titles(AccountController *account, const QList<RecordId> &ids)
{
    QStringList list;
    for (const auto &id : ids)
        if (const auto record = account->inventory()->record(id))
            list.append(displayText(recordTitle(*id.kind, *record)));
    return list;
}

void ExportWork::show(ExportDialog *dialog, AccountController *account)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(account, &QObject::destroyed, dialog, [dialog] { dialog->done(QDialog::Rejected); });
    dialog->open();
}

void ExportWork::make(ExportDialog *dialog, AccountController *account, const QString &path, const QString &doing, const Making &making)
{
    struct State
    {
        std::atomic_bool cancelled = false;
        Made made;
    };
    auto state = std::make_shared<State>();
    auto *work = new BackgroundWork([state, making, path] {
        state->made = making(&state->cancelled);
        if (state->cancelled || !state->made.error.isEmpty() || state->made.bytes.isEmpty())
            return;
        if (const auto error = writeFile(path, state->made.bytes, 1))
            state->made.error = *error;
    });
    dialog->setBusy(doing);
    connect(dialog, &ExportDialog::cancelWanted, work, [state] { state->cancelled = true; });
    connect(dialog, &QObject::destroyed, work, [state, work] {
        state->cancelled = true;
        work->abandon();
    });
    connect(work, &BackgroundWork::finished, dialog, [this, dialog, account = QPointer(account), state, work, path] {
        work->disconnect(dialog);
        dialog->disconnect(work);
        work->deleteLater();
        if (state->cancelled)
            return dialog->done(QDialog::Rejected);
        if (!state->made.error.isEmpty())
            return dialog->fail(state->made.error);
        dialog->done(QDialog::Accepted);
        if (account)
            tellDone(account, path, state->made.remark);
    });
    work->start();
}

void ExportWork::tellDone(AccountController *account, const QString &path, const QString &remark)
{
    const auto folder = QFileInfo(path).absolutePath();
    auto text = tr("Saved in %1.").arg(QDir::toNativeSeparators(path));
    if (!remark.isEmpty())
        text += u' ' + remark;
    Message message{Message::Severity::Fine, text, tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
    message.further.append({tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); }});
    Q_EMIT account->messageRaised(message);
}

void ExportWork::tellNotes(ExportDialog *dialog, const std::function<Notes()> &notes)
{
    // Soon after the dialog is there, and once for several choices.
    auto *timer = new QTimer(dialog);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, dialog, [dialog, notes] {
        auto found = std::make_shared<QStringList>();
        auto *work = new BackgroundWork([found, find = notes()] { *found = find(); });
        connect(dialog, &QObject::destroyed, work, &BackgroundWork::abandon);
        connect(dialog, &ExportDialog::optionsChanged, work, &BackgroundWork::abandon); // of another choice
        connect(work, &BackgroundWork::finished, dialog, [dialog, work, found] {
            dialog->setNotes(*found);
            dialog->disconnect(work);
            work->deleteLater();
        });
        work->start();
    });
    connect(dialog, &ExportDialog::optionsChanged, timer, [timer] { timer->start(0); });
    timer->start(0);
}

void ExportWork::exportTerraform()
{
    auto *account = m_window->currentAccount();
    const auto providers = account ? terraformProviders(account->inventory()->account().provider) : QList<const TerraformProvider *>();
    if (providers.isEmpty())
        return;
    const auto ids = chosen();
    auto *dialog = new TerraformDialog(providers, displayText(account->inventory()->account().name), titles(account, ids), m_window);
    const std::shared_ptr<const Inventory> inventory = account->inventory()->copy();
    struct Wish
    {
        const TerraformProvider *provider;
        TerraformOptions options;
        bool onlyChosen;
    };
    const auto wish = std::make_shared<Wish>();
    const auto note = [dialog, wish] { *wish = {&dialog->provider(), dialog->options(), dialog->onlyChosen()}; };
    note();
    connect(dialog, &ExportDialog::optionsChanged, dialog, note);
    const auto configuration = [inventory, ids](Wish what, const std::atomic_bool *cancelled) {
        if (what.onlyChosen)
            what.options.only = withBelongings(*inventory, ids);
        return terraformOf(*inventory, *what.provider, what.options, cancelled);
    };
    tellNotes(dialog, [configuration, wish]() -> Notes { return [configuration, what = *wish] { return configuration(what, nullptr).leftOut; }; });
    connect(dialog, &ExportDialog::saveWanted, account, [this, account, dialog, configuration, wish](const QString &path) {
        make(dialog, account, path, tr("Writing the configuration …"), [configuration, what = *wish](const std::atomic_bool *cancelled) {
            const auto made = configuration(what, cancelled);
            auto remark = tr("It holds %n resource(s).", nullptr, int(made.resources));
            if (!made.variables.isEmpty())
                remark += u' ' + tr("%n variable(s) want a value; passwords are not in it.", nullptr, int(made.variables.size()));
            return Made{made.text.toUtf8(), {}, remark};
        });
    });
    show(dialog, account);
}

void ExportWork::exportCurl()
{
    auto *account = m_window->currentAccount();
    if (!account)
        return;
    const auto ids = chosen();
    auto *dialog = new CurlDialog(displayText(account->inventory()->account().name), titles(account, ids), m_window);
    const std::shared_ptr<const Inventory> inventory = account->inventory()->copy();
    const auto script = [inventory, ids](bool onlyChosen) { return curlScriptOf(*inventory, onlyChosen ? std::optional(withBelongings(*inventory, ids)) : std::nullopt); };
    tellNotes(dialog, [script, dialog]() -> Notes { return [script, only = dialog->onlyChosen()] { return script(only).leftOut; }; });
    connect(dialog, &ExportDialog::saveWanted, account, [this, account, dialog, script](const QString &path) {
        make(dialog, account, path, tr("Writing the script …"), [script, only = dialog->onlyChosen()](const std::atomic_bool *) {
            const auto made = script(only);
            if (made.text.isEmpty())
                return Made{{}, tr("There is nothing in it that could be made anew."), {}};
            auto remark = tr("It sends %n request(s).", nullptr, int(made.steps));
            if (!made.variables.isEmpty())
                remark += u' ' + tr("%n variable(s) are to be set before; passwords are not in it.", nullptr, int(made.variables.size()));
            return Made{made.text.toUtf8(), {}, remark};
        });
    });
    show(dialog, account);
}

} // namespace trunkdesk
