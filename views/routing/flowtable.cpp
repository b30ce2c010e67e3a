// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/flowtable.h"

#include "models/items/flowmodel.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FlowTable::FlowTable(QWidget *parent) : CopyTable(parent), m_model(new FlowModel(this))
{
    setObjectName(u"flowTable"_s);
    setAccessibleName(tr("Targets and their shares"));
    setAccessibleDescription(tr("Enter goes to the target."));
    setModel(m_model);
    setSelectionMode(SingleSelection);
    const int character = fontMetrics().averageCharWidth();
    const int widths[FlowModel::ColumnCount] = {15, 26, 30, 11, 14, 15};
    for (int column = 0; column < FlowModel::ColumnCount; ++column)
        setColumnWidth(column, qMax(widths[column] * character, horizontalHeader()->sectionSizeHint(column)));
    horizontalHeader()->setSectionResizeMode(FlowModel::HostColumn, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = index.data(RecordIdRole).value<RecordId>(); id.isValid())
            Q_EMIT recordWanted(id);
    });
}

void FlowTable::setFlow(const CallFlow &flow)
{
    m_model->setFlow(flow);
}

} // namespace trunkdesk
