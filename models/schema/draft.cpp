// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"

#include "models/schema/fieldtext.h"

namespace trunkdesk {

Draft newDraft(const ResourceKind &kind)
{
    Draft draft;
    for (const auto &field : kind.fields)
        if (field.writable())
            draft.insert(field.key, QString::fromLatin1(field.initial));
    return draft;
}

Draft draftOf(const ResourceKind &kind, const Record &record)
{
    Draft draft;
    for (const auto &field : kind.fields)
        if (field.writable() && !field.writeOnly)
            draft.insert(field.key, fieldValue(field, record));
    return draft;
}

Draft changedFields(const ResourceKind &kind, const Draft &before, const Draft &after)
{
    Draft changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it.value() != before.value(it.key()))
            changed.insert(it.key(), it.value());
    if (!changed.isEmpty())
        for (const auto &field : kind.fields)
            if (field.restated && !after.value(field.key).isEmpty()) // where nothing was and is, there is nothing to restate
                changed.insert(field.key, after.value(field.key));
    return changed;
}

Draft canonicalDraft(const ResourceKind &kind, const Draft &draft)
{
    auto result = draft;
    for (auto it = result.begin(); it != result.end(); ++it)
        if (const auto *field = kind.field(it.key()); field && !it.value().isEmpty())
            if (const auto verdict = checkField(*field, it.value()); verdict.sendable())
                it.value() = verdict.canonical;
    return result;
}

QList<std::pair<QByteArray, QString>> parameters(const ResourceKind &kind, const Draft &draft)
{
    QList<std::pair<QByteArray, QString>> list;
    for (const auto &field : kind.fields)
        if (field.writable() && draft.contains(field.key))
            list.append({field.param, draft.value(field.key)});
    return list;
}

Record applied(const ResourceKind &kind, const Record &record, const Draft &draft)
{
    auto result = record;
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        const auto *field = kind.field(it.key());
        if (!field || field->writeOnly)
            continue;
        const bool typed = field->type == FieldType::Boolean || field->type == FieldType::Integer;
        if (it.value().isEmpty() && !field->required)
            result.setNull(it.key());
        else if (typed && checkField(*field, it.value()).sendable())
            result.setRaw(it.key(), it.value().toLatin1());
        else if (field->type == FieldType::TextList)
            result.setRaw(it.key(), jsonTextList(it.value()));
        else
            result.setText(it.key(), it.value());
    }
    return result;
}

QByteArray jsonTextList(const QString &lines)
{
    QByteArray json;
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts))
        json += (json.isEmpty() ? "" : ",") + jsonQuoted(line);
    return '[' + json + ']';
}

int concealSecrets(const ResourceKind &kind, Record &record)
{
    int count = 0;
    for (const auto &field : kind.fields)
        if (field.writeOnly && !record.isNull(field.key) && record.raw(field.key) != secretSetMark) {
            record.setRaw(field.key, secretSetMark);
            ++count;
        }
    return count;
}

} // namespace trunkdesk
