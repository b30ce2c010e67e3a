// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/dependents.h"
#include "models/changes/journal.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

/// Collects identities, each once.
class Touching
{
public:
    explicit Touching(const Inventory &inventory) : m_inventory(inventory), m_references(inventory) { }

    void take(const Change &change)
    {
        switch (change.op) {
        case Op::Create: return;
        case Op::Update: return add(change.id);
        case Op::Delete: return addGone(change.id);
        case Op::Attach: // it leaves the parent that it is on
            for (const auto &id : change.id.kind->exclusive ? m_inventory.ids(*change.id.kind) : QList<RecordId>())
                if (id.id == change.id.id)
                    add(id);
            return addAttached(change.id);
        case Op::Detach:
            add(change.id);
            return addAttached(change.id);
        }
    }

    [[nodiscard]] QList<Touched> all() const
    {
        QList<Touched> list;
        for (const auto *kind : allKinds()) // parents come before their children there
            for (const auto &id : m_order.value(kind))
                list.append({id, *m_inventory.record(id)});
        return list;
    }

private:
    bool isNew(const RecordId &id)
    {
        if (m_known.contains(id) || !m_inventory.contains(id))
            return false;
        m_known.insert(id);
        m_order[id.kind].append(id);
        return true;
    }

    void add(const RecordId &id) { static_cast<void>(isNew(id)); }

    void addAttached(const RecordId &association)
    {
        if (const auto *kind = findKind(association.kind->attaches))
            add({kind, {}, association.id});
    }

    /// A record that goes, with what goes along, and what is changed by that.
    void addGone(const RecordId &id)
    {
        if (m_gone.contains(id))
            return;
        m_gone.insert(id);
        add(id);
        for (const auto *child : childKinds(*id.kind))
            for (const auto &other : m_inventory.ids(*child, id.id)) {
                if (child->exclusive)
                    addAttached(other);
                addGone(other);
            }
        for (const auto &association : m_inventory.attachmentsOf(id))
            add(association);
        for (const auto &reference : m_references.to(id))
            add(reference.id);
        for (const auto &other : cascadeOf(id, m_references))
            addGone(other);
    }

    const Inventory &m_inventory;
    References m_references;
    QSet<RecordId> m_known;
    QSet<RecordId> m_gone;
    QHash<const ResourceKind *, QList<RecordId>> m_order;
};

} // namespace

QList<Touched> touchedBy(const Plan &plan, const Inventory &inventory)
{
    Touching touching(inventory);
    for (const auto &step : plan.steps)
        touching.take(step.change);
    return touching.all();
}

} // namespace trunkdesk
