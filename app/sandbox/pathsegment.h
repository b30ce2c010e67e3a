// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace trunkdesk {

/// One path segment decoded (RFC 3986, 2.1); `+` is a plus. Nothing when a `%` is not followed by two hexadecimal digits, or when
/// what comes out is not UTF-8.
[[nodiscard]] std::optional<QString> decodePathSegment(QByteArrayView segment);

} // namespace trunkdesk
