// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/csvtext.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QPointer>

#include <memory>

namespace trunkdesk {

class FileWriter;
class Inventory;
struct ResourceKind;

/// How a table is written to a file.
struct TableFormat
{
    enum class Kind {
        Csv,
        Json, ///< records as they crossed the wire, less secrets; rows that are no records as objects named by the headings
    };

    Kind kind = Kind::Csv;
    CsvCells cells = CsvCells::Safe;
    QChar separator = u',';
    bool mark = false; ///< begins with a byte order mark, by which a spreadsheet knows that it is UTF-8
};

/// What spreadsheets of this machine's language expect: they take the semicolon where the comma stands in numbers.
[[nodiscard]] QChar spreadsheetSeparator();

/// All records of a kind with all columns, as text for a file. For the command line; the window writes in slices.
[[nodiscard]] QByteArray kindAsTable(Inventory *inventory, const ResourceKind &kind, const TableFormat &format);

/// Writes rows of a table to a file, in slices between which the window lives. The file comes to be when all of it is there. When rows come or go
/// meanwhile it ends with a sentence that says so: half of one state and half of another is no table.
class TableExport : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        QPointer<const QAbstractItemModel> table;
        QPointer<const Inventory> inventory; ///< of the records, for JSON; may be null
        QList<int> rows;
        QList<int> columns;
        TableFormat format;
        QString path;
    };

    explicit TableExport(const Job &job, QObject *parent = nullptr);
    ~TableExport() override;

    void start();
    void cancel(); ///< nothing is written, and finished() follows
    [[nodiscard]] qsizetype total() const { return m_job.rows.size(); }

Q_SIGNALS:
    void progressed(qsizetype done);
    /// An empty error: it is written. Cancelled: neither is it written nor is there an error.
    void finished(bool written, const QString &error);

private:
    void slice();
    void end(bool written, const QString &error);
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray row(int row) const;

    Job m_job;
    std::unique_ptr<FileWriter> m_file;
    qsizetype m_done = 0;
    bool m_over = false;
};

} // namespace trunkdesk
