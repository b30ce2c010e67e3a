// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/shares.h"
#include "models/schema/draft.h"

#include <QAbstractTableModel>

namespace trunkdesk {

/// Targets that are yet to be made, as they are entered: which of them takes which share, and which of them cannot be sent as it is.
class SetupTargetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AddressColumn, PriorityColumn, WeightColumn, ShareColumn, ColumnCount };

    /// Of a kind that has shares.
    explicit SetupTargetsModel(const ResourceKind &kind, QObject *parent = nullptr);

    [[nodiscard]] QList<Draft> drafts() const;
    [[nodiscard]] Draft draft(int row) const;
    void setDraft(int row, const Draft &draft);
    int add(const Draft &draft); ///< the new row
    void remove(int row);
    [[nodiscard]] bool isWrong(int row) const; ///< it cannot be sent
    [[nodiscard]] int wrongCount() const;
    [[nodiscard]] Distribution distribution() const;
    [[nodiscard]] RecordId id(int row) const; ///< of the row's target in distribution()

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override; ///< the box switches a target on and off
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void targetsChanged();

private:
    struct Row
    {
        int number = 0; ///< of no meaning but its own
        Draft draft;
    };
    [[nodiscard]] RecordId idOf(const Row &row) const;
    [[nodiscard]] Target targetOfRow(const Row &row) const;
    void noteChange();

    const ResourceKind &m_kind;
    QList<Row> m_rows;
    int m_last = 0;
};

} // namespace trunkdesk
