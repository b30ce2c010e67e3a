// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/previewrows.h"

#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Preview)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

PreviewRow bulkPreviewRow(const BulkRow &row, const Field &field, const Inventory &inventory)
{
    const auto &kind = *row.id.kind;
    QStringList said;
    auto state = row.changes ? CellState::Normal : CellState::Dimmed;
    for (const auto &issue : row.issues) {
        said.append(issue.message);
        if (issue.severity != Issue::Severity::Note && state != CellState::Error)
            state = issue.severity == Issue::Severity::Error ? CellState::Error : CellState::Warning;
    }
    if (state == CellState::Dimmed)
        said.append(Words::tr("stays as it is"));
    return {row.id,
        {row.title, parentTitle(row.id, inventory), orDash(draftValueText(kind, field, row.before, inventory)), orDash(draftValueText(kind, field, row.after, inventory)),
            said.join(u' ')},
        state};
}

QString placeTitle(const Placement &placement, const QString &id, const Inventory &inventory)
{
    if (id.isEmpty())
        return QStringLiteral("–");
    const auto record = inventory.record({placement.place, {}, id});
    return record ? recordTitle(*placement.place, *record) : displayText(id);
}

PreviewRow movePreviewRow(const NumberMove &move, const Placement &placement, const Inventory &inventory)
{
    using State = NumberMove::State;
    auto state = CellState::Normal;
    QString words = move.words;
    switch (move.state) {
    case State::Moves: state = words.isEmpty() ? CellState::Normal : CellState::Warning; break;
    case State::Already:
        state = CellState::Dimmed;
        words = Words::tr("is there already");
        break;
    case State::Repeated: state = CellState::Warning; break;
    case State::Unknown:
    case State::NoPlace:
    case State::Refused: state = CellState::Error; break;
    }
    const auto record = move.number.kind ? inventory.record(move.number) : std::nullopt;
    const bool known = record.has_value();
    const bool goes = move.state == State::Moves || move.state == State::Already || move.state == State::Repeated;
    for (auto it = move.besides.begin(); it != move.besides.end(); ++it)
        if (const auto *field = placement.kind->field(it.key()))
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + Words::tr("%1 → %2", "a field and its new value").arg(fieldLabel(*field), displayText(it.value()));
    return {move.number,
        {move.entry.line > 0 ? QString::number(move.entry.line) : QString(), known ? recordTitle(*placement.kind, *record) : displayText(move.entry.number.left(80)),
            known ? placeTitle(placement, move.from, inventory) : QString(), goes ? placeTitle(placement, move.to, inventory) : QString(), words},
        state};
}

} // namespace

QString draftValueText(const ResourceKind &kind, const Field &field, const QString &text, const Inventory &inventory)
{
    const auto record = applied(kind, {}, {{field.key, text}});
    const auto referred = inventory.referred(field, record);
    return referred ? recordTitle(*findKind(field.reference), *referred) : fieldText(field, record);
}

QStringList bulkHeadings(const ResourceKind &kind)
{
    const auto *parent = parentKind(kind);
    return {kindSingular(kind), parent ? kindSingular(*parent) : QString(), Words::tr("Before"), Words::tr("After"), Words::tr("What to know")};
}

QList<PreviewRow> bulkPreviewRows(const QList<BulkRow> &rows, const BulkEdit &edit, const Inventory &inventory)
{
    QList<PreviewRow> list;
    for (const auto &row : rows)
        if (const auto *field = row.id.kind->field(edit.field))
            list.append(bulkPreviewRow(row, *field, inventory));
    return list;
}

QList<PreviewRow> presentRows(const QList<RecordId> &ids, const Field &field, const Inventory &inventory)
{
    QList<PreviewRow> list;
    for (const auto &id : ids)
        if (const auto record = inventory.record(id))
            list.append({id,
                {recordTitle(*id.kind, *record), parentTitle(id, inventory), orDash(draftValueText(*id.kind, field, fieldValue(field, *record), inventory)), {}, {}},
                CellState::Normal});
    return list;
}

QStringList moveHeadings(const Placement &placement)
{
    return {Words::tr("Line"), kindSingular(*placement.kind), Words::tr("Now on"), Words::tr("Then on"), Words::tr("What to know")};
}

QList<PreviewRow> movePreviewRows(const QList<NumberMove> &moves, const Placement &placement, const Inventory &inventory)
{
    QList<PreviewRow> list;
    for (const auto &move : moves)
        list.append(movePreviewRow(move, placement, inventory));
    return list;
}

} // namespace trunkdesk
