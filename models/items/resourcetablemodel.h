// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/items/recordcell.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace trunkdesk {

class Findings;

/// The records of one kind as a table, of a whole account or of one parent. Columns follow from the schema. Rows are merged by
/// identity as the Inventory says what changed, a batch at a time, so that selection and scrolling survive a refresh; a reset
/// happens only for another collection. What cells answer besides Qt's roles stands in ItemRole.
class ResourceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Reads the collection again; what it finds arrives through the Inventory.
    using Refresher = std::function<void(const ResourceKind &kind, const QString &parent)>;

    explicit ResourceTableModel(QObject *parent = nullptr);
    ~ResourceTableModel() override;

    /// Shows another collection: of one parent (or, for a kind that stands on the page of what it points at, those that point at it),
    /// or with an empty one those of all. The inventory is borrowed; when it dies the table is empty.
    void setCollection(Inventory *inventory, const ResourceKind *kind, const QString &parent = {});
    [[nodiscard]] Inventory *inventory() const { return m_inventory; }
    [[nodiscard]] const ResourceKind *kind() const { return m_kind; }
    [[nodiscard]] QString parentRecord() const { return m_parent; }

    void setRefresher(const Refresher &refresher) { m_refresher = refresher; }
    [[nodiscard]] bool canRefresh() const { return m_refresher && m_kind; } ///< false for a file
    void refresh();

    [[nodiscard]] LoadState loadState() const;
    [[nodiscard]] QString errorText() const; ///< why reading failed, only when it did
    [[nodiscard]] bool isWithheld() const;   ///< it failed because the key may not read this, which some keys may not

    [[nodiscard]] RecordId recordAt(int row) const; ///< invalid for a row that is not there
    [[nodiscard]] int rowOf(const RecordId &id) const; ///< -1 when it is not here
    [[nodiscard]] int columnOf(const QByteArray &key) const;
    /// What is wrong with a row as a whole, most severe first.
    [[nodiscard]] QList<CellMark> marksAt(int row) const;

    /// What counts as now for relative dates; for tests.
    void setClock(const std::function<QDateTime()> &clock) { m_clock = clock; }
    /// Lets relative dates be read again; happens by itself every minute.
    void updateTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadStateChanged();
    void collectionChanged();

protected:
    [[nodiscard]] virtual QString searchText(const RecordId &id, const Record &record) const;

private:
    [[nodiscard]] ApiError loadError() const;
    void addRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    /// What was derived of these records holds no longer. Their rows, from top to bottom; those of others are left out.
    [[nodiscard]] QList<int> forgetMine(const ResourceKind *kind, const QList<RecordId> &ids);
    void changeRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    void removeRecords(const ResourceKind *kind, const QList<RecordId> &ids);
    void removeRows(const QList<int> &rows);
    void noteState(const ResourceKind *kind, const QString &parent);
    void noteRelated(const ResourceKind *kind);
    void updateShares(const QList<RecordId> &changed);
    void updateReferences();
    void tellRows(const QList<int> &sortedRows, int firstColumn, int lastColumn, const QList<int> &roles = {});
    void noteFindings(const QList<RecordId> &ids);
    /// Records that point elsewhere now leave, and those that point here now come.
    void followPointers(const QList<RecordId> &ids);
    [[nodiscard]] bool isMine(const ResourceKind *kind, const RecordId &id) const;  ///< has a row
    [[nodiscard]] bool belongs(const ResourceKind *kind, const RecordId &id) const; ///< should have one
    [[nodiscard]] QList<CellMark> cellMarks(int column, const RecordId &id, const Record &record) const;
    [[nodiscard]] QVariant cellData(int column, const RecordId &id, const Record &record, int role) const;

    QPointer<Inventory> m_inventory;
    QPointer<Findings> m_findings; ///< its
    const ResourceKind *m_kind = nullptr;
    QString m_parent;
    const Field *m_pointer = nullptr; ///< with which the records point at m_parent; null: they live under it
    Refresher m_refresher;
    std::function<QDateTime()> m_clock;
    QTimer m_minute;
    QList<TableColumn> m_columns;
    QList<RecordId> m_rows;
    mutable QHash<RecordId, int> m_rowOf; ///< empty while rows have moved and nobody has asked
    mutable RecordFacts m_facts;
    bool m_referencesStale = false;
};

} // namespace trunkdesk
