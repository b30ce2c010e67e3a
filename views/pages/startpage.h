// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace trunkdesk {

/// What stands in the window before any account is open: the ways in.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setHasAccounts(bool has); ///< then it says where they are

Q_SIGNALS:
    void sandboxWanted();
    void addAccountWanted();
    void importWanted();
    void openWanted();
    void openFolderWanted();

private:
    QLabel *m_accountWords;
};

} // namespace trunkdesk
