// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/differencedelegate.h"

#include "models/items/differencemodel.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace trunkdesk {

std::pair<const char *, Tone> signOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return {"plus", Tone::Fine};
    case Difference::Kind::Removed: return {"minus", Tone::Error};
    case Difference::Kind::Moved: return {"arrow-right", Tone::Security};
    case Difference::Kind::Changed: break;
    }
    return {"edit", Tone::Accent};
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PaddedDelegate::initStyleOption(option, index);
    const auto &theme = Theme::of(option->palette);
    const auto line = static_cast<DifferenceModel::Line>(index.data(DifferenceModel::LineRole).toInt());
    const auto put = [option](const QIcon &icon) {
        option->icon = icon;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    };
    const bool dim = line == DifferenceModel::Line::Kind ? index.column() != DifferenceModel::NameColumn
                                                         : line == DifferenceModel::Line::Field && index.column() == DifferenceModel::NameColumn;
    option->palette.setColor(QPalette::Text, theme.colour(dim ? Tone::Dim : Tone::Text));
    option->palette.setColor(QPalette::HighlightedText, theme.colour(dim ? Tone::Dim : Tone::Text));
    if (line == DifferenceModel::Line::Kind && index.column() == DifferenceModel::NameColumn) {
        option->font.setBold(true);
        put(icon(index.data(DifferenceModel::IconNameRole).toString(), Tone::Dim));
    } else if (line == DifferenceModel::Line::Record && index.column() == DifferenceModel::WhatColumn) {
        const auto [name, tone] = signOf(static_cast<Difference::Kind>(index.data(DifferenceModel::DifferenceKindRole).toInt()));
        put(icon(name, tone));
    }
    if (index.data(MonospaceRole).toBool())
        option->font = monospace(option->font);
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {PaddedDelegate::sizeHint(option, index).width() + 2 * padding, qMax(ConsoleStyle::sideRowHeight, option.fontMetrics.height() + 8)};
}

bool DifferenceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return PaddedDelegate::helpEvent(event, view, option, index);
    auto item = option;
    initStyleOption(&item, index);
    if (sizeHint(item, index).width() > option.rect.width())
        QToolTip::showText(event->globalPos(), toolTipText(index.data().toString()), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace trunkdesk
