// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>

namespace trunkdesk {

class Inventory;

/// Who refers to a record: the parents of associations that attach it, and every record with a field that names it. What merely
/// lives under it does not count. The way back is kept by record, so that an answer walks no table, and it is brought up to date in
/// slices while nothing else happens.
class UsedBy : public QObject
{
    Q_OBJECT

public:
    /// The one of this inventory, which lives as long as it does. Made when first asked for.
    [[nodiscard]] static UsedBy *of(Inventory *inventory);

    struct Users
    {
        QList<RecordId> first; ///< in the order in which they came
        qsizetype count = 0;   ///< of all, each once
    };
    /// Not complete while records wait to be read; changed() follows then.
    [[nodiscard]] Users users(const RecordId &id, qsizetype most);

Q_SIGNALS:
    void changed();

private:
    explicit UsedBy(Inventory *inventory);
    using Target = std::pair<const ResourceKind *, QString>;

    void wait(const ResourceKind *kind, const QList<RecordId> &ids);
    [[nodiscard]] bool readSome(int milliseconds);
    void readLater();
    void look(const RecordId &id);

    Inventory *m_inventory;
    std::deque<QList<RecordId>> m_queue;
    qsizetype m_next = 0; ///< in the first list of the queue
    QTimer m_reader;
    struct Entry
    {
        std::map<quint64, RecordId> inOrder;
        QHash<RecordId, std::pair<quint64, int>> known; ///< place in the order, and how often it refers
    };
    struct Reference
    {
        Target target;
        RecordId user;

        friend bool operator==(const Reference &, const Reference &) = default;
    };
    [[nodiscard]] QList<Reference> referencesOf(const RecordId &id) const;

    QHash<Target, Entry> m_users;
    QHash<RecordId, QList<Reference>> m_references; ///< of a record, as it was last read
    quint64 m_lastPlace = 0;
};

} // namespace trunkdesk
