// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/inverse.h"

#include "models/changes/takingback.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Inverse)
};

/// A masked address is the same as the one that it was made of.
bool sameText(const QString &now, const QString &written)
{
    return now == written || (written.contains(secretMask) && maskSecrets(now) == written);
}

QString shown(const Field &field, const QString &text)
{
    return text.isEmpty() ? Words::tr("empty") : displayText(field.type == FieldType::Choice ? choiceLabel(field, text) : maskSecrets(text));
}

} // namespace

Inverse inverseOf(const AppliedPlan &applied, const Inventory &now, const QList<AppliedPlan> &attempts)
{
    return TakingBack(applied, now, attempts).inverse();
}

Inverse TakingBack::inverse()
{
    for (auto i = m_applied.sent.size() - 1; i >= 0; --i) {
        const bool inDoubt = m_applied.inFlight == i || m_applied.outcomes.at(i).kind == StepOutcome::Kind::Unclear;
        if (inDoubt && m_applied.sent.at(i).op == Op::Create && createdInDoubt(i).size() > 1)
            cannot(Words::tr("It is not known which record is “%1” that was being created; look for it and delete it by hand.").arg(m_applied.sent.at(i).title));
    }
    for (auto i = m_steps.size() - 1; i >= 0; --i) {
        const auto &step = m_steps.at(i);
        switch (step.change.op) {
        case Op::Create: takeBackCreate(step); break;
        case Op::Update: takeBackUpdate(step); break;
        case Op::Attach: takeBackAttach(step); break;
        case Op::Detach: takeBackDetach(step); break;
        case Op::Delete: break; // with all that went along, below
        }
    }
    for (const auto &one : m_applied.touched)
        if (m_gone.contains(one.id))
            bringBack(one);
    for (const auto &one : m_applied.touched)
        if (!m_gone.contains(one.id))
            pointAgain(one);
    for (auto it = m_moves.cbegin(); it != m_moves.cend(); ++it)
        putBackMove(it.key(), it.value());
    emitUpdates();
    if (m_lastKey > 0)
        cannot(Words::tr("What is created anew gets new ids; tell the programs that name the former ones."));
    return m_inverse;
}

void TakingBack::takeBackCreate(const DoneStep &step)
{
    const auto &kind = *step.id.kind;
    if (isCreated(parentKind(kind), step.id.parent))
        return; // goes with its parent
    const auto record = m_now.record(step.id);
    if (!record)
        return changed(Words::tr("“%1” was deleted since, so there is nothing to take back.").arg(step.change.title));
    if (!kind.can(Verb::Delete))
        return cannot(Words::tr("“%1” was created, and records of its kind cannot be deleted.").arg(step.change.title));
    if (const auto said = m_lastSaid.constFind(step.id); said != m_lastSaid.constEnd() && draftOf(kind, *said) != draftOf(kind, *record))
        changed(Words::tr("“%1” was changed since it was created; that goes with it.").arg(recordTitle(kind, *record)));
    m_inverse.changes.append(deleteRecord(step.id, *record));
}

void TakingBack::takeBackUpdate(const DoneStep &step)
{
    const auto &kind = *step.id.kind;
    if (isCreated(step.id.kind, step.id.id) || isCreated(parentKind(kind), step.id.parent) || m_gone.contains(step.id))
        return;
    const auto record = m_now.record(step.id);
    if (!record)
        return changed(Words::tr("“%1” was deleted since, so there is nothing to put back.").arg(step.change.title));
    for (const auto &field : kind.fields)
        if (field.updatable() && (step.change.fields.contains(field.key) || (!step.said.isEmpty() && !saysSo(kind, step.said, {{field.key, fieldValue(field, step.change.before)}}))))
            takeBackField(step, field, *record);
}

void TakingBack::takeBackField(const DoneStep &step, const Field &field, const Record &record)
{
    const auto title = recordTitle(*step.id.kind, record);
    const bool sent = step.change.fields.contains(field.key);
    const auto before = sent ? step.change.opened.value(field.key) : fieldValue(field, step.change.before);
    if (field.writeOnly)
        return cannot(Words::tr("The former %1 of “%2” cannot be read, so it is not put back; enter it again.").arg(fieldLabel(field), title));
    const auto wrote = step.said.isEmpty() ? step.change.fields.value(field.key) : fieldValue(field, step.said);
    const auto now = current(step.id, field, record);
    if (sameText(now, before))
        return;
    const auto *target = findKind(field.reference);
    const bool emptiedWithUs = target && now.isEmpty() && isGone(target, wrote);
    if (!sameText(now, wrote) && !emptiedWithUs)
        return changed(Words::tr("%1 of “%2” was changed to “%3” since; that is kept.").arg(fieldLabel(field), title, shown(field, now)));
    if (before.contains(secretMask))
        return cannot(Words::tr("The former %1 of “%2” held a password, which is not kept; enter it again.").arg(fieldLabel(field), title));
    if (field.unique && !before.isEmpty())
        cannot(Words::tr("“%1” was given up; it can only be put back if nobody has taken it meanwhile.").arg(displayText(before)));
    want(step.id, field.key, before);
}

void TakingBack::takeBackAttach(const DoneStep &step)
{
    const auto &id = step.id;
    if (id.kind->exclusive)
        return noteMove(id, step.change.title, step.change.before.text(id.kind->parentField), id.parent);
    if (isCreated(parentKind(*id.kind), id.parent) || m_gone.contains(id))
        return;
    if (const auto record = m_now.record(id))
        m_inverse.changes.append(detachRecord(id, *record));
}

void TakingBack::takeBackDetach(const DoneStep &step)
{
    if (step.id.kind->exclusive)
        return noteMove(step.id, step.change.title, step.id.parent, {});
    if (!m_now.contains(step.id))
        attachAgain(step.id, step.change.title);
}

/// Called from the last step to the first.
void TakingBack::noteMove(const RecordId &association, const QString &title, const QString &first, const QString &last)
{
    auto it = m_moves.find(association.id);
    if (it == m_moves.end())
        it = m_moves.insert(association.id, {association.kind, title, first, last});
    it->first = first;
}

QString TakingBack::current(const RecordId &id, const Field &field, const Record &record) const
{
    const auto wanted = m_wanted.value(id);
    const auto it = wanted.constFind(field.key);
    return it == wanted.constEnd() ? fieldValue(field, record) : *it;
}

void TakingBack::want(const RecordId &id, const QByteArray &field, const QString &text)
{
    if (!m_wanted.contains(id))
        m_wantedOrder.append(id);
    m_wanted[id].insert(field, text);
}

void TakingBack::cannot(const QString &sentence)
{
    if (!m_inverse.cannot.contains(sentence))
        m_inverse.cannot.append(sentence);
}

void TakingBack::changed(const QString &sentence)
{
    if (!m_inverse.changedSince.contains(sentence))
        m_inverse.changedSince.append(sentence);
}

} // namespace trunkdesk
