// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

// Comma-separated values (RFC 4180), in the spellings of spreadsheets.

namespace trunkdesk {

enum class CsvCells {
    Safe, ///< a cell that a spreadsheet would take for a formula gets an apostrophe in front; a number, also of a phone, is none
    Raw,  ///< as they are, for programs
};

/// One line, with quotes where they are needed and without the line break.
[[nodiscard]] QString csvLine(const QStringList &cells, CsvCells kind = CsvCells::Safe, QChar separator = u',');

struct CsvRow
{
    int line = 0; ///< in which it begins, from 1
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

constexpr qsizetype csvMaxBytes = qsizetype(256) * 1024 * 1024;
constexpr qsizetype csvMaxCellBytes = 64 * 1024;
constexpr qsizetype csvMaxCells = 2'000'000;

/// What somebody else wrote: UTF-8, or UTF-16 with a mark; between the cells commas, semicolons or tabs, whichever the first line has most
/// of; quoted cells, which may hold line breaks. Blanks around a cell and the apostrophe of csvLine() are taken off, empty lines left out. Else a
/// sentence that says in which line it stops making sense.
[[nodiscard]] Result<QList<CsvRow>, QString> readCsv(QByteArrayView bytes);

} // namespace trunkdesk
