// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QStringView>

namespace trunkdesk {

/// Calls visit(char32_t) for every code point. A surrogate without its partner comes as its own value (0xD800..0xDFFF).
template<class Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            visit(char32_t(QChar::surrogateToUcs4(c, text.at(++i))));
        else
            visit(char32_t(c.unicode()));
    }
}

/// Length in code points, the unit of the providers' limits. A lone surrogate counts as one.
[[nodiscard]] inline qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    forEachCodePoint(text, [&count](char32_t) { ++count; });
    return count;
}

[[nodiscard]] constexpr bool isLoneSurrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

/// C0, DEL, C1, the line and paragraph separators and noncharacters: nothing that belongs into one line of text.
[[nodiscard]] constexpr bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/// Characters that reorder what is shown (Unicode Bidi_Control): they can make a name read as another one.
[[nodiscard]] constexpr bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Characters of no width that make two names look alike. The joiners stay out of it: emoji and several scripts need them.
[[nodiscard]] constexpr bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x200B || (c >= 0x2060 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

} // namespace trunkdesk
