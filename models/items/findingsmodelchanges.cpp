// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/findingsmodel.h"

#include <algorithm>

// How a FindingsModel goes from one list of rows to the next. Views are told of rows that go, rows that move, rows that come and rows that say
// something else, in this order. Telling of each of many runs would cost a walk through the view a run; those are first moved to the end, or
// last from it, in one step.

namespace trunkdesk {

namespace {

constexpr int fewRuns = 8;

template<class Wanted>
std::vector<std::pair<int, int>> runs(int count, Wanted wanted)
{
    std::vector<std::pair<int, int>> list;
    for (int at = 0; at < count; ++at) {
        if (!wanted(at))
            continue;
        if (!list.empty() && list.back().second == at)
            ++list.back().second;
        else
            list.emplace_back(at, at + 1);
    }
    return list;
}

} // namespace

/// What makes a row the same as one before.
struct FindingsModel::Key
{
    const Source *source;
    const Check *check;
    const Finding *finding;
    int number;

    explicit Key(const Row &row) : source(row.source.get()), check(row.finding.check), finding(&row.finding), number(row.number) { }
    friend bool operator==(const Key &a, const Key &b)
    {
        return a.source == b.source && a.check == b.check && a.number == b.number && a.finding->record == b.finding->record && a.finding->field == b.finding->field;
    }
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, quintptr(key.source), quintptr(key.check), key.finding->record, key.finding->field, key.number);
    }
};

void FindingsModel::become(Rows next)
{
    // What is found of one record by one check stands beside each other.
    for (size_t i = 1; i < next.size(); ++i) {
        const auto &row = next[i];
        for (size_t before = i; before-- > 0;) {
            const auto &other = next[before];
            if (other.source != row.source || other.finding.check != row.finding.check || other.finding.record != row.finding.record)
                break;
            if (other.finding.field == row.finding.field) {
                next[i].number = other.number + 1;
                break;
            }
        }
    }
    size_t head = 0;
    while (head < m_rows.size() && head < next.size() && Key(m_rows[head]) == Key(next[head]))
        ++head;
    size_t tail = 0;
    while (head + tail < m_rows.size() && head + tail < next.size() && Key(m_rows[m_rows.size() - 1 - tail]) == Key(next[next.size() - 1 - tail]))
        ++tail;
    const int first = int(head);
    const int oldCount = int(m_rows.size() - head - tail);
    const int newCount = int(next.size() - head - tail);
    if (oldCount > 0 || newCount > 0) {
        QHash<Key, int> places;
        places.reserve(newCount);
        for (int i = 0; i < newCount; ++i)
            places.insert(Key(next[head + size_t(i)]), i);
        std::vector<int> targets(static_cast<size_t>(oldCount));
        std::vector<char> here(static_cast<size_t>(newCount));
        for (int i = 0; i < oldCount; ++i) {
            const int place = places.value(Key(m_rows[head + size_t(i)]), -1);
            targets[size_t(i)] = place;
            if (place >= 0)
                here[size_t(place)] = 1;
        }
        takeAway(first, &targets);
        if (!std::is_sorted(targets.begin(), targets.end())) {
            std::vector<int> order(targets.size());
            for (size_t i = 0; i < order.size(); ++i)
                order[i] = int(i);
            std::sort(order.begin(), order.end(), [&targets](int a, int b) { return targets[size_t(a)] < targets[size_t(b)]; });
            reorder(first, order);
        }
        bringIn(first, int(targets.size()), &next, here);
    }
    tellValues(next);
}

void FindingsModel::takeAway(int first, std::vector<int> *targets)
{
    const auto goes = [targets](int at) { return (*targets)[size_t(at)] < 0; };
    auto going = runs(int(targets->size()), goes);
    if (int(going.size()) > fewRuns) {
        std::vector<int> order;
        order.reserve(targets->size());
        for (const bool leaves : {false, true})
            for (int at = 0; at < int(targets->size()); ++at)
                if (goes(at) == leaves)
                    order.push_back(at);
        reorder(first, order);
        std::stable_partition(targets->begin(), targets->end(), [](int place) { return place >= 0; });
        going = runs(int(targets->size()), goes);
    }
    for (auto run = going.rbegin(); run != going.rend(); ++run) {
        beginRemoveRows({}, first + run->first, first + run->second - 1);
        m_rows.erase(m_rows.begin() + first + run->first, m_rows.begin() + first + run->second);
        targets->erase(targets->begin() + run->first, targets->begin() + run->second);
        endRemoveRows();
    }
}

void FindingsModel::bringIn(int first, int kept, Rows *next, const std::vector<char> &here)
{
    const auto comes = [&here](int at) { return here[size_t(at)] == 0; };
    const auto coming = runs(int(here.size()), comes);
    const auto at = [next, first](int place) { return next->begin() + first + place; };
    if (int(coming.size()) <= fewRuns) {
        for (const auto &[begin, end] : coming) {
            beginInsertRows({}, first + begin, first + end - 1);
            m_rows.insert(m_rows.begin() + first + begin, at(begin), at(end));
            endInsertRows();
        }
        return;
    }
    std::vector<int> order; // where each row of the next list stands, with those that come behind the others
    Rows added;
    int stayed = 0;
    for (int place = 0; place < int(here.size()); ++place) {
        order.push_back(comes(place) ? kept + int(added.size()) : stayed++);
        if (comes(place))
            added.push_back(*at(place));
    }
    beginInsertRows({}, first + kept, first + kept + int(added.size()) - 1);
    m_rows.insert(m_rows.begin() + first + kept, added.begin(), added.end());
    endInsertRows();
    reorder(first, order);
}

/// The row at `first + i` is then the one that stood at `first + order[i]`.
void FindingsModel::reorder(int first, const std::vector<int> &order)
{
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    Rows moved;
    moved.reserve(order.size());
    std::vector<int> now(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        moved.push_back(std::move(m_rows[size_t(first + order[i])]));
        now[size_t(order[i])] = int(i);
    }
    std::move(moved.begin(), moved.end(), m_rows.begin() + first);
    const auto persistent = persistentIndexList();
    QModelIndexList places;
    places.reserve(persistent.size());
    for (const auto &old : persistent) {
        const int at = old.row() - first;
        places.append(at < 0 || at >= int(now.size()) ? old : createIndex(first + now[size_t(at)], old.column()));
    }
    changePersistentIndexList(persistent, places);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FindingsModel::tellValues(Rows &next)
{
    const auto differs = [&](int at) { return m_rows[size_t(at)].ignored != next[size_t(at)].ignored || !(m_rows[size_t(at)].finding == next[size_t(at)].finding); };
    const auto changed = runs(int(m_rows.size()), differs);
    if (changed.empty())
        return;
    for (const auto &[begin, end] : changed)
        std::move(next.begin() + begin, next.begin() + end, m_rows.begin() + begin);
    if (int(changed.size()) > fewRuns) {
        Q_EMIT dataChanged(index(changed.front().first, 0), index(changed.back().second - 1, ColumnCount - 1));
        return;
    }
    for (const auto &[begin, end] : changed)
        Q_EMIT dataChanged(index(begin, 0), index(end - 1, ColumnCount - 1));
}

/// What records are called may be different without anything else being found.
void FindingsModel::tellRenamed()
{
    const auto renamed = std::exchange(m_renamed, {});
    if (renamed.isEmpty())
        return;
    const auto rows = runs(rowCount(), [&](int at) { return renamed.contains(m_rows[size_t(at)].finding.record); });
    if (!rows.empty())
        Q_EMIT dataChanged(index(rows.front().first, RecordName), index(rows.back().second - 1, RecordName));
}

} // namespace trunkdesk
