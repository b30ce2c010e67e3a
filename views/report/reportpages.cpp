// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/reportpages.h"

#include "views/routing/routingpainter.h"
#include "views/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Report)
};

constexpr qreal frameRoom = 20; // points above and below the text, for what is repeated on each page
const QColor dim(0x44, 0x44, 0x44);

void line(QPainter *painter, qreal left, qreal right, qreal y, qreal points, const QColor &colour)
{
    painter->setPen(QPen(colour, reportPoints(points)));
    painter->drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace

QPageLayout ReportPages::usualPaper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 15, 15, 15), QPageLayout::Millimeter};
}

ReportPages::ReportPages(const Report &report, const QPageLayout &paper, const QFont &font, const std::atomic_bool *cancelled) : m_report(report), m_font(font)
{
    const auto sheet = paper.paintRect(QPageLayout::Inch);
    m_room = QRectF(sheet.topLeft() * reportDpi, sheet.size() * reportDpi).adjusted(0, reportPoints(frameRoom), 0, -reportPoints(frameRoom));
    for (const auto &block : report.blocks) {
        if (cancelled && *cancelled)
            return;
        m_pieces += reportPieces(block, m_room.width(), m_room.height(), font);
    }
    flow();
}

/// What has to have room for a piece to begin: all of what is not cut, else its headings and its first row.
qreal ReportPages::least(qsizetype index) const
{
    const auto &piece = m_pieces.at(index);
    auto room = piece.before + piece.rows.value(1, piece.size.height());
    if (piece.block->what == ReportBlock::What::Facts)
        room = piece.before + piece.rows.value(std::min<qsizetype>(3, piece.rows.size() - 1));
    for (auto next = index; m_pieces.at(next).keepsNext && next + 1 < m_pieces.size();) {
        ++next;
        const auto &other = m_pieces.at(next);
        room += other.before + (other.block->what == ReportBlock::What::Facts ? other.rows.value(std::min<qsizetype>(3, other.rows.size() - 1)) : other.rows.value(1, other.size.height()));
    }
    return std::min(room, m_room.height());
}

void ReportPages::flow()
{
    newPage();
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        place(i);
}

void ReportPages::newPage()
{
    m_pages.append(QList<Placed>());
    m_y = 0;
}

void ReportPages::place(qsizetype index)
{
    const auto &piece = m_pieces.at(index);
    if (m_y > 0 && m_y + least(index) > m_room.height())
        newPage();
    if (m_y > 0)
        m_y += piece.before;
    placeRows(index);
}

/// As many rows as have room, then the next page. A row that is higher than a page goes on over several.
void ReportPages::placeRows(qsizetype index)
{
    const auto &piece = m_pieces.at(index);
    bool again = false;
    qreal from = 0;
    for (qsizetype row = 0; row + 1 < piece.rows.size();) {
        const auto head = again ? piece.heading : 0;
        auto next = row;
        while (next + 1 < piece.rows.size() && m_y + head + piece.rows.at(next + 1) - from <= m_room.height() + 0.5)
            ++next;
        qreal to = piece.rows.at(next);
        if (next == row) {
            if (m_y > 0) {
                newPage();
                again = from > 0 && piece.heading > 0;
                continue;
            }
            to = std::min(piece.rows.at(row + 1), from + m_room.height() - head); // higher than a page
            if (to < piece.rows.at(row + 1))
                next = row;
            else
                next = row + 1;
        }
        m_pages.last().append({index, m_y, from, to - from, again});
        m_y += head + to - from;
        from = to;
        row = next;
        if (row + 1 < piece.rows.size()) {
            newPage();
            again = piece.heading > 0;
        }
    }
}

void ReportPages::paint(QPainter *painter, int page, int dpi) const
{
    painter->save();
    painter->scale(qreal(dpi) / reportDpi, qreal(dpi) / reportDpi);
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, page);
    painter->translate(m_room.topLeft());
    for (const auto &placed : m_pages.at(page))
        paintPiece(painter, placed);
    painter->restore();
}

void ReportPages::paintPiece(QPainter *painter, const Placed &placed) const
{
    const auto &piece = m_pieces.at(placed.piece);
    if (!piece.text) {
        const RoutingLook look{.theme = &Theme::light(), .font = m_font};
        const auto natural = routingSceneSize(*piece.block->scene, look);
        const auto wide = int(std::max(640.0, m_room.width() * 96 / reportDpi));
        const auto size = routingSceneSize(*piece.block->scene, look, std::min(natural.width(), wide));
        painter->save();
        painter->translate(0, placed.top);
        painter->scale(piece.size.width() / size.width(), piece.size.width() / size.width());
        paintRoutingScene(painter, {QPoint(), size}, *piece.block->scene, look);
        painter->restore();
        return;
    }
    auto top = placed.top;
    if (placed.again) {
        paintPart(painter, piece, top, 0, piece.heading);
        top += piece.heading;
    }
    paintPart(painter, piece, top, placed.from, placed.height);
}

void ReportPages::paintPart(QPainter *painter, const ReportPiece &piece, qreal top, qreal from, qreal height) const
{
    const bool remark = piece.block->what == ReportBlock::What::Remark;
    if (remark) {
        painter->fillRect(QRectF(0, top, m_room.width(), height), QColor(0xf2, 0xf2, 0xf2));
        painter->fillRect(QRectF(0, top, reportPoints(2.5), height), Qt::black);
    }
    painter->save();
    painter->setClipRect(QRectF(-reportPoints(2), top, m_room.width() + reportPoints(4), height));
    painter->translate(remark ? reportPoints(8) : 0, top - from + (remark ? reportPoints(3) : 0));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, from, m_room.width(), height);
    context.palette = Theme::light().palette();
    piece.text->documentLayout()->draw(painter, context);
    painter->restore();
    if (piece.heading > 0 && from < piece.heading)
        line(painter, 0, piece.size.width(), top + piece.heading - from, 0.8, Qt::black);
    if (piece.lines)
        for (const auto edge : piece.rows)
            if (edge > from && edge <= from + height && edge > piece.heading)
                line(painter, 0, piece.size.width(), top + edge - from, 0.3, QColor(0x99, 0x99, 0x99));
    if (piece.block->what == ReportBlock::What::Heading && piece.block->level == 2)
        line(painter, 0, m_room.width(), top + height, 0.8, Qt::black);
}

void ReportPages::paintFrame(QPainter *painter, int page) const
{
    auto font = m_font;
    font.setPixelSize(qRound(reportPoints(7.5)));
    painter->setFont(font);
    const auto above = QRectF(m_room.left(), m_room.top() - reportPoints(frameRoom), m_room.width(), reportPoints(10));
    const auto below = QRectF(m_room.left(), m_room.bottom() + reportPoints(frameRoom - 10), m_room.width(), reportPoints(10));
    const auto both = [&](const QRectF &place, const QString &left, const QString &right) {
        painter->setPen(dim);
        const QFontMetricsF metrics(font);
        const auto room = place.width() - metrics.horizontalAdvance(right) - reportPoints(12);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(left, Qt::ElideRight, room));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    };
    both(above, m_report.title, QLocale().toString(m_report.made.toLocalTime(), QLocale::ShortFormat));
    line(painter, m_room.left(), m_room.right(), above.bottom() + reportPoints(2), 0.4, dim);
    both(below, m_report.foot, Words::tr("Page %1 of %2").arg(page + 1).arg(count()));
}

} // namespace trunkdesk
