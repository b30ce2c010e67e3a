// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace trunkdesk {

using FormFields = QList<std::pair<QByteArray, QString>>; ///< name and value, in order; a name may come more than once

/// An application/x-www-form-urlencoded body or a query. Everything but RFC 3986 unreserved characters is escaped, so that
/// "+" arrives as "+"; a blank becomes %20. QUrlQuery must not be used for this: it lets "+" through, which servers read as a blank.
[[nodiscard]] QByteArray formEncode(const FormFields &fields);

/// The other way round, as servers read it: "+" is a blank. Nothing for a "%" without its two digits, for bytes that must
/// be escaped and for text that is not UTF-8.
[[nodiscard]] std::optional<FormFields> formDecode(QByteArrayView body);

} // namespace trunkdesk
