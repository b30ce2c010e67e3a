// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/accountfacts.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool refers(const ResourceKind &kind, const Field &field)
{
    return field.reference[0] != '\0' && QByteArrayView(field.key) != kind.parentField && field.type == FieldType::Sid;
}

bool comesBefore(const RecordId &a, const RecordId &b)
{
    return std::tuple(QByteArrayView(a.kind->key), a.parent, a.id) < std::tuple(QByteArrayView(b.kind->key), b.parent, b.id);
}

QList<RecordId> inOrder(const QSet<RecordId> &ids)
{
    QList<RecordId> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end(), comesBefore);
    return list;
}

void add(QList<Fact> *facts, Fact::About about, const RecordId &of)
{
    if (facts)
        facts->append({about, of});
}

} // namespace

AccountFacts::AccountFacts(const Inventory &inventory) : m_inventory(inventory), m_numbers(numberPlacement(inventory.account().provider))
{
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        for (const auto &field : kind->fields)
            if (const auto *target = refers(*kind, field) ? findKind(field.reference) : nullptr)
                m_references[kind].append({&field, target});
}

AccountFacts::Ties AccountFacts::tiesOf(const RecordId &id, const Record &record) const
{
    Ties ties;
    for (const auto &[field, target] : m_references.value(id.kind))
        if (const RecordId other{target, {}, fieldValue(*field, record)}; !other.id.isEmpty() && !ties.refersTo.contains(other))
            ties.refersTo.append(other);
    if (id.kind->isAssociation())
        ties.attaches = {findKind(id.kind->attaches), {}, id.id};
    if (m_numbers && id.kind == m_numbers->kind)
        ties.place = placeOf(*m_numbers, record);
    else if (m_numbers && id.kind == m_numbers->association)
        ties.place = id.parent;
    return ties;
}

void AccountFacts::tie(const RecordId &id, const Ties &ties, QList<Fact> *different)
{
    for (const auto &other : ties.refersTo) {
        m_referrers[other][id.kind].insert(id);
        add(different, Fact::About::Referrers, other);
    }
    if (ties.attaches.isValid()) {
        m_attachments[ties.attaches].insert(id);
        add(different, Fact::About::Attachments, ties.attaches);
    }
    if (!ties.place.isEmpty()) {
        ++m_numbersOn[ties.place][id.id];
        add(different, Fact::About::Numbers, {m_numbers->place, {}, ties.place});
    }
}

void AccountFacts::untie(const RecordId &id, const Ties &ties, QList<Fact> *different)
{
    for (const auto &other : ties.refersTo) {
        m_referrers[other][id.kind].remove(id);
        add(different, Fact::About::Referrers, other);
    }
    if (ties.attaches.isValid()) {
        m_attachments[ties.attaches].remove(id);
        add(different, Fact::About::Attachments, ties.attaches);
    }
    if (!ties.place.isEmpty()) {
        auto &numbers = m_numbersOn[ties.place];
        if (--numbers[id.id] == 0)
            numbers.remove(id.id);
        add(different, Fact::About::Numbers, {m_numbers->place, {}, ties.place});
    }
}

void AccountFacts::note(const RecordId &id, const Record &record, QList<Fact> *different)
{
    auto &all = m_known.of(id);
    const auto known = all.find(id);
    if (known != all.end() && *known == record)
        return;
    const auto ties = tiesOf(id, record);
    if (known == all.end()) {
        all.insert(id, record);
        ++m_counts[id.kind];
        add(different, Fact::About::Count, {id.kind, {}, {}});
        if (id.kind->hasParent())
            m_children[{id.kind, id.parent}].insert(id.id);
        else
            m_knowsAll.clear(); // it may be the parent of lists that nobody has read
        tie(id, ties, different);
    } else {
        const auto before = tiesOf(id, *known);
        *known = record;
        if (before != ties) {
            untie(id, before, different);
            tie(id, ties, different);
        }
    }
    add(different, Fact::About::Record, id);
    add(different, Fact::About::Children, {id.kind, id.parent, {}});
}

void AccountFacts::forget(const RecordId &id, QList<Fact> *different)
{
    auto &all = m_known.of(id);
    const auto known = all.constFind(id);
    if (known == all.constEnd())
        return;
    untie(id, tiesOf(id, *known), different);
    all.erase(known);
    --m_counts[id.kind];
    if (id.kind->hasParent())
        m_children[{id.kind, id.parent}].remove(id.id);
    else
        m_knowsAll.clear();
    add(different, Fact::About::Count, {id.kind, {}, {}});
    add(different, Fact::About::Record, id);
    add(different, Fact::About::Children, {id.kind, id.parent, {}});
}

void AccountFacts::noteAll()
{
    for (const auto *kind : kindsOfProvider(m_inventory.account().provider))
        for (const auto &id : m_inventory.ids(*kind))
            note(id, *m_inventory.record(id));
}

void AccountFacts::forgetReading()
{
    m_knowsAll.clear();
}

void AccountFacts::ask(Fact::About about, const RecordId &of) const
{
    if (m_asked)
        m_asked->insert({about, of});
}

std::optional<Record> AccountFacts::record(const RecordId &id) const
{
    ask(Fact::About::Record, id);
    const auto &all = m_known.of(id);
    const auto known = all.constFind(id);
    return known == all.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Record> AccountFacts::referred(const Field &field, const Record &record) const
{
    const auto *kind = findKind(field.reference);
    const auto id = fieldValue(field, record);
    return kind && !id.isEmpty() ? this->record({kind, {}, id}) : std::nullopt;
}

QString AccountFacts::title(const RecordId &id) const
{
    const auto known = record(id);
    return known ? maskSecrets(recordTitle(*id.kind, *known)) : displayText(id.id);
}

bool AccountFacts::knowsAll(const ResourceKind &kind, const QString &parent) const
{
    ask(Fact::About::Reading, {&kind, {}, {}});
    if (!parent.isEmpty())
        return tellsAll(m_inventory, kind, parent);
    const auto *above = parentKind(kind);
    if (above) {
        ask(Fact::About::Reading, {above, {}, {}});
        ask(Fact::About::Count, {above, {}, {}});
    }
    const auto known = m_knowsAll.constFind(&kind);
    if (known != m_knowsAll.constEnd())
        return *known;
    const bool all = tellsAll(m_inventory, kind) && (!above || tellsAll(m_inventory, *above));
    m_knowsAll.insert(&kind, all);
    return all;
}

QList<RecordId> AccountFacts::children(const ResourceKind &kind, const QString &parent) const
{
    ask(Fact::About::Children, {&kind, parent, {}});
    QList<RecordId> list;
    if (kind.hasParent())
        for (const auto &id : m_children.value({&kind, parent}))
            list.append({&kind, parent, id});
    else
        list = m_inventory.ids(kind);
    std::sort(list.begin(), list.end(), comesBefore);
    return list;
}

qsizetype AccountFacts::childCount(const ResourceKind &kind, const QString &parent) const
{
    ask(Fact::About::Children, {&kind, parent, {}});
    const auto known = m_children.constFind({&kind, parent});
    return kind.hasParent() ? (known == m_children.constEnd() ? 0 : known->size()) : m_counts.value(&kind);
}

QList<RecordId> AccountFacts::attachments(const RecordId &id) const
{
    const RecordId attached{id.kind, {}, id.id};
    ask(Fact::About::Attachments, attached);
    return inOrder(m_attachments.value(attached));
}

QList<RecordId> AccountFacts::referrers(const RecordId &id, qsizetype most) const
{
    const RecordId target{id.kind, {}, id.id};
    ask(Fact::About::Referrers, target);
    QList<RecordId> list;
    for (const auto &ids : m_referrers.value(target))
        list.append(QList<RecordId>(ids.begin(), ids.end()));
    const auto end = list.begin() + qMin(most, list.size());
    std::partial_sort(list.begin(), end, list.end(), comesBefore);
    list.erase(end, list.end());
    return list;
}

qsizetype AccountFacts::referrerCount(const ResourceKind &kind, const RecordId &id) const
{
    const RecordId target{id.kind, {}, id.id};
    ask(Fact::About::Referrers, target);
    const auto known = m_referrers.constFind(target);
    const auto ofKind = known == m_referrers.constEnd() ? decltype(known->constFind(&kind)){} : known->constFind(&kind);
    return known == m_referrers.constEnd() || ofKind == known->constEnd() ? 0 : ofKind->size();
}

qsizetype AccountFacts::numbersOn(const RecordId &place) const
{
    ask(Fact::About::Numbers, {place.kind, {}, place.id});
    const auto known = m_numbersOn.constFind(place.id);
    return !m_numbers || place.kind != m_numbers->place || known == m_numbersOn.constEnd() ? 0 : known->size();
}

bool AccountFacts::knowsNumbersOn(const RecordId &place) const
{
    if (!m_numbers || place.kind != m_numbers->place)
        return false;
    // Either list says it: that of the account's numbers, each with its place, or that of this place.
    return knowsAll(*m_numbers->kind) || (m_numbers->association && knowsAll(*m_numbers->association, place.id));
}

qsizetype AccountFacts::count(const ResourceKind &kind) const
{
    ask(Fact::About::Count, {&kind, {}, {}});
    return m_counts.value(&kind);
}

} // namespace trunkdesk
