// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/csvtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace trunkdesk {

class Inventory;
struct RecordId;

/// What a cell says where it leaves the program: ExportTextRole, or what it shows.
[[nodiscard]] QString exportText(const QModelIndex &index);

// Rows of a table as text, in the order in which rows and columns are named.

/// For the clipboard: tabs between cells, line feeds between rows. Tabs and line breaks inside a cell become blanks.
[[nodiscard]] QString tableAsTsv(const QAbstractItemModel &table, const QList<int> &rows, const QList<int> &columns);

/// RFC 4180: with a header line, CRLF, quotes where they are needed. Empty when there is no row.
[[nodiscard]] QString tableAsCsv(const QAbstractItemModel &table, const QList<int> &rows, const QList<int> &columns, CsvCells cells = CsvCells::Safe);

/// The records as a JSON array, each as it was read, indented.
[[nodiscard]] QByteArray recordsAsJson(const Inventory &inventory, const QList<RecordId> &ids);

} // namespace trunkdesk
