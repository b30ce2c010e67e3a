// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/restore.h"

#include "models/inventory/coverage.h"
#include "models/changes/dependents.h"
#include "models/changes/restoremap.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

using Why = RestoreReport::Why;

bool restatesSecret(const ResourceKind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writeOnly && field.restated; });
}

class Restoring
{
public:
    Restoring(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted, const RestoreSecrets &secrets) :
        m_comparison(comparison), m_chosen(chosen), m_live(live), m_references(live), m_map(comparison, live, wanted, secrets)
    {
        for (const auto index : chosen)
            if (const auto &difference = comparison.differences.at(index); difference.kind == Difference::Kind::Removed)
                m_going.insert(difference.before);
        for (int i = 0; i < comparison.differences.size(); ++i)
            m_places.insert(comparison.differences.at(i).before, i);
    }

    RestoreMap run()
    {
        for (const auto index : m_chosen) {
            const auto &difference = m_comparison.differences.at(index);
            if (difference.kind == Difference::Kind::Added)
                add(difference);
            else if (difference.kind != Difference::Kind::Removed)
                change(difference, {});
        }
        for (const auto index : m_chosen) // last: what pointed there may point elsewhere by then
            if (const auto &difference = m_comparison.differences.at(index); difference.kind == Difference::Kind::Removed)
                remove(difference);
        return m_map;
    }

private:
    void add(const Difference &difference)
    {
        const auto &id = difference.after;
        if (id.kind->isAssociation())
            return attach(difference);
        if (!id.kind->isSingleton()) {
            m_map.idFor(id);
            return;
        }
        const auto &above = *parentKind(*id.kind);
        if (const auto parent = m_map.idFor({&above, {}, id.parent})) { // it comes with its parent, as every new one is
            auto step = updateRecord({id.kind, *parent, {}}, applied(*id.kind, {}, newDraft(*id.kind)), draftOf(*id.kind, difference.recordAfter));
            step.title = difference.title;
            m_map.changes.append(step);
        }
    }

    void attach(const Difference &difference)
    {
        const auto &id = difference.after;
        const auto parent = m_map.idFor({parentKind(*id.kind), {}, id.parent});
        const auto attached = parent ? m_map.idFor({findKind(id.kind->attaches), {}, id.id}) : std::nullopt;
        if (attached)
            m_map.changes.append(attachRecord(*id.kind, *parent, *attached, difference.title));
        else
            m_map.report.add(Why::NeedsAnother, *id.kind, difference.parentAfter, nullptr, parent ? difference.title : difference.parentAfter);
    }

    /// `only`: of these fields; empty: of all that differ.
    void change(const Difference &difference, const QSet<const Field *> &only)
    {
        const auto &id = difference.before;
        const auto &kind = *id.kind;
        if (kind.exclusive)
            return attach(difference);
        if (restatesSecret(kind) && m_map.secretsOf(difference.after).isEmpty()) {
            m_map.withoutSecret.append(difference.after);
            return m_map.report.add(Why::ChangeNeedsSecret, kind, difference.title);
        }
        const auto opened = draftOf(kind, difference.recordBefore);
        auto wanted = m_map.secretsOf(difference.after), texts = opened;
        texts.insert(wanted);
        for (const auto &field : difference.fields) {
            if (!only.isEmpty() && !only.contains(field.field))
                continue;
            if (!field.field->updatable()) {
                m_map.report.add(Why::CreateOnly, kind, difference.title, field.field);
            } else if (const auto text = m_map.textFor(difference.after, difference.recordAfter, *field.field)) {
                wanted.insert(field.field->key, *text);
                texts.insert(field.field->key, fieldValue(*field.field, difference.recordAfter));
            }
        }
        if (wanted.isEmpty() || !m_map.passes(difference.after, difference.title, texts, opened))
            return;
        moveHome(difference, wanted);
        if (wanted.isEmpty())
            return;
        const auto step = updateRecord(id, difference.recordBefore, wanted);
        m_updates[id].insert(step.fields);
        m_map.changes.append(step);
    }

    /// What hangs on one parent only is moved through the association, which asks before and keeps what is lost by it.
    void moveHome(const Difference &difference, Draft &wanted)
    {
        const auto &id = difference.before;
        const auto *association = homeAssociation(*id.kind);
        const auto *home = association ? homeField(*id.kind) : nullptr;
        if (!home || !wanted.contains(home->key))
            return;
        const auto parent = wanted.value(home->key);
        if (!parent.isEmpty()) {
            m_map.changes.append(attachRecord(*association, parent, id.id, difference.title));
            wanted.remove(home->key);
            if (wanted.value(association->attachClears).isEmpty())
                wanted.remove(association->attachClears);
        } else if (wanted.size() == 1) {
            const RecordId former{association, fieldValue(*home, difference.recordBefore), id.id};
            m_map.changes.append(detachRecord(former, m_live.record(former).value_or(difference.recordBefore)));
            wanted.clear();
        }
    }

    void remove(const Difference &difference)
    {
        const auto &id = difference.before;
        const auto &kind = *id.kind;
        if (const auto *above = parentKind(kind); above && m_going.contains({above, {}, id.parent}) && above->can(Verb::Delete))
            return; // goes with it
        if (kind.isAssociation())
            return m_map.changes.append(detachRecord(id, difference.recordBefore));
        if (!kind.can(Verb::Delete))
            return m_map.report.add(Why::CannotDelete, kind, difference.title);
        for (const auto &other : cascadeOf(id, m_references))
            if (!release(other, id)) {
                const auto record = m_live.record(other).value_or(Record());
                return m_map.report.add(Why::TakesAlong, kind, difference.title, nullptr, recordTitle(*other.kind, record));
            }
        for (const auto &holder : holdersOf(id, m_live))
            if (!m_going.contains(holder) && !m_going.contains({parentKind(*holder.kind), {}, holder.parent}))
                m_map.changes.append(detachRecord(holder, m_live.record(holder).value_or(Record())));
        m_map.changes.append(deleteRecord(id, difference.recordBefore));
    }

    /// Sees to it that a record which would be deleted along points elsewhere by then, as it is wanted; whether that can be done.
    bool release(const RecordId &other, const RecordId &from)
    {
        if (m_going.contains(other))
            return true;
        const auto place = m_places.constFind(other);
        if (place == m_places.constEnd() || m_comparison.differences.at(*place).kind == Difference::Kind::Removed)
            return false;
        const auto &difference = m_comparison.differences.at(*place);
        if (!m_updates.contains(other)) {
            QSet<const Field *> fields;
            for (const auto &field : other.kind->fields)
                if (field.cascades && fieldValue(field, difference.recordBefore) == from.id)
                    fields.insert(&field);
            change(difference, fields);
        }
        return !cascadesWith(*other.kind, applied(*other.kind, difference.recordBefore, m_updates.value(other)), from);
    }

    const Comparison &m_comparison;
    const QList<int> &m_chosen;
    const Inventory &m_live;
    References m_references;
    RestoreMap m_map;
    QSet<RecordId> m_going;            ///< chosen to be deleted
    QHash<RecordId, int> m_places;     ///< of the differences, by the live record
    QHash<RecordId, Draft> m_updates;  ///< what was made of changes
};

} // namespace

Restore restoreChanges(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted, const RestoreSecrets &secrets)
{
    const auto map = Restoring(comparison, chosen, live, wanted, secrets).run();
    return {map.changes, map.report.sentences()};
}

QList<RecordId> recordsWithoutSecret(const Comparison &comparison, const QList<int> &chosen, const Inventory &live, const Inventory &wanted)
{
    return Restoring(comparison, chosen, live, wanted, {}).run().withoutSecret;
}

} // namespace trunkdesk
