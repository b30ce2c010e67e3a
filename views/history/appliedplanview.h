// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/historymodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace trunkdesk {

class Notice;
class PlanModel;
class ToneLabel;

/// One entry of the journal: each step with before and after and how it ended, and what can be done about it now.
class AppliedPlanView : public QWidget
{
    Q_OBJECT

public:
    explicit AppliedPlanView(QWidget *parent = nullptr);

    /// `whyNot`: why nothing can be done about it now, as a sentence; empty: it can.
    void setEntry(const HistoryEntry &entry, const QString &whyNot);

Q_SIGNALS:
    void undoWanted();
    void resumeWanted();
    void rollBackWanted();
    void leaveWanted();
    void fileWanted();

private:
    QPushButton *makeButton(const QString &text, const char *name, void (AppliedPlanView::*wanted)());
    void showSteps(const AppliedPlan &plan, bool running);

    ToneLabel *m_title;
    ToneLabel *m_subtitle;
    Notice *m_notice;
    QPushButton *m_undo;
    QPushButton *m_resume;
    QPushButton *m_rollBack;
    QPushButton *m_leave;
    QPushButton *m_file;
    PlanModel *m_steps;
    QTableView *m_table;
};

} // namespace trunkdesk
