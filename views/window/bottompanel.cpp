// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/bottompanel.h"

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

BottomPanel::BottomPanel(QWidget *parent) : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
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
        m_tabs->setTabText(index, count < 0 ? title : tr("%1  %2", "tab and count").arg(title).arg(count));
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
