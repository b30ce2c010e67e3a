// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandbox.h"
#include "models/files/filereader.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace trunkdesk {

class AccountController;
class ChangeJournal;
class ChangesDesk;
class CompareWork;
class HistoryWork;
class MainWindow;
class ProblemsWork;

/// What is open: the sandbox and the files, and the way from a wish of the window to them.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder`: where what was changed is written down and what waits is kept; empty: nowhere that lasts.
    explicit Workspace(MainWindow *window, const QString &dataFolder = {}, QObject *parent = nullptr);
    ~Workspace() override;

    /// Starts the sandbox and reads those of its accounts that are not open; the first comes into view.
    void openSandbox();
    /// Opens these files and folders together as one account.
    void openFiles(const QStringList &paths);
    [[nodiscard]] ChangesDesk *changes() const { return m_changes; }
    [[nodiscard]] ChangeJournal *journal() const { return m_journal; }
    [[nodiscard]] HistoryWork *history() const { return m_history; }
    [[nodiscard]] CompareWork *compare() const { return m_compare; }
    [[nodiscard]] ProblemsWork *problems() const { return m_problems; }
    [[nodiscard]] Sandbox *sandbox() const { return m_sandbox.get(); } ///< null: not started

Q_SIGNALS:
    void filesOpened(); ///< or not: the window says why

private:
    void enter(const SandboxDoor &door);
    void askForFiles();
    void askForFolder();
    void showFiles(const OpenedFiles &opened);
    [[nodiscard]] AccountContent named(AccountContent content) const;
    void close(AccountController *controller); ///< after the step in flight, if there is one
    void closeNow(AccountController *controller);

    MainWindow *m_window;
    ChangeJournal *m_journal;
    ChangesDesk *m_changes;
    HistoryWork *m_history;
    CompareWork *m_compare;
    ProblemsWork *m_problems;
    std::unique_ptr<Sandbox> m_sandbox;
    QMap<QString, AccountController *> m_sandboxAccounts; ///< by the account's id
};

} // namespace trunkdesk
