// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencemodel.h"

#include <QHash>

#include <algorithm>

namespace trunkdesk {

namespace {

// What a line is stands in its index: nothing for a kind, the group for a record, the difference for a field.
constexpr quintptr fieldMark = quintptr(1) << (sizeof(quintptr) * 8 - 1);

QString joined(const QMap<Difference::Kind, int> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        switch (it.key()) {
        case Difference::Kind::Added: parts.append(DifferenceModel::tr("%n added", nullptr, it.value())); break;
        case Difference::Kind::Removed: parts.append(DifferenceModel::tr("%n removed", nullptr, it.value())); break;
        case Difference::Kind::Changed: parts.append(DifferenceModel::tr("%n changed", nullptr, it.value())); break;
        case Difference::Kind::Moved: parts.append(DifferenceModel::tr("%n moved", nullptr, it.value())); break;
        }
    return parts.join(DifferenceModel::tr(", "));
}

} // namespace

QString differenceKindText(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return DifferenceModel::tr("Added");
    case Difference::Kind::Removed: return DifferenceModel::tr("Removed");
    case Difference::Kind::Changed: return DifferenceModel::tr("Changed");
    case Difference::Kind::Moved: return DifferenceModel::tr("Moved");
    }
    return {};
}

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractItemModel(parent) { }

DifferenceModel::~DifferenceModel() = default;

void DifferenceModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    const auto count = size_t(comparison.differences.size());
    m_groups.clear();
    m_groupOf.assign(count, 0);
    m_rowOf.assign(count, 0);
    m_chosen.assign(count, 0);
    QHash<const ResourceKind *, int> places;
    for (size_t i = 0; i < count; ++i) {
        const auto *kind = &comparison.differences.at(qsizetype(i)).resource();
        auto place = places.constFind(kind);
        if (place == places.constEnd()) {
            place = places.insert(kind, int(m_groups.size()));
            m_groups.push_back({.kind = kind});
        }
        auto &group = m_groups[size_t(*place)];
        m_groupOf[i] = *place;
        m_rowOf[i] = int(group.differences.size());
        group.differences.push_back(int(i));
        ++group.counts[comparison.differences.at(qsizetype(i)).kind];
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void DifferenceModel::setCheckable(bool checkable)
{
    if (m_checkable == checkable)
        return;
    m_checkable = checkable;
    for (int group = 0; group < int(m_groups.size()); ++group)
        tellChosen(group, 0, int(m_groups[size_t(group)].differences.size()) - 1);
}

QList<int> DifferenceModel::chosen() const
{
    QList<int> list;
    for (size_t i = 0; i < m_chosen.size(); ++i)
        if (m_chosen[i])
            list.append(int(i));
    return list;
}

void DifferenceModel::setChosen(const QList<int> &chosen)
{
    std::vector<char> wanted(m_chosen.size());
    for (const auto index : chosen)
        if (index >= 0 && index < int(wanted.size()))
            wanted[size_t(index)] = 1;
    bool any = false;
    for (int g = 0; g < int(m_groups.size()); ++g) {
        int first = -1, last = -1;
        for (const auto index : m_groups[size_t(g)].differences)
            if (choose(index, wanted[size_t(index)])) {
                last = m_rowOf[size_t(index)];
                first = first < 0 ? last : first;
            }
        if (first >= 0)
            tellChosen(g, first, last);
        any = any || first >= 0;
    }
    if (any)
        Q_EMIT chosenChanged();
}

void DifferenceModel::setAllChosen(bool chosen)
{
    QList<int> all;
    for (int i = 0; chosen && i < int(m_chosen.size()); ++i)
        all.append(i);
    setChosen(all);
}

bool DifferenceModel::choose(int difference, bool chosen)
{
    auto &mark = m_chosen[size_t(difference)];
    if (bool(mark) == chosen)
        return false;
    mark = chosen;
    m_groups[size_t(m_groupOf[size_t(difference)])].chosen += chosen ? 1 : -1;
    return true;
}

void DifferenceModel::tellChosen(int group, int firstRow, int lastRow)
{
    const auto parent = index(group, NameColumn);
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, NameColumn, parent), index(lastRow, NameColumn, parent), {Qt::CheckStateRole});
    Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
}

QModelIndex DifferenceModel::indexOf(int difference) const
{
    if (difference < 0 || difference >= int(m_rowOf.size()))
        return {};
    return index(m_rowOf[size_t(difference)], NameColumn, index(m_groupOf[size_t(difference)], NameColumn));
}

DifferenceModel::Line DifferenceModel::lineOf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return Line::Kind;
    return index.internalId() & fieldMark ? Line::Field : Line::Record;
}

int DifferenceModel::groupOf(const QModelIndex &index) const
{
    switch (lineOf(index)) {
    case Line::Kind: return index.row();
    case Line::Record: return int(index.internalId()) - 1;
    case Line::Field: return m_groupOf[size_t(index.internalId() & ~fieldMark)];
    }
    return 0;
}

int DifferenceModel::differenceOf(const QModelIndex &index) const
{
    switch (lineOf(index)) {
    case Line::Kind: return -1;
    case Line::Record: return m_groups[size_t(groupOf(index))].differences[size_t(index.row())];
    case Line::Field: return int(index.internalId() & ~fieldMark);
    }
    return -1;
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (lineOf(parent) == Line::Kind)
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column, quintptr(differenceOf(parent)) | fieldMark);
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    switch (lineOf(child)) {
    case Line::Kind: return {};
    case Line::Record: return createIndex(groupOf(child), 0, quintptr(0));
    case Line::Field: return createIndex(m_rowOf[size_t(differenceOf(child))], 0, quintptr(groupOf(child)) + 1);
    }
    return {};
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    switch (lineOf(parent)) {
    case Line::Kind: return int(m_groups[size_t(parent.row())].differences.size());
    case Line::Record: return int(m_comparison.differences.at(differenceOf(parent)).fields.size());
    case Line::Field: return 0;
    }
    return 0;
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto line = lineOf(index);
    if (role == LineRole)
        return int(line);
    const auto &group = m_groups[size_t(groupOf(index))];
    if (role == KindRole)
        return QVariant::fromValue(group.kind);
    if (line == Line::Kind)
        return kindData(group, index.column(), role);
    const int difference = differenceOf(index);
    switch (role) {
    case DifferenceRole: return difference;
    case DifferenceKindRole: return int(m_comparison.differences.at(difference).kind);
    case RecordIdRole: {
        const auto &d = m_comparison.differences.at(difference);
        return QVariant::fromValue(d.after.isValid() ? d.after : d.before);
    }
    default: return line == Line::Record ? recordData(difference, index.column(), role) : fieldData(difference, index.row(), index.column(), role);
    }
}

QVariant DifferenceModel::kindData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? kindPlural(*group.kind) : column == WhatColumn ? joined(group.counts) : QVariant();
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1: %2").arg(kindPlural(*group.kind), joined(group.counts)) : QVariant();
    case Qt::CheckStateRole:
        if (!m_checkable || column != NameColumn)
            return {};
        return group.chosen == 0 ? Qt::Unchecked : group.chosen == int(group.differences.size()) ? Qt::Checked : Qt::PartiallyChecked;
    case CountRole: return int(group.differences.size());
    case IconNameRole: return QString::fromLatin1(group.kind->icon);
    default: return {};
    }
}

QVariant DifferenceModel::recordData(int difference, int column, int role) const
{
    const auto &d = m_comparison.differences.at(difference);
    const auto place = d.parentAfter.isEmpty() ? d.parentBefore : d.parentAfter;
    const bool moved = d.kind == Difference::Kind::Moved;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return moved || place.isEmpty() ? d.title : tr("%1 (%2)", "a record and the one it belongs to").arg(d.title, place);
        case WhatColumn: return differenceKindText(d.kind);
        case BeforeColumn: return moved ? d.parentBefore : QVariant();
        case AfterColumn: return moved ? d.parentAfter : QVariant();
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1: %2").arg(recordData(difference, NameColumn, Qt::DisplayRole).toString(), differenceKindText(d.kind)) : QVariant();
    case Qt::CheckStateRole:
        return m_checkable && column == NameColumn ? QVariant(m_chosen[size_t(difference)] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case BeforeRole: return moved ? d.parentBefore : QString();
    case AfterRole: return moved ? d.parentAfter : QString();
    case CountRole: return int(d.fields.size());
    default: return {};
    }
}

QVariant DifferenceModel::fieldData(int difference, int row, int column, int role) const
{
    const auto &d = m_comparison.differences.at(difference);
    const auto &field = d.fields.at(row);
    // Of what is on one side only the other has no text, not an empty one.
    const auto shown = [](const QString &text, bool there) { return there && text.isEmpty() ? tr("empty") : text; };
    const auto before = shown(field.before, d.kind != Difference::Kind::Added), after = shown(field.after, d.kind != Difference::Kind::Removed);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return fieldLabel(*field.field);
        case BeforeColumn: return before;
        case AfterColumn: return after;
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1: %2 → %3").arg(fieldLabel(*field.field), before, after) : QVariant();
    case BeforeRole: return before;
    case AfterRole: return after;
    default: return {};
    }
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool chosen = value.toInt() == Qt::Checked;
    const int group = groupOf(index);
    if (lineOf(index) == Line::Record) {
        if (choose(differenceOf(index), chosen)) {
            tellChosen(group, index.row(), index.row());
            Q_EMIT chosenChanged();
        }
        return true;
    }
    bool any = false;
    for (const auto difference : m_groups[size_t(group)].differences)
        any = choose(difference, chosen) || any;
    if (any) {
        tellChosen(group, 0, int(m_groups[size_t(group)].differences.size()) - 1);
        Q_EMIT chosenChanged();
    }
    return true;
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (lineOf(index) == Line::Field)
        flags |= Qt::ItemNeverHasChildren;
    else if (m_checkable && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case WhatColumn: return tr("Difference");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return {};
    }
}

} // namespace trunkdesk
