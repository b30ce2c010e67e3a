// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sid.h"

#include "models/core/displaytext.h"
#include "models/values/ascii.h"

#include <algorithm>
#include <array>

namespace trunkdesk {

namespace {

constexpr qsizetype length = 34;
constexpr qsizetype digits = 32;
constexpr qsizetype maxSafeId = 64;

struct PrefixName
{
    QStringView prefix;
    const char *name;
};

/// What people paste into the wrong field, by the letters it begins with.
constexpr std::array prefixNames{
    PrefixName{u"AC", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an account SID")},
    PrefixName{u"SK", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an API key SID")},
    PrefixName{u"TK", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a trunk SID")},
    PrefixName{u"OU", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an origination URL SID")},
    PrefixName{u"PN", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a phone number SID")},
    PrefixName{u"CL", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a credential list SID")},
    PrefixName{u"CR", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a credential SID")},
    PrefixName{u"AL", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an IP access control list SID")},
    PrefixName{u"IP", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an IP address SID")},
    PrefixName{u"SD", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a SIP domain SID")},
    PrefixName{u"AP", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an application SID")},
    PrefixName{u"BY", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a BYOC trunk SID")},
    PrefixName{u"AD", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an address SID")},
    PrefixName{u"RI", QT_TRANSLATE_NOOP("trunkdesk::Sid", "an identity SID")},
    PrefixName{u"BU", QT_TRANSLATE_NOOP("trunkdesk::Sid", "a bundle SID")},
};

QString nameOf(QStringView prefix)
{
    const auto it = std::find_if(prefixNames.begin(), prefixNames.end(), [prefix](const PrefixName &p) { return p.prefix == prefix; });
    return it == prefixNames.end() ? Sid::tr("a SID that begins with %1").arg(prefix) : Sid::tr(it->name);
}

bool allHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isSid(QStringView text)
{
    return text.size() == length && isAsciiUpper(text.at(0)) && isAsciiUpper(text.at(1)) && allHex(text.sliced(2));
}

/// The ids of the wanted kind inside a longer text, such as a web address copied from the browser.
QStringList sidsInside(QStringView text, QLatin1StringView prefix)
{
    QStringList found;
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        const bool startsWord = at == 0 || !isAsciiAlnum(text.at(at - 1));
        const bool endsWord = at + length == text.size() || (at + length < text.size() && !isAsciiAlnum(text.at(at + length)));
        if (startsWord && endsWord && isSid(text.sliced(at, length)) && !found.contains(text.sliced(at, length)))
            found << text.sliced(at, length).toString();
    }
    return found.mid(0, 3);
}

} // namespace

bool isSafeId(QStringView text)
{
    return !text.isEmpty() && text.size() <= maxSafeId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiAlnum(c) || c == u'-'; });
}

std::optional<Sid> Sid::parse(const QString &text)
{
    return isSid(text) ? std::optional(Sid(text)) : std::nullopt;
}

Verdict Sid::check(const QString &text, QLatin1StringView prefix)
{
    const QString trimmed = text.trimmed();
    const QString wanted = QString(prefix);
    if (trimmed.isEmpty())
        return Verdict::reject(text, tr("The SID is missing; paste %1, which begins with %2.").arg(nameOf(wanted), wanted));
    if (isSid(trimmed) && trimmed.startsWith(prefix))
        return trimmed == text ? Verdict::accept(text) : Verdict::normalize(trimmed, tr("The blanks around the SID are left out."));
    if (isSid(trimmed))
        return Verdict::reject(text, tr("This is %1, but %2 is wanted here; it begins with %3.").arg(nameOf(QStringView(trimmed).first(2)), nameOf(wanted), wanted));
    if (const QStringList inside = sidsInside(trimmed, prefix); !inside.isEmpty())
        return Verdict::reject(text, tr("There is more here than a SID; keep only the SID itself."), inside);
    if (trimmed.size() == digits && allHex(trimmed)) // the text is not repeated: it may well be the secret
        return Verdict::reject(text, tr("This looks like an auth token, which is a secret; paste %1 here, which begins with %2.").arg(nameOf(wanted), wanted));
    if (trimmed.size() == length && trimmed.startsWith(prefix, Qt::CaseInsensitive) && allHex(QStringView(trimmed).sliced(2)))
        return Verdict::reject(text, tr("The SID must begin with %1 in capital letters.").arg(wanted), {wanted + trimmed.sliced(2)});
    if (!trimmed.startsWith(prefix))
        return Verdict::reject(text, tr("This is not %1; it begins with %2, followed by 32 hexadecimal digits.").arg(nameOf(wanted), wanted));

    const QStringView rest = QStringView(trimmed).sliced(2);
    if (std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'X' || c == u'x'; }))
        return Verdict::reject(text, tr("This is the placeholder of an example; paste the real SID, which begins with %1.").arg(wanted));
    if (!allHex(rest))
        return Verdict::reject(text, tr("After %1 only the digits 0 to 9 and the letters a to f may follow; copy the SID again.").arg(wanted));
    return Verdict::reject(text, tr("A SID has 34 characters and this one has %n; copy it again as a whole.", nullptr, int(trimmed.size())));
}

} // namespace trunkdesk
