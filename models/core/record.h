// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/json.h"
#include "models/core/result.h"

#include <QSharedDataPointer>

namespace trunkdesk {

/// One resource in the form in which it crossed the wire: a JSON object whose text is kept, so that a field that we do not know,
/// or a number in an odd spelling, is given back byte for byte. A value: cheap to copy, shared until changed.
///
/// Getters take the JSON key; a dot reaches into an object (`recording.mode`). A key that is absent reads as null.
class Record
{
public:
    Record();
    ~Record();
    Record(const Record &);
    Record(Record &&) noexcept;
    Record &operator=(const Record &);
    Record &operator=(Record &&) noexcept;

    /// From one object of a text that checkJson() accepted.
    [[nodiscard]] static Record fromChecked(QByteArrayView object);
    /// From any text; an error when it is not exactly one JSON object within our limits.
    [[nodiscard]] static Result<Record, JsonError> fromJson(QByteArrayView text);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QList<QByteArray> keys() const; ///< in wire order
    [[nodiscard]] bool has(QByteArrayView key) const;
    [[nodiscard]] bool isNull(QByteArrayView key) const; ///< null or absent

    [[nodiscard]] QByteArrayView raw(QByteArrayView key) const; ///< the value's compact JSON text; empty when absent; valid while the record lives
    [[nodiscard]] QString text(QByteArrayView key) const;       ///< a string's text; another value's JSON text; empty for null
    [[nodiscard]] std::optional<qint64> integer(QByteArrayView key) const; ///< exact whole numbers only
    [[nodiscard]] std::optional<bool> boolean(QByteArrayView key) const;

    void setRaw(const QByteArray &key, QByteArrayView json); ///< top-level key; json is checked text; appended when new
    void setText(const QByteArray &key, QStringView text);
    void setInteger(const QByteArray &key, qint64 number);
    void setBoolean(const QByteArray &key, bool value);
    void setNull(const QByteArray &key);
    void remove(QByteArrayView key);

    [[nodiscard]] QByteArray toJson() const; ///< compact
    [[nodiscard]] QByteArray toIndentedJson(int level = 0) const;

    /// Equal as JSON: key order does not matter, the digits of numbers do.
    friend bool operator==(const Record &a, const Record &b) { return a.equals(b); }

private:
    struct Data;
    [[nodiscard]] bool equals(const Record &other) const;
    [[nodiscard]] qsizetype indexOf(QByteArrayView key) const;

    QSharedDataPointer<Data> d;
};

} // namespace trunkdesk
