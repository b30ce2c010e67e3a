// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/copytable.h"

#include "models/core/filewriter.h"
#include "models/items/tabletext.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace trunkdesk {

CopyTable::CopyTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    showAsRows(*this, ConsoleStyle::rowHeight);
    setFrameShape(QFrame::NoFrame);
}

QList<int> CopyTable::wantedRows() const
{
    QList<int> rows;
    const auto chosen = selectionModel()->selectedRows();
    for (const auto &index : chosen)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() > 1)
        return rows;
    rows.resize(model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QList<int> CopyTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

QString CopyTable::asCsv() const
{
    QList<int> rows(model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return tableAsCsv(*model(), rows, shownColumns());
}

void CopyTable::copySelection()
{
    const auto rows = wantedRows();
    QGuiApplication::clipboard()->setText(tableAsTsv(*model(), rows, shownColumns()));
    Q_EMIT told(tr("%n row(s) copied.", nullptr, int(rows.size())));
}

void CopyTable::copyCsv()
{
    const auto rows = wantedRows();
    QGuiApplication::clipboard()->setText(tableAsCsv(*model(), rows, shownColumns()));
    Q_EMIT told(tr("%n row(s) copied as CSV.", nullptr, int(rows.size())));
}

void CopyTable::saveCsv()
{
    auto *dialog = new QFileDialog(window(), tr("Save the table"));
    dialog->setObjectName(u"saveTableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QDir::home());
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv = asCsv().toUtf8()](const QString &path) {
        if (const auto error = writeFile(path, csv))
            Q_EMIT troubled(*error);
        else
            Q_EMIT told(tr("The table was saved as %1.").arg(path));
    });
    dialog->open();
}

void CopyTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"copyTableMenu"_s);
    menu->addActions(actions()); // what else can be done with a row
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addAction(icon("copy"), tr("&Copy"), this, &CopyTable::copySelection);
    menu->addAction(tr("Copy as C&SV"), this, &CopyTable::copyCsv);
    menu->addAction(tr("&Save as CSV…"), this, &CopyTable::saveCsv);
    menu->popup(event->globalPos());
}

} // namespace trunkdesk
