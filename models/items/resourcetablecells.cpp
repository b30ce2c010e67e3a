// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/resourcetablemodel.h"

#include <algorithm>

// What the cells and headers of a ResourceTableModel answer; how rows come and go stands in resourcetablemodel.cpp.

namespace trunkdesk {

namespace {

CellState stateOf(const QList<CellMark> &marks, bool dimmed)
{
    auto state = dimmed ? CellState::Dimmed : CellState::Normal;
    for (const auto &mark : marks)
        state = std::max(state, mark.state);
    return state;
}

QString messages(const QList<CellMark> &marks)
{
    QStringList lines;
    for (const auto &mark : marks)
        lines.append(mark.message);
    return lines.join(u'\n');
}

} // namespace

int ResourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ResourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() >= m_columns.size())
        return {};
    const auto &id = m_rows.at(index.row());
    if (role == RecordIdRole)
        return QVariant::fromValue(id);
    if (role == Qt::TextAlignmentRole)
        return int((m_columns.at(index.column()).rightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // A record that is being removed has left the inventory before its row is gone.
    const auto record = m_inventory ? m_inventory->record(id) : std::nullopt;
    return record ? cellData(index.column(), id, *record, role) : QVariant();
}

QVariant ResourceTableModel::cellData(int column, const RecordId &id, const Record &record, int role) const
{
    const auto &spec = m_columns.at(column);
    const RecordCell cell(spec, id, record, m_facts);
    switch (role) {
    case Qt::DisplayRole: return cell.display(m_clock());
    case Qt::ToolTipRole: {
        auto lines = messages(cellMarks(column, id, record));
        if (const auto detail = cell.detail(); !detail.isEmpty())
            lines += (lines.isEmpty() ? QString() : QStringLiteral("\n")) + detail;
        return toolTipText(lines);
    }
    case Qt::AccessibleDescriptionRole:
    case IssueRole: return messages(cellMarks(column, id, record));
    case StateRole: return int(stateOf(cellMarks(column, id, record), isDimmed(*m_kind, record)));
    case DimmedRole: return isDimmed(*m_kind, record);
    case SortRole: return cell.sortValue();
    case MonospaceRole: return cell.monospace();
    case RawTextRole: return cell.rawText();
    case ExportTextRole: return cell.exportText();
    case SearchTextRole: return searchText(id, record);
    case ReferenceRole: return cell.reference().isValid() ? QVariant::fromValue(cell.reference()) : QVariant();
    case BooleanRole: {
        const auto value = spec.field && spec.field->type == FieldType::Boolean ? record.boolean(spec.field->key) : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    default: return {};
    }
}

QString ResourceTableModel::searchText(const RecordId &id, const Record &record) const
{
    QString text;
    for (const auto &column : m_columns)
        if (const auto cell = RecordCell(column, id, record, m_facts).searchText(); !cell.isEmpty())
            text += cell + u'\n';
    return text;
}

QList<CellMark> ResourceTableModel::marksAt(int row) const
{
    const auto id = recordAt(row);
    const auto record = m_inventory && id.isValid() ? m_inventory->record(id) : std::nullopt;
    auto marks = record ? m_facts.marks(id, *record) : QList<CellMark>();
    std::stable_sort(marks.begin(), marks.end(), [](const CellMark &a, const CellMark &b) { return a.state > b.state; });
    return marks;
}

QList<CellMark> ResourceTableModel::cellMarks(int column, const RecordId &id, const Record &record) const
{
    // What concerns the whole record, or a field without a column, stands in the first one.
    const auto belongs = [this, column](const CellMark &mark) {
        const auto own = [this, &mark](int c) { return m_columns.at(c).field && mark.field == m_columns.at(c).field->key; };
        if (own(column))
            return true;
        for (int c = 0; column == 0 && c < m_columns.size(); ++c)
            if (own(c))
                return false;
        return column == 0;
    };
    QList<CellMark> marks;
    const auto &all = m_facts.marks(id, record);
    std::copy_if(all.begin(), all.end(), std::back_inserter(marks), belongs);
    std::stable_sort(marks.begin(), marks.end(), [](const CellMark &a, const CellMark &b) { return a.state > b.state; });
    return marks;
}

QVariant ResourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return column.label;
    case Qt::ToolTipRole: return column.field ? toolTipText(fieldHelp(*column.field)) : QString();
    case Qt::TextAlignmentRole: return int((column.rightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole: return column.key;
    case ColumnShownRole: return column.shown;
    default: return {};
    }
}

} // namespace trunkdesk
