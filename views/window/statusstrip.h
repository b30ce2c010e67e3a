// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/accountcontroller.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace trunkdesk {

class ElidedLabel;
class Tag;

/// Always in view: what the account is, how much of it is known and how fresh that is; what is being done, and Cancel.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setController(AccountController *controller); ///< may be null
    void setPendingCount(int count); ///< changes that wait, of all accounts

Q_SIGNALS:
    void problemsWanted();

private:
    void updateProblems();
    void update();
    void updateProgress();

    QPointer<AccountController> m_controller;
    Tag *m_mode;
    ElidedLabel *m_text;
    ElidedLabel *m_work;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QToolButton *m_problems;
    bool m_problemsPending = false;
    bool m_pending = false;
    int m_changes = 0;
};

} // namespace trunkdesk
