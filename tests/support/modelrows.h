// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

namespace trunkdesk {

/// A model as a list of lines, to be compared whole: cells with " | " between them, children two blanks further in.
inline QStringList modelRows(const QAbstractItemModel &model, int role = Qt::DisplayRole, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data(role).toString());
        lines.append(QString(depth * 2, u' ') + cells.join(QStringLiteral(" | ")));
        lines += modelRows(model, role, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

/// Only some columns of a table.
inline QStringList modelColumns(const QAbstractItemModel &model, const QList<int> &columns, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(model.index(row, column).data(role).toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

inline QStringList modelHeader(const QAbstractItemModel &model)
{
    QStringList labels;
    for (int column = 0; column < model.columnCount(); ++column)
        labels.append(model.headerData(column, Qt::Horizontal).toString());
    return labels;
}

} // namespace trunkdesk
