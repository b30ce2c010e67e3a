// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/plantable.h"

#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/dialogs/planrows.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

QIcon iconOf(Change::Op op)
{
    switch (op) {
    case Change::Op::Create: return icon("plus", Tone::Fine);
    case Change::Op::Attach: return icon("attach", Tone::Fine);
    case Change::Op::Update: return icon("edit", Tone::Accent);
    case Change::Op::Detach: return icon("detach", Tone::Warning);
    case Change::Op::Delete: break;
    }
    return icon("delete", Tone::Error);
}

const auto nothing = u"–"_s;

enum Column { Number, Deed, Object, What, Before, After, Undo, ColumnCount };

QStandardItem *cell(const QString &text, const QString &tip = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(toolTipText(tip.isEmpty() ? text : tip));
    return item;
}

QList<QStandardItem *> itemsOf(const PlanRow &row, const Step &step)
{
    auto *deed = cell(row.first ? stepWord(step) : QString());
    if (row.first)
        deed->setIcon(iconOf(row.op));
    auto *number = cell(row.first ? QString::number(row.step + 1) : QString());
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return {number, deed, cell(row.first ? row.object : QString()), cell(row.what), cell(row.before.isEmpty() ? nothing : row.before),
        cell(row.after.isEmpty() ? nothing : row.after), cell(row.first ? row.undo : QString(), step.whyNot)};
}

/// Columns in which no row says anything are left out; the others share the width by what they hold.
void fitColumns(QTableView &table, const QStandardItemModel &model)
{
    auto &header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(28);
    table.resizeColumnsToContents();
    const int most[ColumnCount] = {60, 160, 260, 180, 240, 320, 110};
    for (int column = 0; column < ColumnCount; ++column)
        table.setColumnWidth(column, qMin(table.columnWidth(column) + 12, most[column]));
    for (const auto column : {What, Before, After}) {
        bool any = false;
        for (int row = 0; row < model.rowCount(); ++row)
            any = any || !(model.item(row, column)->text().isEmpty() || model.item(row, column)->text() == nothing);
        table.setColumnHidden(column, !any);
    }
    const auto stretched = !table.isColumnHidden(After) ? After : !table.isColumnHidden(Before) ? Before : Object;
    header.setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

QTableView *makePlanTable(const Plan &plan, const Inventory &inventory, QWidget *parent)
{
    auto *table = new QTableView(parent);
    auto *model = new QStandardItemModel(0, ColumnCount, table);
    model->setHorizontalHeaderLabels({Text::tr("#"), Text::tr("Step"), Text::tr("Object"), Text::tr("What"), Text::tr("Before"), Text::tr("After"), Text::tr("Undo")});
    for (const auto &row : planRows(plan, inventory))
        model->appendRow(itemsOf(row, plan.steps.at(row.step)));
    table->setObjectName(u"planTable"_s);
    table->setAccessibleName(Text::tr("Steps of the plan"));
    table->setModel(model);
    table->setItemDelegate(new PaddedDelegate(table));
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(ConsoleStyle::rowHeight);
    fitColumns(*table, *model);
    table->hideColumn(Undo); // nothing takes a plan back yet; what could never be taken back is said above the table
    return table;
}

} // namespace trunkdesk
