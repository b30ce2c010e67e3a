// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planstate.h"

#include "models/changes/journal.h"
#include "models/changes/stepjudge.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanState)
};

using Op = Change::Op;

bool makes(const Change &change)
{
    return change.op == Op::Create || change.op == Op::Attach;
}

void setTexts(const QMap<QByteArray, QString> &texts, Record *record)
{
    for (auto it = texts.begin(); it != texts.end(); ++it)
        record->setText(it.key(), it.value());
}

} // namespace

PlanState::PlanState(const Plan &plan) : m_plan(plan)
{
    for (const auto &step : plan.steps)
        m_outcomes.append({.kind = StepOutcome::Kind::Skipped, .id = step.change.id});
}

PlanState::PlanState(const AppliedPlan &broken) : PlanState(broken.plan)
{
    int last = broken.inFlight; // the last one that was sent: the siblings are its own
    for (int i = 0; i < m_outcomes.size() && i < broken.outcomes.size(); ++i) {
        const auto &outcome = broken.outcomes.at(i);
        m_outcomes[i] = outcome;
        if (outcome.done())
            takeDone(broken.sent.value(i, m_plan.steps.at(i).change), outcome);
        if (outcome.kind == StepOutcome::Kind::Unclear)
            m_maybeSent.insert(i);
        if (broken.inFlight < 0 && outcome.kind != StepOutcome::Kind::Skipped)
            last = i;
    }
    if (broken.inFlight >= 0)
        m_maybeSent.insert(broken.inFlight);
    if (m_maybeSent.contains(last))
        m_siblings.insert(last, broken.siblings);
}

int PlanState::open(int from) const
{
    while (from < m_outcomes.size() && (m_outcomes.at(from).done() || m_leftOut.contains(from)))
        ++from;
    return from;
}

void PlanState::leaveOut(int index)
{
    m_leftOut.insert(index);
    for (int i = index + 1; i < m_plan.steps.size(); ++i)
        for (const int needed : m_plan.steps.at(i).dependsOn)
            if (m_leftOut.contains(needed) && !m_outcomes.at(i).done()) {
                m_leftOut.insert(i);
                m_outcomes[i].error = ApiError{.kind = ApiError::Kind::Blocked,
                    .message = Words::tr("It needs “%1”, which was left out, so it was not sent. Plan it anew if it is still wanted.").arg(m_plan.steps.at(needed).change.title)};
            }
}

void PlanState::replace(int index, const Change &change)
{
    m_plan.steps[index].change = change;
    m_lastKnown.remove(watchedRecord(change));
}

std::optional<Change> PlanState::resolved(int index) const
{
    auto change = m_plan.steps.at(index).change;
    const auto fill = [this](QString &text) {
        if (const auto it = m_created.constFind(text); it != m_created.constEnd())
            text = *it;
        return !isPendingId(text);
    };
    bool known = fill(change.id.parent);
    known = fill(change.id.id) && known;
    for (auto &text : change.fields)
        known = fill(text) && known;
    return known ? std::optional(change) : std::nullopt;
}

Record PlanState::expected(const Change &change) const
{
    const auto watched = watchedRecord(change);
    if (const auto known = lastKnown(watched))
        return *known;
    auto record = change.before;
    if (!record.isEmpty())
        setTexts(m_moved.value(watched), &record);
    return record;
}

QSet<QString> PlanState::madeUnder(const Change &change) const
{
    QSet<QString> ids;
    for (const auto &id : m_made)
        if (id.kind == change.id.kind && id.parent == change.id.parent)
            ids.insert(id.id);
    return ids;
}

std::optional<QSet<QString>> PlanState::siblings(int index) const
{
    const auto it = m_siblings.constFind(index);
    return it == m_siblings.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<Record> PlanState::lastKnown(const RecordId &id) const
{
    const auto it = m_lastKnown.constFind(id);
    return it == m_lastKnown.constEnd() ? std::nullopt : std::optional(*it);
}

void PlanState::sending(int index, const QSet<QString> &siblings)
{
    m_maybeSent.insert(index);
    m_siblings.insert(index, siblings);
}

void PlanState::ended(int index, const Change &change, const StepOutcome &outcome)
{
    m_outcomes[index] = outcome;
    if (outcome.done())
        takeDone(change, outcome);
    if (outcome.kind != StepOutcome::Kind::Unclear) {
        m_maybeSent.remove(index);
        m_siblings.remove(index);
    }
}

void PlanState::takeDone(const Change &change, const StepOutcome &outcome)
{
    if (!change.key.isEmpty())
        m_created.insert(change.key, outcome.id.id);
    if (makes(change))
        m_made.insert(outcome.id);
    if (!outcome.now.isEmpty())
        m_lastKnown.insert(outcome.id, outcome.now);
    const auto &kind = *change.id.kind;
    if (!kind.exclusive || (change.op != Op::Attach && change.op != Op::Detach))
        return;
    const RecordId attached{findKind(kind.attaches), {}, change.id.id};
    auto &moved = m_moved[attached];
    moved.insert(kind.parentField, change.op == Op::Attach ? change.id.parent : QString());
    if (change.op == Op::Attach && kind.attachClears[0] != '\0')
        moved.insert(kind.attachClears, {});
    if (const auto known = m_lastKnown.find(attached); known != m_lastKnown.end())
        setTexts(moved, &*known);
}

} // namespace trunkdesk
