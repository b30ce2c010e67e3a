// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace trunkdesk {

/// What our item models answer besides Qt's own roles. Colours, icons and fonts are the delegate's affair: it reads these.
enum ItemRole {
    RecordIdRole = Qt::UserRole, ///< RecordId of the row; invalid where there is none
    SortRole,                    ///< qlonglong or case-folded QString; a plain comparison orders a column by it
    StateRole,                   ///< CellState as int: the strongest that holds for the cell
    DimmedRole,                  ///< bool: the row is there and has no effect (a target that is switched off)
    IssueRole,                   ///< QString: what is wrong with the cell, plain text; empty when nothing is
    MonospaceRole,               ///< bool: ids and addresses
    BooleanRole,                 ///< bool, of a cell that says yes or no; else invalid: a check mark may stand for the text
    RawTextRole,                 ///< QString: the value as it stands in the record, passwords in addresses hidden
    ExportTextRole,              ///< QString: what copying and exporting give: as shown, dates exact
    SearchTextRole,              ///< QString, of any cell of a row: all that a filter looks at, one line a cell
    ReferenceRole,               ///< RecordId of another record that the cell names, to jump to
    ColumnKeyRole,               ///< header, QByteArray: name of the column under which its width and place are kept
    ColumnShownRole,             ///< header, bool: shown while nobody has chosen columns
    FirstOwnRole,                ///< a model's further roles count from here
};

/// How a cell stands, from the weakest to the strongest.
enum class CellState { Normal, Dimmed, Warning, Security, Error };

/// Plain text for a tool tip. Qt guesses whether a tip is rich text; this one is marked as such and escaped, so that nothing
/// in it is ever read as markup.
[[nodiscard]] inline QString toolTipText(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<qt>") + plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")) + QStringLiteral("</qt>");
}

} // namespace trunkdesk
