// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/changespanel.h"

#include "models/items/pendingmodel.h"
#include "views/theme/consolestyle.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ChangesPanel::ChangesPanel(PendingModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView), m_empty(new EmptyState(this)), m_list(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(u"changesPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setAccessibleName(tr("Pending changes"));
    m_table->setModel(model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    showAsRows(*m_table, ConsoleStyle::logRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(PendingModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(PendingModel::Deed, 90);
    m_table->setColumnWidth(PendingModel::Object, 260);
    m_table->setColumnWidth(PendingModel::AccountName, 140);

    auto *row = new QHBoxLayout(m_list);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(10, 8, 10, 8);
    buttons->setSpacing(6);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, m_list);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_review = button(tr("Review…"), "reviewPending");
    m_edit = button(tr("Edit…"), "editPending");
    m_remove = button(tr("Remove"), "removePending");
    m_remove->setToolTip(tr("Takes the chosen changes off the list; nothing was sent"));
    buttons->addStretch(1);
    row->addWidget(m_table, 1);
    row->addLayout(buttons);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    auto *removal = new QAction(tr("&Remove"), m_table);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto remove = [this] {
        if (const auto rows = chosen(); !rows.isEmpty())
            Q_EMIT removeWanted(rows);
    };
    const auto edit = [this] {
        if (const auto rows = chosen(); rows.size() == 1 && m_model->index(rows.constFirst(), 0).data(PendingModel::EditableRole).toBool())
            Q_EMIT editWanted(rows.constFirst());
    };
    connect(removal, &QAction::triggered, this, remove);
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_table, &QTableView::activated, this, edit);
    connect(m_review, &QPushButton::clicked, this, &ChangesPanel::reviewWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPanel::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &ChangesPanel::updateState);
    m_empty->setState(u"changes"_s, Tone::Dim, tr("No changes are pending"), tr("“Add to Changes” in a form collects changes here; nothing is sent until they are reviewed together."));
    updateState();
}

QList<int> ChangesPanel::chosen() const
{
    QList<int> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const auto &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChangesPanel::updateState()
{
    const auto rows = chosen();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_list : static_cast<QWidget *>(m_empty));
    m_remove->setEnabled(!rows.isEmpty());
    m_edit->setEnabled(rows.size() == 1 && m_model->index(rows.constFirst(), 0).data(PendingModel::EditableRole).toBool());
}

} // namespace trunkdesk
