// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/change.h"

#include "models/core/displaytext.h"
#include "models/schema/fieldtext.h"

#include <algorithm>

namespace trunkdesk {

QString pendingId(int number)
{
    return QStringLiteral("@%1").arg(number);
}

bool isPendingId(const QString &id)
{
    return id.startsWith(u'@');
}

Change createRecord(const ResourceKind &kind, const QString &parent, const Draft &draft, const QString &key)
{
    Change change{.op = Change::Op::Create, .id = {&kind, parent, {}}, .title = {}, .fields = {}, .opened = {}, .before = {}, .key = key};
    for (const auto &field : kind.fields)
        if (const auto text = draft.value(field.key); field.writable() && (field.required || !text.isEmpty()))
            change.fields.insert(field.key, text);
    change.title = recordTitle(kind, applied(kind, {}, change.fields));
    return change;
}

Change updateRecord(const RecordId &id, const Record &before, const Draft &wanted)
{
    const auto &kind = *id.kind;
    const auto opened = draftOf(kind, before);
    auto after = opened;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (const auto *field = kind.field(it.key()); field && field->updatable())
            after.insert(it.key(), it.value());
    return {.op = Change::Op::Update,
        .id = id,
        .title = recordTitle(kind, before),
        .fields = changedFields(kind, opened, after),
        .opened = opened,
        .before = before,
        .key = {}};
}

Change deleteRecord(const RecordId &id, const Record &before)
{
    return {.op = Change::Op::Delete, .id = id, .title = recordTitle(*id.kind, before), .fields = {}, .opened = {}, .before = before, .key = {}};
}

Change attachRecord(const ResourceKind &association, const QString &parent, const QString &attached, const QString &title)
{
    return {.op = Change::Op::Attach, .id = {&association, parent, attached}, .title = displayText(title), .fields = {}, .opened = {}, .before = {}, .key = {}};
}

Change detachRecord(const RecordId &id, const Record &before)
{
    return {.op = Change::Op::Detach, .id = id, .title = recordTitle(*id.kind, before), .fields = {}, .opened = {}, .before = before, .key = {}};
}

bool refersTo(const Change &change, const QString &key)
{
    if (key.isEmpty())
        return false;
    return change.id.parent == key || change.id.id == key || std::find(change.fields.begin(), change.fields.end(), key) != change.fields.end();
}

bool saysSo(const ResourceKind &kind, const Record &record, const Draft &draft)
{
    return std::all_of(draft.keyBegin(), draft.keyEnd(), [&](const QByteArray &key) {
        const auto *field = kind.field(key);
        return !field || field->writeOnly || fieldValue(*field, record) == draft.value(key);
    });
}

} // namespace trunkdesk
