// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/tourdriver.h"

namespace trunkdesk {

class Appearance;
class MainWindow;
class Workspace;

/// The guided tour: sets up a trunk on the sandbox through the real windows, opens an exported file, and takes a picture of each step.
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

    MainWindow *m_window;
    Appearance *m_appearance;
    Workspace *m_workspace;
    QString m_folder;
    TourDriver m_drive;
};

} // namespace trunkdesk
