// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/diff.h"

#include "models/inventory/coverage.h"
#include "models/changes/fingerprint.h"
#include "models/changes/matching.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Comparison)
};

bool isCompared(const Field &field)
{
    return field.writable() && !field.writeOnly;
}

QString titleOf(const RecordId &id, const Record &record)
{
    return id.kind->isSingleton() ? kindSingular(*id.kind) : recordTitle(*id.kind, record);
}

class Comparing
{
public:
    Comparing(const Inventory &before, const Inventory &after) : m_before(before), m_after(after), m_kinds(comparedKinds(before, after)) { }

    Comparison run()
    {
        m_result.kinds = m_kinds.size();
        m_result.matching = matchRecords(m_before, m_after, m_kinds);
        for (const auto *kind : std::as_const(m_kinds))
            compareKind(*kind);
        noteKinds();
        return m_result;
    }

private:
    void compareKind(const ResourceKind &kind)
    {
        m_home = homeField(kind);
        for (const auto &id : m_before.ids(kind)) {
            if (const auto later = m_result.matching.laterOf.constFind(id); later != m_result.matching.laterOf.constEnd())
                comparePair(id, *later);
            else if (!kind.isSingleton() && isGone(m_after, id, m_result.matching.laterOf))
                m_result.differences.append(single(Difference::Kind::Removed, id));
        }
        for (const auto &id : m_after.ids(kind)) {
            if (m_result.matching.earlierOf.contains(id))
                continue;
            const bool added = kind.isSingleton() ? comesWithNew(id) && !saysNothing(id) : isGone(m_before, id, m_result.matching.earlierOf);
            if (added)
                m_result.differences.append(single(Difference::Kind::Added, id));
        }
    }

    /// Whether the other side would have the record if it were there: of a parent that is not there either, nothing can be.
    [[nodiscard]] bool isGone(const Inventory &other, const RecordId &id, const QHash<RecordId, RecordId> &partners) const
    {
        if (!id.kind->hasParent())
            return tellsAll(other, *id.kind, {});
        const auto &above = *parentKind(*id.kind);
        const RecordId parent{&above, {}, id.parent};
        if (const auto partner = partners.constFind(parent); partner != partners.constEnd())
            return tellsAll(other, *id.kind, partner->id);
        // A file may hold what is under a parent without the parent; in one account its id says which it is.
        if (m_result.matching.byId && (other.contains(parent) || !tellsOf(other, above)))
            return tellsAll(other, *id.kind, id.parent);
        return tellsAll(other, above, {});
    }

    [[nodiscard]] bool comesWithNew(const RecordId &singleton) const
    {
        const RecordId parent{parentKind(*singleton.kind), {}, singleton.parent};
        return m_after.contains(parent) && !m_result.matching.earlierOf.contains(parent) && isGone(m_before, parent, m_result.matching.earlierOf);
    }

    /// A singleton is there with its parent by itself; it says something when it is not as a new one is.
    [[nodiscard]] bool saysNothing(const RecordId &id) const
    {
        return draftOf(*id.kind, *m_after.record(id)) == newDraft(*id.kind);
    }

    void comparePair(const RecordId &id, const RecordId &later)
    {
        const auto before = m_before.record(id).value_or(Record()), after = m_after.record(later).value_or(Record());
        Difference difference{.kind = Difference::Kind::Changed, .before = id, .after = later};
        for (const auto &field : id.kind->fields) {
            if (!isCompared(field) || isSame(field, before, after))
                continue;
            difference.fields.append({&field, shown(field, before, m_before), shown(field, after, m_after)});
            if (&field == m_home && !fieldValue(field, before).isEmpty() && !fieldValue(field, after).isEmpty())
                difference.kind = Difference::Kind::Moved;
        }
        if (id.kind->exclusive && m_result.matching.laterOf.value({parentKind(*id.kind), {}, id.parent}).id != later.parent)
            difference.kind = Difference::Kind::Moved;
        if (difference.fields.isEmpty() && difference.kind != Difference::Kind::Moved)
            return;
        difference.recordBefore = before;
        difference.recordAfter = after;
        difference.title = titleOf(later, after);
        difference.parentBefore = parentOf(id, before, m_before);
        difference.parentAfter = parentOf(later, after, m_after);
        m_result.differences.append(difference);
    }

    [[nodiscard]] Difference single(Difference::Kind what, const RecordId &id) const
    {
        const bool added = what == Difference::Kind::Added;
        const auto &inventory = added ? m_after : m_before;
        const auto record = inventory.record(id).value_or(Record());
        Difference difference{.kind = what};
        (added ? difference.after : difference.before) = id;
        (added ? difference.recordAfter : difference.recordBefore) = record;
        difference.title = titleOf(id, record);
        (added ? difference.parentAfter : difference.parentBefore) = parentOf(id, record, inventory);
        for (const auto &field : id.kind->fields)
            if (isCompared(field) && !fieldValue(field, record).isEmpty()) {
                const auto text = shown(field, record, inventory);
                difference.fields.append({&field, added ? QString() : text, added ? text : QString()});
            }
        return difference;
    }

    [[nodiscard]] bool isSame(const Field &field, const Record &before, const Record &after) const
    {
        if (field.type != FieldType::Sid && before.raw(field.key) == after.raw(field.key))
            return true; // nearly always, and without a look at what it means
        // An export may lack a field that the provider answers today.
        const auto lacks = [&field](const Inventory &inventory, const Record &record) { return inventory.account().mode == AccountMode::File && !record.has(field.key); };
        if (lacks(m_before, before) || lacks(m_after, after))
            return true;
        if (field.type != FieldType::Sid)
            return comparableText(field, before) == comparableText(field, after) && isSameSecret(field, before, after);
        const auto earlier = fieldValue(field, before), later = fieldValue(field, after);
        if (earlier.isEmpty() || later.isEmpty())
            return earlier == later;
        if (const auto *kind = findKind(field.reference); kind && m_kinds.contains(kind)) {
            const RecordId one{kind, {}, earlier}, other{kind, {}, later};
            if (m_before.contains(one) || m_after.contains(other))
                return m_result.matching.laterOf.value(one) == other;
        }
        // Ids of two accounts never agree; that both have one is all that can be told.
        return earlier == later || !m_result.matching.byId;
    }

    /// Passwords inside addresses: one that is hidden may be any.
    static bool isSameSecret(const Field &field, const Record &before, const Record &after)
    {
        const auto earlier = fieldValue(field, before), later = fieldValue(field, after);
        return earlier == later || field.type == FieldType::TextList || earlier.contains(secretMask) || later.contains(secretMask);
    }

    static QString shown(const Field &field, const Record &record, const Inventory &inventory)
    {
        const auto referred = field.reference[0] == '\0' ? std::nullopt : inventory.referred(field, record);
        return referred ? recordTitle(*findKind(field.reference), *referred) : fieldText(field, record);
    }

    /// What people call the record that it hangs on.
    [[nodiscard]] QString parentOf(const RecordId &id, const Record &record, const Inventory &inventory) const
    {
        if (const auto *above = parentKind(*id.kind)) {
            const auto parent = inventory.record({above, {}, id.parent});
            return parent ? recordTitle(*above, *parent) : displayText(id.parent);
        }
        return m_home ? shown(*m_home, record, inventory) : QString();
    }

    void noteKinds()
    {
        QStringList untoldEarlier, untoldLater;
        for (const auto *kind : allKinds()) {
            const bool earlier = tellsOf(m_before, *kind), later = tellsOf(m_after, *kind);
            if (kind->onDemand) {
                if (earlier || later)
                    leaveOut(*kind, Words::tr("“%1” are not compared: they are read only when somebody looks at them.").arg(kindPlural(*kind)));
            } else if (m_kinds.contains(kind)) {
                for (const auto *side : {&m_before, &m_after})
                    if (!tellsAll(*side, *kind))
                        leaveOut(*kind, Words::tr("“%1” are compared only in part: “%2” does not have all of them, so none is called added or removed where it cannot be known.")
                                            .arg(kindPlural(*kind), nameOf(*side)));
            } else if (earlier != later && isConfiguration(*kind) && !saysItElsewhere(*kind)) {
                leaveOut(*kind);
                (earlier ? untoldLater : untoldEarlier).append(kindPlural(*kind));
            }
        }
        for (const auto &[side, kinds] : {std::pair(&m_before, untoldEarlier), std::pair(&m_after, untoldLater)}) // one sentence, for a single answer of the API tells of next to nothing
            if (!kinds.isEmpty())
                m_result.remarks.append(Words::tr("“%1” does not tell of these, so they are not compared: %2.").arg(nameOf(*side), kinds.join(QStringLiteral(", "))));
    }

    /// Of an association that what is attached tells of, too.
    [[nodiscard]] bool saysItElsewhere(const ResourceKind &kind) const
    {
        const auto *attached = kind.exclusive ? findKind(kind.attaches) : nullptr;
        return attached && homeAssociation(*attached) == &kind && m_kinds.contains(attached);
    }

    /// A file is mostly called what its account is called.
    [[nodiscard]] QString nameOf(const Inventory &side) const
    {
        const auto name = displayText(side.account().name);
        const bool ambiguous = m_before.account().name == m_after.account().name && side.account().mode == AccountMode::File;
        return ambiguous ? Words::tr("%1 (file)").arg(name) : name;
    }

    void leaveOut(const ResourceKind &kind, const QString &remark = {})
    {
        if (!m_result.notCompared.contains(&kind))
            m_result.notCompared.append(&kind);
        if (!remark.isEmpty() && !m_result.remarks.contains(remark))
            m_result.remarks.append(remark);
    }

    const Inventory &m_before;
    const Inventory &m_after;
    const QList<const ResourceKind *> m_kinds;
    const Field *m_home = nullptr; ///< of the kind under way
    Comparison m_result;
};

} // namespace

Comparison compare(const Inventory &before, const Inventory &after)
{
    return Comparing(before, after).run();
}

} // namespace trunkdesk
