// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace trunkdesk {

/// One name and value of a query or of a form body, decoded.
struct Parameter
{
    QByteArray name;
    QString value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// One piece of application/x-www-form-urlencoded text (WHATWG URL, 5.1): `+` is a blank, `%2B` a plus. A `%` that no two
/// hexadecimal digits follow stands for itself. QUrlQuery leaves `+` alone, which turns telephone numbers into others.
[[nodiscard]] QByteArray decodeFormText(QByteArrayView text);

/// The pairs of a query or form body in the order sent; empty pieces between two `&` are skipped, a piece without `=` has an empty value.
[[nodiscard]] QList<Parameter> decodeFormPairs(QByteArrayView text);

/// One path segment (RFC 3986, 2.1): `+` is a plus. Nothing when a `%` is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<QString> decodePathSegment(QByteArrayView segment);

} // namespace trunkdesk
