// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/candidatesmodel.h"

#include "models/changes/numbermoves.h"
#include "models/core/displaytext.h"
#include "models/schema/fieldtext.h"
#include "models/schema/tabkinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace trunkdesk {

CandidatesModel::CandidatesModel(QObject *parent) : ResourceTableModel(parent)
{
    connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this, &CandidatesModel::dropChecks);
}

void CandidatesModel::setAssociation(Inventory *inventory, const ResourceKind *association, const QString &parent)
{
    if (m_watched)
        disconnect(m_watched, nullptr, this, nullptr);
    m_watched = inventory;
    m_association = inventory ? association : nullptr;
    m_target = parent;
    m_checked.clear();
    readPlaces();
    setCollection(inventory, m_association ? &attachedKind(*m_association) : nullptr);
    if (inventory) {
        connect(inventory, &Inventory::recordsAdded, this, &CandidatesModel::notePlaces);
        connect(inventory, &Inventory::recordsChanged, this, &CandidatesModel::notePlaces);
        connect(inventory, &Inventory::recordsRemoved, this, &CandidatesModel::notePlaces);
    }
    Q_EMIT checkedChanged();
}

void CandidatesModel::readPlaces()
{
    m_here.clear();
    m_parents.clear();
    if (!m_watched || !m_association)
        return;
    const auto *pointer = pointerField(*m_association);
    for (const auto &id : m_watched->ids(*m_association)) {
        const auto place = pointer ? fieldValue(*pointer, *m_watched->record(id)) : id.parent;
        if (place == m_target)
            m_here.insert(id.id);
        else if (!place.isEmpty())
            m_parents[id.id].append(place);
    }
}

void CandidatesModel::notePlaces(const ResourceKind *kind)
{
    if (!m_association || (kind != m_association && kind != pageKind(*m_association)))
        return;
    readPlaces();
    if (m_checked.removeIf([this](const RecordId &id) { return m_here.contains(id.id); }) > 0)
        Q_EMIT checkedChanged();
    if (!std::exchange(m_placesStale, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_placesStale = false;
                if (rowCount() > 0)
                    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            },
            Qt::QueuedConnection);
}

void CandidatesModel::dropChecks(const QModelIndex &, int first, int last)
{
    bool dropped = false;
    for (int row = first; row <= last; ++row)
        dropped = m_checked.remove(recordAt(row)) || dropped;
    if (dropped)
        Q_EMIT checkedChanged();
}

QString CandidatesModel::placesOf(const RecordId &id) const
{
    if (!m_association || !m_watched)
        return {};
    auto parents = m_parents.value(id.id);
    const auto *parent = pageKind(*m_association);
    QHash<QString, QString> unknown; // what the record says of a place that nobody knows
    // Before the associations are read, the record itself may say where it is.
    if (const auto record = parents.isEmpty() ? m_watched->record(id) : std::nullopt)
        for (const auto &field : id.kind->fields)
            if (const auto text = fieldValue(field, *record); findKind(field.reference) == parent && !text.isEmpty() && text != m_target) {
                parents.append(text);
                unknown.insert(text, fieldText(field, *record));
            }
    QStringList titles;
    for (const auto &place : parents) {
        const auto owner = m_watched->record({parent, {}, place});
        titles.append(owner ? recordTitle(*parent, *owner) : unknown.value(place, displayText(place)));
    }
    return titles.join(QStringLiteral(", "));
}

QString CandidatesModel::whereText(const RecordId &id) const
{
    const auto places = placesOf(id);
    if (!isAttachedHere(id))
        return places.isEmpty() ? QString() : tr("on %1").arg(places);
    return places.isEmpty() ? tr("already here") : tr("already here, and on %1").arg(places);
}

QList<RecordId> CandidatesModel::checked() const
{
    QList<RecordId> ids;
    for (int row = 0; row < rowCount() && ids.size() < m_checked.size(); ++row)
        if (m_checked.contains(recordAt(row)))
            ids.append(recordAt(row));
    return ids;
}

void CandidatesModel::setChecked(const RecordId &id, bool on)
{
    const int row = rowOf(id);
    if (row < 0 || isAttachedHere(id) || on == m_checked.contains(id))
        return;
    if (on)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void CandidatesModel::checkAll(const QList<RecordId> &ids)
{
    const auto before = m_checked.size();
    for (const auto &id : ids)
        if (rowOf(id) >= 0 && !isAttachedHere(id))
            m_checked.insert(id);
    if (m_checked.size() == before)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void CandidatesModel::clearChecks()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QStringList CandidatesModel::checkNamed(const QString &pasted)
{
    const auto placement = m_association ? placementOf(attachedKind(*m_association)) : std::nullopt;
    const auto rows = readCsv(pasted.toUtf8());
    if (placement && rows)
        return checkNumbers(*placement, numberList(*rows, *placement));
    QHash<QString, RecordId> known;
    for (int row = 0; row < rowCount(); ++row) {
        const auto id = recordAt(row);
        known.insert(id.id, id);
        if (const auto record = m_watched->record(id))
            known.insert(recordTitle(*id.kind, *record).toCaseFolded(), id);
    }
    static const QRegularExpression separators(QStringLiteral("[\\n\\r,;\\t]+"));
    QStringList missing;
    QList<RecordId> found;
    for (const auto &part : pasted.split(separators, Qt::SkipEmptyParts)) {
        const auto name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto id = known.value(name, known.value(name.toCaseFolded()));
        if (id.isValid())
            found.append(id);
        else
            missing.append(name);
    }
    checkAll(found);
    return missing;
}

QStringList CandidatesModel::checkNumbers(const Placement &placement, const NumberList &list)
{
    const NumberFinder finder(placement, *m_watched);
    QStringList missing;
    QList<RecordId> found;
    for (const auto &entry : list.entries)
        if (const auto id = finder.find(entry.number); id.isValid())
            found.append(id);
        else if (!entry.number.isEmpty())
            missing.append(entry.number);
    checkAll(found);
    return missing;
}

int CandidatesModel::columnCount(const QModelIndex &parent) const
{
    const auto columns = ResourceTableModel::columnCount(parent);
    return columns > 0 ? columns + 1 : 0;
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    const auto id = recordAt(index.row());
    if (!index.isValid() || !id.isValid())
        return {};
    if (role == AttachedHereRole)
        return isAttachedHere(id);
    if (role == AttachedToRole)
        return placesOf(id);
    if (role == DimmedRole && isAttachedHere(id))
        return true;
    if (role == Qt::CheckStateRole)
        return index.column() == 0 ? QVariant(int(m_checked.contains(id) || isAttachedHere(id) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    if (!isWhereColumn(index.column())) {
        const auto value = ResourceTableModel::data(index, role);
        return role == StateRole && isAttachedHere(id) ? QVariant(std::max(value.toInt(), int(CellState::Dimmed))) : value;
    }
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole:
    case RawTextRole: return whereText(id);
    case SortRole: return whereText(id).toCaseFolded();
    case StateRole: return int(isAttachedHere(id) ? CellState::Dimmed : CellState::Normal);
    case RecordIdRole: return QVariant::fromValue(id);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

bool CandidatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0 || isAttachedHere(recordAt(index.row())))
        return false;
    setChecked(recordAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !isWhereColumn(section) || !m_association)
        return ResourceTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole: return tr("Now");
    case ColumnKeyRole: return QByteArray("=where");
    case ColumnShownRole: return true;
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex &index) const
{
    auto flags = ResourceTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (isAttachedHere(recordAt(index.row())))
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QString CandidatesModel::searchText(const RecordId &id, const Record &record) const
{
    return ResourceTableModel::searchText(id, record) + whereText(id) + u'\n';
}

} // namespace trunkdesk
