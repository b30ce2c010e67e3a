// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/documentendpoints.h"
#include "models/checks/targetaddress.h"
#include "models/checks/targetrole.h"
#include "models/routing/shares.h"
#include "models/routing/targethost.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

// Who gets which part of the calls. Only targets that are switched on compete, so only they are compared.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ShareChecks)
};

bool hasShares(const ResourceKind &kind)
{
    return kind.shares.present();
}

bool hasOrder(const ResourceKind &kind)
{
    return kind.shares.present() || kind.tiers.size() > 1;
}

/// A target beside others under the same record.
struct Rival
{
    RecordId id;
    Target target;
    NamedRole role;
    std::optional<SipUri> uri;
};

/// What takes calls under the parent of this target; empty when it is switched off itself.
QList<Rival> rivalsOf(const AccountFacts &facts, const RecordId &id, const Record &own)
{
    QList<Rival> rivals;
    if (isOff(*id.kind, own))
        return rivals;
    for (const auto &other : targetsUnder(facts, *id.kind, id.parent)) {
        const auto record = facts.record(other);
        if (!record || isOff(*other.kind, *record))
            continue;
        const auto address = targetAddress(*other.kind, *record);
        rivals.append({other, targetOf(other, *record), roleOf(record->text(other.kind->titleField)), address ? address->uri : std::nullopt});
    }
    return rivals;
}

const Rival *find(const QList<Rival> &rivals, const RecordId &id)
{
    const auto it = std::find_if(rivals.begin(), rivals.end(), [&id](const Rival &rival) { return rival.id == id; });
    return it == rivals.end() ? nullptr : &*it;
}

/// Whether the names of two belong together: `fra-primary` and `fra-backup`; a pair that has no closer partners does, too.
bool belongTogether(const Rival &primary, const Rival &backup, const QList<Rival> &all)
{
    if (primary.role.rest == backup.role.rest)
        return true;
    const auto hasCloser = [&all](const Rival &one) {
        return std::any_of(all.begin(), all.end(), [&one](const Rival &other) {
            return other.role.rest == one.role.rest && (arePrimaryAndBackup(one.role, other.role) || arePrimaryAndBackup(other.role, one.role));
        });
    };
    return !hasCloser(primary) && !hasCloser(backup);
}

bool samePlace(const SipUri &a, const SipUri &b)
{
    const auto place = [](const SipUri &uri) { return targetHostOf(u"sip:"_s + uri.host()); };
    // The same host through another of the provider's places is another way to it.
    const auto way = [](const SipUri &uri) { return std::pair(uri.edge().toLower(), uri.parameter(u"region").toLower()); };
    return place(a) == place(b) && a.effectivePort() == b.effectivePort() && way(a) == way(b);
}

void lookForTwins(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto rivals = rivalsOf(facts, id, record);
    const auto *self = find(rivals, id);
    if (!self || !self->uri || self->uri->scheme().startsWith(u"http"))
        return;
    // Of several that are the same the first says nothing: it may stay.
    const auto turn = [](const Rival &rival) { return std::pair(rival.target.priority.value_or(INT64_MAX), rival.id.id); };
    const Rival *first = nullptr;
    for (const auto &rival : rivals)
        if (rival.id != id && rival.uri && samePlace(*rival.uri, *self->uri) && turn(rival) < turn(*self) && (!first || turn(rival) < turn(*first)))
            first = &rival;
    if (!first)
        return;
    const auto place = targetHostOf(u"sip:"_s + self->uri->host()) + u':' + QString::number(self->uri->effectivePort());
    const bool sameTurn = first->target.priority && first->target.priority == self->target.priority;
    const auto message = sameTurn ? Words::tr("It leads to %1, as %2 does at the same priority: that system gets both shares, and when it is down there is one target less than it seems.")
                                  : Words::tr("It leads to %1, as %2 does, which is tried before: when that system is down, this is no backup and only lets callers wait longer.");
    found->append({&check, id, addressField(*id.kind)->key, message.arg(place, quotedTitle(facts, first->id)), {first->id},
                   {editFix(id, addressField(*id.kind)->key), removeFix(id)}});
}

void lookForTie(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (roleOf(record.text(id.kind->titleField)).role != TargetRole::Backup)
        return;
    const auto rivals = rivalsOf(facts, id, record);
    const auto *self = find(rivals, id);
    if (!self || !self->target.priority)
        return;
    QList<RecordId> primaries;
    for (const auto &rival : rivals)
        if (rival.target.priority == self->target.priority && arePrimaryAndBackup(rival.role, self->role) && belongTogether(rival, *self, rivals))
            primaries.append(rival.id);
    if (primaries.isEmpty())
        return;
    const auto key = id.kind->shares.priority;
    const auto later = *self->target.priority + 10;
    QList<Fix> fixes;
    if (later <= id.kind->field(key)->maximum)
        fixes.append(setFix(id, key, QString::number(later), Words::tr("Set its priority to %1").arg(later)));
    fixes.append(editFix(id, key));
    found->append({&check, id, key,
                   Words::tr("By its name it is a backup, but it has priority %1 as %2 has, so it takes its share of the calls all the time.")
                       .arg(*self->target.priority).arg(quotedTitles(facts, primaries)),
                   primaries, fixes});
}

/// Where targets are named one by one: the first is called a backup and the second is called the main one.
void lookForExchange(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &kind = *id.kind;
    const auto *first = kind.field(kind.tiers[0]), *second = kind.field(kind.tiers[1]);
    const auto *targets = tierTargets(kind);
    const auto one = facts.referred(*first, record), other = facts.referred(*second, record);
    if (!targets || !one || !other || !arePrimaryAndBackup(roleOf(other->text(targets->titleField)), roleOf(one->text(targets->titleField))))
        return;
    const auto firstId = recordId(*targets, *one), secondId = recordId(*targets, *other);
    Fix exchange{Words::tr("Exchange the two"), id, first->key, {{first->key, secondId.id}, {second->key, firstId.id}}};
    found->append({&check, id, first->key,
                   Words::tr("%1 is tried first and %2 only when it fails, but their names say the opposite: the backup takes every call.")
                       .arg(quotedTitle(facts, firstId), quotedTitle(facts, secondId)),
                   {firstId, secondId}, {exchange, editFix(id, first->key)}});
}

void lookForInversion(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    if (!id.kind->shares.present())
        return lookForExchange(check, facts, id, record, found);
    if (roleOf(record.text(id.kind->titleField)).role != TargetRole::Primary)
        return;
    const auto rivals = rivalsOf(facts, id, record);
    const auto *self = find(rivals, id);
    if (!self || !self->target.priority)
        return;
    QList<RecordId> backups;
    qint64 earliest = *self->target.priority;
    for (const auto &rival : rivals)
        if (rival.target.priority && *rival.target.priority < *self->target.priority && arePrimaryAndBackup(self->role, rival.role) && belongTogether(*self, rival, rivals)) {
            backups.append(rival.id);
            earliest = qMin(earliest, *rival.target.priority);
        }
    if (backups.isEmpty())
        return;
    const auto key = id.kind->shares.priority;
    const auto before = qMax(qint64(0), earliest - 10);
    QList<Fix> fixes;
    if (before < earliest)
        fixes.append(setFix(id, key, QString::number(before), Words::tr("Set its priority to %1").arg(before)));
    fixes.append(editFix(id, key));
    found->append({&check, id, key,
                   Words::tr("By its name it is the primary, but its priority %1 is a larger number than that of %2, and lower numbers are tried first: it gets calls only when the backup fails.")
                       .arg(*self->target.priority).arg(quotedTitles(facts, backups)),
                   backups, fixes});
}

void lookForWeight(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto *field = id.kind->field(id.kind->shares.weight);
    const auto weight = record.integer(field->key);
    if (!weight || (*weight >= field->minimum && *weight <= field->maximum))
        return;
    const auto nearest = *weight < field->minimum ? field->minimum : field->maximum;
    QList<Fix> fixes{setFix(id, field->key, QString::number(nearest), Words::tr("Set the weight to %1").arg(nearest))};
    if (*weight < field->minimum && !isOff(*id.kind, record))
        fixes.append(setFix(id, id.kind->shares.enabled, u"false"_s, Words::tr("Switch it off")));
    fixes.append(editFix(id, field->key));
    found->append({&check, id, field->key,
                   Words::tr("The weight %1 is outside %2 to %3, so nobody can say which share of the calls this target gets, if any.").arg(*weight).arg(field->minimum).arg(field->maximum)
                       + onceOn(isOff(*id.kind, record)),
                   {}, fixes});
}

void lookForSkew(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    constexpr double little = 0.01;
    const auto rivals = rivalsOf(facts, id, record);
    QList<Target> targets;
    for (const auto &rival : rivals)
        targets.append(rival.target);
    const auto distribution = distribute(targets);
    const auto *tier = distribution.tierOf(id);
    const auto *share = distribution.shareOf(id);
    if (!tier || !share || share->state != Share::State::Known || share->fraction <= 0 || share->fraction >= little)
        return;
    found->append({&check, id, id.kind->shares.weight,
                   Words::tr("Its weight %1 out of %2 gives it about one of %3 calls: it is hardly ever tried, so nobody would notice if it did not work.")
                       .arg(*share->target.weight).arg(tier->weight).arg(QLocale().toString(qint64(std::llround(1 / share->fraction)))),
                   {}, {editFix(id, id.kind->shares.weight)}});
}

constexpr Check checks[] = {
    {.code = "ORIG-DUP",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "Two targets are the same system"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Two targets of a trunk lead to the same host and port, so when that system is down both fail together. The port that is not written counts: 5060, or 5061 with TLS. Targets that are switched off do not count, nor does the same host through another edge."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Point one of them at another system, or delete it."),
     .source = documents::originationUrls,
     .concerns = hasShares,
     .look = lookForTwins},
    {.code = "PRIO-TIE",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "A backup has the priority of its primary"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Targets of one priority share the calls all the time. A target whose name says backup, standby or the like, at the priority of one that is called primary or main, is no backup but takes calls now. Targets that are switched off do not count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Give the backup a larger priority number: it is tried later."),
     .source = documents::originationUrls,
     .concerns = hasShares,
     .look = lookForTie},
    {.code = "PRIO-INVERTED",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "A backup is tried before its primary"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The lowest priority number is tried first. A target whose name says primary or main, with a larger number than one that is called backup or standby, gets calls only when the backup fails. Targets that are switched off do not count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Exchange the two."),
     .source = documents::originationUrls,
     .concerns = hasOrder,
     .look = lookForInversion},
    {.code = "WEIGHT-ZERO",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A weight is out of range"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Weights from 1 to 65535 say how targets of one priority share the calls. What another number does is not said anywhere, least of all for 0: the target may get no call at all. Targets that are switched off count: it holds once they are switched on."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Give it a weight from 1 on, or switch the target off if it is to get no calls."),
     .source = documents::originationUrls,
     .concerns = hasShares,
     .look = lookForWeight},
    {.code = "WEIGHT-SKEW",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "A target gets hardly any calls"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Its weight is less than one hundredth of the sum of its priority, so nearly no call tries it, and a fault there stays unseen until the others fail. Targets that are switched off do not count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "If it is a backup, give it a larger priority number; else give it a weight that can be noticed."),
     .source = documents::originationUrls,
     .concerns = hasShares,
     .look = lookForSkew},
};

} // namespace

std::span<const Check> shareChecks()
{
    return checks;
}

} // namespace trunkdesk
