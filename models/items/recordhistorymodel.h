// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>

namespace trunkdesk {

/// What this console changed on one record, latest first.
class RecordHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, ColumnCount };
    enum Role { EntryRole = FirstOwnRole }; ///< QString: names the entry of the journal

    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(const QList<RecordEvent> &events);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_events.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString what(const RecordEvent &event);

    QList<RecordEvent> m_events;
};

} // namespace trunkdesk
