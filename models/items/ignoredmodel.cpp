// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/ignoredmodel.h"

#include "models/checks/check.h"
#include "models/core/displaytext.h"
#include "models/items/relativetime.h"
#include "models/schema/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString ignoredPlace(const IgnoredFinding &entry)
{
    if (entry.kind.isEmpty())
        return IgnoredModel::tr("Everywhere in this account");
    const auto *kind = findKind(entry.kind);
    const auto name = displayText(entry.title.isEmpty() ? entry.id : entry.title);
    if (!kind)
        return name;
    const auto *field = kind->field(entry.field);
    return field ? IgnoredModel::tr("%1 (%2, %3)", "name of a record, its kind, a field").arg(name, kindSingular(*kind), fieldLabel(*field))
                 : IgnoredModel::tr("%1 (%2)", "name of a record, its kind").arg(name, kindSingular(*kind));
}

void IgnoredModel::setIgnored(const IgnoredFindings &ignored)
{
    auto entries = ignored.entries;
    std::stable_sort(entries.begin(), entries.end(), [](const IgnoredFinding &a, const IgnoredFinding &b) { return a.since > b.since; });
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int IgnoredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int IgnoredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IgnoredModel::text(const IgnoredFinding &entry, int column)
{
    const auto *check = findCheck(entry.code);
    switch (column) {
    case Code: return QString::fromLatin1(entry.code);
    case Title: return check ? checkText(check->title) : tr("no check of this program");
    case Where: return ignoredPlace(entry);
    case Reason: return displayText(entry.reason);
    case Since: return entry.since.isValid() ? relativeTime(entry.since, QDateTime::currentDateTimeUtc()) : QString();
    default: return {};
    }
}

QVariant IgnoredModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case ExportTextRole: return index.column() == Since ? entry.since.toString(Qt::ISODate) : text(entry, index.column());
    case Qt::ToolTipRole: return toolTipText(index.column() == Since && entry.since.isValid() ? exactTime(entry.since) : text(entry, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() != Code ? text(entry, index.column())
                                      : tr("%1, %2, %3. Reason: %4. Since %5.").arg(text(entry, Code), text(entry, Title), text(entry, Where), text(entry, Reason), text(entry, Since));
    case MonospaceRole: return index.column() == Code;
    default: return {};
    }
}

QVariant IgnoredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("Code");
    case Title: return tr("What it says");
    case Where: return tr("Where");
    case Reason: return tr("Reason");
    case Since: return tr("Since");
    default: return {};
    }
}

} // namespace trunkdesk
