// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "models/routing/callflow.h"

#include <QAbstractTableModel>

namespace trunkdesk {

/// The table beside the picture of a trunk: its targets tier by tier with their shares, usually and now, and its last resort at the end.
class FlowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TierColumn, TargetColumn, HostColumn, UsualColumn, NowColumn, StateColumn, ColumnCount };
    enum Role {
        DownRole = FirstOwnRole, ///< bool, in any column
        TakesRole,               ///< bool, in any column: calls go there now
        LastResortRole,          ///< bool, in any column
    };

    explicit FlowModel(QObject *parent = nullptr);

    void setFlow(const CallFlow &flow);
    [[nodiscard]] const CallFlow &flow() const { return m_flow; }
    [[nodiscard]] int rowOf(const RecordId &target) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int tier = -1; ///< -1: the last resort
        int target = -1;
        RecordId id;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static QList<Row> rowsOf(const CallFlow &flow);
    [[nodiscard]] QString targetText(const Row &row, int column) const;
    [[nodiscard]] QString lastResortText(int column) const;
    [[nodiscard]] bool takes(const Row &row) const;
    [[nodiscard]] bool isDown(const Row &row) const;
    [[nodiscard]] bool isOff(const Row &row) const;

    CallFlow m_flow;
    QList<Row> m_rows;
};

} // namespace trunkdesk
