// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

// A strict reader of JSON text (RFC 8259) that keeps the text. QJsonDocument sorts keys, drops duplicate keys, rewrites numbers
// and nests to 1024; a configuration that is to be given back byte for byte needs its own eyes. checkJson() looks at everything
// once; the functions after it take text that has passed and only cut it into slices, so nothing is copied that is not asked for.

namespace trunkdesk {

/// What was wrong with a text and where.
struct JsonError
{
    QString message;     ///< translated: the cause, then the remedy
    QString path;        ///< where, as `records.trunk[3].friendly_name`; empty at the top
    qsizetype offset = 0; ///< byte in the text
    int line = 1;        ///< 1-based
    int column = 1;      ///< 1-based, in bytes

    /// `line 3, column 7, in records.trunk[3]: message`
    [[nodiscard]] QString toString() const;
};

/// How much of it we accept from elsewhere.
struct JsonLimits
{
    int depth = 32;                    ///< nested arrays and objects
    qsizetype stringBytes = 64 * 1024; ///< of one string or key, as it stands in the text
    int members = 1000;                ///< of one object
    qsizetype values = 32'000'000;     ///< in all
    const std::atomic_bool *cancelled = nullptr; ///< looked at on the way; when it says true the check ends with an error
};

/// Checks a whole document: one value, UTF-8 without surrogates or a byte order mark, no duplicate keys, nothing after it.
[[nodiscard]] std::optional<JsonError> checkJson(QByteArrayView text, const JsonLimits &limits = {});

enum class JsonType { Null, Boolean, Number, String, Array, Object };

struct JsonMember
{
    QByteArray key;        ///< decoded, UTF-8
    QByteArrayView value;  ///< a slice of the text, without blanks around it
};

// For text that checkJson() accepted.
[[nodiscard]] JsonType jsonType(QByteArrayView value);
[[nodiscard]] QList<JsonMember> jsonMembers(QByteArrayView object);
[[nodiscard]] QList<QByteArrayView> jsonElements(QByteArrayView array);
/// Each element in turn until one call says false, which is then the answer: for arrays too long for a list.
bool forEachJsonElement(QByteArrayView array, const std::function<bool(QByteArrayView)> &element);
/// The text without the blanks between its tokens; every token stays byte for byte as it was.
[[nodiscard]] QByteArray compactJson(QByteArrayView value);
/// The text with one member or element a line and two blanks of indentation a level.
[[nodiscard]] QByteArray indentedJson(QByteArrayView value, int level = 0);
/// What a string token says.
[[nodiscard]] QString jsonString(QByteArrayView token);
/// What a number token says when it is a whole number that a qint64 holds exactly: `10`, `-1`; not `10.5`, `1e3`.
[[nodiscard]] std::optional<qint64> jsonInteger(QByteArrayView token);
/// Equal as JSON: key order and the spelling of escapes do not matter, the digits of numbers do.
[[nodiscard]] bool jsonEquals(QByteArrayView a, QByteArrayView b);

/// A string token that says this.
[[nodiscard]] QByteArray jsonQuoted(QStringView text);

} // namespace trunkdesk
