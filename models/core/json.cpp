// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/json.h"

#include <algorithm>

namespace trunkdesk {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype pos)
{
    while (pos < text.size() && isBlank(text[pos]))
        ++pos;
    return pos;
}

/// The position after the string that begins at pos.
qsizetype stringEnd(QByteArrayView text, qsizetype pos)
{
    for (++pos; pos < text.size() && text[pos] != '"'; ++pos)
        if (text[pos] == '\\')
            ++pos;
    return pos + 1;
}

/// The position after the value that begins at pos.
qsizetype valueEnd(QByteArrayView text, qsizetype pos)
{
    int depth = 0;
    do {
        const char c = text[pos];
        if (c == '"') {
            pos = stringEnd(text, pos);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (depth == 0) {
            while (pos < text.size() && !isBlank(text[pos]) && text[pos] != ',' && text[pos] != '}' && text[pos] != ']')
                ++pos;
            return pos;
        }
        ++pos;
    } while (depth > 0 && pos < text.size());
    return pos;
}

QByteArrayView stripped(QByteArrayView value)
{
    return value.trimmed();
}

/// Calls item(key, value) for each member, with an empty key slice for the elements of an array, until one call says false.
template<class Item>
bool forEachItem(QByteArrayView container, Item item)
{
    container = stripped(container);
    const bool object = container.front() == '{';
    qsizetype pos = skipBlanks(container, 1);
    while (pos < container.size() - 1) {
        QByteArrayView key;
        if (object) {
            const auto end = stringEnd(container, pos);
            key = container.sliced(pos, end - pos);
            pos = skipBlanks(container, skipBlanks(container, end) + 1);
        }
        const auto end = valueEnd(container, pos);
        if (!item(key, container.sliced(pos, end - pos)))
            return false;
        pos = skipBlanks(container, end);
        if (pos < container.size() && container[pos] == ',')
            pos = skipBlanks(container, pos + 1);
    }
    return true;
}

} // namespace

JsonType jsonType(QByteArrayView value)
{
    value = stripped(value);
    switch (value.isEmpty() ? 'n' : value.front()) {
    case '{': return JsonType::Object;
    case '[': return JsonType::Array;
    case '"': return JsonType::String;
    case 't':
    case 'f': return JsonType::Boolean;
    case 'n': return JsonType::Null;
    default: return JsonType::Number;
    }
}

QList<JsonMember> jsonMembers(QByteArrayView object)
{
    QList<JsonMember> members;
    forEachItem(object, [&members](QByteArrayView key, QByteArrayView value) {
        const auto inner = key.sliced(1, key.size() - 2);
        members.append({inner.contains('\\') ? jsonString(key).toUtf8() : inner.toByteArray(), value});
        return true;
    });
    return members;
}

QList<QByteArrayView> jsonElements(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    forEachItem(array, [&elements](QByteArrayView, QByteArrayView value) {
        elements.append(value);
        return true;
    });
    return elements;
}

bool forEachJsonElement(QByteArrayView array, const std::function<bool(QByteArrayView)> &element)
{
    return forEachItem(array, [&element](QByteArrayView, QByteArrayView value) { return element(value); });
}

QByteArray compactJson(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype pos = 0; pos < value.size();) {
        if (value[pos] == '"') {
            const auto end = stringEnd(value, pos);
            out.append(value.sliced(pos, end - pos));
            pos = end;
        } else {
            if (!isBlank(value[pos]))
                out.append(value[pos]);
            ++pos;
        }
    }
    return out;
}

QByteArray indentedJson(QByteArrayView value, int level)
{
    value = stripped(value);
    const auto type = jsonType(value);
    if (type != JsonType::Object && type != JsonType::Array)
        return value.toByteArray();
    const QByteArray inner(2 * (level + 1), ' ');
    QByteArray out;
    forEachItem(value, [&](QByteArrayView key, QByteArrayView item) {
        out.append(out.isEmpty() ? "\n" : ",\n").append(inner);
        if (!key.isEmpty())
            out.append(key).append(": ");
        out.append(indentedJson(item, level + 1));
        return true;
    });
    if (!out.isEmpty())
        out.append('\n').append(QByteArray(2 * level, ' '));
    return type == JsonType::Object ? '{' + out + '}' : '[' + out + ']';
}

QString jsonString(QByteArrayView token)
{
    token = stripped(token);
    const auto inner = token.sliced(1, token.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    QString out;
    for (qsizetype pos = 0; pos < inner.size();) {
        const auto next = inner.indexOf('\\', pos);
        out += QString::fromUtf8(inner.sliced(pos, (next < 0 ? inner.size() : next) - pos));
        if (next < 0)
            break;
        const char c = inner[next + 1];
        pos = next + 2;
        switch (c) {
        case 'b': out += u'\b'; break;
        case 'f': out += u'\f'; break;
        case 'n': out += u'\n'; break;
        case 'r': out += u'\r'; break;
        case 't': out += u'\t'; break;
        case 'u':
            out += QChar(inner.sliced(pos, 4).toByteArray().toUShort(nullptr, 16));
            pos += 4;
            break;
        default: out += QLatin1Char(c);
        }
    }
    return out;
}

std::optional<qint64> jsonInteger(QByteArrayView token)
{
    token = stripped(token);
    if (token.isEmpty() || !std::all_of(token.begin() + (token.front() == '-' ? 1 : 0), token.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool ok = false;
    const auto number = token.toByteArray().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool jsonEquals(QByteArrayView a, QByteArrayView b)
{
    a = stripped(a);
    b = stripped(b);
    if (a == b)
        return true;
    const auto type = jsonType(a);
    if (type != jsonType(b))
        return false;
    if (type == JsonType::String)
        return jsonString(a) == jsonString(b);
    if (type == JsonType::Array) {
        const auto left = jsonElements(a);
        const auto right = jsonElements(b);
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), jsonEquals);
    }
    if (type != JsonType::Object)
        return false;
    auto left = jsonMembers(a);
    auto right = jsonMembers(b);
    const auto byKey = [](const JsonMember &l, const JsonMember &r) { return l.key < r.key; };
    std::sort(left.begin(), left.end(), byKey);
    std::sort(right.begin(), right.end(), byKey);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const JsonMember &l, const JsonMember &r) { return l.key == r.key && jsonEquals(l.value, r.value); });
}

QByteArray jsonQuoted(QStringView text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    return out + '"';
}

} // namespace trunkdesk
