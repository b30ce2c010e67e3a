// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/historymodel.h"
#include "views/pages/toolpage.h"

#include <functional>

class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace trunkdesk {

class AppliedPlanView;
class EmptyState;

/// Everything that this console changed, plan by plan; what can be done about each of them stands beside its steps.
class HistoryPage : public ToolPage
{
    Q_OBJECT

public:
    /// Says why nothing can be done about a plan now; an empty sentence: it can.
    using WhyNot = std::function<QString(const AppliedPlan &plan)>;

    explicit HistoryPage(QWidget *parent = nullptr);

    void setWhyNot(const WhyNot &whyNot);
    /// Latest first. The chosen one stays chosen.
    void setEntries(const QList<HistoryEntry> &entries);
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const; ///< empty: none
    void updateChosen();                  ///< what can be done may have changed

    [[nodiscard]] QString title() const override;
    void focusFirst() override;

Q_SIGNALS:
    void undoWanted(const QString &id);
    void resumeWanted(const QString &id);
    void rollBackWanted(const QString &id);
    void leaveWanted(const QString &id);
    void fileWanted(const QString &id);

private:
    void build();
    void showState();

    WhyNot m_whyNot;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTableView *m_table;
    AppliedPlanView *m_details;
    QSplitter *m_split;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace trunkdesk
