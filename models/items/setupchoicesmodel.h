// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "models/items/itemroles.h"
#include "models/items/usedby.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace trunkdesk {

/// What an account has that can play a role in a new trunk: lists, credentials, URIs; with a box a row, what is in each, and where it
/// is used already. Where only one can be chosen, choosing another lets the first go.
class SetupChoicesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ContentsColumn, UsersColumn, ColumnCount };

    explicit SetupChoicesModel(QObject *parent = nullptr);

    /// The role must outlive the model, as those of the tables do.
    void setRole(Inventory *inventory, const SetupRole *role);

    [[nodiscard]] QStringList chosen() const; ///< in the order of the rows
    void choose(const QStringList &ids);
    [[nodiscard]] RecordId recordAt(int row) const;
    [[nodiscard]] QString usersOf(const RecordId &id) const; ///< empty: it is not used

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    void noteAdded(const ResourceKind *kind, const QList<RecordId> &ids);
    void noteRemoved(const ResourceKind *kind, const QList<RecordId> &ids);
    void noteChanged();

    QPointer<Inventory> m_inventory;
    QPointer<UsedBy> m_uses;
    const SetupRole *m_role = nullptr;
    const ResourceKind *m_kind = nullptr;
    QList<RecordId> m_rows;
    QSet<QString> m_chosen;
};

} // namespace trunkdesk
