// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/reportpieces.h"

#include "views/routing/routingpainter.h"
#include "views/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype rowsAtOnce = 200;
constexpr qreal textPoints = 8.5;
constexpr qreal cellPadding = 2.5; // points

/// What texts are measured for. Its resolution is ours, not that of a screen.
const QImage &measure()
{
    static const auto image = [] {
        QImage made(1, 1, QImage::Format_Mono);
        made.setDotsPerMeterX(qRound(reportDpi / 0.0254));
        made.setDotsPerMeterY(qRound(reportDpi / 0.0254));
        return made;
    }();
    return image;
}

std::shared_ptr<QTextDocument> emptyDocument(qreal width, const QFont &font)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->documentLayout()->setPaintDevice(const_cast<QImage *>(&measure())); // only asked for its metrics
    document->setDocumentMargin(0);
    auto own = font;
    own.setPointSizeF(textPoints);
    document->setDefaultFont(own);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrap);
    document->setTextWidth(width);
    return document;
}

QTextCharFormat format(const QColor &colour, qreal points = textPoints, bool bold = false)
{
    QTextCharFormat made;
    made.setForeground(colour);
    made.setFontPointSize(points);
    made.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return made;
}

ReportPiece plain(const ReportBlock &block, qreal width, const QFont &font)
{
    struct Shape
    {
        qreal points, before;
        bool bold;
    };
    static constexpr Shape headings[] = {{18, 0, true}, {13, 18, true}, {10.5, 13, true}, {8.5, 7, true}};
    const bool heading = block.what == ReportBlock::What::Heading, remark = block.what == ReportBlock::What::Remark;
    const auto shape = heading ? headings[std::clamp(block.level, 1, 4) - 1] : Shape{textPoints, 4, false};
    ReportPiece piece{.text = emptyDocument(width - (remark ? reportPoints(12) : 0), font), .block = &block, .size = {}, .rows = {}, .heading = 0, .keepsNext = heading, .lines = false, .before = reportPoints(shape.before)};
    QTextCursor(piece.text.get()).insertText(block.text, format(heading && block.level == 4 ? QColor(0x44, 0x44, 0x44) : Qt::black, shape.points, shape.bold));
    piece.size = piece.text->size() + QSizeF(0, remark ? reportPoints(6) : block.level == 2 ? reportPoints(2.5) : 0);
    piece.rows = {0, piece.size.height()};
    return piece;
}

/// What everybody needs where there is room, and no more than half as much again; else those who need little get it, and the others share the rest in
/// proportion to what they would like.
QList<qreal> divided(const QList<qreal> &wanted, const QList<qreal> &least, qreal width)
{
    QList<qreal> given = wanted;
    const auto sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= width) {
        const auto factor = std::min(width / sum, 1.5);
        for (auto &one : given)
            one *= factor;
        return given;
    }
    auto rest = width;
    auto restWanted = sum;
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&wanted](auto a, auto b) { return wanted.at(a) < wanted.at(b); });
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto column = order.at(i);
        const auto equal = rest / qreal(order.size() - i), fair = rest * wanted.at(column) / restWanted;
        given[column] = std::min(wanted.at(column), std::max({std::min(wanted.at(column), equal * 0.7), fair, std::min(least.at(column), equal)}));
        restWanted -= wanted.at(column);
        rest -= given.at(column);
    }
    return given;
}

QList<qreal> columnWidths(const ReportTable &table, qreal width, const QFont &font)
{
    auto own = font, bold = font;
    own.setPointSizeF(textPoints);
    bold.setPointSizeF(textPoints);
    bold.setBold(true);
    const QFontMetricsF metrics(own, &measure()), boldMetrics(bold, &measure());
    QList<qreal> wanted, least;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        const auto heading = boldMetrics.horizontalAdvance(table.headings.at(column));
        qreal word = heading;
        QList<qreal> widths;
        const auto step = std::max<qsizetype>(1, table.rows.size() / 300);
        for (qsizetype row = 0; row < table.rows.size(); row += step) {
            const auto text = table.rows.at(row).value(column);
            widths.append(metrics.horizontalAdvance(text) * (table.monospace.value(column) ? 1.25 : 1.02));
            for (const auto &part : text.split(u' '))
                word = std::max(word, std::min(metrics.horizontalAdvance(part), width / 5));
        }
        std::sort(widths.begin(), widths.end()); // the few longest may take two lines
        const auto usual = widths.isEmpty() ? heading : std::max(heading, widths.at(std::min(widths.size() - 1, widths.size() * 9 / 10)));
        const auto padding = reportPoints(2 * cellPadding + 4);
        wanted.append(usual + padding);
        least.append(std::min(word, width / 5) + padding);
    }
    return divided(wanted, least, width);
}

QTextTable *insertTable(QTextDocument *document, qsizetype rows, const QList<qreal> &percents)
{
    QTextTableFormat look;
    look.setBorder(0);
    look.setCellSpacing(0);
    look.setCellPadding(cellPadding * 96 / 72); // Qt scales it from a screen of 96 dots to the device
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    look.setMargin(0);
    QList<QTextLength> widths;
    for (const auto percent : percents)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    look.setColumnWidthConstraints(widths);
    return QTextCursor(document).insertTable(int(rows), int(percents.size()), look);
}

/// Where the rows of a table begin, and its end.
QList<qreal> rowEdges(QTextDocument *document, QTextTable *table, qreal end)
{
    QList<qreal> edges;
    auto *layout = document->documentLayout();
    for (int row = 0; row < table->rows(); ++row)
        edges.append(layout->blockBoundingRect(table->cellAt(row, 0).firstCursorPosition().block()).top() - reportPoints(cellPadding));
    edges.append(end);
    return edges;
}

void fill(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &look, bool right)
{
    auto cursor = table->cellAt(row, column).firstCursorPosition();
    if (right) {
        QTextBlockFormat block;
        block.setAlignment(Qt::AlignRight);
        block.setRightMargin(4 * 96.0 / 72); // points, which columnWidths() leaves: the next column may begin right here
        cursor.setBlockFormat(block);
    }
    cursor.insertText(text, look);
}

QList<ReportPiece> tablePieces(const ReportBlock &block, qreal width, const QFont &font)
{
    const auto &table = block.table;
    auto percents = columnWidths(table, width, font);
    const auto taken = std::min(width, std::accumulate(percents.begin(), percents.end(), 0.0));
    for (auto &one : percents)
        one = one * 100 / taken;
    const auto head = format(Qt::black, textPoints, true), body = format(Qt::black);
    auto code = format(Qt::black, textPoints - 0.5);
    code.setFontFamilies({u"monospace"_s});
    code.setFontFixedPitch(true);
    QList<ReportPiece> pieces;
    for (qsizetype from = 0; from < std::max<qsizetype>(1, table.rows.size()); from += rowsAtOnce) {
        const auto count = std::min(rowsAtOnce, table.rows.size() - from);
        ReportPiece piece{.text = emptyDocument(taken, font), .block = &block, .size = {}, .rows = {}, .heading = 0, .keepsNext = false, .lines = true, .before = from == 0 ? reportPoints(4) : 0};
        QTextCursor all(piece.text.get());
        all.beginEditBlock(); // laid out once, not after every cell
        auto *made = insertTable(piece.text.get(), count + 1, percents);
        for (int column = 0; column < table.headings.size(); ++column) {
            const bool right = table.right.value(column);
            fill(made, 0, column, table.headings.at(column), head, right);
            for (int row = 0; row < count; ++row)
                fill(made, row + 1, column, table.rows.at(from + row).value(column), table.monospace.value(column) ? code : body, right);
        }
        all.endEditBlock();
        piece.size = {taken, piece.text->size().height()};
        auto edges = rowEdges(piece.text.get(), made, piece.text->documentLayout()->frameBoundingRect(made).bottom());
        piece.rows = edges.sliced(1);
        piece.heading = piece.rows.first();
        pieces.append(piece);
    }
    return pieces;
}

ReportPiece factsPiece(const ReportBlock &block, qreal width, const QFont &font)
{
    ReportPiece piece{.text = emptyDocument(width, font), .block = &block, .size = {}, .rows = {}, .heading = 0, .keepsNext = false, .lines = false, .before = reportPoints(2)};
    QTextCursor all(piece.text.get());
    all.beginEditBlock();
    auto *table = insertTable(piece.text.get(), block.facts.size(), {28, 72});
    for (int row = 0; row < block.facts.size(); ++row) {
        fill(table, row, 0, block.facts.at(row).first, format(QColor(0x44, 0x44, 0x44)), false);
        fill(table, row, 1, block.facts.at(row).second, format(Qt::black), false);
    }
    all.endEditBlock();
    piece.size = piece.text->size();
    piece.rows = rowEdges(piece.text.get(), table, piece.text->documentLayout()->frameBoundingRect(table).bottom());
    return piece;
}

ReportPiece picturePiece(const ReportBlock &block, qreal width, qreal pageHeight, const QFont &font)
{
    const RoutingLook look{.theme = &Theme::light(), .font = font};
    const auto wide = int(std::max(640.0, width * 96 / reportDpi));
    const auto natural = routingSceneSize(*block.scene, look);
    const QSizeF size = routingSceneSize(*block.scene, look, std::min(natural.width(), wide));
    const auto scale = std::min({reportDpi / 96.0, width / size.width(), pageHeight / size.height()});
    ReportPiece piece{.text = {}, .block = &block, .size = size * scale, .rows = {}, .heading = 0, .keepsNext = false, .lines = false, .before = reportPoints(4)};
    piece.rows = {0, piece.size.height()};
    return piece;
}

} // namespace

QList<ReportPiece> reportPieces(const ReportBlock &block, qreal width, qreal pageHeight, const QFont &font)
{
    switch (block.what) {
    case ReportBlock::What::Table: return tablePieces(block, width, font);
    case ReportBlock::What::Facts: return block.facts.isEmpty() ? QList<ReportPiece>() : QList{factsPiece(block, width, font)};
    case ReportBlock::What::Picture: return {picturePiece(block, width, pageHeight, font)};
    default: return {plain(block, width, font)};
    }
}

} // namespace trunkdesk
