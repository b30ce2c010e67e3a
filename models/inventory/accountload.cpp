// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/accountload.h"

#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr std::chrono::milliseconds batchEvery{100}; // rows appear as they come, yet a batch is sorted in once

/// Kinds that are read for themselves. A singleton is read with its parent, or when its page is opened.
bool isListed(const ResourceKind &kind)
{
    return kind.can(Verb::List) && !kind.isSingleton();
}

} // namespace

AccountLoad::AccountLoad(const ResourceClient &client, Inventory *inventory, QObject *parent) :
    QObject(parent), m_client(client), m_inventory(inventory), m_calls(std::make_unique<QObject>())
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchEvery);
    connect(&m_batch, &QTimer::timeout, this, &AccountLoad::mergeBatch);
}

AccountLoad::~AccountLoad() = default;

void AccountLoad::beginIfIdle()
{
    if (isRunning())
        return;
    m_progress = {};
    m_failures = 0;
    m_fatal.reset();
    m_wholeKinds.clear();
    m_everything = false;
    m_populated.clear();
    for (const auto *kind : allKinds())
        if (m_inventory->count(*kind) > 0)
            m_populated.insert(kind);
}

void AccountLoad::start()
{
    beginIfIdle();
    m_everything = true;
    for (const auto *kind : kindsOfProvider(m_inventory->account().provider)) {
        if (!isListed(*kind))
            continue;
        if (!kind->hasParent()) {
            ask(*kind, {}, true);
        } else {
            m_wholeKinds.insert(kind, {});
            m_inventory->setState(*kind, {}, LoadState::Loading);
        }
    }
}

void AccountLoad::refresh(const ResourceKind &kind, const QString &parent)
{
    beginIfIdle();
    const auto *above = parentKind(kind);
    if (!above || !parent.isEmpty())
        return ask(kind, parent, false);
    const auto parents = m_inventory->ids(*above);
    m_inventory->setState(kind, {}, parents.isEmpty() ? LoadState::Ready : LoadState::Loading);
    if (!parents.isEmpty())
        m_wholeKinds.insert(&kind, {});
    for (const auto &id : parents)
        ask(kind, id.id, false);
}

void AccountLoad::cancel()
{
    if (!isRunning())
        return;
    m_calls = std::make_unique<QObject>();
    mergeArrived();
    const auto lists = std::exchange(m_lists, {});
    for (auto it = lists.begin(); it != lists.end(); ++it)
        m_inventory->setState(*it.key().first, it.key().second, it->before);
    const auto whole = std::exchange(m_wholeKinds, {});
    for (auto it = whole.begin(); it != whole.end(); ++it)
        m_inventory->setState(*it.key(), {}, LoadState::NotRead);
    endAll(false);
}

void AccountLoad::ask(const ResourceKind &kind, const QString &parent, bool follow)
{
    const Key key(&kind, parent);
    if (const auto it = m_lists.find(key); it != m_lists.end()) {
        it->follow = it->follow || follow;
        return;
    }
    const auto before = m_inventory->state(kind, parent);
    Reading reading;
    reading.follow = follow;
    reading.before = before == LoadState::Loading ? LoadState::NotRead : before;
    m_lists.insert(key, reading);
    ++m_progress.known;
    m_inventory->setState(kind, parent, LoadState::Loading);
    m_client.list(
        kind, parent, m_calls.get(), [this, key](const QList<Record> &records) { take(key, records); },
        [this, key](const Result<QList<Record>> &result) { conclude(key, result ? Result<Done>(Done()) : Result<Done>(result.error())); });
}

void AccountLoad::take(const Key &key, const QList<Record> &records)
{
    auto &reading = m_lists[key];
    reading.arrived += records;
    m_progress.records += records.size();
    const bool follow = reading.follow;
    for (const auto &record : records)
        reading.ids.insert(recordId(*key.first, record).id);
    if (follow)
        for (const auto *child : childKinds(*key.first))
            if (isListed(*child))
                for (const auto &record : records) // asked for at once, merged later: the wire is what takes time
                    if (const auto id = recordId(*key.first, record).id; !id.isEmpty())
                        ask(*child, id, true);
    if (!m_batch.isActive())
        m_batch.start();
}

void AccountLoad::conclude(const Key &key, const Result<Done> &result)
{
    if (!result && result.error().kind == ApiError::Kind::Unauthorized)
        return stopBecause(result.error());
    m_lists[key].end = result;
    ++m_progress.done;
    if (m_progress.done == m_progress.known)
        mergeBatch();
    else if (!m_batch.isActive())
        m_batch.start();
}

/// One merge a kind, however many parents its records came from: those that name their parent need no help.
void AccountLoad::mergeArrived()
{
    QMap<const ResourceKind *, QList<Record>> named;
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it) {
        const auto &[kind, parent] = it.key();
        QList<Record> nameless;
        for (const auto &record : std::exchange(it->arrived, {}))
            (parent.isEmpty() || recordId(*kind, record).parent == parent ? named[kind] : nameless).append(record);
        if (!nameless.isEmpty())
            m_inventory->merge(*kind, parent, nameless);
    }
    for (const auto *kind : allKinds()) // parents first
        if (const auto records = named.value(kind); !records.isEmpty())
            m_inventory->merge(*kind, {}, records);
}

void AccountLoad::mergeBatch()
{
    m_batch.stop();
    mergeArrived();
    QMap<Key, Reading> ended;
    for (auto it = m_lists.begin(); it != m_lists.end();)
        if (it->end) {
            ended.insert(it.key(), *it);
            it = m_lists.erase(it);
        } else {
            ++it;
        }
    for (auto it = ended.begin(); it != ended.end(); ++it)
        settle(it.key(), *it);
    settleWholeKinds();
    Q_EMIT progressed(m_progress);
    if (m_lists.isEmpty())
        endAll(m_failures == 0);
}

void AccountLoad::settle(const Key &key, const Reading &reading)
{
    const auto &[kind, parent] = key;
    if (*reading.end) {
        if (m_populated.contains(kind))
            m_inventory->retain(*kind, parent, reading.ids);
        m_inventory->setState(*kind, parent, LoadState::Ready);
        return;
    }
    const auto &error = reading.end->error();
    ++m_failures;
    m_inventory->setState(*kind, parent, LoadState::Failed, error);
    if (m_wholeKinds.contains(kind) && !m_wholeKinds.value(kind))
        m_wholeKinds[kind] = error;
    for (const auto *child : childKinds(*kind)) // of parents that we do not know nothing can be read
        if (reading.follow && m_wholeKinds.contains(child) && !m_wholeKinds.value(child))
            m_wholeKinds[child] = error;
}

/// A kind under many parents is read when neither it nor its parents' kind has a list under way.
void AccountLoad::settleWholeKinds()
{
    for (const auto *kind : allKinds()) {
        if (!m_wholeKinds.contains(kind) || m_wholeKinds.contains(parentKind(*kind)))
            continue;
        const bool open = std::any_of(m_lists.keyBegin(), m_lists.keyEnd(), [kind](const Key &key) { return key.first == kind || key.first == parentKind(*kind); });
        if (open)
            continue;
        const auto error = m_wholeKinds.take(kind);
        m_inventory->setState(*kind, {}, error ? LoadState::Failed : LoadState::Ready, error.value_or(ApiError()));
    }
}

void AccountLoad::stopBecause(const ApiError &error)
{
    m_calls = std::make_unique<QObject>();
    mergeArrived();
    m_fatal = error;
    const auto lists = std::exchange(m_lists, {});
    m_failures += int(lists.size());
    for (auto it = lists.begin(); it != lists.end(); ++it)
        m_inventory->setState(*it.key().first, it.key().second, LoadState::Failed, error);
    const auto whole = std::exchange(m_wholeKinds, {});
    for (auto it = whole.begin(); it != whole.end(); ++it)
        m_inventory->setState(*it.key(), {}, LoadState::Failed, error);
    endAll(false);
}

void AccountLoad::endAll(bool complete)
{
    m_batch.stop();
    if (complete && m_everything)
        m_inventory->setReadAt(QDateTime::currentDateTimeUtc());
    Q_EMIT finished(complete);
}

} // namespace trunkdesk
