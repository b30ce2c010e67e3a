// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/setuptargetsmodel.h"

#include <algorithm>

namespace trunkdesk {

SetupTargetsModel::SetupTargetsModel(const ResourceKind &kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) { }

QList<Draft> SetupTargetsModel::drafts() const
{
    QList<Draft> list;
    for (const auto &row : m_rows)
        list.append(row.draft);
    return list;
}

Draft SetupTargetsModel::draft(int row) const
{
    return m_rows.value(row).draft;
}

void SetupTargetsModel::setDraft(int row, const Draft &draft)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).draft == draft)
        return;
    m_rows[row].draft = draft;
    noteChange();
}

int SetupTargetsModel::add(const Draft &draft)
{
    const auto row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({++m_last, draft});
    endInsertRows();
    noteChange();
    return row;
}

void SetupTargetsModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    noteChange();
}

/// One target takes from what the others have, so every share may be another.
void SetupTargetsModel::noteChange()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT targetsChanged();
}

bool SetupTargetsModel::isWrong(int row) const
{
    return hasErrors(validateDraft(m_kind, draft(row), DraftFor::Create));
}

int SetupTargetsModel::wrongCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += isWrong(row) ? 1 : 0;
    return count;
}

RecordId SetupTargetsModel::idOf(const Row &row) const
{
    return {&m_kind, {}, QString::number(row.number)};
}

Target SetupTargetsModel::targetOfRow(const Row &row) const
{
    auto target = targetOf(idOf(row), applied(m_kind, {}, canonicalDraft(m_kind, row.draft)));
    if (row.draft.value(m_kind.titleField).isEmpty())
        target.title = tr("(without a name)");
    return target;
}

RecordId SetupTargetsModel::id(int row) const
{
    return idOf(m_rows.value(row));
}

Distribution SetupTargetsModel::distribution() const
{
    QList<Target> targets;
    for (const auto &row : m_rows)
        targets.append(targetOfRow(row));
    return distribute(targets);
}

int SetupTargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SetupTargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SetupTargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return int(row.draft.value(m_kind.shares.enabled) == u"false" ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::TextAlignmentRole && (index.column() == PriorityColumn || index.column() == WeightColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return targetOfRow(row).title;
    case AddressColumn: return targetOfRow(row).address;
    case PriorityColumn: return row.draft.value(m_kind.shares.priority);
    case WeightColumn: return row.draft.value(m_kind.shares.weight);
    case ShareColumn: return isWrong(index.row()) ? tr("to be completed") : shareText(distribution(), idOf(row));
    default: return {};
    }
}

bool SetupTargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != NameColumn)
        return false;
    auto changed = draft(index.row());
    changed.insert(m_kind.shares.enabled, value.toInt() == Qt::Checked ? QStringLiteral("true") : QStringLiteral("false"));
    setDraft(index.row(), changed);
    return true;
}

QVariant SetupTargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == PriorityColumn || section == WeightColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto label = [this](const char *key) {
        const auto *field = m_kind.field(key);
        return field ? fieldLabel(*field) : QString();
    };
    switch (section) {
    case NameColumn: return label(m_kind.titleField);
    case AddressColumn: return label(m_kind.shares.target);
    case PriorityColumn: return label(m_kind.shares.priority);
    case WeightColumn: return label(m_kind.shares.weight);
    case ShareColumn: return tr("Share");
    default: return {};
    }
}

Qt::ItemFlags SetupTargetsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trunkdesk
