// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/fingerprint.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

namespace trunkdesk {

namespace {

constexpr size_t seed = 0x7d3a;

quint64 hashedName(const char *name)
{
    return quint64(qHash(QByteArrayView(name), seed));
}

/// What counts as the record's own text: what people set, and what they call it. What points elsewhere is a link, not a text.
bool isOwnText(const ResourceKind &kind, const Field &field)
{
    if (field.writeOnly || field.type == FieldType::Sid)
        return false;
    return field.writable() || QByteArrayView(field.key) == kind.titleField;
}

quint64 ownPrint(const ResourceKind &kind, const Record &record)
{
    auto print = hashedName(kind.key);
    for (const auto &field : kind.fields)
        if (isOwnText(kind, field))
            print = mixed(print, hashed(comparableText(field, record)));
    return print;
}

} // namespace

QString comparableText(const Field &field, const Record &record)
{
    auto text = fieldValue(field, record);
    if (field.type == FieldType::TextList) {
        auto lines = text.split(u'\n');
        lines.sort();
        return lines.join(u'\n');
    }
    return text.contains(u'@') ? maskSecrets(text) : text;
}

quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9e3779b97f4a7c15ULL + b + 0x632be59bd9b4e019ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

quint64 hashed(const QString &text)
{
    return quint64(qHash(text, seed));
}

Fingerprints::Fingerprints(const Inventory &inventory, const QList<const ResourceKind *> &kinds)
{
    std::vector<Record> records;
    for (const auto *kind : kinds)
        for (const auto &id : inventory.ids(*kind)) {
            m_places.insert(id, int(m_nodes.size()));
            records.push_back(inventory.record(id).value_or(Record()));
            m_nodes.push_back({id});
            m_nodes.back().prints[0] = ownPrint(*kind, records.back());
        }
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const auto id = m_nodes[size_t(i)].id;
        if (id.kind->hasParent())
            link(i, {parentKind(*id.kind), {}, id.parent}, id.kind->parentField);
        if (id.kind->isAssociation())
            link(i, {findKind(id.kind->attaches), {}, id.id}, id.kind->attaches);
        for (const auto &field : id.kind->fields)
            if (field.writable() && field.reference[0] != '\0')
                link(i, {findKind(field.reference), {}, fieldValue(field, records[size_t(i)])}, field.key);
    }
    for (size_t depth = 1; depth <= deepest; ++depth)
        for (auto &node : m_nodes) {
            quint64 around = 0; // a sum: in whatever order they stand
            for (const auto &other : node.links)
                around += mixed(other.label, m_nodes[size_t(other.to)].prints[depth - 1]);
            node.prints[depth] = mixed(node.prints[depth - 1], around);
        }
}

void Fingerprints::link(int from, const RecordId &to, const char *label)
{
    const auto place = m_places.constFind(to);
    if (place == m_places.constEnd())
        return;
    const auto name = hashedName(label);
    m_nodes[size_t(from)].links.push_back({*place, name});
    m_nodes[size_t(*place)].links.push_back({from, ~name});
}

quint64 Fingerprints::at(const RecordId &id, int depth) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? 0 : m_nodes[size_t(*place)].prints[size_t(depth)];
}

quint64 Fingerprints::company(const RecordId &id, const QHash<RecordId, int> &pairs) const
{
    const auto place = m_places.constFind(id);
    quint64 sum = 0;
    if (place != m_places.constEnd())
        for (const auto &other : m_nodes[size_t(*place)].links)
            if (const auto pair = pairs.constFind(m_nodes[size_t(other.to)].id); pair != pairs.constEnd())
                sum += mixed(other.label, quint64(*pair) + 1);
    return sum;
}

} // namespace trunkdesk
