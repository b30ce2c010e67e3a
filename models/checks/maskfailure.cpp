// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failurereport.h"
#include "models/core/displaytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// Whom digest credentials name is no secret and helps to find them; everything else of them goes.
static QString maskedCredentials(const QString &text)
{
    // With the lines that continue it. In a log it may stand anywhere in a line.
    static const QRegularExpression header(u"((?:Proxy-)?Authorization[ \\t]*[:=][ \\t]*)([^\\r\\n]*(?:\\r?\\n[ \\t]+(?![A-Za-z-]+[ \\t]*:[ \\t])[^\\r\\n]*)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"username\\s*=\\s*\"?([^\",\\r\\n]*)\"?"_s, QRegularExpression::CaseInsensitiveOption);
    QString masked;
    qsizetype copied = 0;
    for (auto it = header.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        masked += QStringView(text).sliced(copied, match.capturedStart(2) - copied);
        const auto value = match.captured(2);
        const auto name = user.match(value);
        if (value.startsWith(u"Digest", Qt::CaseInsensitive) && name.hasMatch())
            masked += u"Digest username=\"%1\", "_s.arg(name.captured(1));
        masked += secretMask;
        copied = match.capturedEnd(2);
    }
    return masked + text.mid(copied);
}

QString maskFailure(const QString &text)
{
    static const QRegularExpression named(
        u"(\\b(?:\\w*(?:password|passwd|secret|auth[_-]?token|access[_-]?token|api[_-]?key))\"?\\s*[:=]\\s*\"?)([^\\s\"',;&}]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mediaKey(u"(\\binline:)([A-Za-z0-9+/=|:]+)"_s);
    static const QRegularExpression digest(u"(\\b(?:response|cnonce)\\s*=\\s*\"?)([0-9A-Fa-f]{16,128})"_s, QRegularExpression::CaseInsensitiveOption);
    auto masked = maskedCredentials(text);
    for (const auto &pattern : {named, mediaKey, digest})
        masked.replace(pattern, u"\\1"_s + secretMask.toString());
    return maskSecrets(masked);
}

} // namespace trunkdesk
