// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/jsonobject.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanJson)
};

QString shownKey(QByteArrayView key)
{
    return displayText(QString::fromUtf8(key));
}

} // namespace

void JsonObjectText::add(QByteArrayView key, QByteArrayView json)
{
    if (json.isEmpty())
        return;
    m_text += (m_text.isEmpty() ? "" : ",") + jsonQuoted(QString::fromUtf8(key)) + ':';
    m_text.append(json.data(), json.size());
}

void JsonObjectText::addText(QByteArrayView key, QStringView text)
{
    if (!text.isEmpty())
        add(key, jsonQuoted(text));
}

void JsonObjectText::addNumber(QByteArrayView key, qint64 number)
{
    add(key, QByteArray::number(number));
}

void JsonObjectText::addTrue(QByteArrayView key, bool value)
{
    if (value)
        add(key, "true");
}

void JsonObjectText::addTexts(QByteArrayView key, const QStringList &texts)
{
    QList<QByteArray> elements;
    for (const auto &text : texts)
        elements.append(jsonQuoted(text));
    if (!elements.isEmpty())
        add(key, jsonArray(elements));
}

void JsonObjectText::addTime(QByteArrayView key, const QDateTime &time)
{
    if (time.isValid())
        addText(key, time.toUTC().toString(Qt::ISODateWithMs));
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

JsonLimits ownFileLimits()
{
    return {.depth = 48, .stringBytes = 1024 * 1024};
}

JsonObjectReader::JsonObjectReader(QByteArrayView value)
{
    if (jsonType(value) == JsonType::Object)
        m_members = jsonMembers(value);
    else
        fail(Words::tr("An object is expected where something else stands; it was probably edited, so restore it from a copy."));
}

bool JsonObjectReader::has(QByteArrayView key) const
{
    return std::any_of(m_members.begin(), m_members.end(), [key](const JsonMember &m) { return m.key == key; });
}

QByteArrayView JsonObjectReader::member(QByteArrayView key, JsonType type)
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [key](const JsonMember &m) { return m.key == key; });
    if (it == m_members.end())
        return {};
    if (jsonType(it->value) == type)
        return it->value;
    fail(Words::tr("“%1” is not of the type that belongs there; it was probably edited, so restore it from a copy.").arg(shownKey(key)));
    return {};
}

QString JsonObjectReader::text(QByteArrayView key)
{
    const auto value = member(key, JsonType::String);
    return value.isEmpty() ? QString() : jsonString(value);
}

QString JsonObjectReader::neededText(QByteArrayView key)
{
    const auto said = text(key);
    if (said.isEmpty())
        fail(Words::tr("“%1” is missing; it was probably cut or edited, so restore it from a copy.").arg(shownKey(key)));
    return said;
}

qint64 JsonObjectReader::number(QByteArrayView key, qint64 absent)
{
    const auto value = member(key, JsonType::Number);
    if (value.isEmpty())
        return absent;
    const auto number = jsonInteger(value);
    if (!number)
        fail(Words::tr("“%1” is not a whole number; it was probably edited, so restore it from a copy.").arg(shownKey(key)));
    return number.value_or(absent);
}

bool JsonObjectReader::boolean(QByteArrayView key)
{
    return member(key, JsonType::Boolean) == "true";
}

QStringList JsonObjectReader::texts(QByteArrayView key)
{
    QStringList list;
    for (const auto &element : array(key)) {
        if (jsonType(element) != JsonType::String) {
            fail(Words::tr("“%1” holds something else than texts; it was probably edited, so restore it from a copy.").arg(shownKey(key)));
            return {};
        }
        list.append(jsonString(element));
    }
    return list;
}

QDateTime JsonObjectReader::time(QByteArrayView key)
{
    const auto said = text(key);
    const auto time = QDateTime::fromString(said, Qt::ISODateWithMs).toUTC();
    if (!said.isEmpty() && !time.isValid())
        fail(Words::tr("“%1” is not a time; it was probably edited, so restore it from a copy.").arg(shownKey(key)));
    return time;
}

QByteArrayView JsonObjectReader::object(QByteArrayView key)
{
    return member(key, JsonType::Object);
}

QList<QByteArrayView> JsonObjectReader::array(QByteArrayView key)
{
    const auto value = member(key, JsonType::Array);
    return value.isEmpty() ? QList<QByteArrayView>() : jsonElements(value);
}

void JsonObjectReader::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

} // namespace trunkdesk
