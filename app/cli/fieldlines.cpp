// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/fieldlines.h"

#include "models/core/json.h"
#include "models/files/filereader.h"
#include "models/files/wirenames.h"

#include <QFile>

#include <algorithm>

namespace trunkdesk::cli {

namespace {

constexpr qsizetype longestLine = 4096;      // what is longer was not laid out for eyes: all of it is one line
constexpr qsizetype largestRecord = 64 * 1024;

QByteArrayView memberCalled(QByteArrayView object, QByteArrayView key)
{
    if (object.isEmpty() || jsonType(object) != JsonType::Object)
        return {};
    for (const auto &member : jsonMembers(object))
        if (wireName(member.key) == key)
            return member.value;
    return {};
}

/// Follows the dots.
QByteArrayView valueAt(QByteArrayView object, QByteArrayView key)
{
    const auto dot = key.indexOf('.');
    return dot < 0 ? memberCalled(object, key) : valueAt(memberCalled(object, key.first(dot)), key.sliced(dot + 1));
}

/// Whether this is the object of the record, or the one around it.
bool isOf(const RecordId &id, QByteArrayView object)
{
    const auto &name = id.id.isEmpty() ? id.parent : id.id;
    const auto members = jsonMembers(object);
    return !name.isEmpty() && std::any_of(members.begin(), members.end(), [&name](const JsonMember &m) { return jsonType(m.value) == JsonType::String && jsonString(m.value) == name; });
}

} // namespace

void FieldLines::open(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    m_text.clear();
    m_lines.clear();
    QFile source(file);
    if (source.size() > maxFileBytes || !source.open(QIODevice::ReadOnly))
        return;
    m_text = source.read(maxFileBytes);
    m_lines.append(0);
    for (auto at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_lines.append(at + 1);
}

/// The object that begins here; empty when there is none of a record's size.
QByteArrayView FieldLines::objectAt(qsizetype offset) const
{
    int depth = 0;
    bool inString = false;
    const auto end = std::min(m_text.size(), offset + largestRecord);
    for (auto at = offset; at < end; ++at) {
        const char c = m_text[at];
        if (inString && c == '\\')
            ++at;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']') && --depth == 0)
            return QByteArrayView(m_text).sliced(offset, at + 1 - offset);
    }
    return {};
}

RecordPlace FieldLines::placeOf(const Finding &finding, const RecordPlace &record)
{
    if (finding.field.isEmpty() || record.line <= 0 || record.file.isEmpty())
        return record;
    open(record.file);
    if (record.line > m_lines.size())
        return record;
    const auto begin = m_lines[record.line - 1];
    const auto end = record.line < m_lines.size() ? m_lines[record.line] : m_text.size();
    if (end - begin > longestLine)
        return record;
    for (auto at = m_text.indexOf('{', begin); at >= 0 && at < end; at = m_text.indexOf('{', at + 1)) {
        auto object = objectAt(at);
        if (object.isEmpty() || checkJson(object)) // the file may be another by now
            continue;
        if (const auto inner = memberCalled(object, "record"); !inner.isEmpty() && jsonType(inner) == JsonType::Object)
            object = inner;
        if (!isOf(finding.record, object))
            continue;
        auto value = valueAt(object, finding.field);
        if (const auto *embedded = finding.record.kind->embeddedAs; value.isEmpty() && embedded[0] != '\0')
            value = valueAt(object, QByteArray(embedded) + '.' + finding.field);
        if (value.isEmpty())
            return record;
        const auto offset = value.data() - m_text.constData();
        return {record.file, int(std::upper_bound(m_lines.begin(), m_lines.end(), offset) - m_lines.begin())};
    }
    return record;
}

} // namespace trunkdesk::cli
