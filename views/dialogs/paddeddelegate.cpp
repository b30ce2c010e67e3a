// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/paddeddelegate.h"

#include <QPainter>
#include <QStyle>

namespace trunkdesk {

static QStyleOptionViewItem inset(QStyleOptionViewItem option)
{
    option.rect.adjust(PaddedDelegate::padding, 0, -PaddedDelegate::padding, 0);
    return option;
}

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, item.palette.highlight());
    item.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    item = inset(item);
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

bool PaddedDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, inset(option), index); // the box is where it was painted
}

} // namespace trunkdesk
