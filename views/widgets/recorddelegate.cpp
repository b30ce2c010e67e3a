// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/recorddelegate.h"

#include "models/items/itemroles.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/statelook.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int iconSize = 16;
static constexpr int iconGap = RecordDelegate::markRoom - iconSize;

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto state = static_cast<CellState>(index.data(StateRole).toInt());
    const bool dimmed = state == CellState::Dimmed || index.data(DimmedRole).toBool();

    if (selected)
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour(Tone::Line));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && view->horizontalHeader()->sectionPosition(index.column()) == 0) {
        // Where the keyboard is: a bar at the beginning of the row, whether the row is chosen or not.
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top(), 3, option.rect.height() - 1), theme.colour(Tone::Accent));
    }

    const auto place = option.rect.adjusted(padding, 0, -padding, -1);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, place, rect); };
    const auto paintMark = [&](const QString &name, int left, Tone tone) {
        const auto mark = mirrored({left, place.top(), iconSize, place.height()});
        paintIcon(painter, name, QRectF(mark.left(), place.center().y() - iconSize / 2.0 + 0.5, iconSize, iconSize), theme.colour(tone));
    };
    const bool marked = state >= CellState::Warning;
    const auto font = index.data(MonospaceRole).toBool() ? monospace(option.font) : option.font;
    const int room = place.width() - (marked ? iconSize + iconGap : 0);
    const auto text = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
    const auto wanted = index.data(Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && wanted.toInt() & Qt::AlignRight;
    int used = right ? room : QFontMetrics(font).horizontalAdvance(text);
    if (const auto yes = index.data(BooleanRole); yes.isValid()) {
        paintMark(yes.toBool() ? u"ok"_s : u"minus"_s, place.left(), yes.toBool() && !dimmed ? Tone::Text : Tone::Dim);
        used = iconSize;
    } else {
        painter->setFont(font);
        painter->setPen(theme.colour(dimmed ? Tone::Dim : Tone::Text));
        painter->drawText(mirrored({place.left(), place.top(), room, place.height()}),
            int(right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter | Qt::TextSingleLine), text);
    }
    if (marked) // right behind what it is about, and not at the far end of a wide column
        paintMark(QString::fromLatin1(iconOf(state)), place.left() + (used > 0 ? used + iconGap : 0), toneOf(state));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto font = index.data(MonospaceRole).toBool() ? monospace(option.font) : option.font;
    int width = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * padding + 2;
    if (index.data(StateRole).toInt() >= int(CellState::Warning))
        width += iconSize + iconGap;
    return {width, ConsoleStyle::rowHeight};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = toolTipText(index.data(Qt::DisplayRole).toString());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace trunkdesk
