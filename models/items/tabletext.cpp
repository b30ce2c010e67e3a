// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/tabletext.h"

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"

#include <map>
#include <set>

namespace trunkdesk {

namespace {

/// The selection as a grid: texts by row and column, and which columns there are.
struct Grid
{
    explicit Grid(const QModelIndexList &selection)
    {
        for (const auto &index : selection) {
            columns.insert(index.column());
            const auto text = index.data(ExportTextRole);
            rows[index.row()][index.column()] = text.isValid() ? text.toString() : index.data().toString();
        }
        if (!selection.isEmpty())
            for (const auto column : columns)
                labels[column] = selection.first().model()->headerData(column, Qt::Horizontal).toString();
    }

    template<class Cell>
    [[nodiscard]] QString line(const std::map<int, QString> &texts, QChar separator, Cell cell) const
    {
        QStringList cells;
        for (const auto column : columns) {
            const auto it = texts.find(column);
            cells.append(it == texts.end() ? QString() : cell(it->second));
        }
        return cells.join(separator);
    }

    std::set<int> columns;
    std::map<int, std::map<int, QString>> rows;
    std::map<int, QString> labels;
};

QString plainCell(QString text)
{
    for (auto &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
}

QString csvCell(QString text, CsvCells cells)
{
    // What spreadsheets take for the beginning of a formula.
    if (cells == CsvCells::Safe && !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

QString tableAsTsv(const QModelIndexList &selection, TableHeader header)
{
    const Grid grid(selection);
    QString text;
    if (header == TableHeader::With && !grid.rows.empty())
        text += grid.line(grid.labels, u'\t', plainCell) + u'\n';
    for (const auto &[row, texts] : grid.rows)
        text += grid.line(texts, u'\t', plainCell) + u'\n';
    return text;
}

QString tableAsCsv(const QModelIndexList &selection, CsvCells cells)
{
    const Grid grid(selection);
    if (grid.rows.empty())
        return {};
    const auto cell = [cells](const QString &text) { return csvCell(text, cells); };
    auto text = grid.line(grid.labels, u',', cell) + QStringLiteral("\r\n");
    for (const auto &[row, texts] : grid.rows)
        text += grid.line(texts, u',', cell) + QStringLiteral("\r\n");
    return text;
}

QList<RecordId> selectedRecords(const QModelIndexList &selection)
{
    std::map<int, RecordId> rows;
    for (const auto &index : selection)
        if (const auto id = index.data(RecordIdRole).value<RecordId>(); id.isValid())
            rows[index.row()] = id;
    QList<RecordId> ids;
    for (const auto &[row, id] : rows)
        ids.append(id);
    return ids;
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
