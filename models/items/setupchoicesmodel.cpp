// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/setupchoicesmodel.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

namespace trunkdesk {

SetupChoicesModel::SetupChoicesModel(QObject *parent) : QAbstractTableModel(parent) { }

void SetupChoicesModel::setRole(Inventory *inventory, const SetupRole *role)
{
    beginResetModel();
    if (m_inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    if (m_uses)
        disconnect(m_uses, nullptr, this, nullptr);
    m_inventory = inventory;
    m_role = role;
    m_kind = inventory && role ? findKind(role->kind) : nullptr;
    m_uses = m_kind ? UsedBy::of(inventory) : nullptr;
    m_rows = m_kind ? inventory->ids(*m_kind) : QList<RecordId>();
    m_chosen.clear();
    endResetModel();
    if (!m_kind)
        return;
    connect(inventory, &Inventory::recordsAdded, this, &SetupChoicesModel::noteAdded);
    connect(inventory, &Inventory::recordsRemoved, this, &SetupChoicesModel::noteRemoved);
    connect(inventory, &Inventory::recordsChanged, this, &SetupChoicesModel::noteChanged);
    connect(m_uses, &UsedBy::changed, this, &SetupChoicesModel::noteChanged);
}

void SetupChoicesModel::noteAdded(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (kind != m_kind)
        return noteChanged(); // it may be what is in one of them
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + ids.size()) - 1);
    m_rows.append(ids);
    endInsertRows();
}

void SetupChoicesModel::noteRemoved(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (kind != m_kind)
        return noteChanged();
    bool chosen = false;
    for (const auto &id : ids) {
        const auto row = int(m_rows.indexOf(id));
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        chosen = m_chosen.remove(id.id) || chosen;
        endRemoveRows();
    }
    if (chosen)
        Q_EMIT choiceChanged();
}

void SetupChoicesModel::noteChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QStringList SetupChoicesModel::chosen() const
{
    QStringList ids;
    for (const auto &row : m_rows)
        if (m_chosen.contains(row.id))
            ids.append(row.id);
    return ids;
}

void SetupChoicesModel::choose(const QStringList &ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    noteChanged();
    Q_EMIT choiceChanged();
}

RecordId SetupChoicesModel::recordAt(int row) const
{
    return m_rows.value(row);
}

QString SetupChoicesModel::usersOf(const RecordId &id) const
{
    if (!m_uses)
        return {};
    constexpr qsizetype few = 3;
    const auto users = m_uses->users(id, few);
    QStringList titles;
    for (const auto &user : users.first) {
        // An association stands for the record that it belongs to.
        const auto *parent = user.kind->isAssociation() ? parentKind(*user.kind) : nullptr;
        const RecordId owner = parent ? RecordId{parent, {}, user.parent} : user;
        const auto record = m_inventory->record(owner);
        const auto title = record ? recordTitle(*owner.kind, *record) : displayText(owner.id);
        if (!titles.contains(title))
            titles.append(title);
    }
    const auto more = users.count - users.first.size();
    const auto named = titles.join(QStringLiteral(", "));
    return more > 0 ? tr("%1 and %n more", nullptr, int(more)).arg(named) : named;
}

int SetupChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SetupChoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SetupChoicesModel::data(const QModelIndex &index, int role) const
{
    const auto id = recordAt(index.row());
    const auto record = index.isValid() && m_inventory ? m_inventory->record(id) : std::nullopt;
    if (!record)
        return {};
    if (role == RecordIdRole)
        return QVariant::fromValue(id);
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return int(m_chosen.contains(id.id) ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto text = [&] {
        switch (index.column()) {
        case NameColumn: return recordTitle(*m_kind, *record);
        case ContentsColumn: {
            const auto entries = contentsOf(*m_role, id.id, *m_inventory);
            return entries.isEmpty() ? tr("empty: lets nobody in") : entries.join(QStringLiteral(", "));
        }
        case UsersColumn: return usersOf(id);
        default: return QString();
        }
    }();
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

bool SetupChoicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto id = recordAt(index.row()).id;
    if (role != Qt::CheckStateRole || index.column() != NameColumn || id.isEmpty())
        return false;
    auto wanted = m_chosen;
    if (value.toInt() != Qt::Checked)
        wanted.remove(id);
    else if (m_role->many)
        wanted.insert(id);
    else
        wanted = {id};
    choose(QStringList(wanted.begin(), wanted.end()));
    return true;
}

QVariant SetupChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_kind)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return kindSingular(*m_kind);
    case ContentsColumn: {
        const auto *child = findKind(m_role->child);
        const auto *field = (child ? child : m_kind)->field(m_role->contents);
        return field ? fieldLabel(*field) : QString();
    }
    case UsersColumn: return tr("Used by");
    default: return {};
    }
}

Qt::ItemFlags SetupChoicesModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trunkdesk
