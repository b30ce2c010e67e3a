// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace trunkdesk {

/// Paints the lines of a SearchModel: headings; a record with its name over where it is and what was found; an action with its keys.
/// What was found is bold. Everything is drawn as plain text.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using IconOf = std::function<QIcon(const QString &action)>;

    explicit SearchDelegate(const IconOf &iconOf, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_iconOf(iconOf) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintRecord(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    IconOf m_iconOf;
};

} // namespace trunkdesk
