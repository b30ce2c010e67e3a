// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "models/routing/outage.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace trunkdesk {

class AccountFlows;

/// The hosts that an account sends calls to, by site, to be ticked as down; a site's tick follows from its hosts' and sets them all. A site of
/// one host is that host.
class OutageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TrunksColumn,  ///< that send calls there
        NumbersColumn, ///< that hang on those
        ColumnCount
    };
    enum Role {
        HostsRole = FirstOwnRole, ///< QStringList, in any column: the host, or all of a site
        LastResortRole,           ///< bool: asked only as a last resort
    };

    explicit OutageModel(AccountFlows *flows, QObject *parent = nullptr); ///< borrowed

    /// What is ticked, and the single targets that somebody named besides. A host that is not there any more stays down: it may come back.
    [[nodiscard]] const Outage &outage() const { return m_outage; }
    void setOutage(const Outage &outage);
    void clear() { setOutage({}); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void outageChanged();

private:
    /// A host, or all of a site.
    struct Counts
    {
        qsizetype trunks = 0;
        qsizetype numbers = 0;
        bool lastResort = true;

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    struct Line
    {
        quintptr number = 0; ///< its own as long as it is there: rows move
        QString name;
        QStringList hosts;
        Counts counts;
        std::vector<Counts> each; ///< of its hosts
    };
    [[nodiscard]] std::vector<Line> linesNow() const;
    [[nodiscard]] int rowOf(quintptr number) const;
    [[nodiscard]] const Line &lineOf(const QModelIndex &index) const;
    [[nodiscard]] QStringList hostsOf(const QModelIndex &index) const;
    void rebuild();
    void tellRows(const QSet<QString> *hosts = nullptr); ///< of these; null: all

    AccountFlows *m_flows;
    std::vector<Line> m_lines; ///< by name
    quintptr m_lastNumber = 0;
    Outage m_outage;
};

} // namespace trunkdesk
