// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/historymodel.h"

#include "models/core/displaytext.h"
#include "models/items/relativetime.h"

#include <QLocale>

namespace trunkdesk {

namespace {

using End = AppliedPlan::End;
using Why = Purpose::Kind;

QString purposeText(const Purpose &purpose)
{
    const auto subject = displayText(purpose.subject);
    switch (purpose.kind) {
    case Why::Edit: break;
    case Why::Bulk: return HistoryModel::tr("Edited together");
    case Why::SetUp: return HistoryModel::tr("Trunk set up");
    case Why::Restore: return HistoryModel::tr("Restored from a file");
    case Why::Drain: return subject.isEmpty() ? HistoryModel::tr("Drained") : HistoryModel::tr("Drained: %1", "a host").arg(subject);
    case Why::PutBack: return HistoryModel::tr("Put back");
    case Why::Undo: return HistoryModel::tr("Undone");
    case Why::RollBack: return HistoryModel::tr("Rolled back");
    }
    return {};
}

QString stepText(const Step &step)
{
    return step.change.op == Change::Op::Update ? HistoryModel::tr("%1: %2", "name of a record, what changes").arg(displayText(step.change.title), step.summary) : step.summary;
}

bool isOdd(const HistoryEntry &entry)
{
    return entry.plan && !entry.running && (entry.plan->end == End::Open || (entry.plan->end == End::Left && entry.plan->changedAnything()));
}

QVariant sortValue(const HistoryEntry &entry, int column, const QString &text)
{
    if (column == HistoryModel::Time)
        return entry.plan ? entry.plan->begun.toMSecsSinceEpoch() : qlonglong(0);
    if (column == HistoryModel::Steps)
        return qlonglong(entry.plan ? entry.plan->plan.steps.size() : 0);
    return text.toCaseFolded();
}

QString cellText(const HistoryEntry &entry, int column)
{
    if (!entry.plan)
        return column == HistoryModel::What ? entry.id : column == HistoryModel::State ? HistoryModel::tr("cannot be read") : QString();
    const auto &plan = *entry.plan;
    switch (column) {
    case HistoryModel::Time: return relativeTime(plan.begun, QDateTime::currentDateTimeUtc());
    case HistoryModel::Account: return displayText(plan.accountName);
    case HistoryModel::What: return planTitle(plan.plan);
    case HistoryModel::Steps: return QLocale().toString(plan.plan.steps.size());
    case HistoryModel::State: return endText(plan, entry.running);
    default: return {};
    }
}

QString searchText(const HistoryEntry &entry)
{
    QStringList lines;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        lines.append(cellText(entry, column));
    if (entry.plan)
        for (const auto &step : entry.plan->plan.steps)
            lines.append(stepText(step));
    return lines.join(u'\n');
}

} // namespace

QString planTitle(const Plan &plan)
{
    const auto purpose = purposeText(plan.purpose);
    const auto first = plan.steps.isEmpty() ? HistoryModel::tr("nothing") : stepText(plan.steps.constFirst());
    const auto steps = plan.steps.size() > 1 ? HistoryModel::tr("%1 and %n more step(s)", "the first step", int(plan.steps.size()) - 1).arg(first) : first;
    return purpose.isEmpty() ? steps : HistoryModel::tr("%1: %2", "what it was for, what was done").arg(purpose, steps);
}

QString endText(const AppliedPlan &plan, bool running)
{
    const auto done = [&plan](const QString &text) { return text.arg(plan.stepsDone()).arg(plan.plan.steps.size()); };
    if (running)
        return HistoryModel::tr("under way");
    if (!plan.takenBackBy.isEmpty() || plan.end == End::RolledBack)
        return plan.end == End::RolledBack ? HistoryModel::tr("rolled back") : HistoryModel::tr("taken back");
    switch (plan.end) {
    case End::Open: return done(HistoryModel::tr("broken off after %1 of %2"));
    case End::Finished: return HistoryModel::tr("done");
    case End::Left:
    case End::RolledBack: break;
    }
    return plan.changedAnything() ? done(HistoryModel::tr("left after %1 of %2")) : HistoryModel::tr("not carried out");
}

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    QStringList before, after;
    for (const auto &entry : std::as_const(m_entries))
        before.append(entry.id);
    for (const auto &entry : entries)
        after.append(entry.id);
    if (before == after) {
        m_entries = entries;
        if (!entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(entries.size()) - 1, ColumnCount - 1));
        return;
    }
    // What comes is usually one more at the top.
    const auto added = after.size() - before.size();
    if (added > 0 && after.mid(added) == before) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries = entries;
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(int(entries.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_entries.at(row).id == id)
            return row;
    return -1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(index.row());
    const auto text = cellText(entry, index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return toolTipText(!entry.plan ? entry.fault : index.column() == Time ? exactTime(entry.plan->begun) : text);
    case Qt::TextAlignmentRole: return index.column() == Steps ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ExportTextRole: return index.column() == Time && entry.plan ? entry.plan->begun.toString(Qt::ISODate) : text;
    case SortRole: return sortValue(entry, index.column(), text);
    case SearchTextRole: return searchText(entry);
    case DimmedRole: return entry.plan && (!entry.plan->takenBackBy.isEmpty() || entry.plan->end == End::RolledBack);
    case StateRole: return int(index.column() != State ? CellState::Normal : !entry.plan ? CellState::Error : isOdd(entry) ? CellState::Warning : CellState::Normal);
    case EntryRole: return entry.id;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time: return tr("When");
    case Account: return tr("Account");
    case What: return tr("What was changed");
    case Steps: return tr("Steps");
    case State: return tr("How it stands");
    default: return {};
    }
}

} // namespace trunkdesk
