// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/flowmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FlowModel::FlowModel(QObject *parent) : QAbstractTableModel(parent) { }

QList<FlowModel::Row> FlowModel::rowsOf(const CallFlow &flow)
{
    QList<Row> rows;
    for (int tier = 0; tier < flow.tiers.size(); ++tier)
        for (int target = 0; target < flow.tiers[tier].targets.size(); ++target)
            rows.append({tier, target, flow.tiers[tier].targets[target].target.id});
    if (flow.last.isSet())
        rows.append({-1, -1, flow.entry});
    return rows;
}

void FlowModel::setFlow(const CallFlow &flow)
{
    const auto rows = rowsOf(flow);
    if (rows != m_rows) { // a trunk has a handful of targets: there is no scrolling to be lost
        beginResetModel();
        m_flow = flow;
        m_rows = rows;
        endResetModel();
        return;
    }
    m_flow = flow;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int FlowModel::rowOf(const RecordId &target) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&target](const Row &row) { return row.id == target; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FlowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FlowModel::takes(const Row &row) const
{
    if (row.tier < 0)
        return m_flow.state == FlowState::LastResort;
    const auto &tier = m_flow.tiers.at(row.tier);
    return tier.active && tier.targets.at(row.target).now.state != Share::State::Off;
}

bool FlowModel::isDown(const Row &row) const
{
    return row.tier < 0 ? m_flow.last.down : m_flow.tiers.at(row.tier).targets.at(row.target).down;
}

bool FlowModel::isOff(const Row &row) const
{
    return row.tier >= 0 && m_flow.tiers.at(row.tier).targets.at(row.target).usual.state == Share::State::Off;
}

QString FlowModel::targetText(const Row &row, int column) const
{
    const auto &tier = m_flow.tiers.at(row.tier);
    const auto &target = tier.targets.at(row.target);
    switch (column) {
    case TierColumn: return tier.name;
    case TargetColumn: return target.target.title;
    case HostColumn: return !target.known ? tr("not read") : target.host.isEmpty() ? target.target.address : target.host;
    case UsualColumn: return percentText(target.usual);
    case NowColumn: return target.down && !isOff(row) ? tr("down") : percentText(target.now);
    default: break;
    }
    if (isOff(row))
        return tr("off");
    if (target.down)
        return tr("down");
    if (m_flow.state == FlowState::Unknown)
        return tr("unknown");
    return takes(row) ? tr("takes calls") : tr("waits");
}

QString FlowModel::lastResortText(int column) const
{
    const auto &last = m_flow.last;
    switch (column) {
    case TierColumn: return tr("Last resort");
    case TargetColumn: return last.method.isEmpty() ? last.url : tr("%1 (%2)", "a URL, and how it is called").arg(last.url, last.method);
    case HostColumn: return last.host;
    case UsualColumn:
    case NowColumn: return {};
    default: break;
    }
    if (last.down)
        return tr("down");
    if (m_flow.state == FlowState::Unknown)
        return tr("unknown");
    return m_flow.state == FlowState::LastResort ? tr("is asked") : tr("waits");
}

QVariant FlowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows.at(index.row());
    const auto text = [&] { return row.tier < 0 ? lastResortText(index.column()) : targetText(row, index.column()); };
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole: return text();
    case SearchTextRole: {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(row.tier < 0 ? lastResortText(column) : targetText(row, column));
        return cells.join(u'\n');
    }
    case SortRole:
        if (index.column() == TierColumn)
            return qlonglong(index.row());
        if (row.tier >= 0 && (index.column() == UsualColumn || index.column() == NowColumn)) {
            const auto &target = m_flow.tiers.at(row.tier).targets.at(row.target);
            return qlonglong((index.column() == UsualColumn ? target.usual : target.now).fraction * 1e9);
        }
        return index.column() == UsualColumn || index.column() == NowColumn ? QVariant(qlonglong(-1)) : QVariant(text().toCaseFolded());
    case Qt::ToolTipRole:
        return row.tier >= 0 && index.column() == TargetColumn ? toolTipText(m_flow.tiers.at(row.tier).targets.at(row.target).target.address) : QVariant();
    case Qt::TextAlignmentRole: return int((index.column() == UsualColumn || index.column() == NowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        if (isOff(row))
            return int(CellState::Dimmed);
        return int(isDown(row) && (index.column() == NowColumn || index.column() == StateColumn) ? CellState::Error : CellState::Normal);
    case DimmedRole: return isOff(row);
    case MonospaceRole: return index.column() == HostColumn;
    case RecordIdRole: return QVariant::fromValue(row.id);
    case DownRole: return isDown(row);
    case TakesRole: return takes(row);
    case LastResortRole: return row.tier < 0;
    default: return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *keys[] = {"tier", "target", "host", "usual", "now", "state"};
    switch (role) {
    case Qt::TextAlignmentRole: return int((section == UsualColumn || section == NowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole: return QByteArray(keys[section]);
    case ColumnShownRole: return true;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (section) {
    case TierColumn: return tr("Tier");
    case TargetColumn: return tr("Target");
    case HostColumn: return tr("Host");
    case UsualColumn: return tr("Usually");
    case NowColumn: return tr("Now");
    default: return tr("State");
    }
}

} // namespace trunkdesk
