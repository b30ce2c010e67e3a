// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/fieldtext.h"

#include "models/core/displaytext.h"
#include "models/schema/registry.h"
#include "models/values/timestamp.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace trunkdesk {

namespace {

/// The members of an object that say true, as a list; for a capabilities map.
QString trueMembers(QByteArrayView object)
{
    QStringList names;
    for (const auto &member : jsonMembers(object))
        if (member.value == "true")
            names.append(displayText(QString::fromUtf8(member.key)));
    return names.join(QStringLiteral(", "));
}

/// One entry a line; an array that holds anything but texts is shown as it stands.
QString listText(const Field &field, const Record &record)
{
    QStringList lines;
    const auto raw = record.raw(field.key);
    if (jsonType(raw) != JsonType::Array)
        return record.text(field.key);
    for (const auto element : jsonElements(raw)) {
        if (jsonType(element) != JsonType::String)
            return record.text(field.key);
        lines.append(jsonString(element));
    }
    return lines.join(u'\n');
}

/// What a path names that is not of the kind that the field points at: its last folder and the id, `Application 204811370055`.
QString namedElsewhere(const Field &field, const Record &record)
{
    const auto folderOf = [](const QString &path) { return path.section(u'/', -2, -2, QString::SectionSkipEmpty); };
    const auto wire = record.text(field.key);
    const auto *kind = findKind(field.reference);
    if (!kind || !wire.startsWith(u'/') || folderOf(wire).isEmpty() || folderOf(wire) == folderOf(QString::fromLatin1(kind->item)))
        return {};
    return folderOf(wire) + u' ' + fieldValue(field, record);
}

} // namespace

QString fieldValue(const Field &field, const Record &record)
{
    if (field.type == FieldType::TextList)
        return listText(field, record);
    const auto text = record.text(field.key);
    return field.read && !text.isEmpty() ? field.read(text) : text;
}

QString fieldText(const Field &field, const Record &record)
{
    const auto text = fieldValue(field, record);
    switch (field.type) {
    case FieldType::Boolean:
        if (const auto value = record.boolean(field.key))
            return *value ? QCoreApplication::translate("Schema", "Yes") : QCoreApplication::translate("Schema", "No");
        break;
    case FieldType::Choice:
        if (record.has(field.key) && !record.isNull(field.key))
            return choiceLabel(field, text);
        break;
    case FieldType::Timestamp:
        if (const auto time = Timestamp::read(text).utc())
            return QLocale().toString(time->toLocalTime(), QLocale::ShortFormat);
        break;
    case FieldType::Map:
        if (const auto raw = record.raw(field.key); !raw.isEmpty() && jsonType(raw) == JsonType::Object)
            return trueMembers(raw);
        break;
    case FieldType::TextList: return displayText(QString(text).replace(u'\n', QStringLiteral(", ")));
    case FieldType::SipUri:
    case FieldType::SipTarget:
    case FieldType::WebUrl:
        return displayText(maskSecrets(text));
    case FieldType::Sid:
        if (const auto other = field.read ? namedElsewhere(field, record) : QString(); !other.isEmpty())
            return displayText(other);
        break;
    default:
        break;
    }
    return displayText(text);
}

SortKey sortKey(const Field &field, const Record &record)
{
    constexpr auto last = std::numeric_limits<qint64>::max();
    if (field.type == FieldType::Integer)
        return {record.integer(field.key).value_or(last), {}};
    if (field.type == FieldType::Timestamp) {
        const auto time = Timestamp::read(record.text(field.key)).utc();
        return {time ? time->toSecsSinceEpoch() : last, {}};
    }
    return {0, fieldText(field, record).toCaseFolded()};
}

} // namespace trunkdesk
