// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

class QBoxLayout;
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
    void setMark(QWidget *widget, const QIcon &icon, const QString &tip); ///< before the title; a null icon: none
    /// Controls for the widget, which stand beside the tabs while it is in view, or under them where there is no room. Takes them.
    void setTools(QWidget *widget, QWidget *tools);
    void showTab(QWidget *widget);
    [[nodiscard]] bool isShown(const QWidget *widget) const; ///< its tab is the one in view

Q_SIGNALS:
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTools();
    [[nodiscard]] int indexOf(const QWidget *widget) const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QBoxLayout *m_row;
    QBoxLayout *m_below;
    QHash<QWidget *, QWidget *> m_tools; ///< by the widget that they are for
};

} // namespace trunkdesk
