// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"

#include "models/checks/accountfacts.h"
#include "models/core/partedhash.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace trunkdesk {

namespace {

constexpr qint64 sliceNanoseconds = 4'000'000;
constexpr int batchMilliseconds = 200; ///< a long run tells what it has found so far this often

/// Lists that are read when somebody looks, page by page, are never whole: nobody waits for them.
bool isHeard(const ResourceKind &kind)
{
    return !kind.onDemand;
}

} // namespace

struct Findings::Data
{
    Data(Findings *findings, Inventory *all) : q(findings), inventory(all), facts(*all) { }

    void hear(const ResourceKind *kind, const QList<RecordId> &ids);
    void hearState(const ResourceKind *kind, const QString &parent);
    void dropReading();
    void wake();
    void goOn();
    [[nodiscard]] bool workUntil(qint64 nanoseconds);
    void tell(const RecordId &id);
    void mark(const RecordId &id);
    void markAll(const QList<Fact> &news);
    void look(const RecordId &id);
    void follow(const RecordId &id, const QSet<Fact> &asked);
    void replace(const RecordId &id, const QList<Finding> &now);
    void count(const QList<Finding> &list, int sign);
    void countAgain();
    void hand();
    void setBusy(bool now);

    Findings *q;
    Inventory *inventory;
    AccountFacts facts;
    QTimer timer;
    QElapsedTimer sinceHanded;
    bool busy = false;

    std::deque<QList<RecordId>> heard; ///< records that are new, changed or gone, and not looked at yet
    qsizetype nextHeard = 0;           ///< in the first of them
    std::deque<RecordId> marked;       ///< to be looked at, each once
    PartedHash<QSet<RecordId>> isMarked;
    QSet<std::pair<const ResourceKind *, QString>> beingRead; ///< lists

    QHash<Fact, QSet<RecordId>> askers; ///< who asked for it when it was looked at last
    PartedHash<QHash<RecordId, QSet<Fact>>> asked;
    PartedHash<QHash<RecordId, QList<Finding>>> found; ///< without empty lists
    QHash<const ResourceKind *, qsizetype> foundAt;    ///< at how many records of a kind
    QSet<RecordId> different; ///< since changed() was sent

    IgnoredFindings ignored;
    QHash<const ResourceKind *, Counts> countsOf;
    Counts sum;
    qsizetype ignoredSum = 0;
};

Findings *Findings::of(Inventory *inventory)
{
    auto *known = inventory->findChild<Findings *>({}, Qt::FindDirectChildrenOnly);
    return known ? known : new Findings(inventory);
}

Findings::Findings(Inventory *inventory) : QObject(inventory), d(std::make_unique<Data>(this, inventory))
{
    const auto hear = [this](const ResourceKind *kind, const QList<RecordId> &ids) { d->hear(kind, ids); };
    connect(inventory, &Inventory::recordsAdded, this, hear);
    connect(inventory, &Inventory::recordsChanged, this, hear);
    connect(inventory, &Inventory::recordsRemoved, this, [this](const ResourceKind *kind, const QList<RecordId> &ids) {
        d->dropReading();
        d->hear(kind, ids);
    });
    connect(inventory, &Inventory::stateChanged, this, [this](const ResourceKind *kind, const QString &parent) { d->hearState(kind, parent); });
    connect(&d->timer, &QTimer::timeout, this, [this] { d->goOn(); });
    for (const auto *kind : kindsOfProvider(inventory->account().provider)) {
        if (!isHeard(*kind))
            continue;
        if (looksAtList(*kind))
            d->mark({kind, {}, {}});
        d->hear(kind, inventory->ids(*kind));
        d->hearState(kind, {});
        if (const auto *above = parentKind(*kind))
            for (const auto &parent : inventory->ids(*above))
                d->hearState(kind, parent.id);
    }
}

Findings::~Findings() = default;

void Findings::Data::hear(const ResourceKind *kind, const QList<RecordId> &ids)
{
    if (ids.isEmpty() || !isHeard(*kind))
        return;
    heard.push_back(ids);
    wake();
}

void Findings::Data::hearState(const ResourceKind *kind, const QString &parent)
{
    if (!isHeard(*kind))
        return;
    if (inventory->state(*kind, parent) == LoadState::Loading)
        beingRead.insert({kind, parent});
    else
        beingRead.remove({kind, parent});
    facts.forgetReading();
    markAll({{Fact::About::Reading, {kind, {}, {}}}});
    wake();
}

/// With its parent a list is gone, and nobody says that its reading ended.
void Findings::Data::dropReading()
{
    erase_if(beingRead, [this](const auto &list) {
        const auto *above = parentKind(*list.first);
        return above && !list.second.isEmpty() && !inventory->contains({above, {}, list.second});
    });
}

/// While lists are being read nothing is looked at: what is missing may be on its way, and the reading shall not wait for us.
void Findings::Data::wake()
{
    setBusy(!heard.empty() || !marked.empty());
    if (!busy || !beingRead.isEmpty())
        timer.stop();
    else if (!timer.isActive()) {
        timer.start(0);
        sinceHanded.start();
    }
}

void Findings::Data::goOn()
{
    const bool done = workUntil(sliceNanoseconds);
    if (done || sinceHanded.elapsed() >= batchMilliseconds)
        hand();
    if (done)
        wake(); // unless a listener has changed something
}

bool Findings::Data::workUntil(qint64 nanoseconds)
{
    QElapsedTimer clock;
    clock.start();
    for (; !heard.empty(); heard.pop_front(), nextHeard = 0)
        for (const auto &ids = heard.front(); nextHeard < ids.size(); ++nextHeard) {
            if (clock.nsecsElapsed() >= nanoseconds)
                return false;
            tell(ids.at(nextHeard));
        }
    while (!marked.empty()) {
        if (clock.nsecsElapsed() >= nanoseconds)
            return false;
        const auto id = marked.front();
        marked.pop_front();
        isMarked.of(id).remove(id);
        look(id);
    }
    return true;
}

void Findings::Data::tell(const RecordId &id)
{
    QList<Fact> news;
    if (const auto record = inventory->record(id))
        facts.note(id, *record, &news);
    else
        facts.forget(id, &news);
    mark(id);
    markAll(news);
}

void Findings::Data::mark(const RecordId &id)
{
    auto &some = isMarked.of(id);
    if (some.contains(id))
        return;
    some.insert(id);
    marked.push_back(id);
}

void Findings::Data::markAll(const QList<Fact> &news)
{
    if (askers.isEmpty())
        return;
    for (const auto &fact : news)
        if (const auto it = askers.constFind(fact); it != askers.constEnd())
            for (const auto &id : *it)
                mark(id);
}

void Findings::Data::look(const RecordId &id)
{
    QSet<Fact> questions;
    facts.writeDown(&questions);
    const auto now = findAt(facts, id);
    facts.writeDown(nullptr);
    questions.remove({Fact::About::Record, id}); // it is looked at anyway when it changes
    follow(id, questions);
    replace(id, now);
}

void Findings::Data::follow(const RecordId &id, const QSet<Fact> &questions)
{
    auto &some = asked.of(id);
    const auto before = some.constFind(id);
    if (before == some.constEnd() ? questions.isEmpty() : *before == questions)
        return;
    for (const auto &fact : some.take(id))
        if (!questions.contains(fact))
            if (auto it = askers.find(fact); it != askers.end()) {
                it->remove(id);
                if (it->isEmpty())
                    askers.erase(it);
            }
    for (const auto &fact : questions)
        askers[fact].insert(id);
    if (!questions.isEmpty())
        some.insert(id, questions);
}

void Findings::Data::replace(const RecordId &id, const QList<Finding> &now)
{
    auto &some = found.of(id);
    const auto before = some.value(id);
    if (before == now)
        return;
    count(before, -1);
    count(now, 1);
    foundAt[id.kind] += int(!now.isEmpty()) - int(!before.isEmpty());
    if (now.isEmpty())
        some.remove(id);
    else
        some.insert(id, now);
    different.insert(id);
}

void Findings::Data::count(const QList<Finding> &list, int sign)
{
    for (const auto &finding : list) {
        if (ignored.entryFor(finding)) {
            ignoredSum += sign;
            continue;
        }
        for (auto *counted : {&sum, &countsOf[finding.record.kind]})
            switch (finding.check->severity) {
            case FindingSeverity::Error: counted->errors += sign; break;
            case FindingSeverity::Security: counted->security += sign; break;
            case FindingSeverity::Warning: counted->warnings += sign; break;
            case FindingSeverity::Note: counted->notes += sign; break;
            }
    }
}

void Findings::Data::countAgain()
{
    sum = {};
    countsOf.clear();
    ignoredSum = 0;
    for (const auto &some : std::as_const(found))
        for (const auto &list : some)
            count(list, 1);
}

void Findings::Data::hand()
{
    sinceHanded.restart();
    if (different.isEmpty())
        return;
    const QList<RecordId> ids(different.cbegin(), different.cend());
    different.clear();
    Q_EMIT q->changed(ids);
}

void Findings::Data::setBusy(bool now)
{
    if (busy == now)
        return;
    busy = now;
    Q_EMIT q->busyChanged();
}

QList<Finding> Findings::all() const
{
    QList<Finding> list;
    for (const auto *kind : kindsOfProvider(d->inventory->account().provider)) {
        if (d->foundAt.value(kind) == 0)
            continue;
        list += of({kind, {}, {}});
        for (const auto &id : d->inventory->ids(*kind))
            list += of(id);
    }
    return list;
}

QList<Finding> Findings::of(const RecordId &id) const
{
    return d->found.of(id).value(id);
}

Findings::Counts Findings::counts(const ResourceKind *kind) const
{
    return kind ? d->countsOf.value(kind) : d->sum;
}

qsizetype Findings::ignoredCount() const
{
    return d->ignoredSum;
}

bool Findings::isIgnored(const Finding &finding) const
{
    return d->ignored.entryFor(finding) != nullptr;
}

bool Findings::isBusy() const
{
    return d->busy;
}

const IgnoredFindings &Findings::ignored() const
{
    return d->ignored;
}

void Findings::setIgnored(const IgnoredFindings &ignored)
{
    if (ignored == d->ignored)
        return;
    d->ignored = ignored;
    d->countAgain();
    Q_EMIT ignoredChanged();
}

} // namespace trunkdesk
