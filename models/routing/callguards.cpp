// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/callguards.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/routing/admissionkinds.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"
#include "models/values/cidrblock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Admission)
};

constexpr qsizetype mostNamed = 4;

/// What one entry of a list lets in.
struct Range
{
    std::optional<CidrBlock> block;
    bool readable = true; ///< false: it may let in what we cannot tell
    RecordId record;
    QByteArray field;
};

Range rangeOf(const QString &address, std::optional<int> prefix, const RecordId &record, const char *field)
{
    Range range{CidrBlock::fromFields(address, prefix.value_or(32)), true, record, field};
    // An answer of 0 may mean the whole address as well as everybody; only an address of nothing but zeros says which.
    if (prefix == 0 && address != "0.0.0.0"_L1)
        range = {CidrBlock::fromFields(address, 32), false, record, field};
    return range;
}

/// `203.0.113.0/24`; bits behind the prefix do not count, since the provider matches by prefix.
Range rangeOf(const QString &entry, const RecordId &record, const char *field)
{
    bool number = true;
    const auto text = entry.trimmed();
    const int prefix = text.contains(u'/') ? text.section(u'/', 1).toInt(&number) : 32;
    return {number ? CidrBlock::fromFields(text.section(u'/', 0, 0), prefix) : std::nullopt, true, record, field};
}

QList<Range> rangesOf(const Inventory &inventory, const RecordId &list, const AddressListKind &kind, const QList<RecordId> &members)
{
    QList<Range> ranges;
    if (kind.member[0] == '\0') {
        const auto record = inventory.record(list);
        const auto *field = list.kind->field(kind.address);
        if (record && field)
            for (const auto &entry : fieldValue(*field, *record).split(u'\n', Qt::SkipEmptyParts))
                ranges.append(rangeOf(entry, list, kind.address));
        return ranges;
    }
    for (const auto &id : members) {
        const auto record = *inventory.record(id);
        const auto prefix = record.integer(kind.prefix);
        ranges.append(rangeOf(record.text(kind.address), prefix && *prefix >= 0 && *prefix <= 32 ? std::optional<int>(int(*prefix)) : std::nullopt, id, kind.address));
    }
    return ranges;
}

QString quoted(const QString &name)
{
    return Words::tr("“%1”").arg(name);
}

} // namespace

const QList<RecordId> &CallGuards::children(const ResourceKind &kind, const QString &parent)
{
    auto it = m_children.find(&kind);
    if (it == m_children.end()) {
        it = m_children.insert(&kind, {});
        for (const auto &id : m_inventory.ids(kind))
            it.value()[id.parent].append(id);
    }
    return it.value()[parent];
}

void CallGuards::addAssociation(Attached &attached, const ResourceKind &association, const RecordId &entry)
{
    const auto *list = findKind(association.attaches);
    for (const auto &id : children(association, entry.id)) {
        const RecordId listId{list, {}, id.id};
        if (!attached.lists.contains(listId))
            attached.lists.append(listId);
        attached.names.insert(listId, recordTitle(association, *m_inventory.record(id)));
    }
    attached.known = attached.known || tellsAll(m_inventory, association, entry.id);
}

CallGuards::Attached CallGuards::named(const RecordId &entry, const char *reference) const
{
    Attached attached;
    const auto record = m_inventory.record(entry);
    const auto *field = entry.kind->field(reference);
    if (!record || !field)
        return attached;
    attached.known = record->has(reference);
    if (const auto id = fieldValue(*field, *record); !id.isEmpty())
        attached.lists.append({findKind(field->reference), {}, id});
    return attached;
}

CallGuards::Attached CallGuards::addressLists(const RecordId &entry, const OutwardKind &outward)
{
    if (outward.addressReference[0] != '\0')
        return named(entry, outward.addressReference);
    Attached attached;
    for (const auto *kind : childKinds(*entry.kind))
        if (const auto *list = kind->authenticates ? findKind(kind->attaches) : nullptr; list && addressListKind(*list)) {
            addAssociation(attached, *kind, entry);
            for (const auto *older : readOnlyTwins(*kind)) // the same once more: a file may have only these
                addAssociation(attached, *older, entry);
        }
    return attached;
}

CallGuards::Attached CallGuards::credentialLists(const RecordId &entry, const OutwardKind &outward)
{
    if (outward.credentialReference[0] != '\0')
        return named(entry, outward.credentialReference);
    Attached attached;
    for (const auto *kind : childKinds(*entry.kind))
        if (const auto *list = kind->authenticates ? findKind(kind->attaches) : nullptr; list && credentialListKind(*list)) {
            addAssociation(attached, *kind, entry);
            for (const auto *older : readOnlyTwins(*kind))
                addAssociation(attached, *older, entry);
        }
    return attached;
}

CallGuards::Attached CallGuards::registrationLists(const RecordId &entry, const OutwardKind &outward)
{
    Attached attached;
    if (const auto *association = findKind(outward.registration))
        addAssociation(attached, *association, entry);
    return attached;
}

QString CallGuards::title(const Attached &attached, const RecordId &list) const
{
    if (const auto record = m_inventory.record(list))
        return quoted(recordTitle(*list.kind, *record));
    return quoted(attached.names.value(list, displayText(list.id)));
}

QString CallGuards::titles(const Attached &attached) const
{
    QStringList names;
    for (const auto &list : attached.lists)
        names.append(title(attached, list));
    if (names.size() > mostNamed)
        return Words::tr("%1 and %2 more", "some names, and how many others").arg(names.first(mostNamed - 1).join(u", "_s), QString::number(names.size() - mostNamed + 1));
    return names.size() < 2 ? names.value(0) : Words::tr("%1 and %2", "the last two of a list of names").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

AdmissionStep CallGuards::addressStep(const Attached &attached, const QString &address)
{
    using Answer = AdmissionStep::Answer;
    if (attached.lists.isEmpty())
        return {Answer::Unknown, Words::tr("Whether the address is asked about was not read."), {}, {}};
    const auto first = attached.lists.first();
    if (address.isEmpty())
        return {Answer::Unknown, Words::tr("%1 decides by the address that the call comes from, which was not said.", "one or more lists").arg(titles(attached)), first, {}};
    std::optional<std::pair<Range, RecordId>> best, doubtful;
    bool whole = attached.known, anything = false;
    for (const auto &list : attached.lists) {
        const auto *kind = addressListKind(*list.kind);
        const auto *member = findKind(kind->member);
        whole = whole && (member ? tellsAll(m_inventory, *member, list.id) : m_inventory.contains(list));
        for (const auto &range : rangesOf(m_inventory, list, *kind, member ? children(*member, list.id) : QList<RecordId>())) {
            anything = true;
            if (!range.readable && !doubtful)
                doubtful = {range, list};
            if (range.block && range.block->contains(address) && (!best || range.block->prefix() > best->first.block->prefix()))
                best = {range, list};
        }
    }
    if (best) {
        const auto &[range, list] = *best;
        const auto text = range.block->prefix() == 32 ? Words::tr("%1 is in %2.", "an address, a list").arg(address, title(attached, list))
                                                      : Words::tr("%1 is in %2 of %3.", "an address, a range, a list").arg(address, range.block->toString(), title(attached, list));
        return {Answer::Passed, text, range.record, range.field};
    }
    if (doubtful) {
        const auto &[range, list] = *doubtful;
        const auto text = Words::tr("%1 may be in %2: the prefix length 0 of %3 can mean everybody as well as this one address.", "an address, a list, another address");
        return {Answer::Unknown, text.arg(address, title(attached, list), displayText(m_inventory.record(range.record)->text(range.field))), range.record, range.field};
    }
    if (!whole)
        return {Answer::Unknown, Words::tr("%1 may be in %2: not all of it was read.", "an address, one or more lists").arg(address, titles(attached)), first, {}};
    if (!anything)
        return {Answer::Failed, Words::tr("%1 has no address, so it lets nobody in.", "one or more lists").arg(titles(attached)), first, {}};
    return {Answer::Failed, Words::tr("%1 is not in %2.", "an address, one or more lists").arg(address, titles(attached)), first, {}};
}

AdmissionStep CallGuards::usernameStep(const Attached &attached, const QString &username)
{
    using Answer = AdmissionStep::Answer;
    if (attached.lists.isEmpty())
        return {Answer::Unknown, Words::tr("Whether a user name is asked for was not read."), {}, {}};
    const auto first = attached.lists.first();
    if (username.isEmpty())
        return {Answer::Unknown, Words::tr("A user name of %1 and its password are asked for.", "one or more lists").arg(titles(attached)), first, {}};
    bool whole = attached.known;
    QString otherCase;
    for (const auto &list : attached.lists) {
        const auto *kind = credentialListKind(*list.kind);
        const auto *member = findKind(kind->member);
        whole = whole && (member ? tellsAll(m_inventory, *member, list.id) : m_inventory.contains(list));
        for (const auto &id : member ? children(*member, list.id) : QList<RecordId>{list}) {
            const auto record = m_inventory.record(id);
            const auto name = record ? record->text(kind->username) : QString();
            if (name == username)
                return {Answer::Passed, Words::tr("%1 is in %2; its password decides.", "a user name, a list").arg(quoted(displayText(username)), title(attached, list)), id, kind->username};
            if (name.compare(username, Qt::CaseInsensitive) == 0)
                otherCase = name;
        }
    }
    const auto name = quoted(displayText(username));
    if (!whole)
        return {Answer::Unknown, Words::tr("%1 may be in %2: not all of it was read.", "a user name, one or more lists").arg(name, titles(attached)), first, {}};
    if (!otherCase.isEmpty())
        return {Answer::Failed, Words::tr("%1 is not in %2, but %3 is: capital and small letters count.", "a user name, a list, another user name").arg(name, titles(attached), quoted(displayText(otherCase))), first, {}};
    return {Answer::Failed, Words::tr("%1 is not in %2.", "a user name, one or more lists").arg(name, titles(attached)), first, {}};
}

} // namespace trunkdesk
