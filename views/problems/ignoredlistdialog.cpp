// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/ignoredlistdialog.h"

#include "models/items/ignoredmodel.h"
#include "views/forms/foot.h"
#include "views/theme/consolestyle.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

IgnoredListDialog::IgnoredListDialog(const QString &account, QWidget *parent)
    : DialogFrame(parent), m_model(new IgnoredModel(this)), m_table(new QTableView), m_stack(new QStackedWidget), m_again(new QPushButton(tr("&Hear of It Again")))
{
    setObjectName(u"ignoredListDialog"_s);
    setHeading(tr("Ignored problems"), account);
    m_table->setObjectName(u"ignoredTable"_s);
    m_table->setAccessibleName(tr("Ignored problems"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table, ConsoleStyle::rowHeight);
    const int character = fontMetrics().averageCharWidth();
    const int widths[IgnoredModel::ColumnCount] = {22, 36, 46, 40, 20};
    for (int column = 0; column < IgnoredModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMax(widths[column] * character, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setSectionResizeMode(IgnoredModel::Reason, QHeaderView::Stretch);
    auto *again = new QAction(tr("&Hear of It Again"), m_table);
    again->setShortcut(QKeySequence::Delete);
    again->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(again);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *empty = new EmptyState;
    empty->setObjectName(u"ignoredEmpty"_s);
    empty->setState(u"eye"_s, Tone::Dim, tr("Nothing is ignored"), tr("Delete in the list of problems hears no more of one, with a reason; it stands here then."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    column()->addWidget(m_stack, 1);

    auto *foot = new Foot(this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(18, 11, 18, 11);
    buttons->setSpacing(8);
    m_again->setParent(foot);
    m_again->setObjectName(u"hearAgainButton"_s);
    m_again->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column()->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &IgnoredListDialog::accept);
    connect(m_again, &QPushButton::clicked, this, &IgnoredListDialog::hearAgain);
    connect(again, &QAction::triggered, this, &IgnoredListDialog::hearAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IgnoredListDialog::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IgnoredListDialog::updateState);
    setPreferredSize({980, 460});
    updateState();
}

void IgnoredListDialog::setIgnored(const IgnoredFindings &ignored)
{
    m_model->setIgnored(ignored);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    updateState();
}

void IgnoredListDialog::hearAgain()
{
    QList<IgnoredFinding> entries;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto &index : rows)
        entries.append(m_model->entry(index.row()));
    if (!entries.isEmpty())
        Q_EMIT hearAgainWanted(entries);
}

void IgnoredListDialog::updateState()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_again->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace trunkdesk
