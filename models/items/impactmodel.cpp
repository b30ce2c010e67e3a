// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/impactmodel.h"

#include "models/items/accountflows.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace trunkdesk {

namespace {

int badness(FlowState state)
{
    switch (state) {
    case FlowState::Dead: return 0;
    case FlowState::LastResort: return 1;
    case FlowState::OnBackup: return 2;
    case FlowState::Reduced: return 3;
    case FlowState::Unknown: return 4;
    case FlowState::Normal: break;
    }
    return 5;
}

/// What the outage did stands above what was so before.
auto order(const CallFlow &flow)
{
    return std::tuple(badness(flow.state), flow.state == flow.usual, -flow.numbers);
}

bool worseFirst(const CallFlow &a, const CallFlow &b)
{
    return std::tuple_cat(order(a), std::tuple(a.title.toCaseFolded())) < std::tuple_cat(order(b), std::tuple(b.title.toCaseFolded()));
}

} // namespace

ImpactModel::ImpactModel(AccountFlows *flows, QObject *parent) : QAbstractTableModel(parent), m_flows(flows)
{
    connect(flows, &AccountFlows::changed, this, &ImpactModel::workOut);
    workOut();
}

void ImpactModel::setOutage(const Outage &outage)
{
    if (m_outage == outage)
        return;
    m_outage = outage;
    workOut();
}

/// Rows keep their identity, so that what is chosen stays chosen wherever it moves to: first go those that are no more, then come the new ones,
/// then all find their places.
void ImpactModel::workOut()
{
    auto impact = impactOf(m_flows->flows(), m_outage);
    std::stable_sort(impact.flows.begin(), impact.flows.end(), worseFirst);
    QHash<RecordId, int> rows;
    for (int row = 0; row < impact.flows.size(); ++row)
        rows.insert(impact.flows[row].entry, row);
    QSet<RecordId> kept;
    for (int row = int(m_impact.flows.size()) - 1; row >= 0; --row) {
        const auto entry = m_impact.flows.at(row).entry;
        if (rows.contains(entry)) {
            kept.insert(entry);
            continue;
        }
        beginRemoveRows({}, row, row);
        m_impact.flows.removeAt(row);
        endRemoveRows();
    }
    if (const auto added = impact.flows.size() - kept.size(); added > 0) {
        const auto first = int(m_impact.flows.size());
        beginInsertRows({}, first, first + int(added) - 1);
        for (const auto &flow : std::as_const(impact.flows))
            if (!kept.contains(flow.entry))
                m_impact.flows.append(flow);
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto &index : before)
        after.append(createIndex(rows.value(m_impact.flows.at(index.row()).entry), index.column()));
    m_impact = std::move(impact);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (!m_impact.flows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_impact.flows.size()) - 1, ColumnCount - 1));
    Q_EMIT impactChanged();
}

int ImpactModel::rowOf(const RecordId &entry) const
{
    const auto it = std::find_if(m_impact.flows.begin(), m_impact.flows.end(), [&entry](const CallFlow &flow) { return flow.entry == entry; });
    return it == m_impact.flows.end() ? -1 : int(it - m_impact.flows.begin());
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_impact.flows.size());
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_impact.flows.size())
        return {};
    const auto &flow = m_impact.flows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole:
        switch (index.column()) {
        case TrunkColumn: return flow.title;
        case StateColumn: return flowStateText(flow.state);
        case TakersColumn: return takersText(flow);
        case NumbersColumn: return flow.numbersKnown ? QLocale().toString(flow.numbers) : tr("at least %1", "so many numbers").arg(QLocale().toString(flow.numbers));
        default: return {};
        }
    case SortRole:
        switch (index.column()) {
        case StateColumn: return qlonglong(badness(flow.state) * 2 + (flow.state == flow.usual ? 1 : 0));
        case NumbersColumn: return qlonglong(flow.numbers);
        case TakersColumn: return takersText(flow).toCaseFolded();
        default: return flow.title.toCaseFolded();
        }
    case Qt::ToolTipRole: return toolTipText(flowText(flow));
    case Qt::TextAlignmentRole: return int((index.column() == NumbersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        if (index.column() != StateColumn || flow.state == FlowState::Normal)
            return int(CellState::Normal);
        return int(flow.state == FlowState::Dead ? CellState::Error : flow.state == FlowState::Unknown ? CellState::Dimmed : CellState::Warning);
    case SearchTextRole: return QStringList{flow.title, flowStateText(flow.state), takersText(flow)}.join(u'\n');
    case RecordIdRole: return QVariant::fromValue(flow.entry);
    case FlowStateRole: return int(flow.state);
    case ChangedRole: return flow.state != flow.usual;
    default: return {};
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *keys[] = {"trunk", "state", "takers", "numbers"};
    switch (role) {
    case Qt::TextAlignmentRole: return int((section == NumbersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole: return QByteArray(keys[section]);
    case ColumnShownRole: return true;
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (section) {
    case TrunkColumn: return tr("Trunk");
    case StateColumn: return tr("State");
    case TakersColumn: return tr("Calls go to");
    default: return tr("Numbers");
    }
}

} // namespace trunkdesk
