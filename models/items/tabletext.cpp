// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/tabletext.h"

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"

#include <QAbstractItemModel>

#include <algorithm>

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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a spreadsheet takes it for the beginning of a formula, which may do anything there. Blanks in front do not hinder it.
bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || u"\t\r\n"_s.contains(text.front()))
        return !text.isEmpty();
    text = text.trimmed();
    if (text.isEmpty() || !u"=+-@"_s.contains(text.front()))
        return false;
    const auto rest = text.sliced(1);
    const bool number = (text.front() == u'+' || text.front() == u'-') && !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit);
    return !number;
}

QString csvCell(QString text, CsvCells cells)
{
    if (cells == CsvCells::Safe && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
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
        line.append(csvCell(table.headerData(column, Qt::Horizontal).toString(), cells));
    auto text = line.join(u',') + u"\r\n"_s;
    for (const int row : rows) {
        line.clear();
        for (const int column : columns)
            line.append(csvCell(exportText(table.index(row, column)), cells));
        text += line.join(u',') + u"\r\n"_s;
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
