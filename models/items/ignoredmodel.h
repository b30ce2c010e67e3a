// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/ignored.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>

namespace trunkdesk {

/// What is ignored in one account, with the reason and since when.
class IgnoredModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Where, Reason, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIgnored(const IgnoredFindings &ignored);
    [[nodiscard]] const IgnoredFinding &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const IgnoredFinding &entry, int column);

    QList<IgnoredFinding> m_entries; ///< latest first
};

/// Where it is not heard of: `hq-trunk (Trunk, Secure trunking)`, `Everywhere in this account`.
[[nodiscard]] QString ignoredPlace(const IgnoredFinding &entry);

} // namespace trunkdesk
