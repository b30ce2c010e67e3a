// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace trunkdesk {

/// Paints a cell of a table over records straight from the roles of models/items: words, check marks, dimmed rows, and an icon
/// where something is wrong. It asks for as few roles as it can, because a hundred thousand rows scroll past it.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    static constexpr int padding = 8;
    static constexpr int markRoom = 22; ///< of the mark behind a text that something is wrong with
};

} // namespace trunkdesk
