// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/plantable.h"

#include "models/items/planmodel.h"
#include "views/review/plandelegate.h"
#include "views/theme/consolestyle.h"
#include "views/widgets/rowtable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

} // namespace

/// How wide a column may become.
static int mostOf(const QTableView *table, int column)
{
    constexpr int characters[PlanModel::ColumnCount] = {8, 16, 44, 30, 44, 52, 20, 40};
    return characters[column] * table->fontMetrics().averageCharWidth();
}

QTableView *makePlanTable(PlanModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"planTable"_s);
    table->setAccessibleName(Text::tr("Steps of the plan"));
    table->setModel(model);
    table->setItemDelegate(new PlanDelegate(table));
    showAsRows(*table, ConsoleStyle::rowHeight);
    table->setFrameShape(QFrame::NoFrame);
    table->setTextElideMode(Qt::ElideRight);
    auto &header = *table->horizontalHeader();
    header.setMinimumSectionSize(28);
    header.setResizeContentsPrecision(200); // as many rows tell how wide the others are
    return table;
}

void fitPlanTable(QTableView *table)
{
    const auto &model = *qobject_cast<PlanModel *>(table->model());
    auto &header = *table->horizontalHeader();
    table->clearSpans();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(PlanModel::HeadingRole).toBool())
            table->setSpan(row, 0, 1, PlanModel::ColumnCount);
    for (int column = 0; column < PlanModel::ColumnCount; ++column) {
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        table->setColumnHidden(column, model.isEmptyColumn(column));
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column) + 12, mostOf(table, column)));
    const auto stretched = !table->isColumnHidden(PlanModel::After) ? PlanModel::After : !table->isColumnHidden(PlanModel::Before) ? PlanModel::Before : PlanModel::Object;
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void fitPlanStates(QTableView *table)
{
    const int before = table->columnWidth(PlanModel::State);
    table->resizeColumnToContents(PlanModel::State);
    table->setColumnWidth(PlanModel::State, qMax(before, qMin(table->columnWidth(PlanModel::State) + 12, mostOf(table, PlanModel::State))));
}

} // namespace trunkdesk
