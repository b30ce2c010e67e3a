// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/pendingmodel.h"

#include "models/changes/planjson.h"
#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planrows.h"
#include "models/schema/tabkinds.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

void PendingModel::addSource(const Inventory *inventory, PendingChanges *pending)
{
    m_sources.append({inventory, pending});
    connect(pending, &PendingChanges::changed, this, &PendingModel::rebuild);
    connect(inventory, &Inventory::accountChanged, this, &PendingModel::rebuild);
    connect(inventory, &Inventory::readAtChanged, this, &PendingModel::rebuild); // only now it is known how a parent is called
    rebuild();
}

void PendingModel::removeSource(const PendingChanges *pending)
{
    m_sources.removeIf([pending](const Source &source) { return !source.pending || source.pending == pending; });
    rebuild();
}

void PendingModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const auto &[inventory, pending] : std::as_const(m_sources)) {
        if (!inventory || !pending)
            continue;
        for (qsizetype i = 0; i < pending->count(); ++i) {
            const auto &change = pending->changes().at(i);
            Row row{pending, i, change.op, {}, !hiddenFields(change).isEmpty()};
            Step step;
            step.change = change;
            row.texts[Deed] = stepWord(step);
            row.texts[Object] = tr("%1 %2", "a kind and the name of one").arg(kindSingular(attachedKind(*change.id.kind)), displayText(change.title));
            row.texts[What] = change.op == Change::Op::Update ? differenceText(change, inventory) : parentTitle(change.id, *inventory);
            if (row.incomplete)
                row.texts[What] = row.texts[What].isEmpty() ? tr("A secret has to be entered again") : tr("%1; a secret has to be entered again", "what a change does").arg(row.texts[What]);
            row.texts[AccountName] = displayText(inventory->account().name);
            m_rows.append(row);
        }
    }
    endResetModel();
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ExportTextRole: return row.texts[index.column()];
    case Qt::ToolTipRole: return toolTipText(row.texts[index.column()]);
    case StateRole: return int(row.incomplete && index.column() == What ? CellState::Warning : CellState::Normal);
    case OpRole: return int(row.op);
    case EditableRole: return row.op == Change::Op::Create || row.op == Change::Op::Update;
    default: return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deed: return tr("Change");
    case Object: return tr("Object");
    case What: return tr("What");
    case AccountName: return tr("Account");
    default: return {};
    }
}

} // namespace trunkdesk
