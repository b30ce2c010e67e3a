// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace trunkdesk {

/// Rows that hold all the words that somebody typed, in the order of their values. Of a tree what is above a row that fits stays, too.
class RowsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowsFilter(QObject *parent = nullptr);

    void setWords(const QString &text);
    /// Only rows of these hosts (see OutageModel::HostsRole); nothing: of all.
    void setHosts(const std::optional<QSet<QString>> &hosts);
    /// Only the row of this record; an invalid one: all.
    void setOnly(const RecordId &id);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<QSet<QString>> m_hosts;
    RecordId m_only;
};

} // namespace trunkdesk
