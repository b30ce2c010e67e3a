// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/belongings.h"

#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/tabkinds.h"

namespace trunkdesk {

namespace {

class Gathering
{
public:
    explicit Gathering(const Inventory &inventory) : m_inventory(inventory) { }

    void add(const RecordId &id)
    {
        if (!id.isValid() || m_found.contains(id) || !m_inventory.contains(id))
            return;
        m_found.insert(id);
        m_open.append(id);
    }

    QSet<RecordId> run()
    {
        while (!m_open.isEmpty())
            follow(m_open.takeLast());
        return m_found;
    }

private:
    void follow(const RecordId &id)
    {
        for (const auto *child : childKinds(*id.kind))
            for (const auto &under : m_inventory.ids(*child, id.id))
                add(under);
        if (id.kind->isAssociation())
            add({findKind(id.kind->attaches), {}, id.id});
        const auto record = m_inventory.record(id);
        const auto *home = homeField(*id.kind);
        for (const auto &field : id.kind->fields)
            if (field.reference[0] != '\0' && &field != home && QByteArrayView(field.key) != id.kind->parentField && record)
                add({findKind(field.reference), {}, fieldValue(field, *record)});
        for (const auto *tab : tabKinds(*id.kind))
            if (const auto *pointer = pointerField(*tab))
                for (const auto &other : hangingOn(*tab, *pointer).values(id.id))
                    add(other);
    }

    /// By what they hang on; worked out once, since there may be a hundred thousand.
    const QMultiHash<QString, RecordId> &hangingOn(const ResourceKind &kind, const Field &pointer)
    {
        const auto known = m_hanging.constFind(&kind);
        if (known != m_hanging.constEnd())
            return *known;
        auto &made = m_hanging[&kind];
        for (const auto &id : m_inventory.ids(kind))
            if (const auto place = fieldValue(pointer, *m_inventory.record(id)); !place.isEmpty())
                made.insert(place, id);
        return made;
    }

    const Inventory &m_inventory;
    QSet<RecordId> m_found;
    QList<RecordId> m_open;
    QHash<const ResourceKind *, QMultiHash<QString, RecordId>> m_hanging;
};

} // namespace

QSet<RecordId> withBelongings(const Inventory &inventory, const QList<RecordId> &chosen)
{
    Gathering gathering(inventory);
    for (const auto &id : chosen)
        gathering.add(id);
    return gathering.run();
}

} // namespace trunkdesk
