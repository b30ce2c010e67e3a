// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/pathsegment.h"

#include "models/values/ascii.h"

#include <QStringDecoder>

namespace trunkdesk {

std::optional<QString> decodePathSegment(QByteArrayView segment)
{
    for (qsizetype i = segment.indexOf('%'); i >= 0; i = segment.indexOf('%', i + 1)) {
        if (i + 2 >= segment.size() || !isHexDigit(QLatin1Char(segment[i + 1])) || !isHexDigit(QLatin1Char(segment[i + 2])))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(segment.toByteArray()));
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

} // namespace trunkdesk
