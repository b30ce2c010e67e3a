// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/recordid.h"

#include <QDateTime>
#include <QHash>

namespace trunkdesk {

/// One resource as the sandbox keeps it: what it says of itself, without what is derived when it is answered (links, dates).
struct SandboxItem
{
    RecordId id;
    Record fields;
    QDateTime created;
    QDateTime updated;
};

/// The records of a sandbox account, in the order in which they were made.
class SandboxStore
{
public:
    [[nodiscard]] const QList<SandboxItem> &items(const ResourceKind &kind, const QString &parent = {}) const;
    [[nodiscard]] const SandboxItem *find(const RecordId &id) const; ///< valid until the next change
    void append(const SandboxItem &item);
    void replace(const SandboxItem &item); ///< keeps its place
    void remove(const RecordId &id);
    void removeAll(const ResourceKind &kind, const QString &parent);

    /// Becomes another with every change: what was derived of the records holds as long as it stays.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    struct Shelf
    {
        QList<SandboxItem> items;
        mutable QHash<QString, qsizetype> places; ///< by id; fewer than items: to be made again
    };
    [[nodiscard]] static qsizetype placeOf(const Shelf &shelf, const QString &id); ///< -1: not here

    QHash<std::pair<const ResourceKind *, QString>, Shelf> m_shelves;
    quint64 m_revision = 0;
};

} // namespace trunkdesk
