// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace trunkdesk {

/// The panel under the pages: one tab for each view of what goes on.
class BottomPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BottomPanel(QWidget *parent = nullptr);

    /// Takes the widget. Tabs stand in ascending order of their place, so that parts may come in any order.
    void addTab(QWidget *widget, const QString &title, int place);
    void setCount(QWidget *widget, int count); ///< behind the title; a negative count shows none
    void showTab(QWidget *widget);

Q_SIGNALS:
    void closeWanted();

private:
    [[nodiscard]] int indexOf(const QWidget *widget) const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace trunkdesk
