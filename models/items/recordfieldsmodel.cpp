// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfieldsmodel.h"

#include "models/checks/findings.h"
#include "models/core/displaytext.h"
#include "models/items/recordfacts.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

RecordFieldsModel::RecordFieldsModel(QObject *parent) : QAbstractTableModel(parent), m_clock(&QDateTime::currentDateTimeUtc) { }

void RecordFieldsModel::setRecord(Inventory *inventory, const RecordId &id)
{
    if (inventory == m_inventory && id == m_id)
        return;
    beginResetModel();
    if (m_inventory && m_inventory != inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    if (m_uses && m_inventory != inventory) {
        disconnect(m_uses, nullptr, this, nullptr);
        m_uses = nullptr;
    }
    if (m_findings && m_inventory != inventory) {
        disconnect(m_findings, nullptr, this, nullptr);
        m_findings = nullptr;
    }
    if (inventory && inventory != m_inventory) {
        connect(inventory, &Inventory::recordsAdded, this, &RecordFieldsModel::noteChange);
        connect(inventory, &Inventory::recordsChanged, this, &RecordFieldsModel::noteChange);
        connect(inventory, &Inventory::recordsRemoved, this, &RecordFieldsModel::noteChange);
        connect(inventory, &QObject::destroyed, this, &RecordFieldsModel::noteChange);
    }
    m_inventory = inventory;
    if (inventory && !m_uses) {
        m_uses = UsedBy::of(inventory);
        connect(m_uses, &UsedBy::changed, this, &RecordFieldsModel::noteChange);
    }
    if (inventory && !m_findings) {
        m_findings = Findings::of(inventory);
        connect(m_findings, &Findings::changed, this, [this](const QList<RecordId> &ids) {
            if (ids.contains(m_id))
                noteChange();
        });
        connect(m_findings, &Findings::ignoredChanged, this, &RecordFieldsModel::noteChange);
    }
    m_id = id;
    m_rows = inventory ? recordFieldRows(*inventory, id, *m_uses, m_clock(), m_findings) : QList<RecordFieldRow>();
    endResetModel();
    Q_EMIT recordChanged();
}

void RecordFieldsModel::noteChange()
{
    // Lines also tell of other records, and while an account is read those come in many batches.
    if (!std::exchange(m_stale, true))
        QMetaObject::invokeMethod(this, &RecordFieldsModel::update, Qt::QueuedConnection);
}

void RecordFieldsModel::update()
{
    m_stale = false;
    auto next = m_inventory ? recordFieldRows(*m_inventory, m_id, *m_uses, m_clock(), m_findings) : QList<RecordFieldRow>();
    if (next != m_rows) {
        const bool sameLines = std::equal(next.begin(), next.end(), m_rows.begin(), m_rows.end(),
                                          [](const RecordFieldRow &a, const RecordFieldRow &b) { return a.key == b.key; });
        if (sameLines) {
            m_rows.swap(next);
            for (int row = 0; row < m_rows.size(); ++row)
                if (m_rows.at(row) != next.at(row))
                    Q_EMIT dataChanged(index(row, Label), index(row, Value));
        } else {
            beginResetModel();
            m_rows.swap(next);
            endResetModel();
        }
    }
    Q_EMIT recordChanged();
}

bool RecordFieldsModel::exists() const
{
    return m_inventory && m_id.isValid() && m_inventory->contains(m_id);
}

QString RecordFieldsModel::title() const
{
    return exists() ? recordTitle(*m_id.kind, *m_inventory->record(m_id)) : QString();
}

QString RecordFieldsModel::subtitle() const
{
    if (!exists())
        return {};
    const auto *parent = parentKind(*m_id.kind);
    const auto owner = parent ? m_inventory->record({parent, {}, m_id.parent}) : std::nullopt;
    if (!parent || (!owner && m_id.parent.isEmpty()))
        return kindSingular(*m_id.kind);
    return tr("%1 of %2", "kind of record and the record it belongs to")
        .arg(kindSingular(*m_id.kind), owner ? recordTitle(*parent, *owner) : displayText(m_id.parent));
}

int RecordFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const bool value = index.column() == Value;
    QStringList messages;
    auto state = CellState::Normal;
    for (const auto &mark : row.marks) {
        messages.append(mark.message);
        state = std::max(state, mark.state);
    }
    switch (role) {
    case Qt::DisplayRole: return value ? row.value : row.label;
    case Qt::ToolTipRole: return toolTipText((messages + (row.detail.isEmpty() ? QStringList() : QStringList{row.detail})).join(u'\n'));
    case Qt::AccessibleDescriptionRole:
    case IssueRole: return messages.join(u'\n');
    case StateRole: return int(state);
    case MonospaceRole: return value && row.monospace;
    case RawTextRole:
    case ExportTextRole: return value ? row.raw : row.label;
    case RecordIdRole: return QVariant::fromValue(m_id);
    case ReferenceRole: return value && row.reference.isValid() ? QVariant::fromValue(row.reference) : QVariant();
    case ColumnKeyRole: return row.key;
    default: return {};
    }
}

QVariant RecordFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Field") : section == Value ? tr("Value") : QVariant();
}

} // namespace trunkdesk
