// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/record.h"

#include <QCoreApplication>

#include <memory>

namespace trunkdesk {

namespace {

/// The keys of an object in their order. Records of a list have the same ones, so that they share them.
struct Layout
{
    QList<QByteArray> plain;  ///< as they are asked for
    QList<QByteArray> tokens; ///< as they stand in the text, with quotes and colon
};
using LayoutPointer = std::shared_ptr<const Layout>;

LayoutPointer noKeys()
{
    static const auto none = std::make_shared<const Layout>();
    return none;
}

LayoutPointer layoutOf(const QList<QByteArray> &keys)
{
    // The record made just before this one is most likely of the same list.
    thread_local LayoutPointer last = noKeys();
    if (last->plain == keys)
        return last;
    auto made = std::make_shared<Layout>();
    made->plain = keys;
    made->tokens.reserve(keys.size());
    for (const auto &key : keys) // in their plain spelling; only a quote, a backslash or a control character needs an escape
        made->tokens.append(jsonQuoted(QString::fromUtf8(key)) + ':');
    return last = made;
}

} // namespace

/// The compact texts of the members' values in one block, and where each ends. An account holds tens of thousands of records with
/// some thirty members each: an allocation a value, or the keys in every record, would take twice the memory.
struct Record::Data : QSharedData
{
    LayoutPointer layout = noKeys();
    QByteArray values;
    QList<quint32> ends;

    [[nodiscard]] qsizetype count() const { return ends.size(); }
    [[nodiscard]] QByteArrayView valueAt(qsizetype i) const
    {
        const auto begin = i == 0 ? 0U : ends[i - 1];
        return QByteArrayView(values).sliced(begin, ends[i] - begin);
    }

    void assign(const QList<std::pair<QByteArray, QByteArray>> &items)
    {
        QList<QByteArray> keys;
        values.clear();
        ends.clear();
        for (const auto &[key, value] : items) {
            keys.append(key);
            values += value;
            ends.append(quint32(values.size()));
        }
        layout = layoutOf(keys);
        values.squeeze();
    }

    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> items() const
    {
        QList<std::pair<QByteArray, QByteArray>> list;
        for (qsizetype i = 0; i < count(); ++i)
            list.append({layout->plain[i], valueAt(i).toByteArray()});
        return list;
    }

    [[nodiscard]] QByteArray json() const
    {
        qsizetype size = 2 + values.size() + count();
        for (const auto &token : layout->tokens)
            size += token.size();
        QByteArray text;
        text.reserve(size);
        text += '{';
        for (qsizetype i = 0; i < count(); ++i) {
            if (i > 0)
                text += ',';
            text += layout->tokens[i];
            text += valueAt(i);
        }
        return text += '}';
    }
};

Record::Record() : d(new Data) { }
Record::~Record() = default;
Record::Record(const Record &) = default;
Record::Record(Record &&) noexcept = default;
Record &Record::operator=(const Record &) = default;
Record &Record::operator=(Record &&) noexcept = default;

Record Record::fromChecked(QByteArrayView object)
{
    const auto members = jsonMembers(object);
    Record record;
    auto &data = *record.d;
    QList<QByteArray> keys;
    keys.reserve(members.size());
    data.ends.reserve(members.size());
    qsizetype size = 0;
    for (const auto &member : members)
        size += member.value.size();
    data.values.reserve(size);
    for (const auto &member : members) {
        keys.append(member.key);
        if (const char first = member.value.front(); first == '{' || first == '[')
            data.values += compactJson(member.value);
        else // nothing else can have blanks within
            data.values += member.value;
        data.ends.append(quint32(data.values.size()));
    }
    data.layout = layoutOf(keys);
    return record;
}

Result<Record, JsonError> Record::fromJson(QByteArrayView text)
{
    if (const auto error = checkJson(text))
        return *error;
    if (jsonType(text) != JsonType::Object)
        return JsonError{QCoreApplication::translate("Json", "This is not a JSON object, so it cannot be a resource."), {}, 0, 1, 1};
    return fromChecked(text);
}

qsizetype Record::indexOf(QByteArrayView key) const
{
    const auto &keys = d->layout->plain;
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys[i] == key)
            return i;
    return -1;
}

bool Record::isEmpty() const
{
    return d->count() == 0;
}

QList<QByteArray> Record::keys() const
{
    return d->layout->plain;
}

bool Record::has(QByteArrayView key) const
{
    return !raw(key).isEmpty();
}

bool Record::isNull(QByteArrayView key) const
{
    const auto value = raw(key);
    return value.isEmpty() || value == "null";
}

QByteArrayView Record::raw(QByteArrayView key) const
{
    if (const auto index = indexOf(key); index >= 0)
        return d->valueAt(index);
    const auto dot = key.indexOf('.');
    if (dot < 0)
        return {};
    const auto outer = indexOf(key.first(dot));
    if (outer < 0 || jsonType(d->valueAt(outer)) != JsonType::Object)
        return {};
    for (const auto &member : jsonMembers(d->valueAt(outer)))
        if (member.key == key.sliced(dot + 1))
            return member.value;
    return {};
}

QString Record::text(QByteArrayView key) const
{
    const auto value = raw(key);
    if (value.isEmpty() || value == "null")
        return {};
    return value.front() == '"' ? jsonString(value) : QString::fromUtf8(value);
}

std::optional<qint64> Record::integer(QByteArrayView key) const
{
    return jsonInteger(raw(key));
}

std::optional<bool> Record::boolean(QByteArrayView key) const
{
    const auto value = raw(key);
    if (value == "true" || value == "false")
        return value == "true";
    return {};
}

void Record::setRaw(const QByteArray &key, QByteArrayView json)
{
    auto items = std::as_const(d)->items();
    const auto index = indexOf(key);
    if (index >= 0)
        items[index].second = compactJson(json);
    else
        items.append({key, compactJson(json)});
    d->assign(items);
}

void Record::setText(const QByteArray &key, QStringView text)
{
    setRaw(key, jsonQuoted(text));
}

void Record::setInteger(const QByteArray &key, qint64 number)
{
    setRaw(key, QByteArray::number(number));
}

void Record::setBoolean(const QByteArray &key, bool value)
{
    setRaw(key, value ? "true" : "false");
}

void Record::setNull(const QByteArray &key)
{
    setRaw(key, "null");
}

void Record::remove(QByteArrayView key)
{
    const auto index = indexOf(key);
    if (index < 0)
        return;
    auto items = std::as_const(d)->items();
    items.removeAt(index);
    d->assign(items);
}

QByteArray Record::toJson() const
{
    return d->json();
}

QByteArray Record::toIndentedJson(int level) const
{
    return indentedJson(d->json(), level);
}

bool Record::equals(const Record &other) const
{
    if (d == other.d || (d->values == other.d->values && d->ends == other.d->ends && d->layout->plain == other.d->layout->plain))
        return true;
    return jsonEquals(d->json(), other.d->json());
}

} // namespace trunkdesk
