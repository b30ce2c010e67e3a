// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;

namespace trunkdesk {

class GuardList;

/// What has to be thought about before a form is saved, over the form: its ticks, and the account's name where a name is given up.
class GuardDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `asked`: what the form has asked about itself already.
    GuardDialog(const Plan &plan, const QList<Guard> &asked, const QString &account, QWidget *parent = nullptr);

    /// Whether anything is left to be asked.
    [[nodiscard]] static bool isNeeded(const Plan &plan, const QList<Guard> &asked);

private:
    GuardList *m_guards;
    QPushButton *m_save;
};

} // namespace trunkdesk
