// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/referencelistmodel.h"

#include "models/schema/fieldtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString telltaleOf(const ResourceKind &kind, const Record &record)
{
    const auto title = recordTitle(kind, record);
    for (const auto &field : kind.fields) {
        if (field.column != Column::Shown || QByteArrayView(field.key) == QByteArrayView(kind.titleField) || field.writeOnly)
            continue;
        if (QByteArrayView(field.key).contains('.') || (field.type == FieldType::Choice && !field.required))
            continue;
        if (field.type == FieldType::Boolean || field.type == FieldType::Timestamp || field.type == FieldType::Sid || field.type == FieldType::Map)
            continue;
        if (const auto text = fieldText(field, record); !text.isEmpty() && text != title)
            return text;
    }
    return {};
}

QString referenceLine(const ResourceKind &kind, const Record &record)
{
    const auto title = recordTitle(kind, record);
    const auto telltale = telltaleOf(kind, record);
    //: What a record is called, and what tells it from its like.
    return telltale.isEmpty() ? title : ReferenceListModel::tr("%1 — %2").arg(title, telltale);
}

ReferenceListModel::ReferenceListModel(QObject *parent) : QAbstractListModel(parent) { }

void ReferenceListModel::setKind(const Inventory *inventory, const ResourceKind *kind, bool withNone)
{
    beginResetModel();
    if (m_inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    m_inventory = inventory;
    m_kind = inventory ? kind : nullptr;
    m_withNone = withNone;
    m_ids = m_kind ? inventory->ids(*m_kind) : QList<RecordId>();
    if (m_ids.size() <= sortedAtMost) {
        QList<std::pair<QString, RecordId>> titled;
        for (const auto &id : std::as_const(m_ids))
            titled.append({recordTitle(*m_kind, inventory->record(id).value_or(Record())).toCaseFolded(), id});
        std::stable_sort(titled.begin(), titled.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(titled.begin(), titled.end(), m_ids.begin(), [](const auto &pair) { return pair.second; });
    }
    endResetModel();
    if (!m_kind)
        return;
    connect(inventory, &Inventory::recordsAdded, this, &ReferenceListModel::addRecords);
    connect(inventory, &Inventory::recordsRemoved, this, &ReferenceListModel::dropRecords);
    connect(inventory, &Inventory::recordsChanged, this, &ReferenceListModel::updateRecords);
    connect(inventory, &Inventory::stateChanged, this, [this](const ResourceKind *of) {
        if (of == m_kind)
            Q_EMIT loadStateChanged();
    });
}

QString ReferenceListModel::idAt(int row) const
{
    const int at = row - firstRecordRow();
    return at >= 0 && at < m_ids.size() ? m_ids.at(at).id : QString();
}

LoadState ReferenceListModel::loadState() const
{
    return m_inventory && m_kind ? m_inventory->state(*m_kind) : LoadState::NotRead;
}

int ReferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + firstRecordRow();
}

QVariant ReferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int at = index.row() - firstRecordRow();
    if (at < 0) {
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
        case SearchTextRole: return tr("None");
        case DimmedRole: return true;
        default: return {};
        }
    }
    const auto &id = m_ids.at(at);
    if (role == RecordIdRole)
        return QVariant::fromValue(id);
    const auto record = m_inventory ? m_inventory->record(id) : std::nullopt;
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole: return referenceLine(*m_kind, *record);
    case TitleRole: return recordTitle(*m_kind, *record);
    case TelltaleRole: return telltaleOf(*m_kind, *record);
    case SearchTextRole: {
        auto text = recordTitle(*m_kind, *record) + u'\n' + id.id;
        for (const auto &field : m_kind->fields)
            if (field.column == Column::Shown && !field.writeOnly && field.type != FieldType::Boolean && field.type != FieldType::Timestamp)
                text += u'\n' + fieldText(field, *record);
        return text;
    }
    default: return {};
    }
}

void ReferenceListModel::addRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (kind != m_kind || ids.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(ids.size()) - 1);
    m_ids += ids;
    endInsertRows();
}

void ReferenceListModel::dropRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (kind != m_kind)
        return;
    const QSet<RecordId> gone(ids.begin(), ids.end());
    for (qsizetype last = m_ids.size() - 1; last >= 0; --last) {
        if (!gone.contains(m_ids.at(last)))
            continue;
        auto first = last;
        while (first > 0 && gone.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, int(first) + firstRecordRow(), int(last) + firstRecordRow());
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ReferenceListModel::updateRecords(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (kind != m_kind)
        return;
    const QSet<RecordId> changed(ids.begin(), ids.end());
    for (qsizetype at = 0; at < m_ids.size(); ++at)
        if (changed.contains(m_ids.at(at))) {
            const auto row = index(int(at) + firstRecordRow());
            Q_EMIT dataChanged(row, row);
        }
}

} // namespace trunkdesk
