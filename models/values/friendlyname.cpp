// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/friendlyname.h"

#include "models/core/codepoints.h"

namespace trunkdesk {

namespace {

struct Contents
{
    bool control = false;
    bool bidi = false;
    bool broken = false;
};

Contents contentsOf(QStringView text)
{
    Contents found;
    forEachCodePoint(text, [&found](char32_t c) {
        found.control = found.control || isControl(c);
        found.bidi = found.bidi || isBidiControl(c);
        found.broken = found.broken || isLoneSurrogate(c);
    });
    return found;
}

/// False for an empty name, and for one of characters that nobody sees: it could not be told from no name.
bool showsSomething(QStringView text)
{
    bool seen = false;
    forEachCodePoint(text, [&seen](char32_t c) { seen = seen || (!isInvisible(c) && !QChar::isSpace(c)); });
    return seen;
}

/// The name without what was refused: line ends and tabs become a blank, all else goes.
QString cleaned(QStringView text, int maxCodePoints)
{
    QString clean;
    forEachCodePoint(text, [&clean](char32_t c) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029)
            clean += u' ';
        else if (!isControl(c) && !isBidiControl(c) && !isLoneSurrogate(c))
            clean += QChar::fromUcs4(c);
    });
    clean = clean.trimmed();
    QString shortened;
    int count = 0;
    forEachCodePoint(clean, [&](char32_t c) {
        if (count++ < maxCodePoints)
            shortened += QChar::fromUcs4(c);
    });
    return shortened.trimmed();
}

} // namespace

Verdict FriendlyName::check(const QString &text, int maxCodePoints, bool required)
{
    const QString trimmed = text.trimmed();
    if (required && !showsSomething(trimmed))
        return Verdict::reject(text, tr("The name is missing; write at least one character."));

    QString refusal;
    const auto found = contentsOf(trimmed);
    const qsizetype length = codePointCount(trimmed);
    if (found.broken)
        refusal = tr("The name contains half a character, probably cut off while copying; write it again.");
    else if (found.bidi)
        refusal = tr("The name contains invisible characters that change the direction of the text and can disguise it; remove them.");
    else if (found.control)
        refusal = tr("The name contains line ends or other control characters; keep it on one line.");
    else if (length > maxCodePoints)
        refusal = tr("The name has %n character(s) and at most %1 are allowed; shorten it.", nullptr, int(length)).arg(maxCodePoints);
    if (!refusal.isEmpty()) {
        const QString repair = cleaned(trimmed, maxCodePoints);
        return Verdict::reject(text, refusal, repair.isEmpty() ? QStringList{} : QStringList{repair});
    }
    return trimmed == text ? Verdict::accept(text) : Verdict::normalize(trimmed, tr("The blanks around the name are left out."));
}

} // namespace trunkdesk
