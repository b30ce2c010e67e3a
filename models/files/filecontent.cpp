// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filecontent.h"

#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

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
    struct Told
    {
        bool everyParent = false;
        QMap<QString, Extent> lists; ///< by parent; pages of several files together
    };
    QHash<const ResourceKind *, Told> told;
    for (const auto *part : parts) {
        auto &kind = told[part->kind];
        kind.everyParent = kind.everyParent || part->extent.everyParent;
        auto list = kind.lists.find(part->parent);
        if (list == kind.lists.end())
            list = kind.lists.insert(part->parent, {false, false, false});
        list->beginning = list->beginning || part->extent.beginning;
        list->end = list->end || part->extent.end;
    }
    for (const auto *kind : allKinds()) {
        const auto it = told.constFind(kind);
        if (it == told.constEnd() && inventory->count(*kind) == 0)
            continue;
        inventory->setState(*kind, {}, LoadState::Ready);
        if (it == told.constEnd() || it->everyParent)
            continue;
        for (auto list = it->lists.begin(); list != it->lists.end(); ++list) {
            const bool whole = list->beginning && list->end;
            if (kind->hasParent() || !whole)
                inventory->setPart(*kind, true);
            if (kind->hasParent() && whole && !list.key().isEmpty())
                inventory->setState(*kind, list.key(), LoadState::Ready);
        }
    }
}

} // namespace

QString FileNotice::toString() const
{
    auto where = file;
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
        for (const auto &id : inventory.ids(*kind)) {
            const auto place = places.constFind(id.parent);
            const auto index = place == places.constEnd() ? content.loaded.size() : *place;
            if (place == places.constEnd()) {
                places.insert(id.parent, index);
                content.loaded.append({kind, id.parent, {}});
            }
            content.loaded[index].records.append(inventory.record(id).value_or(Record()));
        }
        if (places.isEmpty() && inventory.state(*kind) == LoadState::Ready)
            content.loaded.append({kind, {}, {}});
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
    QList<const Loaded *> parts;
    for (const auto &part : content.loaded)
        parts.append(&part);
    const auto &kinds = allKinds();
    std::stable_sort(parts.begin(), parts.end(), [&kinds](const Loaded *a, const Loaded *b) { return kinds.indexOf(a->kind) < kinds.indexOf(b->kind); });
    for (const auto *part : parts)
        inventory->merge(*part->kind, part->parent, part->records);
    noteStates(parts, inventory);
    inventory->setReadAt(content.time);
}

Inventory *makeInventory(const AccountContent &content, QObject *parent)
{
    auto *inventory = new Inventory(content.account, parent);
    pour(content, inventory);
    return inventory;
}

} // namespace trunkdesk
