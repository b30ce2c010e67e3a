// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/searchdelegate.h"

#include "models/items/searchmodel.h"
#include "views/theme/icons.h"
#include "views/widgets/tag.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int side = 14;
constexpr int iconSize = 16;
constexpr int textBegin = side + iconSize + 10;

SearchModel::Line lineOf(const QModelIndex &index)
{
    return static_cast<SearchModel::Line>(index.data(SearchModel::LineRole).toInt());
}

/// Where it is in a row that is read from the right.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// One line of text with some pieces of it bold, cut where there is no room. Returns what it covers.
int paintPieces(QPainter *painter, const QStyleOptionViewItem &row, const QRect &place, const QString &text, const QList<TextPiece> &pieces, const QFont &font, const QColor &colour, const QColor &strong)
{
    if (place.width() < 8 || text.isEmpty())
        return 0;
    auto bold = font;
    bold.setWeight(QFont::Bold);
    const auto lay = [&](QTextLayout &layout) {
        QList<QTextLayout::FormatRange> formats;
        for (const auto &piece : pieces) {
            QTextLayout::FormatRange range;
            range.start = int(piece.begin);
            range.length = int(piece.size);
            range.format.setFont(bold);
            range.format.setForeground(strong);
            formats.append(range);
        }
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setFormats(formats);
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(1'000'000);
        layout.endLayout();
        return line;
    };
    QTextLayout whole(text, font);
    auto line = lay(whole);
    painter->setPen(colour);
    const auto top = [&](int width) { return QPointF(mirrored(row, {place.left(), place.top(), width, 1}).left(), place.top() + (place.height() - line.height()) / 2); };
    if (line.naturalTextWidth() <= place.width()) {
        const int width = int(std::ceil(line.naturalTextWidth()));
        whole.draw(painter, top(width));
        return width;
    }
    const auto dots = u"…"_s;
    const auto fits = line.xToCursor(place.width() - QFontMetrics(bold).horizontalAdvance(dots), QTextLine::CursorOnCharacter);
    QTextLayout part(text.first(std::clamp<qsizetype>(fits, 0, text.size())) + dots, font);
    lay(part);
    part.draw(painter, top(place.width()));
    return place.width();
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
        painter->fillRect(mirrored(option, {option.rect.left(), option.rect.top(), 3, option.rect.height()}), theme.colour(Tone::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.colour(Tone::Badge));
    }
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(option.palette);
    switch (lineOf(index)) {
    case SearchModel::Line::Heading: {
        auto font = sized(option.font, -1);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        painter->setFont(font);
        painter->setPen(theme.colour(Tone::Dim));
        painter->drawText(option.rect.adjusted(side, 6, -side, 0), int(Qt::AlignVCenter | Qt::TextSingleLine), index.data().toString().toUpper());
        break;
    }
    case SearchModel::Line::Record:
        paintGround(painter, option, theme);
        paintRecord(painter, option, index);
        break;
    case SearchModel::Line::Action:
        paintGround(painter, option, theme);
        paintAction(painter, option, index);
        break;
    }
    painter->restore();
}

void SearchDelegate::paintRecord(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const auto detail = index.data(SearchModel::DetailRole).value<SearchDetail>();
    const auto *inventory = index.data(SearchModel::InventoryRole).value<Inventory *>();
    if (!inventory)
        return; // closed just now
    const auto text = theme.colour(Tone::Text), dim = theme.colour(Tone::Dim);
    const auto small = sized(option.font, -1);
    const int first = QFontMetrics(option.font).height(), second = QFontMetrics(small).height();
    auto upper = option.rect.adjusted(textBegin, 5, -side, 0);
    upper.setHeight(first);
    auto lower = upper.translated(0, first + 1);
    lower.setHeight(second);
    paintIcon(painter, index.data(SearchModel::IconNameRole).toString(), QRectF(mirrored(option, {option.rect.left() + side, 0, iconSize, 1}).left(), upper.center().y() - 7.5, iconSize, iconSize), dim);

    // At the end whose it is: the mode in words and colour, and the name.
    const auto &account = inventory->account();
    const auto pill = Tag::paintOutline(painter, mirrored(option, upper), modeWord(account.mode), theme.colour(toneOf(account.mode)), option.font);
    const QFontMetrics metrics(small);
    const auto name = metrics.elidedText(account.name, Qt::ElideRight, option.rect.width() / 4);
    const int nameWidth = metrics.horizontalAdvance(name);
    upper.setRight(upper.right() - pill.width() - 8);
    painter->setFont(small);
    painter->setPen(dim);
    painter->drawText(mirrored(option, {upper.right() - nameWidth, upper.top(), nameWidth + 1, upper.height()}), int(Qt::AlignVCenter | Qt::TextSingleLine), name);
    upper.setRight(upper.right() - nameWidth - 12);
    paintPieces(painter, option, upper, detail.title, detail.titlePieces, option.font, text, text);

    // What was found matters more than where the record is; the latter gives way.
    auto field = detail.fieldLabel.isEmpty() ? QString() : tr("%1: %2", "field and value").arg(detail.fieldLabel, detail.fieldText);
    const auto before = field.size() - detail.fieldText.size();
    auto pieces = detail.fieldPieces;
    for (auto &piece : pieces)
        piece.begin += before;
    const auto joint = u"  ·  "_s;
    const int wanted = field.isEmpty() ? 0 : metrics.horizontalAdvance(field + joint) + 24;
    const auto where = metrics.elidedText(detail.place, Qt::ElideRight, std::max(lower.width() - wanted, lower.width() * 2 / 5));
    painter->setFont(small);
    painter->setPen(dim);
    painter->drawText(mirrored(option, lower), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), field.isEmpty() ? where : where + joint);
    if (!field.isEmpty())
        paintPieces(painter, option, lower.adjusted(metrics.horizontalAdvance(where + joint), 0, 0, 0), field, pieces, small, dim, text);
}

void SearchDelegate::paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const auto action = index.data(SearchModel::ActionRole).value<SearchAction>();
    const auto dim = theme.colour(Tone::Dim), text = action.enabled ? theme.colour(Tone::Text) : dim;
    if (const auto icon = m_iconOf(action.name); !icon.isNull())
        icon.paint(painter, mirrored(option, {option.rect.left() + side, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize}), Qt::AlignCenter,
            action.enabled ? QIcon::Normal : QIcon::Disabled);
    auto place = option.rect.adjusted(textBegin, 0, -side, 0);
    painter->setFont(option.font);
    painter->setPen(dim);
    painter->drawText(mirrored(option, place), int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), action.keys);
    place.setRight(place.right() - QFontMetrics(option.font).horizontalAdvance(action.keys) - 12);
    const int used = paintPieces(painter, option, place, action.text, index.data(SearchModel::PiecesRole).value<QList<TextPiece>>(), option.font, text, text);
    if (!action.whyNot.isEmpty())
        paintPieces(painter, option, place.adjusted(used + 12, 0, 0, 0), action.whyNot, {}, sized(option.font, -1), dim, dim);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height(), small = QFontMetrics(sized(option.font, -1)).height();
    switch (lineOf(index)) {
    case SearchModel::Line::Heading: return {100, small + 14};
    case SearchModel::Line::Record: return {100, line + small + 11};
    case SearchModel::Line::Action: break;
    }
    return {100, line + 11};
}

bool SearchDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto whyNot = index.data(Qt::AccessibleDescriptionRole).toString();
    QToolTip::showText(event->globalPos(), toolTipText(whyNot.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : whyNot), view);
    return true;
}

} // namespace trunkdesk
