// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/severitydelegate.h"

#include "models/items/checksmodel.h"
#include "views/problems/severitylook.h"
#include "views/theme/icons.h"

#include <QPainter>

namespace trunkdesk {

void SeverityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ChecksModel::Severity)
        return RecordDelegate::paint(painter, option, index);
    constexpr int room = 28;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto &theme = Theme::of(option.palette);
    auto word = option;
    word.rect.adjust(mirrored ? 0 : room, 0, mirrored ? -room : 0, 0);
    RecordDelegate::paint(painter, word, index);
    // The edge as that of every other cell; it tells where the keyboard is, which beside the icon would be the wrong place.
    constexpr int edge = RecordDelegate::padding - 1;
    painter->save();
    painter->setClipRect(QRect(mirrored ? option.rect.right() - edge + 1 : option.rect.left(), option.rect.top(), edge, option.rect.height()));
    RecordDelegate::paint(painter, option, index);
    painter->restore();
    QRect rest(option.rect.left() + edge, option.rect.top(), room - edge + 4, option.rect.height());
    if (mirrored)
        rest.moveRight(option.rect.right() - edge);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rest, theme.colour(Tone::Selection));
    else
        painter->fillRect(rest, option.palette.color(QPalette::Base));
    painter->fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), theme.colour(Tone::Line));
    const auto severity = static_cast<FindingSeverity>(index.data(ChecksModel::SeverityRole).toInt());
    paintIcon(painter, QString::fromLatin1(iconOf(severity)), QRectF(rest.left() + 3, rest.center().y() - 7.5, 16, 16), theme.colour(toneOf(severity)));
}

} // namespace trunkdesk
