// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/usedby.h"

#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QElapsedTimer>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr int sliceMilliseconds = 4;

bool refers(const ResourceKind &kind, const Field &field)
{
    return field.reference[0] != '\0' && QByteArrayView(field.key) != kind.parentField && field.type == FieldType::Sid;
}

bool refersAtAll(const ResourceKind &kind)
{
    return kind.isAssociation() || std::any_of(kind.fields.begin(), kind.fields.end(), [&kind](const Field &field) { return refers(kind, field); });
}

} // namespace

UsedBy *UsedBy::of(Inventory *inventory)
{
    auto *known = inventory->findChild<UsedBy *>({}, Qt::FindDirectChildrenOnly);
    return known ? known : new UsedBy(inventory);
}

UsedBy::UsedBy(Inventory *inventory) : QObject(inventory), m_inventory(inventory)
{
    connect(inventory, &Inventory::recordsAdded, this, &UsedBy::wait);
    connect(inventory, &Inventory::recordsChanged, this, &UsedBy::wait);
    connect(inventory, &Inventory::recordsRemoved, this, &UsedBy::wait);
    connect(&m_reader, &QTimer::timeout, this, &UsedBy::readLater);
    for (const auto *kind : allKinds())
        wait(kind, inventory->ids(*kind));
}

void UsedBy::wait(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (ids.isEmpty() || !refersAtAll(*kind))
        return;
    m_queue.push_back(ids);
    if (!m_reader.isActive())
        m_reader.start(0);
}

bool UsedBy::readSome(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; !m_queue.empty(); m_queue.pop_front(), m_next = 0)
        for (const auto &ids = m_queue.front(); m_next < ids.size(); ++m_next) {
            if (timer.elapsed() >= milliseconds)
                return false;
            look(ids.at(m_next));
        }
    return true;
}

void UsedBy::readLater()
{
    if (!readSome(sliceMilliseconds))
        return;
    m_reader.stop();
    Q_EMIT changed();
}

QList<UsedBy::Reference> UsedBy::referencesOf(const RecordId &id) const
{
    QList<Reference> references;
    const auto record = m_inventory->record(id);
    if (!record)
        return references;
    const auto add = [&references](const ResourceKind *kind, const QString &text, const RecordId &user) {
        if (const Reference reference{{kind, text}, user}; kind && user.kind && !text.isEmpty() && !references.contains(reference))
            references.append(reference);
    };
    if (id.kind->isAssociation())
        add(findKind(id.kind->attaches), id.id, {parentKind(*id.kind), {}, id.parent});
    for (const auto &field : id.kind->fields)
        if (refers(*id.kind, field))
            add(findKind(field.reference), fieldValue(field, *record), id);
    return references;
}

void UsedBy::look(const RecordId &id)
{
    const auto references = referencesOf(id);
    const auto before = m_references.value(id);
    if (references == before)
        return;
    for (const auto &[target, user] : references) {
        auto &entry = m_users[target];
        auto &[place, count] = entry.known[user];
        if (count++ == 0)
            entry.inOrder.insert({place = ++m_lastPlace, user});
    }
    for (const auto &[target, user] : before) {
        auto &entry = m_users[target];
        if (auto it = entry.known.find(user); --it->second == 0) {
            entry.inOrder.erase(it->first);
            entry.known.erase(it);
        }
        if (entry.inOrder.empty())
            m_users.remove(target);
    }
    if (references.isEmpty())
        m_references.remove(id);
    else
        m_references.insert(id, references);
}

UsedBy::Users UsedBy::users(const RecordId &id, qsizetype most)
{
    // A small account, or a single change, is read at once.
    if (!m_queue.empty() && readSome(sliceMilliseconds))
        m_reader.stop();
    Users users;
    const auto entry = m_users.constFind({id.kind, id.id});
    if (entry == m_users.constEnd())
        return users;
    users.count = entry->known.size();
    for (const auto &[place, user] : entry->inOrder) {
        if (!m_inventory->contains(user)) // the parent of an odd file, or one that went just now
            --users.count;
        else if (users.first.size() < most)
            users.first.append(user);
        else
            break;
    }
    return users;
}

} // namespace trunkdesk
