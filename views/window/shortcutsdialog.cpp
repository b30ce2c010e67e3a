// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/consolestyle.h"
#include "views/widgets/recorddelegate.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setWindowTitle(tr("Keyboard Shortcuts"));
    auto *table = new QTableWidget(dialog);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard Shortcuts"));
    table->setItemDelegate(new RecordDelegate(table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(ConsoleStyle::sideRowHeight);
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto add = [table](const QString &what, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    const auto actions = m_actions->all() + m_accountActions->all();
    for (const auto *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto name = action->property("longText").toString();
        if (name.isEmpty())
            name = action->text();
        name.remove(QRegularExpression(u"&(?!&)"_s)).remove(u'…');
        add(name, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, tr(" or ", "between keys")));
    }
    add(tr("Open the page of a row, or edit it"), tr("Enter"));
    add(tr("From the filter into the rows"), tr("Down"));
    add(tr("Take the filter away"), tr("Esc"));
    table->setColumnWidth(0, 280);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(500, 560);
    dialog->open();
}

} // namespace trunkdesk
