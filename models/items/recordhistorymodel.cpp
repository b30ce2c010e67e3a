// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordhistorymodel.h"

#include "models/items/relativetime.h"

namespace trunkdesk {

void RecordHistoryModel::setEvents(const QList<RecordEvent> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

QString RecordHistoryModel::what(const RecordEvent &event)
{
    if (!event.done)
        return tr("%1 (not done: %2)", "what was wanted, why it was not done").arg(event.summary, event.outcome);
    return event.takenBack ? tr("%1 (taken back)", "what was done").arg(event.summary) : event.summary;
}

QVariant RecordHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Time ? relativeTime(event.time, QDateTime::currentDateTimeUtc()) : what(event);
    case Qt::ToolTipRole: return toolTipText(index.column() == Time ? exactTime(event.time) : what(event));
    case ExportTextRole: return index.column() == Time ? event.time.toString(Qt::ISODate) : what(event);
    case DimmedRole: return event.takenBack || !event.done;
    case EntryRole: return event.entry;
    default: return {};
    }
}

QVariant RecordHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Time ? tr("When") : tr("What was changed");
}

} // namespace trunkdesk
