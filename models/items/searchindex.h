// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/core/partedhash.h"
#include "models/items/searchentry.h"
#include "models/items/searchquery.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <deque>
#include <vector>

namespace trunkdesk {

/// The records of one inventory, ready to be searched. It reads no record by itself: what the inventory tells of waits in a queue,
/// and whoever has time calls readSome(). So 100,000 records that arrive at once cost the window nothing at that moment.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndex(Inventory *inventory, QObject *parent = nullptr);

    [[nodiscard]] Inventory *inventory() const { return m_inventory; }
    [[nodiscard]] bool isComplete() const { return m_queue.empty() && m_retitled.isEmpty(); }
    /// Reads what waits for about so long; true when nothing waits any more.
    bool readSome(int milliseconds);
    [[nodiscard]] quint64 version() const { return m_version; } ///< another one: rows may be found that were not, or not any more

    // Rows keep their numbers while their records live; a free row has no valid id.
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] const RecordId &id(int row) const { return m_rows[size_t(row)].id; }
    [[nodiscard]] QList<int> rowsMeeting(const SearchQuery &query) const; ///< by their blocks; sorted
    [[nodiscard]] bool matches(int row, const SearchQuery &query) const;  ///< by anything else
    [[nodiscard]] SearchRank rank(int row, const SearchQuery &query, bool blockMet) const;
    /// Kinds in the order of the table, what is only attached behind all others.
    [[nodiscard]] int kindOrder(int row) const { return m_rows[size_t(row)].order; }
    /// Less than 0, 0 or more as the title of one row stands before that of another.
    [[nodiscard]] int compareTitles(int row, const SearchIndex &other, int otherRow) const;

Q_SIGNALS:
    void unread(); ///< something waits to be read

private:
    struct Row
    {
        RecordId id;
        quint64 titleKey[2] = {0, 0}; ///< the first bytes of the title, so that most comparisons look no further
        qsizetype titleSize = 0;
        qsizetype idSize = 0;
        int order = 0;
        bool shadowed = false; ///< the record that it attaches is here too, and is the better one to show
        bool hasBlocks = false;
    };
    struct Block
    {
        CidrBlock block;
        int row;
    };
    struct Shape ///< what is the same for all records of a kind
    {
        QList<TableColumn> columns;
        QList<const ResourceKind *> named;    ///< kinds that have rows in which records of this one are called by name
        QList<const ResourceKind *> attaching; ///< associations that attach this kind
        const ResourceKind *attached = nullptr;
        int order = 0;
    };

    void wait(const ResourceKind *kind, const QList<RecordId> &ids);
    void look(const RecordId &id);
    void drop(const RecordId &id);
    [[nodiscard]] int rowFor(const RecordId &id, const Shape &shape);
    void setShadow(const RecordId &id, const Shape &shape, bool present);
    const Shape &shapeOf(const ResourceKind *kind);
    [[nodiscard]] QByteArrayView title(int row) const;

    // Texts in blocks of rows: one block of memory for all of them would be moved as a whole when it grows.
    static constexpr int rowsOfArena = 4096;
    [[nodiscard]] const TextArena &arena(int row) const { return m_arenas[size_t(row / rowsOfArena)]; }

    QPointer<Inventory> m_inventory;
    std::deque<QList<RecordId>> m_queue;
    qsizetype m_next = 0; ///< in the first list of the queue
    QSet<const ResourceKind *> m_retitled; ///< kinds whose rows name a record that has another title now
    QHash<const ResourceKind *, Shape> m_shapes;
    RecordFacts m_facts;
    std::vector<Row> m_rows;
    std::vector<int> m_free;
    std::vector<TextArena> m_arenas;
    std::vector<Block> m_blocks;
    PartedHash<QHash<RecordId, int>> m_rowOf;
    PartedHash<QMultiHash<QString, int>> m_attachments; ///< rows of associations by the id of what they attach
    quint64 m_version = 0;
};

} // namespace trunkdesk
