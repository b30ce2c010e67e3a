// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/items/itemroles.h"
#include "models/rest/exchange.h"

#include <QAbstractTableModel>

#include <deque>

namespace trunkdesk {

/// One exchange and whose it was.
struct ActivityEntry
{
    Exchange exchange;
    QString account; ///< what people call it
    QUrl endpoint;   ///< base URL of the service that was asked
};

/// The latest requests, the newest last. Old ones leave in lots when there are too many.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Tries, Error, ColumnCount };

    explicit ActivityModel(QObject *parent = nullptr, int capacity = 5000);

    void append(const Account &account, const Exchange &exchange) { append(account, QList{exchange}); }
    void append(const Account &account, const QList<Exchange> &exchanges);
    void clear();

    [[nodiscard]] const ActivityEntry &entry(int row) const { return m_entries[size_t(row)]; }
    /// One line a request, with tabs between the columns, times in ISO 8601.
    [[nodiscard]] QString asText(const QList<int> &rows) const;
    /// A command a request that asks for the same again; who asks is left to two environment variables. What a body said is not
    /// kept: its fields are named, and VALUE stands for each of them.
    [[nodiscard]] QString asCurl(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant sortValue(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;

    std::deque<ActivityEntry> m_entries;
    int m_capacity;
};

} // namespace trunkdesk
