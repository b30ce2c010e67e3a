// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/jsonobject.h"
#include "models/changes/planjson.h"

// The pieces that planjson.h and the journal are made of, for text that checkJson() accepted.

namespace trunkdesk {

void addRecordId(JsonObjectText &object, const RecordId &id);
[[nodiscard]] RecordId readRecordId(JsonObjectReader &reader);

/// Without what opens a door; empty for an empty record.
[[nodiscard]] QByteArray safeJson(const ResourceKind &kind, const Record &record);
[[nodiscard]] Record readRecord(JsonObjectReader &reader, QByteArrayView key);

[[nodiscard]] Change changeFrom(QByteArrayView checked, QString *fault);
[[nodiscard]] Plan planFrom(QByteArrayView checked, QString *fault);
[[nodiscard]] StepOutcome outcomeFrom(QByteArrayView checked, QString *fault);

/// Any text, checked and then read.
template<class T>
[[nodiscard]] Result<T, QString> fromText(QByteArrayView text, T (*read)(QByteArrayView, QString *))
{
    if (const auto error = checkJson(text, ownFileLimits()))
        return error->toString();
    QString fault;
    auto value = read(text, &fault);
    return fault.isEmpty() ? Result<T, QString>(std::move(value)) : Result<T, QString>(fault);
}

/// The word for a value of an enumeration, and back: names in a table are stable, numbers are not.
template<class E>
struct EnumWord
{
    E value;
    const char *word;
};

template<class E, std::size_t N>
[[nodiscard]] QString wordOf(const EnumWord<E> (&words)[N], E value)
{
    for (const auto &known : words)
        if (known.value == value)
            return QString::fromLatin1(known.word);
    return {};
}

template<class E, std::size_t N>
[[nodiscard]] std::optional<E> valueOf(const EnumWord<E> (&words)[N], const QString &word)
{
    for (const auto &known : words)
        if (word == QLatin1StringView(known.word))
            return known.value;
    return {};
}

} // namespace trunkdesk
