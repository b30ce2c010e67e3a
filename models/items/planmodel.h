// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stepoutcome.h"
#include "models/items/itemroles.h"
#include "models/items/planrows.h"

#include <QAbstractTableModel>

namespace trunkdesk {

/// A plan and what is known of the account that it is for. The inventory is borrowed while the call lasts.
struct PlanOfAccount
{
    Plan plan;
    const Inventory *inventory = nullptr;
};

/// How a step stands while its plan runs.
enum class StepState { Planned, Waiting, Running, Done, Altered, Failed, Conflict, Unclear, Skipped };

/// The steps of one or several plans as rows: what was before and will be after, what comes of it, and how each step stands. Plans of
/// several accounts stand under headings.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Deed, Object, What, Before, After, Undo, State, ColumnCount };
    enum Role {
        OpRole = FirstOwnRole, ///< Change::Op as int, on the first line of a step; else invalid
        NounRole,              ///< of Object: the part of the text that says what sort of thing it is
        HeadingRole,           ///< bool: the row names an account
        ConsequenceRole,       ///< bool: the row is not sent, it comes of the others
        StepStateRole,         ///< StepState as int
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(const QList<PlanOfAccount> &plans);
    [[nodiscard]] qsizetype planCount() const { return m_plans.size(); }
    [[nodiscard]] int stepCount() const; ///< of all plans

    /// The steps of the plan from this one on that are not done wait for their turn.
    void setWaiting(int plan, int from = 0);
    void setRunning(int plan, int step);
    /// `now`: the record as the provider has it, for what the server made of it.
    void setOutcome(int plan, int step, const StepOutcome &outcome, const Record &now);
    [[nodiscard]] StepState state(int plan, int step) const;
    [[nodiscard]] int count(StepState state) const; ///< steps of all plans
    /// What the server saved in another way than it was sent, a line each.
    [[nodiscard]] QStringList serverChanges() const;

    [[nodiscard]] int rowOf(int plan, int step) const; ///< its first line
    /// Whether no row says anything in the column.
    [[nodiscard]] bool isEmptyColumn(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int plan = 0;
        PlanRow line;
        bool heading = false;
        bool sameObject = false; ///< as the step in the row before
    };
    struct Standing
    {
        StepState state = StepState::Planned;
        QString text; ///< of a step that ended oddly
    };
    struct Entry
    {
        Plan plan;
        QString account;
        QList<Standing> standings;
        QList<int> rows; ///< first line of each step
    };
    void setState(int plan, int step, StepState state, const QString &text = {});
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    [[nodiscard]] const Standing &standing(const Row &row) const { return m_plans.at(row.plan).standings.at(row.line.step); }

    QList<Entry> m_plans;
    QList<Row> m_rows;
};

/// `waiting`, `done` and so on; empty before the plan runs.
[[nodiscard]] QString stateWord(StepState state);

} // namespace trunkdesk
