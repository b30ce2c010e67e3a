// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/takingback.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Inverse)
};

/// What keeps a draft from being sent: something is missing, or the provider would not take it today. Of one field, or of any.
std::optional<Issue> refusal(const ResourceKind &kind, const Draft &draft, DraftFor purpose, const Draft &opened, QByteArrayView field = {})
{
    for (const auto &issue : validateDraft(kind, draft, purpose, opened))
        if (issue.severity == Issue::Severity::Error && (field.isEmpty() || issue.field == field))
            return issue;
    return {};
}

bool isNamedByMove(const ResourceKind &kind, const Field &field)
{
    const auto kinds = kindsOfProvider(providerOf(kind));
    return std::any_of(kinds.begin(), kinds.end(),
        [&](const ResourceKind *other) { return other->exclusive && QByteArrayView(other->attaches) == kind.key && field.key == QByteArrayView(other->parentField); });
}

} // namespace

std::optional<QString> TakingBack::standIn(const ResourceKind *kind, const QString &id) const
{
    if (id.isEmpty() || !isGone(kind, id))
        return id;
    const auto it = m_keys.constFind({kind, id});
    return it == m_keys.constEnd() ? std::nullopt : std::optional(*it);
}

/// What others hang on or point at comes before them, so that they can name it.
void TakingBack::bringBackFirst(const ResourceKind *kind, const QString &id)
{
    if (kind && isGone(kind, id))
        for (const auto &other : m_applied.touched)
            if (other.id.kind == kind && other.id.id == id)
                bringBack(other);
}

void TakingBack::bringBack(const Touched &one)
{
    if (m_broughtBack.contains(one.id))
        return;
    m_broughtBack.insert(one.id);
    const auto &kind = *one.id.kind;
    bringBackFirst(parentKind(kind), one.id.parent);
    bringBackFirst(findKind(kind.attaches), one.id.id);
    for (const auto &field : kind.fields)
        bringBackFirst(findKind(field.reference), fieldValue(field, one.record));
    const auto title = recordTitle(kind, one.record);
    if (kind.exclusive) {
        if (!m_moves.contains(one.id.id))
            noteMove(one.id, title, one.id.parent, {});
    } else if (kind.isAssociation()) {
        const auto *twin = canAttach(kind) ? &kind : writableTwin(kind);
        if (twin)
            attachAgain({twin, one.id.parent, one.id.id}, title);
    } else if (kind.isSingleton()) {
        setUpPart(one);
    } else if (kind.can(Verb::Create)) {
        createAnew(one);
    } else {
        cannot(Words::tr("“%1” cannot be created anew: records of its kind cannot be created here.").arg(title));
    }
}

void TakingBack::createAnew(const Touched &one)
{
    const auto &kind = *one.id.kind;
    const auto title = recordTitle(kind, one.record);
    const auto parent = standIn(parentKind(kind), one.id.parent);
    if (!parent)
        return; // said of the parent
    if (kind.hasParent() && !isPendingId(*parent) && !m_now.contains({parentKind(kind), {}, *parent}))
        return changed(Words::tr("What “%1” was part of was deleted since, so it is not created anew.").arg(title));
    auto draft = draftOf(kind, one.record);
    QStringList lost;
    for (const auto &field : kind.fields) {
        const auto text = draft.value(field.key);
        const auto *target = findKind(field.reference);
        const bool broken = target && !standIn(target, text);
        const bool hidden = text.contains(secretMask);
        if (field.writeOnly && field.writable() && !one.record.isNull(field.key))
            lost.append(Words::tr("The former %1 of “%2” cannot be read, so it is not put back; enter it again.").arg(fieldLabel(field), title));
        else if (hidden)
            lost.append(Words::tr("The former %1 of “%2” held a password, which is not kept; enter it again.").arg(fieldLabel(field), title));
        else if (broken)
            lost.append(Words::tr("%1 of “%2” stays empty: what it pointed at cannot be created anew.").arg(fieldLabel(field), title));
        if (hidden || broken)
            draft.remove(field.key);
    }
    if (const auto issue = refusal(kind, draft, DraftFor::Create, {})) {
        const auto *field = kind.field(issue->field);
        if (field && field->writeOnly)
            return cannot(Words::tr("%1 “%2” cannot be created anew: nobody can read its %3. Create it by hand.").arg(kindSingular(kind), title, fieldLabel(*field)));
        return cannot(Words::tr("%1 “%2” cannot be created anew, nor what belonged to it: %3").arg(kindSingular(kind), title, issue->message));
    }
    for (const auto &sentence : lost)
        cannot(sentence);
    for (const auto &field : kind.fields)
        if (const auto *target = findKind(field.reference); target && draft.contains(field.key))
            draft.insert(field.key, standIn(target, draft.value(field.key)).value_or(QString()));
    if (const auto there = createdBefore(kind, *parent, draft)) {
        m_keys.insert({&kind, one.id.id}, *there);
        return;
    }
    for (const auto &field : kind.fields)
        if (const auto text = draft.value(field.key); field.unique && field.writable() && !text.isEmpty())
            cannot(Words::tr("“%1” was given up; it can only be put back if nobody has taken it meanwhile.").arg(displayText(text)));
    const auto key = pendingId(++m_lastKey);
    m_keys.insert({&kind, one.id.id}, key);
    m_inverse.changes.append(createRecord(kind, *parent, draft, key));
}

/// An earlier attempt to take the plan back may have come that far.
std::optional<QString> TakingBack::createdBefore(const ResourceKind &kind, const QString &parent, const Draft &draft)
{
    for (const auto &id : std::as_const(m_attempted))
        if (id.kind == &kind && id.parent == parent && saysSo(kind, *m_now.record(id), draft)) {
            const auto name = id.id;
            m_attempted.remove(id);
            return name;
        }
    return {};
}

/// A part of a record that is created anew begins as a new one does.
void TakingBack::setUpPart(const Touched &one)
{
    const auto &kind = *one.id.kind;
    const auto parent = standIn(parentKind(kind), one.id.parent);
    if (!parent || !kind.can(Verb::Update))
        return;
    const auto before = m_now.record({&kind, *parent, {}}).value_or(applied(kind, {}, newDraft(kind)));
    const auto change = updateRecord({&kind, *parent, {}}, before, draftOf(kind, one.record));
    if (!change.fields.isEmpty())
        m_inverse.changes.append(change);
}

void TakingBack::attachAgain(const RecordId &association, const QString &title)
{
    const auto &kind = *association.kind;
    const auto *attached = findKind(kind.attaches);
    const auto parent = standIn(parentKind(kind), association.parent);
    const auto id = standIn(attached, association.id);
    if (!parent || !id || m_attached.contains(association))
        return; // said of what does not come back
    m_attached.insert(association);
    if (m_now.contains({&kind, *parent, *id}))
        return;
    if (!isPendingId(*id) && !m_now.contains({attached, {}, *id}))
        return changed(Words::tr("“%1” was deleted since, so it is not attached again.").arg(title));
    if (!isPendingId(*parent) && !m_now.contains({parentKind(kind), {}, *parent}))
        return changed(Words::tr("What “%1” was attached to was deleted since.").arg(title));
    m_inverse.changes.append(attachRecord(kind, *parent, *id, title));
}

/// What pointed at a record that is created anew points at the new one.
void TakingBack::pointAgain(const Touched &one)
{
    const auto &kind = *one.id.kind;
    const auto record = m_now.record(one.id);
    for (const auto &field : kind.fields) {
        const auto *target = findKind(field.reference);
        const auto before = fieldValue(field, one.record);
        if (!record || !target || !field.updatable() || !isGone(target, before) || isNamedByMove(kind, field))
            continue;
        const auto title = recordTitle(kind, *record);
        const auto now = current(one.id, field, *record);
        if (!now.isEmpty() && now == standIn(target, before))
            continue;
        if (!now.isEmpty() && now != before)
            changed(Words::tr("%1 of “%2” was changed since; that is kept.").arg(fieldLabel(field), title));
        else if (!standIn(target, before))
            cannot(Words::tr("%1 of “%2” is not put back: what it pointed at cannot be created anew.").arg(fieldLabel(field), title));
        else
            want(one.id, field.key, before);
    }
}

void TakingBack::putBackMove(const QString &attached, const ExclusiveMove &move)
{
    const auto &association = *move.association;
    const auto *parents = parentKind(association);
    const auto *kind = findKind(association.attaches);
    const RecordId id{kind, {}, attached};
    const auto record = kind ? m_now.record(id) : std::nullopt;
    const auto *name = kind ? kind->field(association.parentField) : nullptr;
    if (name && m_wanted.value(id).contains(name->key))
        return; // an update of the record itself puts it back
    if (!record)
        return changed(Words::tr("“%1” is gone since, so it is not attached again.").arg(move.title));
    const auto now = record->text(association.parentField);
    const auto target = standIn(parents, move.first);
    if (now == target)
        return;
    if (now != move.last && !(now.isEmpty() && isGone(parents, move.last)))
        return changed(Words::tr("“%1” was moved since; it stays where it is.").arg(move.title));
    if (!target)
        return cannot(Words::tr("“%1” is not attached again: what it was attached to cannot be created anew.").arg(move.title));
    if (!target->isEmpty() && !isPendingId(*target) && !m_now.contains({parents, {}, *target}))
        return changed(Words::tr("What “%1” was attached to was deleted since.").arg(move.title));
    if (!target->isEmpty())
        return m_inverse.changes.append(attachRecord(association, *target, attached, move.title));

    // Off its parent, and with what being attached took from it.
    const auto first = std::find_if(m_applied.touched.begin(), m_applied.touched.end(), [&id](const Touched &one) { return one.id == id; });
    const auto cleared = first == m_applied.touched.end() ? QString() : first->record.text(association.attachClears);
    const bool lost = !cleared.isEmpty() && record->text(association.attachClears).isEmpty();
    if (lost) {
        want(id, association.attachClears, cleared);
        if (name && name->updatable())
            return want(id, name->key, {});
    }
    if (const auto link = m_now.record({&association, now, attached}); link && !isCreated(parents, now))
        m_inverse.changes.append(detachRecord({&association, now, attached}, *link));
}

void TakingBack::emitUpdates()
{
    for (const auto &id : std::as_const(m_wantedOrder))
        emitUpdate(id, m_wanted.value(id));
}

void TakingBack::emitUpdate(const RecordId &id, Draft wanted)
{
    const auto &kind = *id.kind;
    const auto record = m_now.record(id).value_or(Record());
    const auto title = recordTitle(kind, record);
    const auto now = draftOf(kind, record);
    auto whole = now;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        whole.insert(it.key(), it.value());
    for (auto it = wanted.begin(); it != wanted.end();) {
        const auto &field = *kind.field(it.key());
        const auto *target = findKind(field.reference);
        // An id that stands in a path may name something that we do not know.
        const bool dead = target && !field.read && !it->isEmpty() && !isGone(target, *it) && !m_now.contains({target, {}, *it});
        const auto standing = dead ? std::nullopt : target ? standIn(target, *it) : std::optional(*it);
        const auto issue = refusal(kind, whole, DraftFor::Update, now, field.key);
        if (standing && !issue) {
            *it++ = *standing;
            continue;
        }
        // What cannot be emptied is emptied with what it points at, when that goes.
        if (dead)
            cannot(Words::tr("%1 of “%2” is not put back: what it pointed at is gone.").arg(fieldLabel(field), title));
        else if (!standing)
            cannot(Words::tr("%1 of “%2” is not put back: what it pointed at cannot be created anew.").arg(fieldLabel(field), title));
        else if (field.cascades || !isCreated(target, now.value(field.key)))
            cannot(Words::tr("%1 of “%2” is not put back: %3").arg(fieldLabel(field), title, issue->message));
        whole.insert(field.key, now.value(field.key));
        it = wanted.erase(it);
    }
    const auto change = updateRecord(id, record, wanted);
    if (change.fields.isEmpty())
        return;
    for (const auto &field : kind.fields)
        if (field.writeOnly && field.restated) // without it the provider would empty it
            return cannot(Words::tr("“%1” can only be changed together with its %2, which nobody can read; put it back by hand.").arg(title, fieldLabel(field)));
    m_inverse.changes.append(change);
}

} // namespace trunkdesk
