// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace trunkdesk {

/// What stands in the window before any account is open: the ways in.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxWanted();
    void openWanted();
    void openFolderWanted();
};

} // namespace trunkdesk
