// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/checksmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ChecksModel::ChecksModel(QObject *parent) : QAbstractTableModel(parent), m_checks(allChecks())
{
    std::stable_sort(m_checks.begin(), m_checks.end(), [](const Check *a, const Check *b) { return a->severity > b->severity; });
}

void ChecksModel::setCounts(const QHash<const Check *, qsizetype> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    if (!m_checks.isEmpty())
        Q_EMIT dataChanged(index(0, Found), index(rowCount() - 1, Found));
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecksModel::text(const Check &check, int column) const
{
    switch (column) {
    case Severity: return severityText(check.severity);
    case Code: return QString::fromLatin1(check.code);
    case Title: return checkText(check.title);
    case Errors: return checkErrors(check).join(u", "_s);
    case Found: {
        const auto count = m_counts.value(&check);
        return count > 0 ? QLocale().toString(count) : QString();
    }
    default: return {};
    }
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &check = *m_checks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole: return text(check, index.column());
    case Qt::ToolTipRole: return toolTipText(index.column() == Title ? checkText(check.meaning) : QString());
    case Qt::TextAlignmentRole: return int((index.column() == Found ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() != Code)
            return text(check, index.column());
        return tr("%1, %2: %3. Found %Ln time(s).", "code, severity, title", int(m_counts.value(&check))).arg(text(check, Code), text(check, Severity), text(check, Title));
    case SortRole:
        if (index.column() == Severity)
            return -qlonglong(check.severity);
        return index.column() == Found ? QVariant(qlonglong(m_counts.value(&check))) : QVariant(text(check, index.column()).toCaseFolded());
    case SearchTextRole:
        return QStringList{text(check, Severity), text(check, Code), text(check, Title), text(check, Errors), checkText(check.meaning), checkText(check.remedy)}.join(u'\n');
    case MonospaceRole: return index.column() == Code;
    case SeverityRole: return int(check.severity);
    case CodeRole: return QByteArray(check.code);
    default: return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && section == Found ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    switch (section) {
    case Severity: return tr("Severity");
    case Code: return tr("Code");
    case Title: return tr("What it says");
    case Errors: return tr("Provider's codes");
    case Found: return tr("Found");
    default: return {};
    }
}

} // namespace trunkdesk
