// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/report/reportpieces.h"

#include <QPageLayout>
#include <QRectF>

#include <atomic>

class QPainter;

namespace trunkdesk {

/// A report on paper: its pieces on pages, with what is repeated on each. Rows and pictures are never cut, headings never stand last on a page.
class ReportPages
{
public:
    /// The report is borrowed. Ends early, without pages, when `cancelled` becomes true.
    ReportPages(const Report &report, const QPageLayout &paper, const QFont &font, const std::atomic_bool *cancelled = nullptr);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// Onto a device of this resolution whose origin is the corner of the whole sheet, margins included.
    void paint(QPainter *painter, int page, int dpi) const;

    /// A4, or Letter where that is usual, with margins to put it into a binder.
    [[nodiscard]] static QPageLayout usualPaper();

private:
    struct Placed
    {
        qsizetype piece = 0;
        qreal top = 0;    ///< on the page
        qreal from = 0;   ///< part of the piece
        qreal height = 0;
        bool again = false; ///< its headings stand above it once more
    };

    void flow();
    void place(qsizetype index);
    void placeRows(qsizetype index);
    void newPage();
    [[nodiscard]] qreal least(qsizetype index) const;
    void paintPiece(QPainter *painter, const Placed &placed) const;
    void paintPart(QPainter *painter, const ReportPiece &piece, qreal top, qreal from, qreal height) const;
    void paintFrame(QPainter *painter, int page) const;

    const Report &m_report;
    QFont m_font;
    QRectF m_room; ///< of the text, on the sheet, in our unit
    QList<ReportPiece> m_pieces;
    QList<QList<Placed>> m_pages;
    qreal m_y = 0;
};

} // namespace trunkdesk
