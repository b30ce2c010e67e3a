// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfiltermodel.h"

#include "models/items/itemroles.h"

#include <QElapsedTimer>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr int smallTable = 2000; ///< up to here a new filter text moves rows one by one and selections survive

} // namespace

RecordFilterModel::RecordFilterModel(QObject *parent) : QAbstractProxyModel(parent)
{
    connect(&m_reader, &QTimer::timeout, this, &RecordFilterModel::readSomeTexts);
}

RecordFilterModel::~RecordFilterModel() = default;

void RecordFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    m_sorting.setSource(source);
    reload();
    endResetModel();
    if (!source)
        return;
    const auto resetAll = [this] {
        beginResetModel();
        reload();
        endResetModel();
    };
    connect(source, &QAbstractItemModel::rowsInserted, this, &RecordFilterModel::addSourceRows);
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RecordFilterModel::dropSourceRows);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &RecordFilterModel::forgetSourceRows);
    connect(source, &QAbstractItemModel::dataChanged, this, &RecordFilterModel::updateSourceRows);
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        reload();
        endResetModel();
    });
    connect(source, &QAbstractItemModel::layoutChanged, this, resetAll);
    connect(source, &QAbstractItemModel::rowsMoved, this, resetAll);
    connect(source, &QAbstractItemModel::columnsInserted, this, resetAll);
    connect(source, &QAbstractItemModel::columnsRemoved, this, resetAll);
    connect(source, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_sorting.setSource(nullptr);
        reload();
        endResetModel();
    });
}

void RecordFilterModel::reload()
{
    m_arena.clear();
    m_nextUnread = 0;
    m_sorting.reload();
    m_positions.clear();
    if (sourceModel()) {
        m_arena.insertRows(0, sourceModel()->rowCount());
        m_reader.start(0);
    }
    m_ordered = m_sorting.sortedRows();
    m_visible = m_query.isEmpty() ? m_ordered : found(m_ordered);
}

void RecordFilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const FilterQuery query(text);
    const bool narrower = query.narrows(m_query);
    const bool same = query == std::exchange(m_query, query);
    if (!same) {
        auto next = m_query.isEmpty() ? m_ordered : found(narrower ? m_visible : m_ordered);
        if (m_ordered.size() <= smallTable) {
            become(next);
        } else if (next != m_visible) {
            beginResetModel();
            m_visible.swap(next);
            m_positions.clear();
            endResetModel();
        }
    }
    Q_EMIT filterTextChanged();
}

void RecordFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sorting.column() && order == m_sorting.order())
        return;
    m_sorting.setColumn(column, order);
    m_ordered = m_sorting.sortedRows();
    if (m_query.isEmpty()) {
        reorder(m_ordered);
        return;
    }
    const auto &where = positions();
    Rows next;
    next.reserve(m_visible.size());
    std::copy_if(m_ordered.begin(), m_ordered.end(), std::back_inserter(next), [&where](int row) { return where[size_t(row)] >= 0; });
    reorder(std::move(next));
}

void RecordFilterModel::addSourceRows(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (auto *rows : {&m_ordered, &m_visible})
        for (auto &row : *rows)
            if (row >= first)
                row += count;
    m_positions.clear();
    m_arena.insertRows(first, count);
    m_nextUnread = std::min(m_nextUnread, first);
    m_reader.start(0);
    m_sorting.insertRows(first, count);
    Rows added(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        added[size_t(i)] = first + i;
    m_ordered = merged(m_ordered, added);
    become(merged(m_visible, found(added)));
}

void RecordFilterModel::dropSourceRows(const QModelIndex &, int first, int last)
{
    const auto goes = [first, last](int row) { return row >= first && row <= last; };
    Rows next;
    std::remove_copy_if(m_visible.begin(), m_visible.end(), std::back_inserter(next), goes);
    become(next);
    std::erase_if(m_ordered, goes);
}

void RecordFilterModel::forgetSourceRows(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    for (auto *rows : {&m_ordered, &m_visible})
        for (auto &row : *rows)
            if (row > last)
                row -= count;
    m_positions.clear();
    m_arena.removeRows(first, count);
    m_nextUnread = std::min(m_nextUnread, first);
    m_sorting.removeRows(first, count);
}

void RecordFilterModel::updateSourceRows(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int first = topLeft.row(), last = bottomRight.row();
    if (first < 0 || last < first)
        return;
    const auto touches = [&roles](int role) { return roles.isEmpty() || roles.contains(role); };
    const bool moved = touches(SortRole) && m_sorting.column() >= topLeft.column() && m_sorting.column() <= bottomRight.column();
    if (touches(SearchTextRole)) {
        m_arena.forgetRows(first, last - first + 1);
        m_nextUnread = std::min(m_nextUnread, first);
        m_reader.start(0);
    }
    if (moved || (touches(SearchTextRole) && !m_query.isEmpty())) {
        if (moved)
            m_sorting.updateRows(first, last - first + 1);
        const auto touched = [first, last](int row) { return row >= first && row <= last; };
        Rows changed, others, visibleOthers;
        std::copy_if(m_ordered.begin(), m_ordered.end(), std::back_inserter(changed), touched);
        std::remove_copy_if(m_ordered.begin(), m_ordered.end(), std::back_inserter(others), touched);
        std::remove_copy_if(m_visible.begin(), m_visible.end(), std::back_inserter(visibleOthers), touched);
        m_ordered = merged(others, changed);
        become(merged(visibleOthers, found(changed)));
    }
    tellChanged(first, last, topLeft.column(), bottomRight.column(), roles);
}

RecordFilterModel::Rows RecordFilterModel::found(const Rows &among)
{
    if (m_query.isEmpty())
        return among;
    Rows rows;
    rows.reserve(among.size());
    if (m_nextUnread < m_arena.rowCount())
        readAllTexts();
    std::copy_if(among.begin(), among.end(), std::back_inserter(rows), [this](int row) { return m_query.matches(m_arena, row); });
    return rows;
}

RecordFilterModel::Rows RecordFilterModel::merged(const Rows &rows, Rows added) const
{
    const auto before = [this](int a, int b) { return m_sorting.before(a, b); };
    std::sort(added.begin(), added.end(), before);
    Rows all;
    all.reserve(rows.size() + added.size());
    std::merge(rows.begin(), rows.end(), added.begin(), added.end(), std::back_inserter(all), before);
    return all;
}

void RecordFilterModel::readText(int row)
{
    if (m_arena.has(row))
        return;
    const auto text = sourceModel()->index(row, 0).data(SearchTextRole);
    if (text.isValid()) {
        m_arena.set(row, foldedForSearch(text.toString()));
        return;
    }
    QString cells;
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        cells += sourceModel()->index(row, column).data().toString() + u'\n';
    m_arena.set(row, foldedForSearch(cells));
}

void RecordFilterModel::readAllTexts()
{
    for (; m_nextUnread < m_arena.rowCount(); ++m_nextUnread)
        readText(m_nextUnread);
}

void RecordFilterModel::readSomeTexts()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_nextUnread < m_arena.rowCount() && timer.elapsed() < 3; ++m_nextUnread)
        readText(m_nextUnread);
    if (m_nextUnread >= m_arena.rowCount())
        m_reader.stop();
}

QModelIndex RecordFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= int(m_visible.size()) || !sourceModel())
        return {};
    return sourceModel()->index(m_visible[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RecordFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const auto row = size_t(sourceIndex.row()) < positions().size() ? positions()[size_t(sourceIndex.row())] : -1;
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex RecordFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RecordFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int RecordFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecordFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RecordFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_visible.empty();
}

QVariant RecordFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() && orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace trunkdesk
