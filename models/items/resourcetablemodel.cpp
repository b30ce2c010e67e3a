// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/resourcetablemodel.h"

#include "models/checks/findings.h"
#include "models/inventory/pagerecords.h"
#include "models/schema/tabkinds.h"

#include <algorithm>

namespace trunkdesk {

ResourceTableModel::ResourceTableModel(QObject *parent) : QAbstractTableModel(parent), m_clock(&QDateTime::currentDateTimeUtc)
{
    m_minute.setInterval(60'000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &ResourceTableModel::updateTimes);
}

ResourceTableModel::~ResourceTableModel() = default;

void ResourceTableModel::setCollection(Inventory *inventory, const ResourceKind *kind, const QString &parent)
{
    beginResetModel();
    if (m_inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    if (m_findings)
        disconnect(m_findings, nullptr, this, nullptr);
    m_inventory = kind ? inventory : nullptr;
    m_kind = m_inventory ? kind : nullptr;
    m_parent = parent;
    m_pointer = m_kind && !parent.isEmpty() ? pointerField(*m_kind) : nullptr;
    m_findings = m_inventory ? Findings::of(m_inventory) : nullptr;
    m_facts.reset(m_inventory, m_kind, m_findings);
    m_rowOf.clear();
    m_rows.clear();
    m_columns.clear();
    m_minute.stop();
    if (m_kind) {
        m_columns = tableColumns(*m_kind, !m_parent.isEmpty());
        m_rows = pageRecords(*m_inventory, *m_kind, m_parent);
        connect(m_inventory, &Inventory::recordsAdded, this, &ResourceTableModel::addRecords);
        connect(m_inventory, &Inventory::recordsChanged, this, &ResourceTableModel::changeRecords);
        connect(m_inventory, &Inventory::recordsRemoved, this, &ResourceTableModel::removeRecords);
        connect(m_inventory, &Inventory::stateChanged, this, &ResourceTableModel::noteState);
        connect(m_findings, &Findings::changed, this, &ResourceTableModel::noteFindings);
        connect(m_findings, &Findings::ignoredChanged, this, [this] { noteFindings(m_rows); });
        connect(m_inventory, &QObject::destroyed, this, [this] { setCollection(nullptr, nullptr); });
        m_minute.start();
    }
    endResetModel();
    Q_EMIT collectionChanged();
    Q_EMIT loadStateChanged();
}

void ResourceTableModel::refresh()
{
    if (canRefresh())
        m_refresher(*m_kind, m_parent);
}

LoadState ResourceTableModel::loadState() const
{
    if (!m_inventory)
        return LoadState::NotRead;
    const auto own = m_inventory->state(*m_kind, m_parent);
    return own == LoadState::NotRead ? m_inventory->state(*m_kind) : own;
}

ApiError ResourceTableModel::loadError() const
{
    if (loadState() != LoadState::Failed)
        return {};
    const bool own = m_inventory->state(*m_kind, m_parent) == LoadState::Failed;
    return m_inventory->error(*m_kind, own ? m_parent : QString());
}

QString ResourceTableModel::errorText() const
{
    return loadError().message;
}

bool ResourceTableModel::isWithheld() const
{
    const auto kind = loadError().kind;
    return loadState() == LoadState::Failed && m_kind->privileged && (kind == ApiError::Kind::Forbidden || kind == ApiError::Kind::Unauthorized);
}

void ResourceTableModel::noteState(const ResourceKind *kind, const QString &parent)
{
    if (kind == m_kind && (parent.isEmpty() || parent == m_parent))
        Q_EMIT loadStateChanged();
}

RecordId ResourceTableModel::recordAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : RecordId();
}

int ResourceTableModel::rowOf(const RecordId &id) const
{
    if (m_rowOf.size() != m_rows.size()) {
        m_rowOf.clear();
        m_rowOf.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_rows.at(row), row);
    }
    return m_rowOf.value(id, -1);
}

int ResourceTableModel::columnOf(const QByteArray &key) const
{
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&key](const TableColumn &column) { return column.key == key; });
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

bool ResourceTableModel::isMine(const ResourceKind *kind, const RecordId &id) const
{
    if (kind != m_kind)
        return false;
    return m_pointer ? rowOf(id) >= 0 : m_parent.isEmpty() || id.parent == m_parent;
}

bool ResourceTableModel::belongs(const ResourceKind *kind, const RecordId &id) const
{
    return m_pointer && kind == m_kind ? pointsAt(*m_inventory, *m_pointer, id, m_parent) : isMine(kind, id);
}

void ResourceTableModel::followPointers(const QList<RecordId> &ids)
{
    QList<RecordId> come;
    QList<int> leave;
    for (const auto &id : ids) {
        const int row = rowOf(id);
        if (const bool here = belongs(m_kind, id); here && row < 0)
            come.append(id);
        else if (!here && row >= 0)
            leave.append(row);
    }
    std::sort(leave.begin(), leave.end());
    removeRows(leave);
    addRecords(m_kind, come);
}

void ResourceTableModel::addRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    noteRelated(kind);
    QList<RecordId> mine;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(mine), [this, kind](const RecordId &id) { return belongs(kind, id); });
    if (mine.isEmpty())
        return;
    const auto first = int(m_rows.size());
    for (const auto &id : std::as_const(mine))
        m_facts.forgetShares(id.parent);
    beginInsertRows({}, first, first + int(mine.size()) - 1);
    if (m_rowOf.size() == m_rows.size())
        for (int i = 0; i < mine.size(); ++i)
            m_rowOf.insert(mine.at(i), first + i);
    m_rows += mine;
    endInsertRows();
    updateShares(mine);
}

QList<int> ResourceTableModel::forgetMine(const ResourceKind *kind, const QList<RecordId> &ids)
{
    noteRelated(kind);
    QList<int> rows;
    for (const auto &id : ids)
        if (isMine(kind, id)) {
            m_facts.forgetMarks(id);
            m_facts.forgetShares(id.parent);
            rows.append(rowOf(id));
        }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ResourceTableModel::changeRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (m_pointer && kind == m_kind)
        followPointers(ids);
    const auto rows = forgetMine(kind, ids);
    if (rows.isEmpty())
        return;
    tellRows(rows, 0, columnCount() - 1);
    updateShares(ids);
}

void ResourceTableModel::removeRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    const auto rows = forgetMine(kind, ids);
    if (rows.isEmpty())
        return;
    removeRows(rows);
    updateShares(ids);
}

void ResourceTableModel::removeRows(const QList<int> &rows)
{
    // From the end, so that the rows still to go keep their numbers; neighbours go together.
    for (qsizetype end = rows.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && rows.at(begin - 1) == rows.at(begin) - 1)
            --begin;
        beginRemoveRows({}, rows.at(begin), rows.at(end - 1));
        m_rowOf.clear();
        m_rows.remove(rows.at(begin), end - begin);
        endRemoveRows();
        end = begin;
    }
}

void ResourceTableModel::noteRelated(const ResourceKind *kind)
{
    const bool related = std::any_of(m_columns.begin(), m_columns.end(), [kind](const TableColumn &column) { return column.referredKind == kind; });
    if (!related)
        return;
    m_facts.forgetTitles();
    // Parents arrive in many batches while an account is read; the rows that name them are told once.
    if (!std::exchange(m_referencesStale, true))
        QMetaObject::invokeMethod(this, &ResourceTableModel::updateReferences, Qt::QueuedConnection);
}

void ResourceTableModel::updateReferences()
{
    m_referencesStale = false;
    for (int column = 0; column < m_columns.size(); ++column)
        if (m_columns.at(column).referredKind && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
}

void ResourceTableModel::updateShares(const QList<RecordId> &changed)
{
    const auto column = columnOf("=share");
    if (column < 0)
        return;
    QSet<QString> parents;
    for (const auto &id : changed)
        parents.insert(id.parent);
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row)
        if (parents.contains(m_rows.at(row).parent))
            rows.append(row);
    tellRows(rows, column, column);
}

void ResourceTableModel::noteFindings(const QList<RecordId> &ids)
{
    QList<int> rows;
    for (const auto &id : ids)
        if (id.kind == m_kind)
            if (const int row = rowOf(id); row >= 0) {
                m_facts.forgetMarks(id);
                rows.append(row);
            }
    std::sort(rows.begin(), rows.end());
    tellRows(rows, 0, columnCount() - 1, {StateRole, IssueRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void ResourceTableModel::tellRows(const QList<int> &sortedRows, int firstColumn, int lastColumn, const QList<int> &roles)
{
    for (qsizetype begin = 0; begin < sortedRows.size();) {
        auto end = begin + 1;
        while (end < sortedRows.size() && sortedRows.at(end) == sortedRows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(sortedRows.at(begin), firstColumn), index(sortedRows.at(end - 1), lastColumn), roles);
        begin = end;
    }
}

void ResourceTableModel::updateTimes()
{
    for (int column = 0; column < m_columns.size(); ++column)
        if (const auto *field = m_columns.at(column).field; field && field->type == FieldType::Timestamp && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column), {Qt::DisplayRole});
}

} // namespace trunkdesk
