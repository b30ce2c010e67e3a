// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxstore.h"

#include <algorithm>

namespace trunkdesk {

namespace {

auto position(QList<SandboxItem> &list, const RecordId &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const SandboxItem &item) { return item.id == id; });
}

} // namespace

const QList<SandboxItem> &SandboxStore::items(const ResourceKind &kind, const QString &parent) const
{
    static const QList<SandboxItem> none;
    const auto it = m_shelves.constFind({&kind, parent});
    return it == m_shelves.constEnd() ? none : *it;
}

const SandboxItem *SandboxStore::find(const RecordId &id) const
{
    const auto &list = items(*id.kind, id.parent);
    const auto it = std::find_if(list.begin(), list.end(), [&id](const SandboxItem &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}

void SandboxStore::append(const SandboxItem &item)
{
    m_shelves[{item.id.kind, item.id.parent}].append(item);
}

void SandboxStore::replace(const SandboxItem &item)
{
    auto &list = m_shelves[{item.id.kind, item.id.parent}];
    if (const auto it = position(list, item.id); it != list.end())
        *it = item;
}

void SandboxStore::remove(const RecordId &id)
{
    auto &list = m_shelves[{id.kind, id.parent}];
    if (const auto it = position(list, id); it != list.end())
        list.erase(it);
}

void SandboxStore::removeAll(const ResourceKind &kind, const QString &parent)
{
    m_shelves.remove({&kind, parent});
}

} // namespace trunkdesk
