// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The parts of ExportWork that need more of the window: reports, on paper too, and the table in view.
#include "app/desktop/exportwork.h"
#include "models/checks/findings.h"
#include "models/core/displaytext.h"
#include "models/items/itemroles.h"
#include "models/items/resourcetablemodel.h"
#include "models/schema/placement.h"
#include "views/compare/backgroundwork.h"
#include "views/report/exportdialogs.h"
#include "views/report/reporthtml.h"
#include "views/report/reportoutput.h"
#include "views/report/reportpages.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <numeric>

namespace trunkdesk {

namespace {

ReportInput inputOf(AccountController *account)
{
    ReportInput input;
    input.inventory = account->inventory()->copy();
    input.reading = account->progress().busy;
    input.fileName = account->fileName();
    input.now = QDateTime::currentDateTimeUtc();
    auto *findings = Findings::of(account->inventory());
    input.ignored = findings->ignored();
    if (!findings->isBusy())
        input.findings = findings->all();
    return input;
}

qsizetype numberCount(const Inventory &inventory)
{
    const auto numbers = numberPlacement(inventory.account().provider);
    return numbers ? inventory.count(*numbers->kind) : 0;
}

QList<int> upTo(int count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), 0);
    return list;
}

QList<int> columnsInView(const RecordTable &table)
{
    QList<int> columns;
    const auto *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !table.isColumnHidden(column))
            columns.append(column);
    return columns;
}

} // namespace

void ExportWork::exportReport()
{
    auto *account = m_window->currentAccount();
    if (!account)
        return;
    const auto entries = chosenEntries(account);
    auto *dialog = new ReportDialog(ReportDialog::Purpose::File, displayText(account->inventory()->account().name), entries, titles(account, entries), numberCount(*account->inventory()), m_window);
    connect(dialog, &ExportDialog::saveWanted, account, [this, account, dialog](const QString &path) {
        make(dialog, account, path, tr("Writing the report …"),
            [input = inputOf(account), options = dialog->options(), format = dialog->format(), font = QGuiApplication::font()](const std::atomic_bool *cancelled) {
                const auto report = reportOf(input, options, cancelled);
                return Made{format == ReportDialog::Format::Html ? reportHtml(report, cancelled) : reportPdf(report, font, cancelled), {}, {}};
            });
    });
    show(dialog, account);
}

void ExportWork::print()
{
    auto *account = m_window->currentAccount();
    if (!account)
        return;
    const auto entries = chosenEntries(account);
    auto *dialog = new ReportDialog(ReportDialog::Purpose::Paper, displayText(account->inventory()->account().name), entries, titles(account, entries), numberCount(*account->inventory()), m_window);
    connect(dialog, &ReportDialog::printWanted, account, [this, account, dialog] {
        auto report = std::make_shared<Report>();
        auto cancelled = std::make_shared<std::atomic_bool>(false);
        auto *work = new BackgroundWork([report, cancelled, input = inputOf(account), options = dialog->options()] { *report = reportOf(input, options, cancelled.get()); });
        dialog->setBusy(tr("Putting the report together …"));
        connect(dialog, &ExportDialog::cancelWanted, work, [cancelled] { *cancelled = true; });
        connect(dialog, &QObject::destroyed, work, [cancelled, work] {
            *cancelled = true;
            work->abandon();
        });
        connect(work, &BackgroundWork::finished, dialog, [this, dialog, report, cancelled, work] {
            work->disconnect(dialog);
            dialog->disconnect(work);
            work->deleteLater();
            if (*cancelled)
                return dialog->done(QDialog::Rejected);
            preview(dialog, report);
        });
        work->start();
    });
    show(dialog, account);
}

void ExportWork::preview(ReportDialog *dialog, const std::shared_ptr<Report> &report)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setResolution(reportDpi);
    printer->setPageLayout(ReportPages::usualPaper());
    printer->setDocName(report->title);
    auto *shown = new QPrintPreviewDialog(printer.get(), m_window);
    shown->setObjectName(QStringLiteral("reportPreview"));
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->resize(m_window->size() * 0.9);
    connect(shown, &QPrintPreviewDialog::paintRequested, shown, [report, printer](QPrinter *on) { printReport(*report, on, on->resolution(), QGuiApplication::font()); });
    dialog->done(QDialog::Accepted);
    shown->open();
}

void ExportWork::exportTable()
{
    auto *account = m_window->currentAccount();
    const auto *page = m_window->currentPage();
    auto *table = page ? page->table() : nullptr;
    const auto *kind = page ? page->context().kind : nullptr;
    if (!account || !table || !table->model() || !kind)
        return;
    QList<int> chosenRows;
    for (const auto &index : table->selectionModel()->selectedRows())
        chosenRows.append(index.row());
    std::sort(chosenRows.begin(), chosenRows.end());
    const TableExportDialog::Counts counts{table->model()->rowCount(), chosenRows.size(), account->inventory()->count(*kind)};
    auto *dialog = new TableExportDialog(*kind, counts, displayText(account->inventory()->account().name), m_window);
    connect(dialog, &ExportDialog::saveWanted, account, [this, account, dialog, table = QPointer(table), kind, chosenRows](const QString &path) {
        if (!table)
            return;
        const QAbstractItemModel *model = table->model();
        QList<int> rows, columns = columnsInView(*table);
        if (dialog->rows() == TableExportDialog::Rows::OfKind) {
            auto *whole = new ResourceTableModel(dialog);
            whole->setCollection(account->inventory(), kind);
            QList<int> same; // the columns in view by their keys; the table of all has one more for the parent
            for (const int column : std::as_const(columns))
                for (int other = 0; other < whole->columnCount(); ++other)
                    if (whole->headerData(other, Qt::Horizontal, ColumnKeyRole) == model->headerData(column, Qt::Horizontal, ColumnKeyRole))
                        same.append(other);
            columns = same;
            model = whole;
        }
        rows = dialog->rows() == TableExportDialog::Rows::Chosen ? chosenRows : upTo(model->rowCount());
        if (dialog->allColumns())
            columns = upTo(model->columnCount());
        auto *work = new TableExport({model, account->inventory(), rows, columns, dialog->format(), path}, dialog);
        dialog->setBusy(tr("Writing the table …"));
        connect(work, &TableExport::progressed, dialog, [dialog, work](qsizetype done) { dialog->setProgress(done, work->total()); });
        connect(dialog, &ExportDialog::cancelWanted, work, &TableExport::cancel);
        connect(work, &TableExport::finished, dialog, [this, dialog, account, work, path](bool written, const QString &error) {
            work->deleteLater();
            if (!error.isEmpty())
                return dialog->fail(error);
            dialog->done(written ? QDialog::Accepted : QDialog::Rejected);
            if (written)
                tellDone(account, path, tr("%n row(s).", nullptr, int(work->total())));
        });
        work->start();
    });
    show(dialog, account);
}

} // namespace trunkdesk
