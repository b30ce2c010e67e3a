// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/wayout.h"

#include "models/changes/dependents.h"
#include "models/changes/stepwords.h"
#include "models/inventory/pagerecords.h"
#include "models/schema/tabkinds.h"
#include "views/forms/words.h"

#include <QCoreApplication>
#include <QSet>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::WayOut)
};

constexpr qsizetype namedRecords = 6; ///< of what goes with a record; the rest is counted

QString titleOf(const RecordId &id, const Inventory &inventory)
{
    const auto record = inventory.record(id);
    return record ? recordTitle(*id.kind, *record) : id.id;
}

/// The records of the kind that stand on this one's page.
QList<RecordId> recordsOn(const RecordId &page, const ResourceKind &kind, const References &references)
{
    if (!pointerField(kind))
        return pageRecords(references.inventory(), kind, page.id);
    QList<RecordId> ids;
    for (const auto &reference : references.to(page))
        if (reference.id.kind == &kind && reference.field == pointerField(kind))
            ids.append(reference.id);
    return ids;
}

/// `trunk lab-in: 4 phone numbers: +1415…, +1415…`
QString lineOf(const RecordId &id, const References &references)
{
    const auto &inventory = references.inventory();
    auto line = Words::tr("%1 “%2”", "kind and record").arg(kindSingular(*id.kind), titleOf(id, inventory));
    for (const auto *kind : tabKinds(*id.kind)) {
        const auto records = recordsOn(id, *kind, references);
        if (records.isEmpty() || kind->isSingleton())
            continue;
        QStringList names;
        for (const auto &record : records.first(qMin(records.size(), namedRecords)))
            names.append(titleOf(record, inventory));
        if (records.size() > namedRecords)
            names.append(Words::tr("…", "and more"));
        line += Words::tr(", with %1: %2", "how many of a kind, and their names").arg(countedNoun(*kind, records.size()), names.join(QStringLiteral(", ")));
    }
    return line;
}

std::optional<WayOut> repointing(const QList<RecordId> &deleted, const Inventory &inventory)
{
    const References references(inventory);
    QList<RecordId> gone;
    for (const auto &id : deleted)
        for (const auto &dependent : cascadeOf(id, references))
            if (!gone.contains(dependent))
                gone.append(dependent);
    if (gone.isEmpty())
        return {};
    WayOut way{.kind = WayOut::Kind::Repoint, .text = {}, .affected = {}, .button = {}};
    for (const auto &id : gone)
        way.affected.append(lineOf(id, references));
    const auto &kind = *deleted.constFirst().kind;
    const auto &gonesKind = *gone.constFirst().kind;
    if (inventory.count(kind) <= deleted.size())
        way.text = Words::tr("There is no other %1 that this could be pointed at; make one first, and it can stay:", "a kind").arg(nounInSentence(kind));
    else
        way.text = Words::tr("This stays if it is pointed at another %1 first (%2):", "a kind, and how many of another kind").arg(nounInSentence(kind), countedNoun(gonesKind, gone.size()));
    if (inventory.count(kind) > deleted.size())
        way.button = Words::tr("&Repoint First…");
    return way;
}

std::optional<WayOut> detaching(const QList<RecordId> &deleted, const Inventory &inventory)
{
    WayOut way{.kind = WayOut::Kind::Detach, .text = Words::tr("It can go once it is detached here:"), .affected = {}, .button = {}};
    bool canDetach = false;
    for (const auto &id : deleted) {
        for (const auto &holder : holdersOf(id, inventory)) {
            way.affected.append(Words::tr("“%1” is attached to “%2” (%3)", "record, place, and its tab").arg(titleOf(id, inventory), parentTitle(holder, inventory), schemaText(holder.kind->tab)));
            canDetach = canDetach || holder.kind->can(Verb::Delete);
        }
    }
    if (way.affected.isEmpty())
        return {};
    if (canDetach)
        way.button = Words::tr("&Detach There First");
    return way;
}

} // namespace

std::optional<WayOut> wayOutOf(const QList<RecordId> &deleted, const Inventory &inventory)
{
    if (deleted.isEmpty() || deleted.constFirst().kind->isAssociation())
        return {};
    const auto way = repointing(deleted, inventory);
    return way ? way : detaching(deleted, inventory);
}

QList<Change> detachThenDelete(const QList<RecordId> &deleted, const Inventory &inventory)
{
    QList<Change> changes;
    for (const auto &id : deleted) {
        for (const auto &holder : holdersOf(id, inventory))
            if (holder.kind->can(Verb::Delete))
                changes.append(detachRecord(holder, *inventory.record(holder)));
        if (const auto record = inventory.record(id))
            changes.append(deleteRecord(id, *record));
    }
    return changes;
}

} // namespace trunkdesk
