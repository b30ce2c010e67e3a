// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/readingorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>

namespace trunkdesk {

namespace {

void collect(QWidget *widget, QWidgetList &order);

/// What is inside of these is their own affair.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void collect(QLayout *layout, QWidgetList &order)
{
    for (int index = 0; index < layout->count(); ++index) {
        auto *item = layout->itemAt(index);
        if (auto *inner = item->layout())
            collect(inner, order);
        else if (auto *widget = item->widget())
            collect(widget, order);
    }
}

void collect(QWidget *widget, QWidgetList &order)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled() || widget->isWindow() || order.contains(widget))
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        order.append(widget);
    if (isControl(widget))
        return;
    if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), order);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        collect(stack->currentWidget(), order);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), order);
    } else if (auto *layout = widget->layout()) {
        collect(layout, order);
    } else {
        for (auto *child : widget->children())
            if (auto *inner = qobject_cast<QWidget *>(child))
                collect(inner, order);
    }
}

} // namespace

QWidgetList readingOrder(QWidget *root)
{
    QWidgetList order;
    collect(root, order);
    return order;
}

} // namespace trunkdesk
