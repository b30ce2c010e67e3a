// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "models/routing/callflow.h"

#include <QAbstractTableModel>

namespace trunkdesk {

class AccountFlows;

/// What an outage does to an account: a row for every trunk that takes calls, the worst first.
class ImpactModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TrunkColumn, StateColumn, TakersColumn, NumbersColumn, ColumnCount };
    enum Role {
        FlowStateRole = FirstOwnRole, ///< FlowState as int, in any column
        ChangedRole,                  ///< bool, in any column: it is the outage's doing
    };

    explicit ImpactModel(AccountFlows *flows, QObject *parent = nullptr); ///< borrowed

    [[nodiscard]] const Outage &outage() const { return m_outage; }
    void setOutage(const Outage &outage);
    [[nodiscard]] const OutageImpact &impact() const { return m_impact; } ///< its flows are the rows
    [[nodiscard]] QString text() const { return impactText(m_impact, m_outage); }
    [[nodiscard]] CallFlow flow(int row) const { return m_impact.flows.value(row); }
    [[nodiscard]] int rowOf(const RecordId &entry) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void impactChanged(); ///< after every change of what text() says

private:
    void workOut();

    AccountFlows *m_flows;
    Outage m_outage;
    OutageImpact m_impact;
};

} // namespace trunkdesk
