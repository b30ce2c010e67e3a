// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/accountdesk.h"
#include "app/desktop/tourdriver.h"
#include "models/schema/recordid.h"

#include <QTemporaryDir>

namespace trunkdesk {

class AccountController;
class Appearance;
class DrainPage;
class MainWindow;
class Workspace;

/// The guided tour: works on both accounts of the sandbox through the real windows, adds an account, searches, opens an exported file,
/// and takes a picture of each step. Its list of accounts and their secrets are its own and go with it.
class Tour
{
public:
    Tour(MainWindow *window, Appearance *appearance, Workspace *workspace, const QString &folder);

    /// 0 when every step came about, else 1 with a line on standard error.
    [[nodiscard]] int run();

private:
    void openSandbox();
    void lookAtTrunk();
    void addTarget();
    void attachNumbers();
    void thinkAgain();
    void openFile();

    // tourofthelab.cpp
    void lookAtDomain();
    void openWide();
    void lookAtLab();
    void deleteWithCare();
    void askForCalls();

    // tourofinsight.cpp
    void awaitFindings();
    void lookAtProblems();
    void simulateOutage();
    void tryCall();
    void explainFailure();

    // tourofchanges.cpp
    void keepForLater();
    void setUpTrunk();
    void editTogether();
    void undo();
    void compareWithFile();
    void drainHost();
    void putBack();
    DrainPage *openDrain();
    void applyReview();

    // touraccounts.cpp
    void addAccount();
    void search();

    [[nodiscard]] AccountController *accountOf(const char *provider) const;
    void show(AccountController *account, const char *kind, const QString &title);

    MainWindow *m_window;
    Appearance *m_appearance;
    Workspace *m_workspace;
    QString m_folder;
    TourDriver m_drive;
    QTemporaryDir m_place;      ///< of the list of accounts
    MemorySecretStore m_secrets;
    AccountDesk m_desk;
};

} // namespace trunkdesk
