// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/report/report.h"

#include <QFont>
#include <QSizeF>

#include <memory>

class QTextDocument;

namespace trunkdesk {

/// The unit in which a report is laid out, whatever it is painted on: fine enough for the metrics of small type.
inline constexpr int reportDpi = 288;
[[nodiscard]] constexpr qreal reportPoints(qreal points)
{
    return points * reportDpi / 72;
}

/// A piece of a report that stands on one page, or goes on over several between its rows.
struct ReportPiece
{
    std::shared_ptr<QTextDocument> text; ///< null: a picture
    const ReportBlock *block = nullptr;
    QSizeF size;
    QList<qreal> rows;      ///< where rows begin, and the end of the last: nothing is cut but there
    qreal heading = 0;      ///< height of what is repeated on each page, which is rows.first()
    bool keepsNext = false; ///< never the last on a page
    bool lines = false;     ///< a thin line under each row
    qreal before = 0;       ///< space above
};

/// The pieces of one block; a long table comes in several, each with its own headings.
[[nodiscard]] QList<ReportPiece> reportPieces(const ReportBlock &block, qreal width, qreal pageHeight, const QFont &font);

} // namespace trunkdesk
