// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/drain.h"

#include "models/changes/placement.h"
#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/values/weburl.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Drain)
};

/// A list of which only a part is known hides what else would take the calls.
bool isPartlyKnown(const ResourceKind &kind, const QString &parent, const Inventory &inventory)
{
    const auto halfWay = [](LoadState state) { return state == LoadState::Loading || state == LoadState::Failed; };
    return halfWay(inventory.state(kind, parent)) || halfWay(inventory.state(kind));
}

/// Switches off the targets of one parent that are on the host, unless nothing would be left.
class SharedDrain
{
public:
    SharedDrain(const QString &host, const ResourceKind &kind, const Inventory &inventory) : m_host(host), m_kind(kind), m_inventory(inventory) { }

    void drain(const QString &parent, Drain &drain) const
    {
        QList<std::pair<RecordId, Record>> there;
        int others = 0, off = 0;
        for (const auto &id : m_inventory.ids(m_kind, parent)) {
            const auto record = *m_inventory.record(id);
            if (hostOf(m_kind, record) != m_host)
                others += isOff(m_kind, record) ? 0 : 1;
            else if (isOff(m_kind, record))
                ++off;
            else
                there.append({id, record});
        }
        const auto title = parentTitle({&m_kind, parent, {}}, m_inventory);
        if (off > 0)
            drain.remarks.append(Words::tr("“%1”: %n target(s) on this host are switched off already and stay so.", nullptr, off).arg(title));
        if (there.isEmpty())
            return;
        if (isPartlyKnown(m_kind, parent, m_inventory))
            drain.refusals.append(Words::tr("“%1” is left as it is: not all of its targets are known. Refresh the account first.").arg(title));
        else if (others == 0)
            drain.refusals.append(Words::tr("“%1” is left as it is: it has no other target that is switched on, so its calls would fail. Add one or switch one on first.").arg(title));
        else
            for (const auto &[id, record] : std::as_const(there))
                drain.changes.append(updateRecord(id, record, {{m_kind.shares.enabled, QStringLiteral("false")}}));
    }

    /// What is asked when no target answers may be on the host, too, and nothing here switches that off.
    void remarkLastResort(const RecordId &parent, Drain &drain) const
    {
        const auto record = m_inventory.record(parent);
        const auto *field = parent.kind->field(m_kind.shares.lastResort);
        const auto url = record && field ? WebUrl::parse(record->text(field->key)) : std::nullopt;
        if (url && targetHostOf(QStringLiteral("sip:") + url->host()) == m_host)
            drain.remarks.append(Words::tr("“%1”: “%2” is on this host, too, and is asked when no target answers. Change it by hand.")
                                     .arg(recordTitle(*parent.kind, *record), fieldLabel(*field)));
    }

private:
    const QString &m_host;
    const ResourceKind &m_kind;
    const Inventory &m_inventory;
};

/// Changes which of its targets a record names first.
class TierDrain
{
public:
    TierDrain(const QString &host, const QString &replacement, const ResourceKind &kind, const Inventory &inventory)
        : m_host(host), m_kind(kind), m_targets(*tierTargets(kind)), m_inventory(inventory)
    {
        const auto record = replacement.isEmpty() ? std::nullopt : inventory.record({&m_targets, {}, replacement});
        if (record && hostOf(m_targets, *record) != host)
            m_replacement = replacement;
    }

    void drain(const RecordId &id, Drain &drain) const
    {
        const auto record = *m_inventory.record(id);
        const auto title = recordTitle(m_kind, record);
        QStringList named;
        for (const char *key : m_kind.tiers)
            named.append(fieldValue(*m_kind.field(key), record));
        if (std::none_of(named.cbegin(), named.cend(), [this](const QString &target) { return isThere(target); }))
            return;
        const auto before = named;
        if (isThere(named.first())) {
            const auto next = std::find_if(named.begin() + 1, named.end(), [this](const QString &target) { return takesCalls(target); });
            if (next != named.end()) {
                std::iter_swap(named.begin(), next);
            } else if (!m_replacement.isEmpty()) {
                named.first() = m_replacement;
            } else {
                drain.wantsReplacement = true;
                drain.refusals.append(
                    Words::tr("“%1” is left as it is: it sends calls nowhere else. Choose a replacement, or give it another target first.").arg(title));
                return;
            }
        }
        remarkRest(named, title, drain);
        Draft wanted;
        for (qsizetype i = 0; i < named.size(); ++i)
            if (named.at(i) != before.at(i))
                wanted.insert(m_kind.tiers[size_t(i)], named.at(i));
        if (!wanted.isEmpty())
            drain.changes.append(updateRecord(id, record, wanted));
    }

private:
    /// Behind the first one the host is asked only when that fails; a replacement that is free takes its place there.
    void remarkRest(QStringList &named, const QString &title, Drain &drain) const
    {
        for (qsizetype i = 1; i < named.size(); ++i) {
            if (!isThere(named.at(i)))
                continue;
            if (!m_replacement.isEmpty() && !named.contains(m_replacement))
                named[i] = m_replacement;
            else
                drain.remarks.append(Words::tr("“%1”: this host stays “%2”, so it is asked only when the one before it does not answer.")
                                         .arg(title, fieldLabel(*m_kind.field(m_kind.tiers[size_t(i)]))));
        }
    }

    [[nodiscard]] bool isThere(const QString &target) const
    {
        const auto record = target.isEmpty() ? std::nullopt : m_inventory.record({&m_targets, {}, target});
        return record && hostOf(m_targets, *record) == m_host;
    }
    /// Somewhere else; what is not known may be anywhere.
    [[nodiscard]] bool takesCalls(const QString &target) const
    {
        return !target.isEmpty() && m_inventory.contains({&m_targets, {}, target}) && !isThere(target);
    }

    const QString &m_host;
    QString m_replacement;
    const ResourceKind &m_kind;
    const ResourceKind &m_targets;
    const Inventory &m_inventory;
};

} // namespace

Drain drainHost(const QString &host, const QString &replacement, const Inventory &inventory)
{
    Drain drain;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (kind->shares.present()) {
            const SharedDrain shared(host, *kind, inventory);
            QStringList parents;
            QSet<QString> known;
            for (const auto &id : inventory.ids(*kind))
                if (!known.contains(id.parent) && hostOf(*kind, *inventory.record(id)) == host) {
                    known.insert(id.parent);
                    parents.append(id.parent);
                }
            for (const auto &parent : std::as_const(parents))
                shared.drain(parent, drain);
            if (const auto *parentKindOf = parentKind(*kind))
                for (const auto &id : inventory.ids(*parentKindOf))
                    shared.remarkLastResort(id, drain);
        }
        if (tierTargets(*kind)) {
            const TierDrain tiers(host, replacement, *kind, inventory);
            for (const auto &id : inventory.ids(*kind))
                tiers.drain(id, drain);
        }
    }
    return drain;
}

QList<RecordId> drainReplacements(const QString &host, const Inventory &inventory)
{
    QList<RecordId> list;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        if (const auto *targets = tierTargets(*kind))
            for (const auto &id : inventory.ids(*targets))
                if (const auto there = hostOf(*targets, *inventory.record(id)); !there.isEmpty() && there != host && !list.contains(id))
                    list.append(id);
    return list;
}

} // namespace trunkdesk
