// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfiltermodel.h"

#include <algorithm>

// How a RecordFilterModel goes from one list of visible rows to another. Views are told of rows that go, rows that move and rows
// that come, in this order. Where many runs of rows go or come between others, telling each would cost a walk through the view
// a run; they are first moved to the end (or last from it) in one step.

namespace trunkdesk {

namespace {

constexpr int fewRuns = 8;

/// The runs of rows for which `wanted` says so, as [begin, end) places.
template<class Wanted>
std::vector<std::pair<int, int>> runs(const std::vector<int> &rows, Wanted wanted)
{
    std::vector<std::pair<int, int>> list;
    for (int at = 0; at < int(rows.size()); ++at) {
        if (!wanted(rows[size_t(at)]))
            continue;
        if (!list.empty() && list.back().second == at)
            ++list.back().second;
        else
            list.emplace_back(at, at + 1);
    }
    return list;
}

} // namespace

void RecordFilterModel::become(const Rows &next)
{
    if (next == m_visible)
        return;
    std::vector<char> stays(size_t(m_arena.rowCount()));
    for (const auto row : next)
        stays[size_t(row)] = 1;
    takeAway(stays);

    std::fill(stays.begin(), stays.end(), char(0));
    for (const auto row : m_visible)
        stays[size_t(row)] = 1;
    Rows order;
    order.reserve(m_visible.size());
    std::copy_if(next.begin(), next.end(), std::back_inserter(order), [&stays](int row) { return stays[size_t(row)] != 0; });
    reorder(std::move(order));
    bringIn(next, stays);
}

void RecordFilterModel::takeAway(const std::vector<char> &stays)
{
    const auto goes = [&stays](int row) { return stays[size_t(row)] == 0; };
    auto going = runs(m_visible, goes);
    if (int(going.size()) > fewRuns) {
        auto last = m_visible;
        std::stable_partition(last.begin(), last.end(), [&goes](int row) { return !goes(row); });
        reorder(std::move(last));
        going = runs(m_visible, goes);
    }
    for (auto run = going.rbegin(); run != going.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second - 1);
        m_visible.erase(m_visible.begin() + run->first, m_visible.begin() + run->second);
        m_positions.clear();
        endRemoveRows();
    }
}

void RecordFilterModel::bringIn(const Rows &next, const std::vector<char> &stays)
{
    const auto comes = [&stays](int row) { return stays[size_t(row)] == 0; };
    const auto coming = runs(next, comes);
    if (int(coming.size()) > fewRuns) {
        beginInsertRows({}, int(m_visible.size()), int(next.size()) - 1);
        std::copy_if(next.begin(), next.end(), std::back_inserter(m_visible), comes);
        m_positions.clear();
        endInsertRows();
        reorder(next);
        return;
    }
    for (const auto &[begin, end] : coming) {
        beginInsertRows({}, begin, end - 1);
        m_visible.insert(m_visible.begin() + begin, next.begin() + begin, next.begin() + end);
        m_positions.clear();
        endInsertRows();
    }
}

void RecordFilterModel::reorder(Rows next)
{
    if (next == m_visible)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    QModelIndexList now;
    now.reserve(persistent.size());
    m_visible.swap(next); // next holds the old order from here on
    m_positions.clear();
    for (const auto &old : persistent)
        now.append(createIndex(positions()[size_t(next[size_t(old.row())])], old.column()));
    changePersistentIndexList(persistent, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordFilterModel::tellChanged(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles)
{
    Rows changed;
    const auto &where = positions();
    for (int row = first; row <= last && row < int(where.size()); ++row)
        if (where[size_t(row)] >= 0)
            changed.push_back(where[size_t(row)]);
    std::sort(changed.begin(), changed.end());
    if (changed.empty())
        return;
    // Saying too much repaints what is in view; saying each of many runs walks through the views as often.
    if (changed.back() - changed.front() + 1 != int(changed.size()) && changed.size() > 64) {
        Q_EMIT dataChanged(index(changed.front(), firstColumn), index(changed.back(), lastColumn), roles);
        return;
    }
    for (size_t begin = 0; begin < changed.size();) {
        auto end = begin + 1;
        while (end < changed.size() && changed[end] == changed[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(changed[begin], firstColumn), index(changed[end - 1], lastColumn), roles);
        begin = end;
    }
}

const std::vector<int> &RecordFilterModel::positions() const
{
    if (m_positions.empty()) {
        m_positions.assign(size_t(m_arena.rowCount()), -1);
        for (int place = 0; place < int(m_visible.size()); ++place)
            m_positions[size_t(m_visible[size_t(place)])] = place;
    }
    return m_positions;
}

} // namespace trunkdesk
