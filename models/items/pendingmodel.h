// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/pendingchanges.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace trunkdesk {

class Inventory;

/// The changes of all open accounts that wait for a review.
class PendingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Deed, Object, What, AccountName, ColumnCount };
    enum Role {
        OpRole = FirstOwnRole, ///< Change::Op as int, of the first column
        EditableRole,          ///< bool: the change has a form
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both are borrowed; when one of them dies, its rows go.
    void addSource(const Inventory *inventory, PendingChanges *pending);
    void removeSource(const PendingChanges *pending);

    struct Place
    {
        PendingChanges *pending = nullptr;
        qsizetype index = 0;
    };
    [[nodiscard]] Place placeOf(int row) const { return {m_rows.at(row).pending, m_rows.at(row).index}; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Source
    {
        QPointer<const Inventory> inventory;
        QPointer<PendingChanges> pending;
    };
    struct Row
    {
        QPointer<PendingChanges> pending;
        qsizetype index = 0;
        Change::Op op = Change::Op::Update;
        QString texts[ColumnCount];
        bool incomplete = false; ///< a secret has to be entered again
    };
    void rebuild();

    QList<Source> m_sources;
    QList<Row> m_rows;
};

} // namespace trunkdesk
