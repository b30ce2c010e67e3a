// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndexList>
#include <QString>

namespace trunkdesk {

class Inventory;
struct RecordId;

// Any selection of a table as text. Rows and columns come in the order of the model; a cell that is not selected, in a row and
// a column that are, is left empty. Cells say what ExportTextRole says, or what they show.

enum class TableHeader { Without, With };

/// For the clipboard: tabs between cells, a line feed after each row. Tabs and line breaks inside a cell become blanks.
[[nodiscard]] QString tableAsTsv(const QModelIndexList &selection, TableHeader header = TableHeader::Without);

enum class CsvCells {
    Safe, ///< a cell that a spreadsheet would take for a formula gets an apostrophe in front (also a number that begins with +)
    Raw,  ///< as they are, for programs
};

/// RFC 4180: with a header line, CRLF, quotes where they are needed.
[[nodiscard]] QString tableAsCsv(const QModelIndexList &selection, CsvCells cells = CsvCells::Safe);

/// The records of the selected rows as a JSON array, each as it was read, indented.
[[nodiscard]] QByteArray recordsAsJson(const Inventory &inventory, const QList<RecordId> &ids);
[[nodiscard]] QList<RecordId> selectedRecords(const QModelIndexList &selection);

} // namespace trunkdesk
