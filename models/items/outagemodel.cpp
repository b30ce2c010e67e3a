// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/outagemodel.h"

#include "models/items/accountflows.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace trunkdesk {

namespace {

/// Above every site; a host's is its site's number.
constexpr quintptr noSite = 0;

} // namespace

OutageModel::OutageModel(AccountFlows *flows, QObject *parent) : QAbstractItemModel(parent), m_flows(flows)
{
    connect(flows, &AccountFlows::changed, this, &OutageModel::rebuild);
    rebuild();
}

std::vector<OutageModel::Line> OutageModel::linesNow() const
{
    // Which flows have a host: as a target that is on, as a last resort, or only switched off.
    QHash<QString, QList<qsizetype>> users;
    QSet<QString> hosts, targets;
    const auto &flows = m_flows->flows();
    const auto use = [&users](const QString &host, qsizetype flow) {
        auto &list = users[host];
        if (list.isEmpty() || list.last() != flow)
            list.append(flow);
    };
    for (qsizetype i = 0; i < flows.size(); ++i) {
        for (const auto &tier : flows[i].tiers)
            for (const auto &target : tier.targets) {
                if (target.host.isEmpty())
                    continue;
                hosts.insert(target.host);
                targets.insert(target.host);
                if (target.usual.state != Share::State::Off)
                    use(target.host, i);
            }
        if (!flows[i].last.host.isEmpty()) {
            hosts.insert(flows[i].last.host);
            use(flows[i].last.host, i);
        }
    }
    const auto count = [&](const QStringList &of) {
        Counts counts;
        QSet<qsizetype> counted;
        for (const auto &host : of) {
            counts.lastResort = counts.lastResort && !targets.contains(host);
            for (const auto flow : users.value(host))
                if (!counted.contains(flow)) {
                    counted.insert(flow);
                    ++counts.trunks;
                    counts.numbers += flows[flow].numbers;
                }
        }
        return counts;
    };
    std::vector<Line> lines;
    for (const auto &site : sitesOf(hosts.values())) {
        Line line{0, site.hosts.size() == 1 ? site.hosts.first() : site.name, site.hosts, count(site.hosts), {}};
        if (site.hosts.size() > 1)
            for (const auto &host : site.hosts)
                line.each.push_back(count({host}));
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return std::tie(a.name, a.hosts) < std::tie(b.name, b.hosts); });
    return lines;
}

/// Sites come and go while an account is read: those that stay as they are keep their rows, open or not. One whose hosts change is a new one.
void OutageModel::rebuild()
{
    auto lines = linesNow();
    for (int row = 0, next = 0; row < int(m_lines.size()) || next < int(lines.size());) {
        const bool here = row < int(m_lines.size()), there = next < int(lines.size());
        if (here && there && m_lines[size_t(row)].name == lines[size_t(next)].name && m_lines[size_t(row)].hosts == lines[size_t(next)].hosts) {
            lines[size_t(next)].number = m_lines[size_t(row)].number;
            m_lines[size_t(row++)] = lines[size_t(next++)];
        } else if (here && (!there || std::tie(m_lines[size_t(row)].name, m_lines[size_t(row)].hosts) < std::tie(lines[size_t(next)].name, lines[size_t(next)].hosts))) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        } else {
            lines[size_t(next)].number = ++m_lastNumber;
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row++, lines[size_t(next++)]);
            endInsertRows();
        }
    }
    tellRows();
}

void OutageModel::setOutage(const Outage &outage)
{
    if (m_outage == outage)
        return;
    auto changed = (m_outage.hosts | outage.hosts) - (m_outage.hosts & outage.hosts);
    m_outage = outage;
    tellRows(&changed);
    Q_EMIT outageChanged();
}

void OutageModel::tellRows(const QSet<QString> *hosts)
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const auto &of = m_lines[size_t(row)].hosts;
        if (hosts && std::none_of(of.begin(), of.end(), [hosts](const QString &host) { return hosts->contains(host); }))
            continue;
        const auto site = index(row, 0);
        Q_EMIT dataChanged(site, site.siblingAtColumn(ColumnCount - 1));
        if (rowCount(site) > 0)
            Q_EMIT dataChanged(index(0, 0, site), index(rowCount(site) - 1, ColumnCount - 1, site));
    }
}

int OutageModel::rowOf(quintptr number) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [number](const Line &line) { return line.number == number; });
    return int(it - m_lines.begin());
}

const OutageModel::Line &OutageModel::lineOf(const QModelIndex &index) const
{
    return m_lines.at(size_t(index.internalId() == noSite ? index.row() : rowOf(index.internalId())));
}

QStringList OutageModel::hostsOf(const QModelIndex &index) const
{
    return index.internalId() == noSite ? lineOf(index).hosts : QStringList{lineOf(index).hosts.at(index.row())};
}

QModelIndex OutageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_lines[size_t(parent.row())].number : noSite);
}

QModelIndex OutageModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != noSite ? createIndex(rowOf(child.internalId()), 0, noSite) : QModelIndex();
}

int OutageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lines.size());
    return parent.internalId() == noSite && parent.column() == 0 ? int(lineOf(parent).each.size()) : 0;
}

int OutageModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || (parent.internalId() == noSite && parent.column() == 0) ? int(ColumnCount) : 0;
}

QVariant OutageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = lineOf(index);
    const bool isHost = index.internalId() != noSite;
    const auto &counts = isHost ? line.each.at(size_t(index.row())) : line.counts;
    const auto name = isHost ? line.hosts.at(index.row()) : line.name;
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole:
        switch (index.column()) {
        case NameColumn: return name;
        case TrunksColumn: return QLocale().toString(counts.trunks);
        case NumbersColumn: return QLocale().toString(counts.numbers);
        default: return {};
        }
    case SortRole:
        switch (index.column()) {
        case NameColumn: return name;
        case TrunksColumn: return qlonglong(counts.trunks);
        case NumbersColumn: return qlonglong(counts.numbers);
        default: return {};
        }
    case Qt::CheckStateRole: {
        if (index.column() != NameColumn)
            return {};
        const auto hosts = hostsOf(index);
        const auto down = std::count_if(hosts.begin(), hosts.end(), [this](const QString &host) { return m_outage.hosts.contains(host); });
        return int(down == 0 ? Qt::Unchecked : down == hosts.size() ? Qt::Checked : Qt::PartiallyChecked);
    }
    case Qt::ToolTipRole: return counts.lastResort && index.column() == NameColumn ? toolTipText(tr("Asked only as a last resort.")) : QVariant();
    case Qt::TextAlignmentRole: return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case DimmedRole: return counts.trunks == 0;
    case HostsRole: return hostsOf(index);
    case LastResortRole: return counts.lastResort;
    default: return {};
    }
}

bool OutageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != NameColumn)
        return false;
    auto changed = m_outage;
    for (const auto &host : hostsOf(index)) {
        if (value.toInt() == Qt::Unchecked)
            changed.hosts.remove(host);
        else
            changed.hosts.insert(host);
    }
    setOutage(changed);
    return true;
}

Qt::ItemFlags OutageModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant OutageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::TextAlignmentRole: return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ColumnKeyRole: return section == NameColumn ? QByteArray("host") : section == TrunksColumn ? QByteArray("trunks") : QByteArray("numbers");
    case ColumnShownRole: return true;
    case Qt::DisplayRole: return section == NameColumn ? tr("Host") : section == TrunksColumn ? tr("Trunks") : tr("Numbers");
    default: return {};
    }
}

} // namespace trunkdesk
