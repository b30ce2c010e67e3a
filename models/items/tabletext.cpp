// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/tabletext.h"

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

QString plainCell(QString text)
{
    for (auto &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
}

} // namespace

QString exportText(const QModelIndex &index)
{
    const auto text = index.data(ExportTextRole);
    return text.isValid() ? text.toString() : index.data().toString();
}

QString tableAsTsv(const QAbstractItemModel &table, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(plainCell(exportText(table.index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString tableAsCsv(const QAbstractItemModel &table, const QList<int> &rows, const QList<int> &columns, CsvCells cells)
{
    if (rows.isEmpty())
        return {};
    QStringList line;
    for (const int column : columns)
        line.append(table.headerData(column, Qt::Horizontal).toString());
    auto text = csvLine(line, cells) + u"\r\n"_s;
    for (const int row : rows) {
        line.clear();
        for (const int column : columns)
            line.append(exportText(table.index(row, column)));
        text += csvLine(line, cells) + u"\r\n"_s;
    }
    return text;
}

QByteArray recordsAsJson(const Inventory &inventory, const QList<RecordId> &ids)
{
    QByteArrayList objects;
    for (const auto &id : ids)
        if (const auto record = inventory.record(id))
            objects.append("  " + record->toIndentedJson(1));
    return objects.isEmpty() ? QByteArray("[]\n") : "[\n" + objects.join(",\n") + "\n]\n";
}

} // namespace trunkdesk
