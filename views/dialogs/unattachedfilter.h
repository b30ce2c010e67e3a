// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace trunkdesk {

/// Of candidates, on request only those that hang nowhere yet.
class UnattachedFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyFree(bool on);
    [[nodiscard]] bool onlyFree() const { return m_onlyFree; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyFree = false;
};

} // namespace trunkdesk
