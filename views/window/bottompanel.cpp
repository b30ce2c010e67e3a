// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/bottompanel.h"

#include "models/items/itemroles.h"
#include "views/theme/icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto titleProperty = "panelTitle";
static constexpr auto placeProperty = "panelPlace";

BottomPanel::BottomPanel(QWidget *parent) : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_row(new QHBoxLayout), m_below(new QHBoxLayout)
{
    setObjectName(u"bottomPanel"_s);
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setAccessibleName(tr("Panel"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closePanel"_s);
    close->setAutoRaise(true);
    close->setIcon(icon("close", Tone::Dim));
    close->setToolTip(tr("Hide the panel"));
    close->setAccessibleName(tr("Hide the panel"));
    close->setFocusPolicy(Qt::TabFocus);
    m_row->setContentsMargins(12, 0, 8, 0);
    m_row->addWidget(m_tabs);
    m_row->addStretch(1);
    m_row->addWidget(close);
    m_below->setContentsMargins(8, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addLayout(m_below);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        placeTools();
    });
    connect(close, &QToolButton::clicked, this, &BottomPanel::closeWanted);
}

void BottomPanel::addTab(QWidget *widget, const QString &title, int place)
{
    widget->setProperty(titleProperty, title);
    widget->setProperty(placeProperty, place);
    int index = 0;
    while (index < m_stack->count() && m_stack->widget(index)->property(placeProperty).toInt() <= place)
        ++index;
    m_stack->insertWidget(index, widget);
    m_tabs->insertTab(index, title);
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

void BottomPanel::setCount(QWidget *widget, int count)
{
    const auto title = widget->property(titleProperty).toString();
    if (const int index = indexOf(widget); index >= 0)
        m_tabs->setTabText(index, count < 0 ? title : tr("%1  %L2", "tab and count").arg(title).arg(count));
    placeTools();
}

void BottomPanel::setMark(QWidget *widget, const QIcon &icon, const QString &tip)
{
    const int index = indexOf(widget);
    if (index < 0)
        return;
    m_tabs->setTabIcon(index, icon);
    m_tabs->setTabToolTip(index, toolTipText(tip));
    m_tabs->setAccessibleTabName(index, tip);
    placeTools();
}

void BottomPanel::setTools(QWidget *widget, QWidget *tools)
{
    m_tools.insert(widget, tools);
    m_row->insertWidget(2, tools);
    placeTools();
}

bool BottomPanel::isShown(const QWidget *widget) const
{
    return m_stack->currentWidget() == widget;
}

void BottomPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTools();
}

void BottomPanel::placeTools()
{
    int least = 0;
    for (auto it = m_tools.constBegin(); it != m_tools.constEnd(); ++it) {
        auto *tools = it.value();
        const int closing = m_row->itemAt(m_row->count() - 1)->sizeHint().width();
        const bool beside = m_tabs->sizeHint().width() + tools->minimumSizeHint().width() + closing + 40 <= width();
        if (auto *row = beside ? m_row : m_below; row->indexOf(tools) < 0) {
            (beside ? m_below : m_row)->removeWidget(tools);
            row->insertWidget(beside ? 2 : 0, tools);
        }
        if (beside && it.key() == m_stack->currentWidget())
            least = m_tabs->sizeHint().width(); // the tools give way, not the tabs
        tools->setVisible(it.key() == m_stack->currentWidget());
    }
    m_tabs->setMinimumWidth(least);
    m_tabs->updateGeometry(); // a tab bar whose text changed while it was hidden does not say that it grew, once it was asked for its size
}

void BottomPanel::showTab(QWidget *widget)
{
    if (const int index = indexOf(widget); index >= 0)
        m_tabs->setCurrentIndex(index);
}

int BottomPanel::indexOf(const QWidget *widget) const
{
    for (int index = 0; index < m_stack->count(); ++index)
        if (m_stack->widget(index) == widget)
            return index;
    return -1;
}

} // namespace trunkdesk
