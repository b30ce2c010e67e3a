// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace trunkdesk {

class AccountController;
class ExportDialog;
class MainWindow;
class ReportDialog;
struct Report;

/// What leaves the window as a file or on paper: a table, an account as Terraform configuration or as a script, a report. Everything that takes a while is
/// done on another thread or in slices, can be stopped, and says where it wrote.
class ExportWork : public QObject
{
    Q_OBJECT

public:
    explicit ExportWork(MainWindow *window, QObject *parent = nullptr);

private:
    /// Made on another thread; an empty `bytes` with an empty `error` was stopped.
    struct Made
    {
        QByteArray bytes;
        QString error;
        QString remark; ///< for the message at the end
    };
    /// What finds it out, on another thread; made on the window's, where the choices are read.
    using Notes = std::function<QStringList()>;
    using Making = std::function<Made(const std::atomic_bool *cancelled)>;

    void exportTable();
    void exportTerraform();
    void exportCurl();
    void exportReport();
    void print();

    /// Opens it over the window; it goes with the account.
    void show(ExportDialog *dialog, AccountController *account);
    /// Makes the file off the window's thread, writes it and says so.
    void make(ExportDialog *dialog, AccountController *account, const QString &path, const QString &doing, const Making &making);
    void tellDone(AccountController *account, const QString &path, const QString &remark);
    /// Works out what will not be in the file, again whenever somebody chooses otherwise.
    void tellNotes(ExportDialog *dialog, const std::function<Notes()> &notes);
    void preview(ReportDialog *dialog, const std::shared_ptr<Report> &report);
    [[nodiscard]] QList<RecordId> chosen() const; ///< the chosen rows, else the record of the page
    [[nodiscard]] QList<RecordId> chosenEntries(AccountController *account) const; ///< trunks among them
    [[nodiscard]] static QStringList titles(AccountController *account, const QList<RecordId> &ids);

    MainWindow *m_window;
};

} // namespace trunkdesk
