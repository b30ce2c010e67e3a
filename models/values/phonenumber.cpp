// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/phonenumber.h"

#include "models/core/codepoints.h"
#include "models/values/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

bool isSeparator(QChar c)
{
    // the hyphens and dashes of Unicode, and the direction marks that address books put around a number
    return c.isSpace() || u"-.()/"_s.contains(c) || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || isBidiControl(c.unicode());
}

QString withoutSeparators(const QString &text)
{
    QString plain = text;
    plain.removeIf(isSeparator);
    return plain;
}

bool isE164(QStringView text)
{
    return text.size() >= 3 && text.size() <= PhoneNumber::maxDigits + 1 && text.front() == u'+' && text.at(1) != u'0' && allDigits(text.sliced(1));
}

/// True for letters right behind the digits that are digits mistyped ("010O") or spelled ("1800FLOWERS"): neither an extension ("x123",
/// "ext. 5") nor what a spreadsheet makes of a long number ("1.415E+10").
bool isSpelled(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!text.at(i).isLetter() || text.at(i - 1).digitValue() < 0)
            continue;
        const QStringView rest = text.sliced(i);
        return !rest.startsWith(u"ext", Qt::CaseInsensitive) && !rest.startsWith(u"E+") && !allDigits(rest.sliced(1));
    }
    return false;
}

/// The number that was probably meant, as E.164; only what is sure to be one is kept.
QStringList repairsOf(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.startsWith("tel:"_L1, Qt::CaseInsensitive))
        plain.remove(0, 4);
    plain = plain.section(u';', 0, 0);
    plain.remove("(0)"_L1); // "+44 (0)20 …": the 0 is dialled inside the country only
    if (isSpelled(plain))
        return {}; // what is left without its letters would be another number
    plain = withoutSeparators(plain);
    for (QChar &c : plain) {
        if (c.digitValue() >= 0 && !isAsciiDigit(c))
            c = QChar(u'0' + c.digitValue());
    }
    const auto end = std::find_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); }); // "x123", "ext 123"
    plain.truncate(end - plain.begin());

    QStringList repairs;
    const auto offer = [&repairs](const QString &number) {
        if (isE164(number) && !repairs.contains(number))
            repairs << number;
    };
    offer(plain);
    if (plain.startsWith("+00"_L1))
        offer(u'+' + plain.sliced(3));
    else if (plain.startsWith("011"_L1) && plain.size() > 10)
        offer(u'+' + plain.sliced(3));
    else if (plain.startsWith("00"_L1))
        offer(u'+' + plain.sliced(2));
    else if (!plain.startsWith(u'+') && plain.size() > 10) // ten digits or fewer are likelier a number without its country
        offer(u'+' + plain);
    return repairs;
}

QString refusal(const QString &plain, const QString &text)
{
    if (plain.isEmpty())
        return PhoneNumber::tr("The telephone number is empty; write it with + and the country code, for example +14155552671.");
    if (plain.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return PhoneNumber::tr("Only the number itself is wanted; leave tel: out.");
    if (text.contains("(0)"_L1))
        return PhoneNumber::tr("The (0) is dialled inside the country only; leave it out.");
    if (!plain.startsWith(u'+'))
        return PhoneNumber::tr("A telephone number begins with + and the country code, for example +14155552671.");
    if (!allDigits(QStringView(plain).sliced(1)))
        return PhoneNumber::tr("After the + only the digits 0 to 9 may follow; extensions and letters cannot be part of the number.");
    if (plain.at(1) == u'0')
        return PhoneNumber::tr("No country code begins with 0; write the country code right after the +.");
    if (plain.size() > PhoneNumber::maxDigits + 1)
        return PhoneNumber::tr("A telephone number has at most 15 digits and this one has %n; check it.", nullptr, int(plain.size() - 1));
    return PhoneNumber::tr("The telephone number is too short; write the country code and the whole number.");
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    return isE164(text) ? std::optional(PhoneNumber(text)) : std::nullopt;
}

Verdict PhoneNumber::check(const QString &text)
{
    if (isE164(text))
        return Verdict::accept(text);
    const QString plain = withoutSeparators(text);
    if (isE164(plain) && !text.contains("(0)"_L1))
        return Verdict::normalize(plain, tr("The number is sent without separators: %1.").arg(plain));
    return Verdict::reject(text, refusal(plain, text), text.size() > 64 ? QStringList{} : repairsOf(text));
}

} // namespace trunkdesk
