// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/referencedelegate.h"

#include "models/items/referencelistmodel.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace trunkdesk {

static constexpr int margin = 8;
static constexpr int gap = 14;

void ReferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    const bool marked = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus);
    if (marked)
        painter->fillRect(option.rect, theme.colour(Tone::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.colour(Tone::Alternate));
    auto room = option.rect.adjusted(margin, 0, -margin, 0);
    const auto draw = [&](const QString &text, Tone tone, int width) {
        const auto shown = option.fontMetrics.elidedText(text, Qt::ElideRight, width);
        painter->setPen(theme.colour(tone));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, QRect(room.left(), room.top(), width, room.height())),
            int(Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine, shown);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown) + gap);
    };
    painter->setFont(option.font);
    const auto title = index.data(ReferenceListModel::TitleRole).toString();
    const auto telltale = index.data(ReferenceListModel::TelltaleRole).toString();
    // A long title leaves a third of the row to what stands behind it.
    const int needed = option.fontMetrics.horizontalAdvance(title);
    draw(title, index.data(DimmedRole).toBool() ? Tone::Dim : Tone::Text, telltale.isEmpty() ? room.width() : qMin(needed, room.width() * 2 / 3));
    if (!telltale.isEmpty())
        draw(telltale, Tone::Dim, room.width());
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(28, option.fontMetrics.height() + 10)};
}

} // namespace trunkdesk
