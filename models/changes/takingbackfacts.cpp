// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/takingback.h"

#include "models/changes/dependents.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

using Op = Change::Op;

TakingBack::TakingBack(const AppliedPlan &applied, const Inventory &now, const QList<AppliedPlan> &attempts) : m_applied(applied), m_now(now), m_steps(doneSteps())
{
    for (const auto &attempt : attempts)
        for (qsizetype i = 0; i < attempt.sent.size(); ++i)
            if (attempt.sent.at(i).op == Op::Create && attempt.outcomes.at(i).done() && now.contains(attempt.outcomes.at(i).id))
                m_attempted.insert(attempt.outcomes.at(i).id);
    for (const auto &step : m_steps) {
        if (step.change.op == Op::Create)
            m_created.insert({step.id.kind, step.id.id});
        if (!step.said.isEmpty())
            m_lastSaid.insert(step.id, step.said);
    }
    findGone();
}

QList<DoneStep> TakingBack::doneSteps() const
{
    QList<DoneStep> list;
    for (qsizetype i = 0; i < m_applied.sent.size(); ++i)
        if (auto step = doneStep(i))
            list.append(*step);
    return list;
}

/// What was so already before it was sent is not ours to take back.
std::optional<DoneStep> TakingBack::doneStep(qsizetype index) const
{
    const auto &change = m_applied.sent.at(index);
    const auto &outcome = m_applied.outcomes.at(index);
    if (outcome.done())
        return outcome.sent ? std::optional(DoneStep{change, outcome.id.isValid() ? outcome.id : change.id, outcome.now}) : std::nullopt;
    if (m_applied.inFlight != index && outcome.kind != StepOutcome::Kind::Unclear)
        return {};
    switch (change.op) {
    case Op::Create: {
        const auto found = createdInDoubt(index);
        return found.size() == 1 ? std::optional(DoneStep{change, found.first(), {}}) : std::nullopt;
    }
    case Op::Update: return DoneStep{change, change.id, {}};
    case Op::Attach: return m_now.contains(change.id) ? std::optional(DoneStep{change, change.id, {}}) : std::nullopt;
    case Op::Delete:
    case Op::Detach: return m_now.contains(change.id) ? std::nullopt : std::optional(DoneStep{change, change.id, {}});
    }
    return {};
}

/// What stands under the parent, did not before, and says what was sent.
QList<RecordId> TakingBack::createdInDoubt(qsizetype index) const
{
    const auto &change = m_applied.sent.at(index);
    QSet<QString> others = m_applied.siblings;
    for (const auto &outcome : m_applied.outcomes)
        if (outcome.done() && outcome.id.kind == change.id.kind)
            others.insert(outcome.id.id);
    auto list = m_now.ids(*change.id.kind, change.id.parent);
    list.removeIf([&](const RecordId &id) { return others.contains(id.id) || !saysSo(*id.kind, *m_now.record(id), change.fields); });
    return list;
}

void TakingBack::findGone()
{
    const auto add = [this](const RecordId &id) {
        m_gone.insert(id);
        m_goneNames.insert({id.kind, id.id});
    };
    for (const auto &step : m_steps)
        if (step.change.op == Op::Delete && !m_now.contains(step.id) && !isCreated(step.id.kind, step.id.id))
            add(step.id);
    for (bool more = !m_gone.isEmpty(); more;) {
        more = false;
        for (const auto &one : m_applied.touched)
            if (!m_gone.contains(one.id) && !m_now.contains(one.id) && goesWith(one)) {
                add(one.id);
                more = true;
            }
    }
}

bool TakingBack::goesWith(const Touched &one) const
{
    const auto &kind = *one.id.kind;
    if (isGone(parentKind(kind), one.id.parent) || (kind.isAssociation() && isGone(findKind(kind.attaches), one.id.id)))
        return true;
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) {
        const auto *target = field.cascades ? findKind(field.reference) : nullptr;
        const auto value = target ? one.record.text(field.key) : QString();
        return target && isGone(target, value) && cascadesWith(kind, one.record, {target, {}, value}) && !isPointedElsewhere(one, field);
    });
}

/// Whether the plan itself took the reference away before.
bool TakingBack::isPointedElsewhere(const Touched &one, const Field &field) const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
        [&](const DoneStep &step) { return step.change.op == Op::Update && step.id == one.id && step.change.fields.contains(field.key); });
}

} // namespace trunkdesk
