// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>

namespace trunkdesk {

// QChar's classes take the digits and letters of every script; wire formats mean ASCII alone.

[[nodiscard]] constexpr bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] constexpr bool isAsciiUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
[[nodiscard]] constexpr bool isAsciiLower(QChar c) { return c >= u'a' && c <= u'z'; }
[[nodiscard]] constexpr bool isAsciiAlpha(QChar c) { return isAsciiUpper(c) || isAsciiLower(c); }
[[nodiscard]] constexpr bool isAsciiAlnum(QChar c) { return isAsciiAlpha(c) || isAsciiDigit(c); }
[[nodiscard]] constexpr bool isHexDigit(QChar c) { return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

[[nodiscard]] inline bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

[[nodiscard]] inline bool allAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

[[nodiscard]] inline bool hasBlank(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// True when a "%" stands at `at` with its two hexadecimal digits.
[[nodiscard]] inline bool isEscape(QStringView text, qsizetype at)
{
    return text.at(at) == u'%' && at + 2 < text.size() && isHexDigit(text.at(at + 1)) && isHexDigit(text.at(at + 2));
}

} // namespace trunkdesk
