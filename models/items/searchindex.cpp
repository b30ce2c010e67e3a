// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchindex.h"

#include "models/schema/registry.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace trunkdesk {

static constexpr int attachedLast = 1000; ///< added to the order of a kind

SearchIndex::SearchIndex(Inventory *inventory, QObject *parent) : QObject(parent), m_inventory(inventory)
{
    m_facts.reset(inventory, nullptr);
    connect(inventory, &Inventory::recordsAdded, this, &SearchIndex::wait);
    connect(inventory, &Inventory::recordsChanged, this, &SearchIndex::wait);
    connect(inventory, &Inventory::recordsRemoved, this, &SearchIndex::wait);
    for (const auto *kind : allKinds())
        wait(kind, inventory->ids(*kind));
}

void SearchIndex::wait(const ResourceKind *, const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return;
    m_queue.push_back(ids);
    Q_EMIT unread();
}

bool SearchIndex::readSome(int milliseconds)
{
    if (!m_inventory)
        m_queue.clear();
    QElapsedTimer timer;
    timer.start();
    while (!isComplete()) {
        if (m_queue.empty()) {
            // Rows that name another record are read again only now: titles come in batches too.
            m_facts.forgetTitles();
            for (const auto *kind : std::exchange(m_retitled, {}))
                if (const auto ids = m_inventory ? m_inventory->ids(*kind) : QList<RecordId>(); !ids.isEmpty())
                    m_queue.push_back(ids);
            continue;
        }
        const auto &ids = m_queue.front();
        for (; m_next < ids.size(); ++m_next) {
            if (timer.elapsed() >= milliseconds)
                return false;
            look(ids.at(m_next));
        }
        m_queue.pop_front();
        m_next = 0;
    }
    return true;
}

void SearchIndex::look(const RecordId &id)
{
    const auto record = m_inventory->record(id);
    ++m_version;
    if (!record)
        return drop(id);
    const auto &shape = shapeOf(id.kind);
    const bool known = m_rowOf.of(id).contains(id);
    const int number = rowFor(id, shape);
    const auto entry = searchEntry(shape.columns, id, *record, m_facts);
    const bool sameTitle = known && title(number) == QByteArrayView(entry.text).first(entry.titleSize);
    if (!sameTitle)
        for (const auto *kind : shape.named)
            if (m_inventory->count(*kind) > 0)
                m_retitled.insert(kind);
    auto &row = m_rows[size_t(number)];
    if (row.hasBlocks)
        std::erase_if(m_blocks, [number](const Block &block) { return block.row == number; });
    row.hasBlocks = !entry.blocks.isEmpty();
    for (const auto &block : entry.blocks)
        m_blocks.push_back({block, number});
    row.titleSize = entry.titleSize;
    row.idSize = entry.idSize;
    char key[16] = {};
    std::memcpy(key, entry.text.constData(), size_t(std::min<qsizetype>(entry.titleSize, sizeof key)));
    row.titleKey[0] = qFromBigEndian<quint64>(key);
    row.titleKey[1] = qFromBigEndian<quint64>(key + 8);
    m_arenas[size_t(number / rowsOfArena)].set(number % rowsOfArena, entry.text);
}

int SearchIndex::rowFor(const RecordId &id, const Shape &shape)
{
    const auto &numbers = m_rowOf.of(id);
    if (const auto known = numbers.constFind(id); known != numbers.constEnd())
        return *known;
    if (m_free.empty()) {
        if (m_rows.size() % rowsOfArena == 0)
            m_arenas.emplace_back();
        m_arenas.back().insertRows(qsizetype(m_rows.size() % rowsOfArena), 1);
        m_free.push_back(int(m_rows.size()));
        m_rows.emplace_back();
    }
    const int number = m_free.back();
    m_free.pop_back();
    auto &row = m_rows[size_t(number)];
    row.id = id;
    row.order = shape.order;
    m_rowOf.of(id).insert(id, number);
    if (shape.attached) {
        m_attachments.of(id.id).insert(id.id, number);
        row.shadowed = m_inventory->contains({shape.attached, {}, id.id});
    }
    setShadow(id, shape, true);
    return number;
}

void SearchIndex::drop(const RecordId &id)
{
    auto &numbers = m_rowOf.of(id);
    const auto known = numbers.constFind(id);
    if (known == numbers.constEnd())
        return;
    const int number = *known;
    const auto &shape = shapeOf(id.kind);
    setShadow(id, shape, false);
    m_attachments.of(id.id).remove(id.id, number);
    if (m_rows[size_t(number)].hasBlocks)
        std::erase_if(m_blocks, [number](const Block &block) { return block.row == number; });
    m_arenas[size_t(number / rowsOfArena)].forgetRows(number % rowsOfArena, 1);
    m_rows[size_t(number)] = {};
    m_free.push_back(number);
    numbers.remove(RecordId(id));
}

void SearchIndex::setShadow(const RecordId &id, const Shape &shape, bool present)
{
    if (shape.attaching.isEmpty())
        return;
    const auto &attachments = m_attachments.of(id.id);
    for (auto it = attachments.constFind(id.id); it != attachments.constEnd() && it.key() == id.id; ++it)
        if (auto &row = m_rows[size_t(it.value())]; shape.attaching.contains(row.id.kind))
            row.shadowed = present;
}

const SearchIndex::Shape &SearchIndex::shapeOf(const ResourceKind *kind)
{
    const auto known = m_shapes.constFind(kind);
    if (known != m_shapes.constEnd())
        return *known;
    Shape shape{.columns = tableColumns(*kind, false), .named = {}, .attaching = {}, .attached = kind->isAssociation() ? findKind(kind->attaches) : nullptr};
    shape.order = int(allKinds().indexOf(kind)) + (kind->isAssociation() ? attachedLast : 0);
    for (const auto *other : kindsOfProvider(providerOf(*kind))) {
        const auto columns = tableColumns(*other, false);
        if (std::any_of(columns.begin(), columns.end(), [kind](const TableColumn &column) { return column.referredKind == kind; }))
            shape.named.append(other);
        if (other->isAssociation() && findKind(other->attaches) == kind)
            shape.attaching.append(other);
    }
    return *m_shapes.insert(kind, shape);
}

QByteArrayView SearchIndex::title(int row) const
{
    return arena(row).text(row % rowsOfArena).first(m_rows[size_t(row)].titleSize);
}

QList<int> SearchIndex::rowsMeeting(const SearchQuery &query) const
{
    QList<int> rows;
    if (!query.block())
        return rows;
    for (const auto &block : m_blocks)
        if (query.meets(block.block))
            rows.append(block.row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool SearchIndex::matches(int row, const SearchQuery &query) const
{
    const auto &entry = m_rows[size_t(row)];
    return entry.id.isValid() && !entry.shadowed && query.matches(arena(row), row % rowsOfArena);
}

SearchRank SearchIndex::rank(int row, const SearchQuery &query, bool blockMet) const
{
    const auto &entry = m_rows[size_t(row)];
    return query.rank(arena(row), row % rowsOfArena, entry.titleSize, entry.idSize, blockMet);
}

int SearchIndex::compareTitles(int row, const SearchIndex &other, int otherRow) const
{
    const auto &a = m_rows[size_t(row)], &b = other.m_rows[size_t(otherRow)];
    for (const int part : {0, 1})
        if (a.titleKey[part] != b.titleKey[part])
            return a.titleKey[part] < b.titleKey[part] ? -1 : 1;
    return title(row).compare(other.title(otherRow));
}

} // namespace trunkdesk
