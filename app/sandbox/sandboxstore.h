// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/schema/recordid.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>

#include <chrono>

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

    /// A provider may show what it made only later: until then isHidden() says so to whoever answers readings. Writing finds it.
    void hide(const RecordId &id, std::chrono::milliseconds time);
    /// Ends the hiding of what is due. To be called before a request is answered.
    void reveal();
    [[nodiscard]] bool isHidden(const RecordId &id) const { return m_hidden.contains(id); }

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
    QHash<RecordId, QDeadlineTimer> m_hidden;
    quint64 m_revision = 0;
};

} // namespace trunkdesk
