// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planorder.h"

#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace trunkdesk {

namespace {

using Op = Change::Op;

/// What has to be there before a record of this kind: its parent, what it points at, and what can be attached to it.
QSet<const ResourceKind *> foundations(const ResourceKind &kind)
{
    QSet<const ResourceKind *> kinds{parentKind(kind)};
    for (const auto &field : kind.fields)
        if (field.writable())
            kinds.insert(findKind(field.reference));
    for (const auto *child : childKinds(kind))
        kinds.insert(findKind(child->attaches));
    kinds.remove(nullptr);
    return kinds;
}

int depth(const ResourceKind &kind, QSet<const ResourceKind *> above = {})
{
    int deepest = 0;
    above.insert(&kind);
    for (const auto *other : foundations(kind))
        if (!above.contains(other)) // two kinds may point at each other
            deepest = std::max(deepest, depth(*other, above) + 1);
    return deepest;
}

/// Smaller goes first.
int rank(const Change &change)
{
    constexpr int step = 100; // more than any depth
    static const auto levels = [] { // whole from the beginning, since plans are made on several threads
        QHash<const ResourceKind *, int> all;
        for (const auto *kind : allKinds())
            all.insert(kind, depth(*kind));
        return all;
    }();
    const int level = levels.value(change.id.kind);
    switch (change.op) {
    case Op::Create: return level;
    case Op::Attach: return step;
    case Op::Update: return 2 * step;
    case Op::Detach: return 3 * step;
    case Op::Delete: return 5 * step - level;
    }
    return 0;
}

/// What a field says, where two may not say the same: in the account, or under one parent.
struct HeldName
{
    const Field *field = nullptr;
    QString parent;
    QString text;

    friend bool operator==(const HeldName &, const HeldName &) = default;
    friend size_t qHash(const HeldName &name, size_t seed = 0) { return qHashMulti(seed, name.field, name.parent, name.text); }
};

/// Steps by rank, each after those that it cannot do without.
class Ordering
{
public:
    Ordering(const QList<Step> &steps, const Inventory &inventory) : m_steps(steps), m_inventory(inventory), m_before(size_t(steps.size())), m_marks(size_t(steps.size())) { }

    QList<Step> run()
    {
        noteNewRecords();
        noteNames();
        noteLimits();
        for (int i = 0; i < m_steps.size(); ++i)
            place(i);
        return m_ordered;
    }

private:
    void place(int i)
    {
        if (m_marks[size_t(i)]) // a circle has no order; the provider says what it minds
            return;
        m_marks[size_t(i)] = true;
        for (const int other : m_before[size_t(i)])
            place(other);
        m_ordered.append(m_steps.at(i));
    }

    void noteNewRecords()
    {
        QHash<QString, int> made;
        for (int i = 0; i < m_steps.size(); ++i)
            if (const auto &key = m_steps.at(i).change.key; !key.isEmpty())
                made.insert(key, i);
        if (made.isEmpty())
            return;
        for (int i = 0; i < m_steps.size(); ++i) {
            const auto &change = m_steps.at(i).change;
            const auto need = [&](const QString &text) {
                if (const auto it = made.constFind(text); it != made.constEnd() && *it != i)
                    m_before[size_t(i)].push_back(*it);
            };
            need(change.id.parent);
            need(change.id.id);
            for (const auto &text : change.fields)
                need(text);
        }
    }

    static bool isName(const ResourceKind &kind, const Field &field)
    {
        return field.unique || (field.updatable() && field.type == FieldType::Text && QByteArrayView(field.key) == kind.titleField);
    }

    void noteNames()
    {
        QHash<HeldName, int> givers, takers;
        QList<std::pair<HeldName, int>> taken;
        for (int i = 0; i < m_steps.size(); ++i) {
            const auto &change = m_steps.at(i).change;
            const auto &kind = *change.id.kind;
            for (const auto &field : kind.fields) {
                if (!isName(kind, field))
                    continue;
                const auto old = fieldValue(field, change.before).toCaseFolded();
                const auto fresh = change.fields.value(field.key).toCaseFolded();
                const bool changes = change.op == Op::Update && change.fields.contains(field.key) && old != fresh;
                if (!old.isEmpty() && (changes || (change.op == Op::Delete && field.unique)))
                    givers.insert({&field, change.id.parent, old}, i);
                if (!fresh.isEmpty() && (changes || change.op == Op::Create)) {
                    takers.insert({&field, change.id.parent, fresh}, i);
                    taken.append({{&field, change.id.parent, fresh}, i});
                }
            }
        }
        for (const auto &[name, i] : taken) {
            after(i, givers, name);
            afterOuterNames(i, takers, name);
        }
        for (auto it = givers.begin(); it != givers.end(); ++it) // a name goes after the names under it
            if (it.key().field->unique && m_steps.at(*it).change.op == Op::Delete)
                goAfterNamesUnder(it.key(), *it, givers);
    }

    void after(int i, const QHash<HeldName, int> &steps, const HeldName &name)
    {
        if (const auto it = steps.constFind(name); it != steps.constEnd() && *it != i)
            m_before[size_t(i)].push_back(*it);
    }

    void afterOuterNames(int i, const QHash<HeldName, int> &steps, const HeldName &name)
    {
        if (name.field->unique)
            for (auto dot = name.text.indexOf(u'.'); dot >= 0; dot = name.text.indexOf(u'.', dot + 1))
                after(i, steps, {name.field, name.parent, name.text.sliced(dot + 1)});
    }

    void goAfterNamesUnder(const HeldName &name, int i, const QHash<HeldName, int> &givers)
    {
        const auto ending = u'.' + name.text;
        for (auto it = givers.begin(); it != givers.end(); ++it)
            if (it.key().field == name.field && it.key().text.endsWith(ending) && m_steps.at(*it).change.op == Op::Delete)
                m_before[size_t(i)].push_back(*it);
    }

    /// Where a parent would have too many for a moment, something goes before something comes.
    void noteLimits()
    {
        struct Traffic
        {
            std::vector<int> coming, going;
        };
        QHash<std::pair<const ResourceKind *, QString>, Traffic> parents;
        for (int i = 0; i < m_steps.size(); ++i) {
            const auto &change = m_steps.at(i).change;
            if (change.id.kind->limit == 0 || !change.id.kind->hasParent() || isPendingId(change.id.parent))
                continue;
            auto &traffic = parents[{change.id.kind, change.id.parent}];
            if (change.op == Op::Create)
                traffic.coming.push_back(i);
            else if (change.op == Op::Delete)
                traffic.going.push_back(i);
        }
        for (auto it = parents.begin(); it != parents.end(); ++it) {
            const auto &[kind, parent] = it.key();
            if (it->coming.empty() || it->going.empty())
                continue;
            const auto room = size_t(std::max<qsizetype>(kind->limit - m_inventory.ids(*kind, parent).size(), 0));
            for (auto next = room; next < it->coming.size() && next - room < it->going.size(); ++next)
                m_before[size_t(it->coming[next])].push_back(it->going[next - room]);
        }
    }

    const QList<Step> &m_steps;
    const Inventory &m_inventory;
    std::vector<std::vector<int>> m_before; ///< by step: those that go before it
    std::vector<char> m_marks;
    QList<Step> m_ordered;
};

void noteDependencies(QList<Step> &steps)
{
    QHash<QString, int> made;
    for (int i = 0; i < steps.size(); ++i) {
        const auto &change = steps.at(i).change;
        QSet<int> needed;
        const auto need = [&](const QString &text) {
            if (const auto it = made.constFind(text); it != made.constEnd())
                needed.insert(*it);
        };
        need(change.id.parent);
        need(change.id.id);
        for (const auto &text : change.fields)
            need(text);
        steps[i].dependsOn = needed.values();
        std::sort(steps[i].dependsOn.begin(), steps[i].dependsOn.end());
        if (!change.key.isEmpty())
            made.insert(change.key, i);
    }
}

} // namespace

void putInOrder(QList<Step> &steps, const Inventory &inventory)
{
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return rank(a.change) < rank(b.change); });
    steps = Ordering(steps, inventory).run();
    noteDependencies(steps);
}

} // namespace trunkdesk
