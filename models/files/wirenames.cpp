// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/wirenames.h"

#include "models/schema/registry.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace trunkdesk {

namespace {

QByteArray camelCase(const QByteArray &name)
{
    QByteArray out;
    bool upper = false;
    for (const char c : name) {
        if (c != '_')
            out += upper ? QByteArray(1, c).toUpper() : QByteArray(1, c);
        upper = c == '_';
    }
    return out;
}

/// Wire name by the other form, of every name that the schema knows; only those that differ.
const QHash<QByteArray, QByteArray> &otherNames()
{
    static const auto names = [] {
        QHash<QByteArray, QByteArray> map;
        const auto add = [&map](const QByteArray &wire) {
            if (const auto other = camelCase(wire); other != wire)
                map.insert(other, wire);
        };
        for (const auto *kind : allKinds()) {
            add(kind->listKey);
            add(kind->idField);
            add(kind->parentField);
            for (const auto &field : kind->fields)
                add(QByteArray(field.key).split('.').constFirst());
        }
        for (const auto *envelope : {"first_page_url", "next_page_url", "previous_page_url", "first_page_uri", "next_page_uri", "previous_page_uri", "page_size"})
            add(envelope);
        return map;
    }();
    return names;
}

} // namespace

QByteArray wireName(const QByteArray &name)
{
    return otherNames().value(name, name);
}

Record recordWithWireNames(QByteArrayView object, qsizetype *converted)
{
    const auto members = jsonMembers(object);
    const auto isOther = [](const JsonMember &member) { return otherNames().contains(member.key); };
    if (std::none_of(members.begin(), members.end(), isOther))
        return Record::fromChecked(object);
    QSet<QByteArray> present;
    for (const auto &member : members)
        present.insert(member.key);
    QByteArray text("{");
    for (const auto &member : members) {
        auto name = wireName(member.key);
        if (name != member.key && present.contains(name)) // both forms stand there: the wire's own is meant, the other is a stranger
            name = member.key;
        *converted += name == member.key ? 0 : 1;
        if (text.size() > 1)
            text += ',';
        text += jsonQuoted(QString::fromUtf8(name)) + ':';
        text += member.value;
    }
    return Record::fromChecked(text + '}');
}

} // namespace trunkdesk
