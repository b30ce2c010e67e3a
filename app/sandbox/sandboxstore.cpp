// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxstore.h"

namespace trunkdesk {

qsizetype SandboxStore::placeOf(const Shelf &shelf, const QString &id)
{
    if (shelf.places.size() != shelf.items.size()) {
        shelf.places.clear();
        for (auto i = shelf.items.size(); i-- > 0;) // of two of one id the first counts
            shelf.places.insert(shelf.items[i].id.id, i);
    }
    return shelf.places.value(id, -1);
}

const QList<SandboxItem> &SandboxStore::items(const ResourceKind &kind, const QString &parent) const
{
    static const QList<SandboxItem> none;
    const auto it = m_shelves.constFind({&kind, parent});
    return it == m_shelves.constEnd() ? none : it->items;
}

const SandboxItem *SandboxStore::find(const RecordId &id) const
{
    const auto it = m_shelves.constFind({id.kind, id.parent});
    const auto place = it == m_shelves.constEnd() ? -1 : placeOf(*it, id.id);
    return place < 0 ? nullptr : &it->items[place];
}

void SandboxStore::append(const SandboxItem &item)
{
    auto &shelf = m_shelves[{item.id.kind, item.id.parent}];
    if (shelf.places.size() == shelf.items.size() && !shelf.places.contains(item.id.id))
        shelf.places.insert(item.id.id, shelf.items.size());
    shelf.items.append(item);
    ++m_revision;
}

void SandboxStore::replace(const SandboxItem &item)
{
    auto &shelf = m_shelves[{item.id.kind, item.id.parent}];
    if (const auto place = placeOf(shelf, item.id.id); place >= 0)
        shelf.items[place] = item;
    ++m_revision;
}

void SandboxStore::remove(const RecordId &id)
{
    auto &shelf = m_shelves[{id.kind, id.parent}];
    if (const auto place = placeOf(shelf, id.id); place >= 0) {
        shelf.items.removeAt(place);
        shelf.places.clear();
    }
    m_hidden.remove(id);
    ++m_revision;
}

void SandboxStore::hide(const RecordId &id, std::chrono::milliseconds time)
{
    if (time <= std::chrono::milliseconds(0))
        return;
    m_hidden.insert(id, QDeadlineTimer(time));
    ++m_revision;
}

void SandboxStore::reveal()
{
    const auto due = m_hidden.removeIf([](const auto &entry) { return entry.value().hasExpired(); });
    m_revision += quint64(due);
}

void SandboxStore::removeAll(const ResourceKind &kind, const QString &parent)
{
    m_shelves.remove({&kind, parent});
    ++m_revision;
}

} // namespace trunkdesk
