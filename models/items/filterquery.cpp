// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/filterquery.h"

#include "models/values/ascii.h"

#include <algorithm>

namespace trunkdesk {

namespace {

/// The digits of a text that has only digits and what people write between them, with the plus sign that it begins with; empty
/// for another text, or for a single digit.
QByteArray phoneDigits(const QString &text)
{
    QByteArray digits;
    for (const auto c : text) {
        if (isAsciiDigit(c))
            digits += c.toLatin1();
        else if (!c.isSpace() && !QStringView(u"+-.()/").contains(c))
            return {};
    }
    if (digits.size() < 2)
        return {};
    return text.trimmed().startsWith(u'+') ? '+' + digits : digits;
}

bool standsInAny(const QByteArray &part, const QList<QByteArray> &words)
{
    return std::any_of(words.begin(), words.end(), [&part](const QByteArray &word) { return word.contains(part); });
}

} // namespace

QByteArray foldedForSearch(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

FilterQuery::FilterQuery(const QString &text) : m_digits(phoneDigits(text))
{
    for (const auto &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(foldedForSearch(word));
    if (m_words.size() == 1 && m_words.first() == m_digits)
        m_digits.clear();
}

bool FilterQuery::matches(const TextArena &arena, qsizetype row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &word) { return arena.contains(row, word); })
        || (!m_digits.isEmpty() && arena.contains(row, m_digits));
}

bool FilterQuery::narrows(const FilterQuery &other) const
{
    // A row is found by its words or by its digits; each way must lead into the other's rows.
    const auto leads = [&other](const QList<QByteArray> &parts) {
        return std::all_of(other.m_words.begin(), other.m_words.end(), [&parts](const QByteArray &word) { return standsInAny(word, parts); })
            || (!other.m_digits.isEmpty() && standsInAny(other.m_digits, parts));
    };
    return leads(m_words) && (m_digits.isEmpty() || leads({m_digits}));
}

} // namespace trunkdesk
