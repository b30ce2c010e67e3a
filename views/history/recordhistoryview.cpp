// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/history/recordhistoryview.h"

#include "models/items/recordhistorymodel.h"
#include "views/widgets/emptystate.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RecordHistoryView::RecordHistoryView(QWidget *parent)
    : QStackedWidget(parent), m_model(new RecordHistoryModel(this)), m_table(new QTableView), m_empty(new EmptyState)
{
    setObjectName(u"recordHistory"_s);
    m_table->setObjectName(u"recordHistoryTable"_s);
    m_table->setAccessibleName(tr("Changes of this record"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RecordHistoryModel::Time, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RecordHistoryModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setState(u"clock"_s, Tone::Dim, tr("Nothing was changed from here"), tr("What this console changes on the record is listed here, with before and after."));
    addWidget(m_empty);
    addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT entryWanted(index.data(RecordHistoryModel::EntryRole).toString()); });
}

void RecordHistoryView::setEvents(const QList<RecordEvent> &events)
{
    m_model->setEvents(events);
    setCurrentWidget(events.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace trunkdesk
