// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/items/recordfieldrows.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>

namespace trunkdesk {

/// One record as lines of label and value, for a details pane. Follows what becomes of the record; when it goes, the model is
/// empty. ReferenceRole names the record that a line leads to.
class RecordFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, ColumnCount };

    explicit RecordFieldsModel(QObject *parent = nullptr);

    void setRecord(Inventory *inventory, const RecordId &id);
    [[nodiscard]] RecordId record() const { return m_id; } ///< also after it has gone
    [[nodiscard]] bool exists() const;
    [[nodiscard]] QString title() const;    ///< what people call it
    [[nodiscard]] QString subtitle() const; ///< `Origination URL of hq-trunk`
    void setClock(const std::function<QDateTime()> &clock) { m_clock = clock; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void recordChanged(); ///< another record, or title, subtitle or existence may differ

private:
    void noteChange();
    void update();

    QPointer<Inventory> m_inventory;
    QPointer<UsedBy> m_uses; ///< its
    QPointer<Findings> m_findings; ///< its
    RecordId m_id;
    QList<RecordFieldRow> m_rows;
    std::function<QDateTime()> m_clock;
    bool m_stale = false;
};

} // namespace trunkdesk
