// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/accountload.h"

#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr std::chrono::milliseconds batchEvery{100}; // rows appear as they come, yet a batch is sorted in once

// One turn of the event loop takes about so long, with everything that follows from it in models and views: half of a picture.
constexpr qint64 turnNanoseconds = 6'000'000;
constexpr qsizetype leastSlice = 50, firstSlice = 500, mostSlice = 5'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountLoad)
};

/// Kinds that are read with the account. A singleton is read with its parent, or when its page is opened.
bool isListed(const ResourceKind &kind)
{
    return kind.can(Verb::List) && !kind.isSingleton() && !kind.onDemand;
}

/// Lists with the longest chains of requests before them come first: those that others wait for, then those without a known end.
QList<const ResourceKind *> longestFirst(const QList<const ResourceKind *> &kinds)
{
    QList<const ResourceKind *> list;
    std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(list), [](const ResourceKind *kind) { return isListed(*kind); });
    const auto rank = [](const ResourceKind *kind) { return !childKinds(*kind).isEmpty() ? 0 : kind->limit == 0 ? 1 : 2; };
    std::stable_sort(list.begin(), list.end(), [&rank](const auto *a, const auto *b) { return rank(a) < rank(b); });
    return list;
}

/// Whether a refusal says something of the key and nothing of the account.
bool isBeyondKey(const ResourceKind &kind, const ApiError &error)
{
    return kind.privileged && (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden);
}

ApiError beyondKey(const ResourceKind &kind, ApiError error)
{
    error.kind = ApiError::Kind::Forbidden;
    error.message = Words::tr("This key may not read “%1”, so they are not shown; sign in with a key that may if you need them.").arg(kindPlural(kind));
    return error;
}

} // namespace

AccountLoad::AccountLoad(const ResourceClient &client, Inventory *inventory, QObject *parent) :
    QObject(parent), m_client(client), m_inventory(inventory), m_calls(std::make_unique<QObject>()), m_slice(firstSlice)
{
    m_batch.setSingleShot(true);
    connect(&m_batch, &QTimer::timeout, this, &AccountLoad::mergeSlice);
}

AccountLoad::~AccountLoad() = default;

void AccountLoad::beginIfIdle()
{
    if (isRunning())
        return;
    m_progress = {};
    m_failures = m_cutShort = 0;
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
    for (const auto *kind : longestFirst(kindsOfProvider(m_inventory->account().provider))) {
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
    if (!isRunning() || m_ending) // whoever hears of the last records may give up once more
        return;
    mergeTheRest();
    const auto lists = std::exchange(m_lists, {});
    for (auto it = lists.begin(); it != lists.end(); ++it)
        m_inventory->setState(*it.key().first, it.key().second, it->before);
    const auto whole = std::exchange(m_wholeKinds, {});
    for (auto it = whole.begin(); it != whole.end(); ++it)
        m_inventory->setState(*it.key(), {}, LoadState::NotRead);
    endAll(false);
}

/// Nothing more is asked for; what came is kept.
void AccountLoad::mergeTheRest()
{
    m_ending = true;
    m_calls = std::make_unique<QObject>();
    while (mergeArrived(mostSlice) || settleEnded()) { }
    m_ending = false;
}

void AccountLoad::ask(const ResourceKind &kind, const QString &parent, bool follow)
{
    const Key key(&kind, parent);
    if (const auto it = m_lists.find(key); it != m_lists.end()) {
        it->follow = it->follow || follow;
        return;
    }
    const auto before = m_inventory->state(kind, parent);
    auto &reading = m_lists[key];
    reading.follow = follow;
    reading.before = before == LoadState::Loading ? LoadState::NotRead : before;
    reading.drops = m_populated.contains(&kind);
    ++m_progress.known;
    m_inventory->setState(kind, parent, LoadState::Loading);
    m_lists[key].call = m_client.list(
        kind, parent, m_calls.get(), [this, key](const QList<Record> &records) { take(key, records); },
        [this, key](const Result<QList<Record>> &result) { conclude(key, result ? Result<Done>(Done()) : Result<Done>(result.error())); });
}

void AccountLoad::take(const Key &key, const QList<Record> &records)
{
    auto &reading = m_lists[key];
    reading.arrived += records;
    m_progress.records += records.size();
    if (reading.drops)
        for (const auto &record : records)
            reading.ids.insert(recordId(*key.first, record).id);
    if (reading.follow)
        askBelow(*key.first, records); // asked for at once, merged later: the wire is what takes time
    if (!m_batch.isActive())
        m_batch.start(batchEvery);
}

void AccountLoad::askBelow(const ResourceKind &kind, const QList<Record> &records)
{
    for (const auto *child : longestFirst(childKinds(kind)))
        for (const auto &record : records)
            if (const auto id = recordId(kind, record).id; !id.isEmpty())
                ask(*child, id, true);
}

void AccountLoad::conclude(const Key &key, const Result<Done> &result)
{
    if (!result && result.error().kind == ApiError::Kind::Unauthorized && !isBeyondKey(*key.first, result.error()))
        return stopBecause(result.error());
    auto &reading = m_lists[key];
    reading.end = result;
    if (reading.call)
        reading.notes = reading.call->notes();
    ++m_progress.done;
    if (m_progress.done == m_progress.known)
        m_batch.start(0);
    else if (!m_batch.isActive())
        m_batch.start(batchEvery);
}

/// Merges what arrived, but no more than this; whether something is left. One merge a kind, however many parents its records came
/// from: those that name their parent need no help.
bool AccountLoad::mergeArrived(qsizetype most)
{
    QMap<const ResourceKind *, QList<Key>> waiting;
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it)
        if (!it->arrived.isEmpty())
            waiting[it.key().first].append(it.key());
    for (const auto *kind : allKinds()) { // parents first
        QList<Record> named;
        for (const auto &key : waiting.value(kind)) {
            const auto list = m_lists.find(key); // whoever hears of the records may give the load up
            if (list == m_lists.end() || most <= 0)
                break;
            const auto now = list->arrived.first(qMin(most, list->arrived.size()));
            list->arrived.remove(0, now.size());
            most -= now.size();
            QList<Record> nameless;
            for (const auto &record : now)
                (key.second.isEmpty() || recordId(*kind, record).parent == key.second ? named : nameless).append(record);
            if (!nameless.isEmpty())
                m_inventory->merge(*kind, key.second, nameless);
        }
        if (!named.isEmpty())
            m_inventory->merge(*kind, {}, named);
    }
    return std::any_of(m_lists.begin(), m_lists.end(), [](const Reading &reading) { return !reading.arrived.isEmpty(); });
}

void AccountLoad::mergeSlice()
{
    const auto *run = m_calls.get();
    QElapsedTimer clock;
    clock.start();
    const bool left = mergeArrived(m_slice);
    const auto took = qMax<qint64>(clock.nsecsElapsed(), 1);
    if (left) // a whole slice: its time says how large the next may be; at most twice as large, since one may have been lucky
        m_slice = qBound(leastSlice, qMin(m_slice * 2, qsizetype(double(m_slice) * turnNanoseconds / double(took))), mostSlice);
    const bool open = settleEnded();
    settleWholeKinds();
    Q_EMIT progressed(m_progress);
    if (m_calls.get() != run) // whoever heard of it gave the load up
        return;
    if (m_lists.isEmpty())
        endAll(m_failures == 0 && m_cutShort == 0);
    else if (left || open)
        m_batch.start(0);
}

/// Settles lists that have ended and are merged, as many as fit into a turn; whether more are waiting.
bool AccountLoad::settleEnded()
{
    QElapsedTimer clock;
    clock.start();
    QList<Key> ended;
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it)
        if (it->end && it->arrived.isEmpty())
            ended.append(it.key());
    for (const auto &key : ended) {
        if (clock.nsecsElapsed() > turnNanoseconds)
            return true;
        if (m_lists.contains(key))
            settle(key, m_lists.take(key));
    }
    return false;
}

void AccountLoad::settle(const Key &key, const Reading &reading)
{
    const auto &[kind, parent] = key;
    if (*reading.end) {
        if (reading.drops && reading.notes.isEmpty()) // a list in doubt does not say that something is gone
            m_inventory->retain(*kind, parent, reading.ids);
        if (reading.notes.endedEarly)
            ++m_cutShort;
        m_inventory->setState(*kind, parent, LoadState::Ready, {}, reading.notes);
        return;
    }
    const bool refused = isBeyondKey(*kind, reading.end->error());
    const auto error = refused ? beyondKey(*kind, reading.end->error()) : reading.end->error();
    if (!refused)
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
    mergeTheRest();
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
