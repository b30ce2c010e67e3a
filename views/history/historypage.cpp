// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/history/historypage.h"

#include "views/history/appliedplanview.h"
#include "views/pages/listing.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/recorddelegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

HistoryPage::HistoryPage(QWidget *parent)
    : ToolPage(parent),
      m_model(new HistoryModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_table(new QTableView),
      m_details(new AppliedPlanView),
      m_split(new QSplitter(Qt::Vertical)),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    setObjectName(u"historyPage"_s);
    build();
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(SortRole);
    m_shown->setFilterRole(SearchTextRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->sortByColumn(HistoryModel::Time, Qt::DescendingOrder);
    auto &header = *m_table->horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    const int widths[HistoryModel::ColumnCount] = {18, 22, 60, 9, 30};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMax(widths[column] * character, header.sectionSizeHint(column)));
    header.setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::updateChosen);
    const auto tell = [this](void (AppliedPlanView::*wanted)(), void (HistoryPage::*told)(const QString &)) {
        connect(m_details, wanted, this, [this, told] { Q_EMIT (this->*told)(chosen()); });
    };
    tell(&AppliedPlanView::undoWanted, &HistoryPage::undoWanted);
    tell(&AppliedPlanView::resumeWanted, &HistoryPage::resumeWanted);
    tell(&AppliedPlanView::rollBackWanted, &HistoryPage::rollBackWanted);
    tell(&AppliedPlanView::leaveWanted, &HistoryPage::leaveWanted);
    tell(&AppliedPlanView::fileWanted, &HistoryPage::fileWanted);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HistoryPage::closeWanted);
    showState();
}

void HistoryPage::build()
{
    m_table->setItemDelegate(new RecordDelegate(m_table));
    layOut({.page = this, .name = u"history"_s, .closeTip = tr("Close the history"), .filter = m_filter, .table = m_table, .details = m_details,
        .empty = m_empty, .split = m_split, .stack = m_stack});
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
}

QString HistoryPage::title() const
{
    return tr("History of changes");
}

void HistoryPage::focusFirst()
{
    m_table->setFocus();
}

void HistoryPage::setWhyNot(const WhyNot &whyNot)
{
    m_whyNot = whyNot;
    updateChosen();
}

void HistoryPage::setEntries(const QList<HistoryEntry> &entries)
{
    const auto before = chosen();
    m_model->setEntries(entries);
    showState();
    if (!before.isEmpty())
        choose(before);
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->selectRow(0);
    updateChosen();
}

void HistoryPage::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    auto index = m_shown->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_shown->mapFromSource(m_model->index(row, 0));
    }
    if (index.row() != m_table->currentIndex().row())
        m_table->selectRow(index.row());
}

QString HistoryPage::chosen() const
{
    return m_table->currentIndex().data(HistoryModel::EntryRole).toString();
}

void HistoryPage::updateChosen()
{
    const int row = m_model->rowOf(chosen());
    const auto entry = row < 0 ? HistoryEntry() : m_model->entry(row);
    m_details->setVisible(row >= 0);
    m_details->setEntry(entry, entry.plan && m_whyNot ? m_whyNot(*entry.plan) : QString());
}

void HistoryPage::showState()
{
    if (m_model->rowCount() == 0)
        m_empty->setState(u"clock"_s, Tone::Dim, tr("Nothing was changed yet"), tr("Whatever is changed from here is written down and can be looked at, and mostly taken back."));
    else
        m_empty->setState(u"search"_s, Tone::Dim, tr("Nothing fits the filter"), tr("Change the text, or show everything again."), tr("Show everything"));
    m_stack->setCurrentWidget(m_shown->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_split);
}

} // namespace trunkdesk
