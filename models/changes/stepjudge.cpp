// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/stepjudge.h"

#include "models/core/displaytext.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

using Op = Change::Op;

bool sameText(const char *key, const Record &a, const Record &b)
{
    return key[0] == '\0' || a.text(key) == b.text(key);
}

bool sendsSecret(const Change &change)
{
    const auto &fields = change.id.kind->fields;
    return std::any_of(fields.begin(), fields.end(), [&change](const Field &f) { return f.writeOnly && change.fields.contains(f.key); });
}

bool hasSecret(const ResourceKind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &f) { return f.writeOnly; });
}

/// What was kept of a record may have its secrets hidden.
bool sameAsKnown(const Draft &known, const Draft &now)
{
    return known.size() == now.size() && std::equal(known.keyValueBegin(), known.keyValueEnd(), now.keyValueBegin(), [](const auto &a, const auto &b) {
        return a.first == b.first && (a.second == b.second || (a.second.contains(secretMask) && a.second == maskSecrets(b.second)));
    });
}

} // namespace

RecordId watchedRecord(const Change &change)
{
    return change.op == Op::Attach ? RecordId{findKind(change.id.kind->attaches), {}, change.id.id} : change.id;
}

bool isWatched(const Change &change)
{
    if (change.op == Op::Create || (change.op == Op::Attach && change.before.isEmpty()))
        return false;
    const auto *kind = watchedRecord(change).kind;
    return kind && kind->can(Verb::Get);
}

Standing standing(const Change &change, const Record &expected, const Record &now)
{
    const auto &kind = *change.id.kind;
    if (change.op == Op::Attach) {
        if (now.text(kind.parentField) == change.id.parent)
            return Standing::AlreadySo;
        return sameText(kind.parentField, expected, now) && sameText(kind.attachClears, expected, now) ? Standing::Same : Standing::Differs;
    }
    const auto before = draftOf(kind, expected);
    if (sameAsKnown(before, draftOf(kind, now)))
        return hasSecret(kind) && !sameText(kind.stampField, expected, now) ? Standing::Differs : Standing::Same;
    if (change.op != Op::Update || sendsSecret(change))
        return Standing::Differs;
    auto wanted = before;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
        wanted.insert(it.key(), it.value());
    return saysSo(kind, now, wanted) ? Standing::AlreadySo : Standing::Differs;
}

AfterUnclear afterUnclearUpdate(const Change &change, const Record &lastRead, const Record &now)
{
    const auto &kind = *change.id.kind;
    const bool untouched = sameAsKnown(draftOf(kind, lastRead), draftOf(kind, now));
    if (sendsSecret(change) && untouched && sameText(kind.stampField, lastRead, now))
        return AfterUnclear::Again; // sending a password twice does no harm
    if (saysSo(kind, now, change.fields))
        return AfterUnclear::Done;
    return untouched ? AfterUnclear::Again : AfterUnclear::Stop;
}

CreateFound afterUnclearCreate(const Change &change, const QSet<QString> &known, const QList<Record> &now)
{
    const auto &kind = *change.id.kind;
    QList<Record> added;
    std::copy_if(now.begin(), now.end(), std::back_inserter(added), [&](const Record &record) { return !known.contains(recordId(kind, record).id); });
    if (added.isEmpty())
        return {AfterUnclear::Again, {}, {}};
    // One that says something else may be ours in the provider's own spelling: only a person can tell.
    if (added.size() == 1 && saysSo(kind, added.first(), change.fields))
        return {AfterUnclear::Done, added.first(), added};
    return {AfterUnclear::Stop, {}, added};
}

CreateFound afterForgottenCreate(const Change &change, const QSet<QString> &made, const QList<Record> &now)
{
    const auto &kind = *change.id.kind;
    QList<Record> equal;
    std::copy_if(now.begin(), now.end(), std::back_inserter(equal), [&](const Record &record) { return !made.contains(recordId(kind, record).id) && saysSo(kind, record, change.fields); });
    return {equal.isEmpty() ? AfterUnclear::Again : AfterUnclear::Stop, {}, equal};
}

bool isSettled(const Change &change, const Record &before, const Record &told, const Record &now)
{
    const auto &kind = *change.id.kind;
    if (draftOf(kind, now) != draftOf(kind, told))
        return false;
    return change.op != Op::Update || saysSo(kind, now, change.fields) || !saysSo(kind, before, draftOf(kind, now));
}

QList<QByteArray> changedByServer(const Change &change, const Record &before, const Record &record)
{
    QList<QByteArray> keys;
    const bool update = change.op == Op::Update;
    for (const auto &field : change.id.kind->fields) {
        if (!field.writable() || field.writeOnly)
            continue;
        if (change.fields.contains(field.key) ? fieldValue(field, record) != change.fields.value(field.key)
                                              : update && fieldValue(field, record) != fieldValue(field, before))
            keys.append(field.key);
    }
    return keys;
}

} // namespace trunkdesk
