// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/json.h"

#include <QDateTime>

#include <initializer_list>

// How our own files are written and read member by member: strictly, since what stands in them may end in a request.

namespace trunkdesk {

/// One object in the making. What is empty is left out.
class JsonObjectText
{
public:
    void add(QByteArrayView key, QByteArrayView json); ///< json is checked text
    void addText(QByteArrayView key, QStringView text);
    void addNumber(QByteArrayView key, qint64 number);
    void addTrue(QByteArrayView key, bool value); ///< only when true
    void addTexts(QByteArrayView key, const QStringList &texts);
    void addTime(QByteArrayView key, const QDateTime &time);
    [[nodiscard]] QByteArray toJson() const { return '{' + m_text + '}'; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    QByteArray m_text;
};

[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &elements);

/// How much of our own files we accept: a record as deep as a provider may send it stands a few levels deeper in them.
[[nodiscard]] JsonLimits ownFileLimits();

/// The members of one object of checked text. What is absent reads as empty; of the wrong type, it is a fault, and the first one is
/// kept in words.
class JsonObjectReader
{
public:
    explicit JsonObjectReader(QByteArrayView value);

    [[nodiscard]] bool has(QByteArrayView key) const;
    [[nodiscard]] QString text(QByteArrayView key);
    [[nodiscard]] QString neededText(QByteArrayView key);
    [[nodiscard]] qint64 number(QByteArrayView key, qint64 absent = 0);
    [[nodiscard]] bool boolean(QByteArrayView key);
    [[nodiscard]] QStringList texts(QByteArrayView key);
    [[nodiscard]] QDateTime time(QByteArrayView key);
    [[nodiscard]] QByteArrayView object(QByteArrayView key);
    [[nodiscard]] QList<QByteArrayView> array(QByteArrayView key);

    /// Keeps the first.
    void fail(const QString &fault);
    [[nodiscard]] bool ok() const { return m_fault.isEmpty(); }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] QByteArrayView member(QByteArrayView key, JsonType type);

    QList<JsonMember> m_members;
    QString m_fault;
};

} // namespace trunkdesk
