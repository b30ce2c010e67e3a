// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"

#include <QStringList>

namespace trunkdesk {

/// What could be made out of the body of an error answer, whatever it was.
struct ProblemWords
{
    int code = 0;      ///< the provider's own; 0: none
    QString text;      ///< its sentence; empty when it gave none that people can read
    QString moreInfo;  ///< an https page about the code, else empty
    QStringList names; ///< fields that it points at besides the sentence
};

/// JSON (`code`, `message`, `more_info`; or RFC 9457 `title`, `detail`, `errors`; or `error`), XML with the same names capitalised,
/// HTML (its title), plain text. The text is made safe to show: one line, no control characters, at most 500 characters.
[[nodiscard]] ProblemWords readProblemBody(const QByteArray &contentType, const QByteArray &body);

/// A server's sentence made safe to show, as above.
[[nodiscard]] QString problemText(const QString &text);

[[nodiscard]] ApiError::Kind errorKindOfStatus(int status);

/// The sentence to show: the provider's words, with the remedy where the kind of error has one of its own.
[[nodiscard]] QString problemMessage(ApiError::Kind kind, int status, const ProblemWords &words);

} // namespace trunkdesk
