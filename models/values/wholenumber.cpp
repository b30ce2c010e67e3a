// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/wholenumber.h"

#include "models/values/ascii.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

Verdict checkRange(const QString &text, qint64 value, qint64 min, qint64 max)
{
    if (value >= min && value <= max)
        return Verdict::accept(text);
    return Verdict::reject(text, WholeNumber::tr("The number must be from %1 to %2.").arg(min).arg(max), {QString::number(value < min ? min : max)});
}

/// "1,000", "1 000" and digits of other scripts as the number they stand for.
QStringList repairsOf(const QString &text, qint64 min, qint64 max)
{
    QString plain;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !u",'’_"_s.contains(c) && !(c == u'+' && plain.isEmpty()))
            plain += c;
    }
    const auto value = WholeNumber::parse(plain);
    return value && *value >= min && *value <= max ? QStringList{QString::number(*value)} : QStringList{};
}

} // namespace

std::optional<qint64> WholeNumber::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    if (!allDigits(digits))
        return std::nullopt;
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 value = 0; // kept negative, where there is room for one more
    for (const QChar c : digits) {
        const int digit = c.unicode() - u'0';
        if (value < (lowest + digit) / 10)
            return std::nullopt;
        value = value * 10 - digit;
    }
    if (!negative && value == lowest)
        return std::nullopt;
    return negative ? value : -value;
}

std::optional<qint64> WholeNumber::parseJson(QByteArrayView token)
{
    const QString text = QString::fromLatin1(token);
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).sliced(1) : QStringView(text);
    if ((digits.size() > 1 && digits.front() == u'0') || text == "-0"_L1) // RFC 8259 §6, and -0 is a floating-point idea
        return std::nullopt;
    return parse(text);
}

Verdict WholeNumber::check(const QString &text, qint64 min, qint64 max)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Verdict::reject(text, tr("The number is missing; write one from %1 to %2.").arg(min).arg(max));
    const auto value = parse(trimmed);
    if (!value) {
        const QStringView digits = QStringView(trimmed).sliced(trimmed.startsWith(u'-') ? 1 : 0);
        const QString message = allDigits(digits) ? tr("The number must be from %1 to %2.").arg(min).arg(max)
                                                  : tr("Only a whole number written with the digits 0 to 9 is possible here, from %1 to %2.").arg(min).arg(max);
        return Verdict::reject(text, message, trimmed.size() > 64 ? QStringList{} : repairsOf(trimmed, min, max));
    }
    const QString canonical = QString::number(*value);
    Verdict verdict = checkRange(text, *value, min, max);
    if (verdict.sendable() && canonical != text)
        return Verdict::normalize(canonical, tr("The number is sent as %1.").arg(canonical));
    return verdict;
}

Verdict WholeNumber::checkJson(QByteArrayView token, qint64 min, qint64 max)
{
    const QString text = QString::fromLatin1(token);
    const auto value = parseJson(token);
    return value ? checkRange(text, *value, min, max)
                 : Verdict::reject(text, tr("A whole number from %1 to %2 is expected here, written without point, exponent and quotes.").arg(min).arg(max));
}

} // namespace trunkdesk
