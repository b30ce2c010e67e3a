// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/trunkctlprocess.h"

#include <QFile>

// What trunkctl check printed, read by the tests.

namespace trunkdesk::test {

inline const QByteArray password = "hunter2secret"; // stands in acme.trunkdesk.json, in an address

inline QString data(const char *name)
{
    return QStringLiteral(TEST_DATA "/") + QLatin1StringView(name);
}

inline QString acme()
{
    return data("acme.trunkdesk.json");
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

inline QList<Record> recordsIn(const Record &record, QByteArrayView key)
{
    QList<Record> records;
    for (const auto &element : jsonElements(record.raw(key)))
        records.append(Record::fromChecked(element));
    return records;
}

/// The object in an object in … of a record.
inline Record inner(const Record &record, const QList<QByteArray> &keys)
{
    auto at = record;
    for (const auto &key : keys)
        at = at.has(key) ? Record::fromChecked(at.raw(key).toByteArray()) : Record();
    return at;
}

inline Record jsonOf(const Outcome &outcome)
{
    const auto report = Record::fromJson(outcome.out);
    return report ? *report : Record();
}

/// `CODE record line` of each finding.
inline QStringList findingsOf(const Record &report, QByteArrayView key = "findings")
{
    QStringList list;
    for (const auto &finding : recordsIn(report, key))
        list.append(finding.text("code") + u' ' + finding.text("record").right(3) + u' ' + finding.text("line"));
    return list;
}

/// The one run of a SARIF log.
inline Record runOf(const QByteArray &log)
{
    const auto record = Record::fromJson(log);
    const auto runs = record ? recordsIn(*record, "runs") : QList<Record>();
    return runs.size() == 1 ? runs.first() : Record();
}

inline Outcome check(const QStringList &arguments)
{
    return trunkctl(QStringList{QStringLiteral("check")} + arguments);
}

} // namespace trunkdesk::test
