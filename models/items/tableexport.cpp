// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/tableexport.h"

#include "models/core/filewriter.h"
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/items/resourcetablemodel.h"
#include "models/items/tabletext.h"
#include "models/schema/secretmask.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>

#include <numeric>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int sliceMilliseconds = 12; // less than a frame
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

QByteArray csvHead(const QAbstractItemModel &table, const QList<int> &columns, const TableFormat &format)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(table.headerData(column, Qt::Horizontal).toString());
    return (format.mark ? byteOrderMark.toByteArray() : QByteArray()) + csvLine(cells, format.cells, format.separator).toUtf8() + "\r\n";
}

QByteArray csvRow(const QAbstractItemModel &table, int row, const QList<int> &columns, const TableFormat &format)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(exportText(table.index(row, column)));
    return csvLine(cells, format.cells, format.separator).toUtf8() + "\r\n";
}

QByteArray jsonRow(const QAbstractItemModel &table, const Inventory *inventory, int row, const QList<int> &columns)
{
    const auto id = table.index(row, 0).data(RecordIdRole).value<RecordId>();
    const auto record = id.isValid() && inventory ? inventory->record(id) : std::nullopt;
    if (record) {
        qsizetype masked = 0;
        return "  " + withoutSecrets(*id.kind, *record, &masked).toIndentedJson(1);
    }
    Record cells;
    for (const int column : columns)
        cells.setText(table.headerData(column, Qt::Horizontal).toString().toUtf8(), exportText(table.index(row, column)));
    return "  " + cells.toIndentedJson(1);
}

} // namespace

QChar spreadsheetSeparator()
{
    return QLocale().decimalPoint() == u","_s ? u';' : u',';
}

QByteArray kindAsTable(Inventory *inventory, const ResourceKind &kind, const TableFormat &format)
{
    ResourceTableModel table;
    table.setCollection(inventory, &kind);
    QList<int> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    if (format.kind == TableFormat::Kind::Csv) {
        auto text = csvHead(table, columns, format);
        for (int row = 0; row < table.rowCount(); ++row)
            text += csvRow(table, row, columns, format);
        return text;
    }
    QByteArrayList rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.append(jsonRow(table, inventory, row, columns));
    return rows.isEmpty() ? "[]\n"_ba : "[\n" + rows.join(",\n") + "\n]\n";
}

TableExport::TableExport(const Job &job, QObject *parent) : QObject(parent), m_job(job)
{
    const auto *table = job.table.data();
    if (!table)
        return;
    const auto moved = [this] { end(false, tr("The table changed while it was written, so nothing was. Try again once the account is read.")); };
    connect(table, &QAbstractItemModel::rowsInserted, this, moved);
    connect(table, &QAbstractItemModel::rowsRemoved, this, moved);
    connect(table, &QAbstractItemModel::rowsMoved, this, moved);
    connect(table, &QAbstractItemModel::layoutChanged, this, moved);
    connect(table, &QAbstractItemModel::modelReset, this, moved);
    connect(table, &QObject::destroyed, this, [this] { end(false, tr("The table was closed while it was written, so nothing was.")); });
}

TableExport::~TableExport() = default;

void TableExport::start()
{
    if (!m_job.table)
        return end(false, tr("There is no table here."));
    m_file = std::make_unique<FileWriter>(m_job.path, 1);
    if (!m_file->open() || !m_file->write(head()))
        return end(false, m_file->errorString());
    QTimer::singleShot(0, this, &TableExport::slice);
}

void TableExport::cancel()
{
    end(false, {});
}

QByteArray TableExport::head() const
{
    return m_job.format.kind == TableFormat::Kind::Csv ? csvHead(*m_job.table, m_job.columns, m_job.format) : m_job.rows.isEmpty() ? "["_ba : "[\n"_ba;
}

QByteArray TableExport::row(int row) const
{
    return m_job.format.kind == TableFormat::Kind::Csv ? csvRow(*m_job.table, row, m_job.columns, m_job.format)
                                                       : jsonRow(*m_job.table, m_job.inventory, row, m_job.columns) + (m_done + 1 < total() ? ",\n" : "\n");
}

void TableExport::slice()
{
    if (m_over)
        return;
    QElapsedTimer clock;
    clock.start();
    for (; m_done < total() && clock.elapsed() < sliceMilliseconds; ++m_done)
        if (!m_file->write(row(m_job.rows.at(m_done))))
            return end(false, m_file->errorString());
    Q_EMIT progressed(m_done);
    if (m_over)
        return; // somebody stopped it
    if (m_done < total()) {
        QTimer::singleShot(0, this, &TableExport::slice);
        return;
    }
    const bool whole = (m_job.format.kind == TableFormat::Kind::Csv || m_file->write("]\n")) && m_file->commit();
    end(whole, whole ? QString() : m_file->errorString());
}

void TableExport::end(bool written, const QString &error)
{
    if (m_over)
        return;
    m_over = true;
    m_file.reset();
    Q_EMIT finished(written, error);
}

} // namespace trunkdesk
