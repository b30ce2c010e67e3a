// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace trunkdesk {

/// Rows of the problems panel: how bad it is, what it says on two lines, the record as a link with the code below, and a button to mend it.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAccountShown(bool shown) { m_account = shown; } ///< beside the code: rows of several accounts stand together
    [[nodiscard]] static int rowHeight(const QFont &font);
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QFont &font);
    [[nodiscard]] static int buttonColumnWidth(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintMessage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_account = false;
};

} // namespace trunkdesk
