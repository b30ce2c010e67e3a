// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/plivocallfields.h"
#include "models/schema/plivofields.h"
#include "models/values/ascii.h"
#include "models/values/cidrblock.h"
#include "models/values/sippassword.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::plivo {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoFields)
};

constexpr int shortest = 5;
constexpr int longest = 20;
constexpr QStringView specials = u"~!@#$%^&*()_+";

bool isLetterOrDigit(QChar c)
{
    return isAsciiDigit(c) || isAsciiLower(c) || isAsciiUpper(c);
}

} // namespace

Verdict checkUserName(const QString &text)
{
    if (text.size() < shortest || text.size() > longest)
        return Verdict::reject(text, Words::tr("The user name needs 5 to 20 characters; this has %1.").arg(text.size()));
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'_'; }))
        return Verdict::reject(text, Words::tr("The user name may hold letters from a to z and digits only; leave out the rest."));
    if (text.contains(u'_'))
        return Verdict::warn(text, Words::tr("The provider promises letters and digits only, and may refuse the underscore."));
    return Verdict::accept(text);
}

Verdict checkUriUserName(const QString &text)
{
    const auto verdict = checkUserName(text);
    if (verdict.sendable())
        return verdict;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }))
        return Verdict::reject(text, Words::tr("The user name holds blanks or invisible characters, probably from copying; write it again."));
    return Verdict::warn(text, Words::tr("The provider promises 5 to 20 letters and digits, and may refuse this user name."));
}

Verdict checkPassword(const QString &text)
{
    if (text.size() < shortest || text.size() > longest)
        return Verdict::reject(text, Words::tr("The password needs 5 to 20 characters."));
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return isLetterOrDigit(c) || specials.contains(c); }))
        return Verdict::reject(text, Words::tr("The password may hold letters from a to z, digits and %1 only; leave out the rest.").arg(specials));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return specials.contains(c); }))
        return Verdict::reject(text, Words::tr("The password needs at least one of %1.").arg(specials));
    return Verdict::accept(text);
}

Verdict checkRange(const QString &text)
{
    return CidrBlock::check(text);
}

QString generatePassword()
{
    return SipPassword::generate();
}

QString readTrunkPath(const QString &wire)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"/v1/Account/[^/]+/(?:Zentrunk/Trunk|Application)/([^/]+)/?"_s));
    const auto match = form.match(wire);
    return match.hasMatch() ? match.captured(1) : wire;
}

QString readDigits(const QString &wire)
{
    return std::all_of(wire.begin(), wire.end(), isAsciiDigit) ? u'+' + wire : wire;
}

Verdict checkNumberPart(const QString &text)
{
    auto digits = text;
    digits.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'+'; });
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return Verdict::reject(text, Words::tr("This is not the beginning of a number; write its digits with the country code."));
    return digits == text ? Verdict::accept(text) : Verdict::normalize(digits, Words::tr("Calls are searched by digits alone: %1.").arg(digits));
}

Verdict checkCallTime(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?"_s));
    if (form.match(text).hasMatch())
        return Verdict::accept(text);
    return Verdict::reject(text, Words::tr("This is not a time; write it like 2026-11-01 08:00, in UTC."));
}

} // namespace trunkdesk::plivo
