// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/rowsfilter.h"

#include "models/items/itemroles.h"
#include "models/items/outagemodel.h"

#include <algorithm>

namespace trunkdesk {

RowsFilter::RowsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(false);
}

void RowsFilter::setWords(const QString &text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowsFilter::setHosts(const std::optional<QSet<QString>> &hosts)
{
    if (hosts == m_hosts)
        return;
    m_hosts = hosts;
    invalidateFilter();
}

void RowsFilter::setOnly(const RecordId &id)
{
    if (id == m_only)
        return;
    m_only = id;
    invalidateFilter();
}

bool RowsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    if (m_only.isValid() && index.data(RecordIdRole).value<RecordId>() != m_only)
        return false;
    auto text = index.data(SearchTextRole).toString();
    if (m_hosts || text.isEmpty()) {
        const auto hosts = index.data(OutageModel::HostsRole).toStringList();
        if (m_hosts && std::none_of(hosts.begin(), hosts.end(), [this](const QString &host) { return m_hosts->contains(host); }))
            return false;
        // A host is found by its site's name as well.
        text = index.data().toString() + u'\n' + parent.data().toString() + u'\n' + hosts.join(u'\n');
    }
    const auto folded = text.toCaseFolded();
    return std::all_of(m_words.begin(), m_words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace trunkdesk
