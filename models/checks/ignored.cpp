// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/ignored.h"

#include "models/checks/check.h"
#include "models/core/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr qint64 version = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::IgnoredFindings)
};

QByteArray entryJson(const IgnoredFinding &entry)
{
    Record object;
    object.setText("code", QString::fromUtf8(entry.code));
    for (const auto &[key, text] : {std::pair("kind", QString::fromUtf8(entry.kind)), {"parent", entry.parent}, {"id", entry.id},
             {"field", QString::fromUtf8(entry.field)}, {"title", entry.title}, {"reason", entry.reason},
             {"since", entry.since.isValid() ? entry.since.toUTC().toString(Qt::ISODate) : QString()}})
        if (!text.isEmpty())
            object.setText(key, text);
    return object.toJson();
}

/// Nothing for what is no entry: one without a code would hide everything.
std::optional<IgnoredFinding> readEntry(QByteArrayView json)
{
    if (jsonType(json) != JsonType::Object)
        return {};
    const auto object = Record::fromChecked(json);
    const auto text = [&object](const char *key) { return jsonType(object.has(key) ? object.raw(key) : "null") == JsonType::String ? object.text(key) : QString(); };
    if (text("code").isEmpty())
        return {};
    return IgnoredFinding{.code = text("code").toUtf8(),
        .kind = text("kind").toUtf8(),
        .parent = text("parent"),
        .id = text("id"),
        .field = text("field").toUtf8(),
        .reason = text("reason"),
        .since = QDateTime::fromString(text("since"), Qt::ISODate).toUTC(),
        .title = text("title")};
}

} // namespace

bool IgnoredFinding::covers(const Finding &finding) const
{
    if (!finding.check || code != finding.check->code || (!field.isEmpty() && field != finding.field))
        return false;
    return kind.isEmpty() || (finding.record.kind && kind == finding.record.kind->key && parent == finding.record.parent && id == finding.record.id);
}

const IgnoredFinding *IgnoredFindings::entryFor(const Finding &finding) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&finding](const IgnoredFinding &entry) { return entry.covers(finding); });
    return it == entries.end() ? nullptr : &*it;
}

IgnoredFinding ignoreOf(const Finding &finding, const QString &title, const QString &reason)
{
    return {.code = finding.check->code,
        .kind = finding.record.kind ? QByteArray(finding.record.kind->key) : QByteArray(),
        .parent = finding.record.parent,
        .id = finding.record.id,
        .field = finding.field,
        .reason = reason,
        .since = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC), // as exact as it is written down
        .title = title};
}

QByteArray ignoredAsJson(const IgnoredFindings &ignored)
{
    QByteArrayList entries;
    for (const auto &entry : ignored.entries)
        entries.append(entryJson(entry));
    Record file;
    file.setInteger("version", version);
    file.setRaw("ignored", '[' + entries.join(',') + ']');
    return file.toIndentedJson() + '\n';
}

Result<IgnoredFindings, QString> readIgnored(const QByteArray &json)
{
    const auto file = Record::fromJson(json);
    if (!file)
        return Words::tr("The list of ignored problems cannot be read: %1").arg(file.error().toString());
    if (file->integer("version") != version)
        return Words::tr("The list of ignored problems was written by another version of this program. Ignore them anew, or use that version.");
    const auto list = file->raw("ignored");
    if (list.isEmpty() || jsonType(list) != JsonType::Array)
        return Words::tr("The list of ignored problems has no entries to read. It was changed by hand, perhaps; ignore them anew.");
    IgnoredFindings ignored;
    for (const auto element : jsonElements(list))
        if (const auto entry = readEntry(element))
            ignored.entries.append(*entry);
    return ignored;
}

} // namespace trunkdesk
