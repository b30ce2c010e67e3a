// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/inventory.h"

#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

Inventory::Inventory(const Account &account, QObject *parent) : QObject(parent), m_account(account) { }

std::unique_ptr<Inventory> Inventory::copy() const
{
    auto made = std::make_unique<Inventory>(m_account);
    made->m_shelves = m_shelves;
    made->m_parts = m_parts;
    made->m_states = m_states;
    made->m_readAt = m_readAt;
    made->m_lastOwnId = m_lastOwnId;
    return made;
}

void Inventory::setAccount(const Account &account)
{
    m_account = account;
    Q_EMIT accountChanged();
}

qsizetype Inventory::count(const ResourceKind &kind) const
{
    const auto shelf = m_shelves.constFind(&kind);
    return shelf == m_shelves.constEnd() ? 0 : shelf->order.size();
}

qsizetype Inventory::count() const
{
    qsizetype sum = 0;
    for (auto it = m_shelves.begin(); it != m_shelves.end(); ++it)
        if (it.key()->embeddedAs[0] == '\0')
            sum += it->order.size();
    return sum;
}

QList<RecordId> Inventory::ids(const ResourceKind &kind) const
{
    return m_shelves.value(&kind).order;
}

QList<RecordId> Inventory::ids(const ResourceKind &kind, const QString &parent) const
{
    QList<RecordId> list;
    if (const auto shelf = m_shelves.constFind(&kind); shelf != m_shelves.constEnd())
        std::copy_if(shelf->order.begin(), shelf->order.end(), std::back_inserter(list), [&parent](const RecordId &id) { return id.parent == parent; });
    return list;
}

std::optional<Record> Inventory::record(const RecordId &id) const
{
    const auto shelf = m_shelves.constFind(id.kind);
    if (shelf == m_shelves.constEnd())
        return {};
    const auto it = shelf->records.constFind(id);
    return it == shelf->records.constEnd() ? std::nullopt : std::optional(*it);
}

bool Inventory::contains(const RecordId &id) const
{
    const auto shelf = m_shelves.constFind(id.kind);
    return shelf != m_shelves.constEnd() && shelf->records.contains(id);
}

std::optional<Record> Inventory::referred(const Field &field, const Record &record) const
{
    const auto *kind = findKind(field.reference);
    const auto id = fieldValue(field, record);
    return kind && !id.isEmpty() ? this->record({kind, {}, id}) : std::nullopt;
}

QList<RecordId> Inventory::attachmentsOf(const RecordId &id) const
{
    QList<RecordId> list;
    for (auto it = m_shelves.begin(); it != m_shelves.end(); ++it)
        if (id.kind && QByteArrayView(it.key()->attaches) == id.kind->key)
            std::copy_if(it->order.begin(), it->order.end(), std::back_inserter(list), [&id](const RecordId &other) { return other.id == id.id; });
    return list;
}

QList<RecordId> Inventory::merge(const ResourceKind &kind, const QString &parent, const QList<Record> &records)
{
    QList<RecordId> all, added, changed;
    auto &shelf = m_shelves[&kind];
    for (const auto &record : records) {
        auto id = recordId(kind, record);
        if (!parent.isEmpty())
            id.parent = parent;
        if (id.id.isEmpty() && !kind.isSingleton())
            id.id = QStringLiteral("#%1").arg(++m_lastOwnId);
        const auto it = shelf.records.find(id);
        if (it == shelf.records.end()) {
            shelf.records.insert(id, record);
            shelf.order.append(id);
            added.append(id);
        } else if (*it != record) {
            *it = record;
            changed.append(id);
        }
        all.append(id);
    }
    if (!added.isEmpty())
        Q_EMIT recordsAdded(&kind, added);
    if (!changed.isEmpty())
        Q_EMIT recordsChanged(&kind, changed);
    mergeEmbedded(kind, all);
    return all;
}

void Inventory::mergeEmbedded(const ResourceKind &parent, const QList<RecordId> &ids)
{
    for (const auto *child : childKinds(parent)) {
        if (child->embeddedAs[0] == '\0')
            continue;
        for (const auto &id : ids) {
            const auto owner = record(id);
            const auto raw = owner ? owner->raw(child->embeddedAs) : QByteArrayView();
            if (!raw.isEmpty() && jsonType(raw) == JsonType::Object)
                merge(*child, id.id, {Record::fromChecked(raw)});
        }
    }
}

void Inventory::retain(const ResourceKind &kind, const QString &parent, const QSet<QString> &ids)
{
    QSet<RecordId> gone;
    for (const auto &id : m_shelves.value(&kind).order)
        if ((parent.isEmpty() || id.parent == parent) && !ids.contains(id.id))
            gone.insert(id);
    removeAll(kind, gone);
}

void Inventory::remove(const RecordId &id)
{
    if (contains(id))
        removeAll(*id.kind, {id});
}

void Inventory::removeAll(const ResourceKind &kind, const QSet<RecordId> &ids)
{
    if (ids.isEmpty())
        return;
    auto &shelf = m_shelves[&kind];
    QList<RecordId> gone;
    QSet<QString> parents;
    for (const auto &id : std::as_const(shelf.order))
        if (ids.contains(id)) {
            gone.append(id);
            parents.insert(id.id);
        }
    shelf.order.removeIf([&ids](const RecordId &id) { return ids.contains(id); });
    for (const auto &id : gone)
        shelf.records.remove(id);
    Q_EMIT recordsRemoved(&kind, gone);
    for (const auto *child : childKinds(kind)) {
        QSet<RecordId> orphans;
        for (const auto &id : m_shelves.value(child).order)
            if (parents.contains(id.parent))
                orphans.insert(id);
        removeAll(*child, orphans);
    }
}

LoadState Inventory::state(const ResourceKind &kind, const QString &parent) const
{
    return m_states.value({&kind, parent}).state;
}

ApiError Inventory::error(const ResourceKind &kind, const QString &parent) const
{
    return m_states.value({&kind, parent}).error;
}

ListNotes Inventory::notes(const ResourceKind &kind, const QString &parent) const
{
    return m_states.value({&kind, parent}).notes;
}

void Inventory::setState(const ResourceKind &kind, const QString &parent, LoadState state, const ApiError &error, const ListNotes &notes)
{
    m_states.insert({&kind, parent}, {state, error, notes});
    Q_EMIT stateChanged(&kind, parent);
}

void Inventory::setPart(const ResourceKind &kind, bool part)
{
    if (part)
        m_parts.insert(&kind);
    else
        m_parts.remove(&kind);
}

void Inventory::setReadAt(const QDateTime &time)
{
    m_readAt = time;
    Q_EMIT readAtChanged();
}

} // namespace trunkdesk
