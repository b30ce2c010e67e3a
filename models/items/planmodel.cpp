// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/planmodel.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Planned: break;
    case StepState::Waiting: return PlanModel::tr("waiting");
    case StepState::Running: return PlanModel::tr("running");
    case StepState::Done: return PlanModel::tr("done");
    case StepState::Altered: return PlanModel::tr("done, but changed by the server");
    case StepState::Failed: return PlanModel::tr("failed");
    case StepState::Conflict: return PlanModel::tr("changed elsewhere");
    case StepState::Unclear: return PlanModel::tr("not known");
    case StepState::Skipped: return PlanModel::tr("not tried");
    }
    return {};
}

void PlanModel::setPlans(const QList<PlanOfAccount> &plans)
{
    beginResetModel();
    m_plans.clear();
    m_rows.clear();
    for (const auto &[plan, inventory] : plans) {
        const int number = int(m_plans.size());
        Entry entry{plan, displayText(inventory->account().name), QList<Standing>(plan.steps.size()), QList<int>(plan.steps.size(), -1)};
        if (plans.size() > 1)
            m_rows.append({number, {}, true, false});
        for (const auto &line : planRows(plan, *inventory)) {
            const auto *above = m_rows.isEmpty() || m_rows.constLast().heading ? nullptr : &m_rows.constLast().line;
            if (line.first)
                entry.rows[line.step] = int(m_rows.size());
            m_rows.append({number, line, false, above && above->step != line.step && above->noun == line.noun && above->name == line.name});
        }
        m_plans.append(entry);
    }
    endResetModel();
}

int PlanModel::stepCount() const
{
    int steps = 0;
    for (const auto &entry : m_plans)
        steps += int(entry.plan.steps.size());
    return steps;
}

void PlanModel::setWaiting(int plan, int from)
{
    for (int step = from; step < m_plans.at(plan).plan.steps.size(); ++step)
        if (const auto now = state(plan, step); now != StepState::Done && now != StepState::Altered)
            setState(plan, step, StepState::Waiting);
}

void PlanModel::setRunning(int plan, int step)
{
    setState(plan, step, StepState::Running);
}

void PlanModel::setOutcome(int plan, int step, const StepOutcome &outcome, const Record &now)
{
    const auto why = outcome.error ? displayText(outcome.error->message) : QString();
    switch (outcome.kind) {
    case StepOutcome::Kind::Done: {
        QStringList altered;
        for (const auto &key : outcome.changedByServer)
            if (const auto *field = outcome.id.kind ? outcome.id.kind->field(key) : nullptr; field && field->writable() && !field->writeOnly) {
                const auto value = fieldText(*field, now);
                altered.append(tr("%1: %2", "a field, and what the server saved in it").arg(fieldLabel(*field), value.isEmpty() ? tr("empty") : value));
            }
        return setState(plan, step, altered.isEmpty() ? StepState::Done : StepState::Altered, altered.join(u", "_s));
    }
    case StepOutcome::Kind::Conflict:
        return setState(plan, step, StepState::Conflict, outcome.goneElsewhere() ? tr("It was deleted elsewhere.") : tr("Somebody else changed it meanwhile."));
    case StepOutcome::Kind::Failed: return setState(plan, step, StepState::Failed, why);
    case StepOutcome::Kind::Unclear: return setState(plan, step, StepState::Unclear, why);
    case StepOutcome::Kind::Skipped: return setState(plan, step, StepState::Skipped);
    }
}

void PlanModel::setState(int plan, int step, StepState state, const QString &text)
{
    m_plans[plan].standings[step] = {state, text};
    const int first = rowOf(plan, step);
    int last = first;
    while (last + 1 < m_rows.size() && m_rows.at(last + 1).plan == plan && !m_rows.at(last + 1).heading && m_rows.at(last + 1).line.step == step)
        ++last;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

StepState PlanModel::state(int plan, int step) const
{
    return m_plans.at(plan).standings.at(step).state;
}

int PlanModel::count(StepState state) const
{
    qsizetype steps = 0;
    for (const auto &entry : m_plans)
        steps += std::count_if(entry.standings.begin(), entry.standings.end(), [state](const Standing &standing) { return standing.state == state; });
    return int(steps);
}

QStringList PlanModel::serverChanges() const
{
    QStringList lines;
    for (const auto &entry : m_plans)
        for (qsizetype step = 0; step < entry.standings.size(); ++step)
            if (entry.standings.at(step).state == StepState::Altered)
                lines.append(tr("%1 – %2", "a record, and what the server made of it").arg(m_rows.at(entry.rows.at(step)).line.object(), entry.standings.at(step).text));
    return lines;
}

int PlanModel::rowOf(int plan, int step) const
{
    return m_plans.at(plan).rows.at(step);
}

bool PlanModel::isEmptyColumn(int column) const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [this, column](const Row &row) {
        if (row.heading)
            return true;
        switch (column) {
        case What: return row.line.what.isEmpty();
        case Before: return row.line.before.isEmpty();
        case After: return row.line.after.isEmpty() && row.line.needs.isEmpty();
        case State: return standing(row).state == StepState::Planned;
        default: return false;
        }
    });
}

QString PlanModel::text(const Row &row, int column) const
{
    const auto &line = row.line;
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    if (row.heading)
        return column == Number ? tr("%1: %n step(s)", "an account", int(m_plans.at(row.plan).plan.steps.size())).arg(m_plans.at(row.plan).account) : QString();
    switch (column) {
    case Number: return line.first ? QString::number(line.step + 1) : QString();
    case Deed: return line.first ? stepWord(m_plans.at(row.plan).plan.steps.at(line.step)) : QString();
    case Object: return line.first && !row.sameObject ? line.object() : QString();
    case What: return line.what;
    case Before: return orNothing(line.before);
    case After:
        if (!line.first || line.needs.isEmpty())
            return orNothing(line.after);
        return line.after.isEmpty() ? line.needs : tr("%1 (%2)", "what will be, and what it needs").arg(line.after, line.needs);
    case Undo: return line.first ? line.undo : QString();
    case State: {
        if (!line.first)
            return {};
        const auto &now = standing(row);
        return now.text.isEmpty() ? stateWord(now.state) : tr("%1: %2", "how a step stands, and why").arg(stateWord(now.state), now.text);
    }
    default: return {};
    }
}

QString PlanModel::tip(const Row &row, int column) const
{
    if (row.heading)
        return {};
    const auto &step = m_plans.at(row.plan).plan.steps.at(row.line.step);
    if (column == Undo)
        return step.whyNot;
    if (column == Object)
        return row.line.object();
    const auto shown = text(row, column);
    return shown == u"–"_s ? QString() : shown;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto &line = row.line;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case ExportTextRole: return index.column() == Object && !row.heading ? line.object() : text(row, index.column());
    case Qt::ToolTipRole: return toolTipText(tip(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Object && !row.heading ? line.object() : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Number && !row.heading ? Qt::AlignRight : Qt::AlignLeft));
    case OpRole: return line.first && !row.heading ? QVariant(int(line.op)) : QVariant();
    case NounRole: return index.column() == Object && line.first && !row.sameObject && !line.name.isEmpty() ? QVariant(line.noun) : QVariant();
    case HeadingRole: return row.heading;
    case ConsequenceRole: return !row.heading && line.consequence;
    case DimmedRole: return !row.heading && (line.consequence || (index.column() == After && line.after.isEmpty()));
    case MonospaceRole: return (index.column() == Before || index.column() == After) && line.monospace;
    case StepStateRole: return row.heading ? QVariant() : QVariant(int(standing(row).state));
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("#");
    case Deed: return tr("Step");
    case Object: return tr("Object");
    case What: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    case Undo: return tr("Undo");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace trunkdesk
