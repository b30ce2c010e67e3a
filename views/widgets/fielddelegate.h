// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace trunkdesk {

/// Names dim, values wrapped, ids and addresses in fixed pitch, links in the accent, an icon where a value is questionable.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int heightOf(const QModelIndex &name, const QFont &font, int nameWidth, int valueWidth) const;
};

} // namespace trunkdesk
