// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/unattachedfilter.h"

#include "models/items/candidatesmodel.h"

namespace trunkdesk {

void UnattachedFilter::setOnlyFree(bool on)
{
    if (on == m_onlyFree)
        return;
    m_onlyFree = on;
    invalidateFilter();
}

bool UnattachedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_onlyFree)
        return true;
    const auto index = sourceModel()->index(row, 0, parent);
    return !index.data(CandidatesModel::AttachedHereRole).toBool() && index.data(CandidatesModel::AttachedToRole).toString().isEmpty();
}

} // namespace trunkdesk
