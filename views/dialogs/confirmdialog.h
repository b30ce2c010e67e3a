// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/changes/plan.h"
#include "views/dialogs/dialogframe.h"
#include "views/dialogs/wayout.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace trunkdesk {

class ElidedLabel;
class Inventory;
class Notice;
class PlanProgress;
class PlanRunner;

/// Shows a plan before it goes out: every step, what was before and will be after, what to think about, and what cannot be undone.
/// Its button is named after the deed and stays off until every warning is ticked and, where a unique name goes, the account's name
/// is typed. The inventory gives the account and the names of what is not in the plan; it is not kept. It runs nothing: confirmed() asks for that.
class ConfirmDialog : public DialogFrame
{
    Q_OBJECT

public:
    ConfirmDialog(const Plan &plan, const Inventory &inventory, QWidget *parent = nullptr);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] bool mayApply() const;
    /// Called while confirmed() is emitted: stays open, shows how the plan runs, closes when all of it is done and else says why not.
    void follow(PlanRunner *runner);

    /// Says at the top what goes along or stands against it, with a button for the gentler way where there is one.
    void offer(const WayOut &way);

    void reject() override; ///< not while the plan runs

Q_SIGNALS:
    void confirmed(const trunkdesk::Plan &plan);
    void wayOutWanted(); ///< the button of the offer; the dialog stays open

private:
    void buildTable(const Inventory &inventory);
    void buildWarnings();
    void buildFoot();
    void addTick(Notice *notice, const QString &warning);
    void apply();
    void showEnd(bool allDone);
    void updateButton();

    Plan m_plan;
    Account m_account;
    QTableView *m_table = nullptr;
    QList<QCheckBox *> m_ticks;
    QLineEdit *m_name = nullptr;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_wayOut = nullptr;
    PlanProgress *m_progress = nullptr;
    bool m_running = false;
    int m_noticeHeight = 0;
};

} // namespace trunkdesk
