// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/host.h"

#include "models/core/codepoints.h"
#include "models/core/displaytext.h"
#include "models/values/ascii.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace trunkdesk {

namespace {

constexpr qsizetype maxLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype maxName = 253; // 255 octets on the wire, with its length octets

/// Top level names that resolve on a local network only (RFC 6761, RFC 6762, RFC 8375 and common practice).
constexpr std::array localTops{QStringView(u"local"), QStringView(u"localdomain"), QStringView(u"lan"), QStringView(u"internal"),
    QStringView(u"home.arpa"), QStringView(u"intranet"), QStringView(u"corp")};

bool digitsAndDots(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c) || c == u'.'; });
}

bool isBelowDomain(QStringView name, QStringView domain)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.compare(domain, Qt::CaseInsensitive) == 0
        || (name.size() > domain.size() && name.endsWith(domain, Qt::CaseInsensitive) && name.at(name.size() - domain.size() - 1) == u'.');
}

/// The address when zeros in front of a number are all that is wrong with it.
bool isIpv4WithZeros(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return allDigits(part) && part.size() <= 4 && part.toInt() <= 255;
    });
}

/// Beyond ASCII: letters, marks and digits, the dots of East Asia, and the few signs that stand within names (RFC 5892 appendix A).
bool isOfHostNames(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == 0x3002 || c == 0xFF61 || c == 0x200C || c == 0x200D || c == 0x00B7 || c == 0x30FB;
}

} // namespace

Result<Host, Host::Fault> Host::parse(QStringView text)
{
    if (text.isEmpty())
        return Fault::Empty;
    if (text.startsWith(u'[')) {
        if (!text.endsWith(u']') || !parseIpv6(text.sliced(1, text.size() - 2)))
            return Fault::BadIpv6;
        return Host{Kind::Ipv6, text.toString()};
    }
    if (parseIpv4(text))
        return Host{Kind::Ipv4, text.toString()};
    if (!allAscii(text))
        return Fault::NotAscii;
    if (digitsAndDots(text))
        return isIpv4WithZeros(text) ? Fault::LeadingZero : Fault::BadIpv4;
    if (parseIpv6(text))
        return Fault::BareIpv6;

    QStringView name = text;
    if (name.endsWith(u'.')) // the root may be written out
        name.chop(1);
    if (name.size() > maxName)
        return Fault::LongName;
    QStringView top;
    for (const QStringView label : name.tokenize(u'.')) {
        if (label.isEmpty())
            return Fault::EmptyLabel;
        if (!std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiAlnum(c) || c == u'-'; }))
            return Fault::BadCharacter;
        if (label.startsWith(u'-') || label.endsWith(u'-'))
            return Fault::OuterHyphen;
        if (label.size() > maxLabel)
            return Fault::LongLabel;
        top = label;
    }
    if (!isAsciiAlpha(top.front()))
        return Fault::NumericTop;
    return Host{Kind::Name, text.toString()};
}

QString Host::explain(Fault fault, QStringView text)
{
    const QString shown = displayText(text.toString());
    switch (fault) {
    case Fault::Empty:
        return tr("The host is missing; write a name such as pbx.example.com or an IPv4 address.");
    case Fault::NotAscii:
        return tr("“%1” is not a valid international domain name; check its spelling.").arg(shown);
    case Fault::BadCharacter:
        return tr("“%1” is not a host name; only letters, digits, hyphens and dots are allowed.").arg(shown);
    case Fault::EmptyLabel:
        return tr("“%1” has a dot with no name before it; remove the extra dot.").arg(shown);
    case Fault::LongLabel:
        return tr("A part of the host name between two dots is longer than 63 characters; shorten it.");
    case Fault::LongName:
        return tr("The host name is longer than 253 characters; shorten it.");
    case Fault::OuterHyphen:
        return tr("“%1” has a part that begins or ends with a hyphen; remove that hyphen.").arg(shown);
    case Fault::NumericTop:
        return tr("The last part of the host name “%1” does not start with a letter; check its spelling.").arg(shown);
    case Fault::BadIpv4:
        return tr("“%1” is not an IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.").arg(shown);
    case Fault::LeadingZero:
        return tr("“%1” has a number with a leading zero, which some systems read as octal; write the number without it.").arg(shown);
    case Fault::BareIpv6:
        return tr("An IPv6 address needs square brackets around it, for example [2001:db8::1].");
    case Fault::BadIpv6:
        return tr("“%1” is not an IPv6 address in brackets; check its groups, for example [2001:db8::1].").arg(shown);
    }
    return {};
}

QString Host::toAscii(QStringView text)
{
    if (allAscii(text))
        return text.toString();
    // Qt encodes quotes, arrows and pictures too, which no registry has (RFC 5892 allows letters, marks, digits and a few more); what
    // was pasted with its quotes would become another host.
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    bool sound = true;
    forEachCodePoint(plain, [&sound](char32_t c) { sound = sound && (c < 0x80 || isOfHostNames(c)); });
    return sound ? QString::fromLatin1(QUrl::toAce(plain, QUrl::IgnoreIDNWhitelist)) : QString();
}

AddressScope Host::scope() const
{
    if (kind == Kind::Ipv4)
        return scopeOf(parseIpv4(text).value_or(0));
    if (kind == Kind::Ipv6)
        return scopeOf(parseIpv6(QStringView(text).sliced(1, text.size() - 2)).value_or(Ipv6Bytes{}));
    if (isBelow(u"localhost"))
        return AddressScope::Loopback;
    const bool local = !QStringView(text).chopped(1).contains(u'.')
        || std::any_of(localTops.begin(), localTops.end(), [this](QStringView top) { return isBelow(top); });
    return local ? AddressScope::Private : AddressScope::Public;
}

QString Host::scopeWarning() const
{
    switch (scope()) {
    case AddressScope::Public:
        return {};
    case AddressScope::Private:
        return kind == Kind::Name ? tr("The name %1 is known on a local network only; use one that public DNS knows.").arg(text)
                                  : tr("The address %1 is private and cannot be reached over the Internet; use the public address.").arg(text);
    case AddressScope::Loopback:
        return tr("%1 means the machine itself and cannot be reached over the Internet; use the public address.").arg(text);
    case AddressScope::LinkLocal:
        return tr("The address %1 works on one network cable only and cannot be reached over the Internet; use the public address.").arg(text);
    case AddressScope::Unusable:
        return tr("The address %1 belongs to no single machine; use the public address of the system meant.").arg(text);
    }
    return {};
}

bool Host::isBelow(QStringView domain) const
{
    return isBelowDomain(text, domain);
}

} // namespace trunkdesk
