// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/snapshotsaving.h"

#include "models/files/snapshot.h"
#include "models/inventory/inventory.h"
#include "views/window/accountcontroller.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QThread>

#include <memory>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SnapshotSaving)
};

/// `Northwind 2026-01-31.trunkdesk.json`, with nothing in it that a file name cannot have.
QString suggestedName(const Inventory &inventory)
{
    auto name = inventory.account().name.left(60);
    for (auto &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ')
            c = u'-';
    return name + u' ' + QDate::currentDate().toString(Qt::ISODate) + snapshotSuffix.toString();
}

Message outcome(const Result<SnapshotReport, QString> &result, const QString &path)
{
    if (!result)
        return {Message::Severity::Error, result.error()};
    auto text = Text::tr("%n record(s) saved in %1.", nullptr, int(result->records)).arg(QDir::toNativeSeparators(path));
    if (result->masked > 0)
        text += u' ' + Text::tr("%n secret(s) in addresses were left out.", nullptr, int(result->masked));
    if (result->partial.isEmpty())
        return {Message::Severity::Fine, text};
    return {Message::Severity::Warning, text + u' ' + partialWords(result->partial)};
}

void save(const AccountContent &content, const QString &path, AccountController *controller)
{
    auto result = std::make_shared<std::optional<Result<SnapshotReport, QString>>>();
    auto *thread = QThread::create([content, path, result] { *result = saveSnapshot(content, path, 1); });
    QObject::connect(thread, &QThread::finished, controller, [result, path, controller] {
        if (*result)
            Q_EMIT controller->messageRaised(outcome(**result, path));
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace

void askAndSaveSnapshot(const Inventory &inventory, QWidget *window, AccountController *controller)
{
    auto *dialog = new QFileDialog(window, Text::tr("Save snapshot"), QDir::home().filePath(suggestedName(inventory)),
                                   Text::tr("Trunkdesk snapshots (*%1)").arg(snapshotSuffix.toString()));
    dialog->setObjectName(QStringLiteral("saveSnapshotDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(snapshotSuffix.sliced(1).toString()); // before the dialog asks about replacing a file
    dialog->selectFile(suggestedName(inventory));
    const QPointer<const Inventory> source(&inventory);
    QObject::connect(dialog, &QFileDialog::fileSelected, controller, [source, controller](const QString &path) {
        if (source && !path.isEmpty())
            save(contentOf(*source), path, controller);
    });
    dialog->open();
}

} // namespace trunkdesk
