// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filecontent.h"

#include "models/core/displaytext.h"
#include "models/files/recordplaces.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

/// Ready are the kinds of which the parts say something; where they do not have all of one, what they have of it.
void noteStates(const QList<const Loaded *> &parts, Inventory *inventory)
{
    QHash<const ResourceKind *, Told> told;
    for (const auto *part : parts)
        told[part->kind].add(*part);
    for (const auto *kind : allKinds()) {
        const auto it = told.constFind(kind);
        if (it == told.constEnd() && inventory->count(*kind) == 0)
            continue;
        inventory->setState(*kind, {}, LoadState::Ready);
        if (it == told.constEnd() || it->everyParent)
            continue;
        for (auto list = it->lists.begin(); list != it->lists.end(); ++list) {
            const bool whole = it->isWhole(list.key());
            if (kind->hasParent() || !whole)
                inventory->setPart(*kind, true);
            if (kind->hasParent() && whole && !list.key().isEmpty())
                inventory->setState(*kind, list.key(), LoadState::Ready);
        }
    }
}

/// Whether a list ended as it should, as far as it said so itself.
bool isWhole(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    const auto notes = inventory.notes(kind, parent);
    return inventory.state(kind, parent) == LoadState::Ready && !notes.endedEarly && !notes.changedUnderWay;
}

/// Whether every list of the kind is whole, those of parents that nobody knows among them. A singleton is there with its parent.
bool isWholeEverywhere(const Inventory &inventory, const ResourceKind &kind)
{
    if (kind.isSingleton())
        return true;
    if (inventory.isPart(kind) || !isWhole(inventory, kind, {}))
        return false;
    const auto *above = parentKind(kind);
    const auto parents = above ? inventory.ids(*above) : QList<RecordId>();
    return std::all_of(parents.begin(), parents.end(),
        [&](const RecordId &id) { return inventory.state(kind, id.id) == LoadState::NotRead || isWhole(inventory, kind, id.id); });
}

/// Says of lists of which some are not whole how far each of them goes; of whole ones that are empty, too.
void noteExtents(const Inventory &inventory, const ResourceKind &kind, QList<Loaded> *parts)
{
    if (const auto *above = parentKind(kind))
        for (const auto &id : inventory.ids(*above))
            if (isWhole(inventory, kind, id.id) && inventory.ids(kind, id.id).isEmpty())
                parts->append({&kind, id.id, {}});
    for (auto &part : *parts) {
        const bool whole = !part.parent.isEmpty() && isWhole(inventory, kind, part.parent);
        part.extent = {whole, whole, false};
    }
}

/// Tells of each part as which records the inventory took it.
template<class Poured>
void pourParts(const AccountContent &content, Inventory *inventory, const Poured &poured)
{
    QList<const Loaded *> parts;
    for (const auto &part : content.loaded)
        parts.append(&part);
    const auto &kinds = allKinds();
    std::stable_sort(parts.begin(), parts.end(), [&kinds](const Loaded *a, const Loaded *b) { return kinds.indexOf(a->kind) < kinds.indexOf(b->kind); });
    for (const auto *part : parts)
        poured(*part, inventory->merge(*part->kind, part->parent, part->records));
    noteStates(parts, inventory);
    inventory->setReadAt(content.time);
}

} // namespace

void Told::add(const Loaded &part)
{
    everyParent = everyParent || part.extent.everyParent;
    auto list = lists.find(part.parent);
    if (list == lists.end())
        list = lists.insert(part.parent, {false, false, false}); // pages of several files together
    list->beginning = list->beginning || part.extent.beginning;
    list->end = list->end || part.extent.end;
}

bool Told::isWhole(const QString &parent) const
{
    const auto list = lists.value(parent, {false, false, false});
    return everyParent || (list.beginning && list.end);
}

QString FileNotice::toString() const
{
    auto where = displayText(file);
    if (line > 0)
        where += Text::tr(", line %1").arg(line);
    if (!path.isEmpty())
        where += Text::tr(", in %1").arg(path);
    return where.isEmpty() ? message : Text::tr("%1: %2").arg(where, message);
}

qsizetype AccountContent::recordCount() const
{
    qsizetype sum = 0;
    for (const auto &part : loaded)
        sum += part.records.size();
    return sum;
}

AccountContent contentOf(const Inventory &inventory)
{
    AccountContent content{inventory.account(), inventory.readAt(), {}};
    const bool isFile = content.account.mode == AccountMode::File;
    for (const auto *kind : allKinds()) {
        if (kind->onDemand && !isFile) // the pages that somebody happened to look at
            continue;
        QHash<QString, qsizetype> places;
        QList<Loaded> parts;
        for (const auto &id : inventory.ids(*kind)) {
            const auto place = places.constFind(id.parent);
            const auto index = place == places.constEnd() ? parts.size() : *place;
            if (place == places.constEnd()) {
                places.insert(id.parent, index);
                parts.append({kind, id.parent, {}});
            }
            parts[index].records.append(inventory.record(id).value_or(Record()));
        }
        if (!isWholeEverywhere(inventory, *kind))
            noteExtents(inventory, *kind, &parts);
        else if (parts.isEmpty() && inventory.state(*kind) == LoadState::Ready)
            parts.append({kind, {}, {}});
        content.loaded += parts;
    }
    return content;
}

QList<AccountContent> byProvider(const AccountContent &content)
{
    QList<AccountContent> list;
    for (const auto &part : content.loaded) {
        const auto provider = providerOf(*part.kind).toByteArray();
        auto it = std::find_if(list.begin(), list.end(), [&provider](const AccountContent &c) { return c.account.provider == provider; });
        if (it == list.end()) {
            auto account = content.account;
            if (account.provider != provider) { // what is said of the account is not about this one
                account.provider = provider;
                account.accountId.clear();
                account.id += u'#' + QString::fromLatin1(provider);
            }
            it = list.insert(list.end(), {account, content.time, {}});
        }
        it->loaded.append(part);
    }
    return list;
}

void pour(const AccountContent &content, Inventory *inventory)
{
    pourParts(content, inventory, [](const Loaded &, const QList<RecordId> &) {});
}

QHash<RecordId, RecordPlace> pourWithPlaces(const AccountContent &content, Inventory *inventory)
{
    QHash<RecordId, RecordPlace> places;
    pourParts(content, inventory, [&places](const Loaded &part, const QList<RecordId> &ids) {
        for (qsizetype row = 0; row < ids.size(); ++row)
            places.insert(ids[row], {part.file, part.lines.value(row)});
    });
    return places;
}

Inventory *makeInventory(const AccountContent &content, QObject *parent)
{
    auto *inventory = new Inventory(content.account, parent);
    pour(content, inventory);
    return inventory;
}

} // namespace trunkdesk
