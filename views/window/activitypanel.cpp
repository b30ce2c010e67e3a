// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/activitypanel.h"

#include "models/items/activitymodel.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(u"activityPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table, ConsoleStyle::logRowHeight);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // the uppermost row is a whole one
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copyText = new QAction(icon("copy"), tr("&Copy"), m_table);
    copyText->setShortcut(QKeySequence::Copy);
    copyText->setShortcutContext(Qt::WidgetShortcut);
    auto *copyCurl = new QAction(tr("Copy as c&url"), m_table);
    copyCurl->setObjectName(u"copyCurl"_s);
    m_table->addActions({copyText, copyCurl});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyText, &QAction::triggered, this, [this] { copy(false); });
    connect(copyCurl, &QAction::triggered, this, [this] { copy(true); });
    const auto *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &ActivityPanel::follow);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    setActivity(nullptr);
}

void ActivityPanel::setActivity(ActivityModel *activity)
{
    if (m_activity)
        m_activity->disconnect(this);
    m_activity = activity;
    m_table->setModel(activity);
    if (activity) {
        connect(activity, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::updateState);
        connect(activity, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::updateState);
        connect(activity, &QAbstractItemModel::modelReset, this, &ActivityPanel::updateState);
        const int widths[] = {116, 76, 600, 70, 90, 66, 60};
        for (int column = 0; column < qMin(int(std::size(widths)), activity->columnCount()); ++column)
            m_table->setColumnWidth(column, qMax(widths[column], m_table->horizontalHeader()->sectionSizeHint(column)));
        m_atEnd = true;
    }
    updateState();
}

void ActivityPanel::resizeEvent(QResizeEvent *event)
{
    // Whole rows only: the table shows its end, and what does not make a row would be half of one at the top.
    const int rows = height() - m_table->horizontalHeader()->sizeHint().height();
    setContentsMargins(0, 0, 0, rows > ConsoleStyle::logRowHeight ? rows % ConsoleStyle::logRowHeight : 0);
    QWidget::resizeEvent(event);
}

void ActivityPanel::updateState()
{
    const bool any = m_activity && m_activity->rowCount() > 0;
    if (!any)
        m_empty->setState(u"activity"_s, Tone::Dim, m_activity ? tr("No requests yet") : tr("No requests"),
            m_activity ? tr("Everything that is asked of the provider is listed here.") : tr("This was read from a file: no provider is asked."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
}

void ActivityPanel::follow()
{
    if (m_atEnd)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
}

void ActivityPanel::copy(bool asCurl)
{
    QList<int> rows;
    const auto chosen = m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    for (const auto &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (m_activity && !rows.isEmpty())
        QGuiApplication::clipboard()->setText(asCurl ? m_activity->asCurl(rows) : m_activity->asText(rows));
}

} // namespace trunkdesk
