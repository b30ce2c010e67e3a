// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/namedfield.h"

#include "models/schema/resourcekind.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Whether the word, as it stands there, means this field and not just an English word.
bool means(const Field &field, const QString &word, bool pointedAt)
{
    const QLatin1StringView key(field.key);
    const QLatin1StringView param(field.param);
    if (word == param || (word == key && (pointedAt || key.contains(u'_'))))
        return true;
    // camelCase, and PascalCase split or lowered: only when something points at it.
    return pointedAt && word.compare(param, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray namedField(const ResourceKind &kind, const QStringList &sentences)
{
    static const QRegularExpression words(
        u"(?<lead>[\"'`/]|\\b(?:parameter|field|property|value for):? ?)?(?<word>\\b[A-Za-z][A-Za-z0-9_]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &sentence : sentences) {
        for (auto it = words.globalMatch(sentence.left(2000)); it.hasNext();) {
            const auto match = it.next();
            const bool pointedAt = match.capturedLength(u"lead"_s) > 0 || match.capturedLength() == sentence.size();
            for (const auto &field : kind.fields)
                if (field.writable() && means(field, match.captured(u"word"_s), pointedAt))
                    return field.key;
        }
    }
    return {};
}

} // namespace trunkdesk
