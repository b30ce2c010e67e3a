// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/matching.h"

#include "models/inventory/coverage.h"
#include "models/changes/fingerprint.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace trunkdesk {

namespace {

using FieldKeys = QList<QByteArray>;

/// By what people tell records of a kind from each other, the surest first.
QList<FieldKeys> naturalKeys(const ResourceKind &kind)
{
    QList<FieldKeys> keys;
    const QByteArray title = kind.titleField, fallback = kind.fallbackTitle;
    for (const auto &field : kind.fields)
        if (field.tailField[0] != '\0')
            keys.append(FieldKeys{field.key, field.tailField});
    if (kind.shares.present())
        keys.append(FieldKeys{title, kind.shares.target, kind.shares.weight});
    if (!fallback.isEmpty()) {
        keys.append(FieldKeys{title, fallback});
        // Who signs in is known by the name with which he does, whatever people call him.
        const bool signsIn = std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writeOnly && field.required; });
        if (signsIn)
            keys.append(FieldKeys{fallback});
    }
    keys.append(FieldKeys{title});
    if (!fallback.isEmpty())
        keys.append(FieldKeys{fallback});
    if (kind.shares.present())
        keys.append(FieldKeys{kind.shares.target});
    return keys;
}

/// An id that the inventory gave to a record without one.
bool isMadeUp(const RecordId &id)
{
    return id.id.startsWith(u'#') || id.parent.startsWith(u'#');
}

class Matcher
{
public:
    Matcher(const Inventory &before, const Inventory &after, const QList<const ResourceKind *> &kinds) : m_before(before), m_after(after), m_kinds(kinds) { }

    Matching run()
    {
        m_matching.byId = sameAccount();
        for (const bool associations : {false, true}) // what is attached comes before the attaching
            for (const auto *kind : m_kinds)
                if (kind->isAssociation() == associations)
                    match(*kind);
        return m_matching;
    }

private:
    /// The number under which a record is looked for on the other side; nothing: it is not looked for this way.
    using KeyOf = std::function<std::optional<quint64>(const RecordId &, bool before)>;

    /// Files may not say whose they are; ids are the provider's, so one that both have says it.
    [[nodiscard]] bool sameAccount() const
    {
        const auto a = m_before.account().accountId, b = m_after.account().accountId;
        if (!a.isEmpty() && !b.isEmpty())
            return a == b;
        for (const auto *kind : m_kinds) {
            const auto ids = m_before.ids(*kind);
            if (!kind->isSingleton() && kind->can(Verb::Create) && std::any_of(ids.begin(), ids.end(), [this](const RecordId &id) { return !isMadeUp(id) && m_after.contains(id); }))
                return true;
        }
        return false;
    }

    void match(const ResourceKind &kind)
    {
        m_left = m_before.ids(kind);
        m_right = m_after.ids(kind);
        if (m_matching.byId)
            pairUp([](const RecordId &id, bool) -> std::optional<quint64> {
                return isMadeUp(id) ? std::nullopt : std::optional(mixed(id.kind->exclusive ? 0 : hashed(id.parent), hashed(id.id)));
            });
        if (kind.isAssociation() && !kind.exclusive)
            return matchAttached(kind);
        if (kind.isSingleton())
            return pairUp([this](const RecordId &id, bool before) { return under(id, before); });
        for (const auto &field : kind.fields)
            if (field.unique)
                pairUp(byFields(kind, {field.key}, true));
        if (!kind.exclusive)
            matchEqual();
        for (const auto &keys : naturalKeys(kind))
            pairUp(byFields(kind, keys, false));
    }

    void matchAttached(const ResourceKind &kind)
    {
        const auto *attached = findKind(kind.attaches);
        pairUp([this, attached](const RecordId &id, bool before) -> std::optional<quint64> {
            const auto pair = pairOf({attached, {}, id.id}, before);
            const auto place = under(id, before);
            return pair && place ? std::optional(mixed(*place, *pair)) : std::nullopt;
        });
        // A file may hold what is attached where without the records themselves.
        const auto byTitle = byFields(kind, {kind.titleField}, false);
        pairUp([this, attached, byTitle](const RecordId &id, bool before) -> std::optional<quint64> {
            const bool known = (before ? m_before : m_after).contains({attached, {}, id.id});
            return known ? std::nullopt : byTitle(id, before);
        });
    }

    /// Those that say the same, and of these first the ones that hang together with the same.
    void matchEqual()
    {
        if (m_left.isEmpty() || m_right.isEmpty())
            return;
        if (!m_printsBefore) {
            m_printsBefore.emplace(m_before, m_kinds);
            m_printsAfter.emplace(m_after, m_kinds);
        }
        for (const bool together : {true, false})
            for (int depth = Fingerprints::deepest; depth >= 0; --depth)
                pairUp([this, together, depth](const RecordId &id, bool before) -> std::optional<quint64> {
                    const auto place = under(id, before);
                    if (!place)
                        return {};
                    const auto &prints = before ? *m_printsBefore : *m_printsAfter;
                    const auto print = mixed(*place, prints.at(id, depth));
                    if (!together)
                        return print;
                    const auto company = prints.company(id, before ? m_pairsBefore : m_pairsAfter);
                    return company == 0 ? std::nullopt : std::optional(mixed(print, company));
                });
    }

    [[nodiscard]] KeyOf byFields(const ResourceKind &kind, const FieldKeys &keys, bool anywhere) const
    {
        QList<const Field *> fields;
        for (const auto &key : keys)
            if (const auto *field = kind.field(key))
                fields.append(field);
        return [this, fields, anywhere, exclusive = kind.exclusive](const RecordId &id, bool before) -> std::optional<quint64> {
            const auto place = anywhere || exclusive ? std::optional<quint64>(0) : under(id, before);
            const auto record = (before ? m_before : m_after).record(id);
            bool said = false;
            auto key = place.value_or(0);
            for (const auto *field : fields) {
                const auto text = comparableText(*field, *record);
                said = said || !text.isEmpty();
                key = mixed(key, hashed(field->type == FieldType::DomainName ? text.toCaseFolded() : text));
            }
            return said && place ? std::optional(key) : std::nullopt;
        };
    }

    /// A number for where a record is, the same on both sides; nothing when its parent is not on both.
    [[nodiscard]] std::optional<quint64> under(const RecordId &id, bool before) const
    {
        return id.kind->hasParent() ? pairOf({parentKind(*id.kind), {}, id.parent}, before) : std::optional<quint64>(0);
    }

    [[nodiscard]] std::optional<quint64> pairOf(const RecordId &id, bool before) const
    {
        const auto &pairs = before ? m_pairsBefore : m_pairsAfter;
        const auto it = pairs.constFind(id);
        return it == pairs.constEnd() ? std::nullopt : std::optional(quint64(*it) + 1);
    }

    /// Pairs those of which the key is the same, in the order in which they stand.
    void pairUp(const KeyOf &keyOf)
    {
        if (m_left.isEmpty() || m_right.isEmpty())
            return;
        struct Candidates
        {
            QList<RecordId> ids;
            qsizetype next = 0;
        };
        QHash<quint64, Candidates> candidates;
        for (const auto &id : std::as_const(m_right))
            if (const auto key = keyOf(id, false))
                candidates[*key].ids.append(id);
        if (candidates.isEmpty())
            return;
        QList<std::pair<RecordId, RecordId>> found;
        for (const auto &id : std::as_const(m_left))
            if (const auto key = keyOf(id, true))
                if (const auto it = candidates.find(*key); it != candidates.end() && it->next < it->ids.size())
                    found.append({id, it->ids.at(it->next++)});
        if (found.isEmpty())
            return;
        for (const auto &[earlier, later] : found) { // only now: a key may ask who is paired
            m_matching.laterOf.insert(earlier, later);
            m_matching.earlierOf.insert(later, earlier);
            m_pairsBefore.insert(earlier, m_pairs);
            m_pairsAfter.insert(later, m_pairs++);
        }
        m_left.removeIf([this](const RecordId &id) { return m_pairsBefore.contains(id); });
        m_right.removeIf([this](const RecordId &id) { return m_pairsAfter.contains(id); });
    }

    const Inventory &m_before;
    const Inventory &m_after;
    const QList<const ResourceKind *> &m_kinds;
    Matching m_matching;
    QHash<RecordId, int> m_pairsBefore, m_pairsAfter; ///< the same number for both of a pair
    int m_pairs = 0;
    QList<RecordId> m_left, m_right; ///< of the kind under way: without a partner yet
    std::optional<Fingerprints> m_printsBefore, m_printsAfter;
};

} // namespace

QList<const ResourceKind *> comparedKinds(const Inventory &before, const Inventory &after)
{
    const auto bothTellOf = [&](const ResourceKind &kind) { return tellsOf(before, kind) && tellsOf(after, kind); };
    QList<const ResourceKind *> kinds;
    for (const auto *kind : allKinds()) {
        if (kind->onDemand || !isConfiguration(*kind) || !bothTellOf(*kind))
            continue;
        // What is attached says by itself where it hangs.
        const auto *attached = kind->exclusive ? findKind(kind->attaches) : nullptr;
        if (attached && homeAssociation(*attached) == kind && bothTellOf(*attached))
            continue;
        kinds.append(kind);
    }
    return kinds;
}

Matching matchRecords(const Inventory &before, const Inventory &after, const QList<const ResourceKind *> &kinds)
{
    return Matcher(before, after, kinds).run();
}

} // namespace trunkdesk
