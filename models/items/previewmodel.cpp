// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/previewmodel.h"

#include <algorithm>

namespace trunkdesk {

void PreviewModel::setHeadings(const QStringList &headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void PreviewModel::setRows(const QList<PreviewRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    choose();
    endResetModel();
}

void PreviewModel::setOnlyProblems(bool on)
{
    if (on == m_onlyProblems)
        return;
    beginResetModel();
    m_onlyProblems = on;
    choose();
    endResetModel();
}

void PreviewModel::setFilterText(const QString &text)
{
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    choose();
    endResetModel();
}

int PreviewModel::problemCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const PreviewRow &row) { return row.isProblem(); }));
}

void PreviewModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (isShown(m_rows.at(i)))
            m_shown.append(i);
}

bool PreviewModel::isShown(const PreviewRow &row) const
{
    if (m_onlyProblems && !row.isProblem())
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&word](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(m_shown.at(index.row()));
    const auto text = row.cells.value(index.column());
    const bool last = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole: return text;
    case Qt::ToolTipRole: return toolTipText(text);
    case RecordIdRole: return QVariant::fromValue(row.id);
    case StateRole: return int(last && row.isProblem() ? row.state : CellState::Normal);
    case DimmedRole: return row.state == CellState::Dimmed;
    case Qt::AccessibleTextRole: return text;
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace trunkdesk
