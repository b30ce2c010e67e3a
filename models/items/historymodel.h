// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>

#include <optional>

namespace trunkdesk {

/// One entry of the journal as a row shows it.
struct HistoryEntry
{
    QString id;
    std::optional<AppliedPlan> plan = {}; ///< none: it is damaged
    QString fault = {};                   ///< why, as a sentence
    bool running = false;
};

/// What this console changed: a row a plan that was applied, latest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Account, What, Steps, State, ColumnCount };
    enum Role { EntryRole = FirstOwnRole }; ///< QString: names the entry

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place in views.
    void setEntries(const QList<HistoryEntry> &entries);
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HistoryEntry> m_entries;
};

/// `Drain of pbx2.example.com`, `hq-pbx-1: Weight 10 → 20`, `Undo: 3 steps`.
[[nodiscard]] QString planTitle(const Plan &plan);
/// How an applied plan stands: `done`, `taken back`, `broken off after 3 of 50 steps`.
[[nodiscard]] QString endText(const AppliedPlan &plan, bool running);

} // namespace trunkdesk
