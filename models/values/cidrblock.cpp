// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/cidrblock.h"

#include "models/core/displaytext.h"
#include "models/values/ascii.h"
#include "models/values/ipaddress.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

quint32 maskOf(int prefix)
{
    return prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
}

std::optional<int> prefixOf(QStringView text)
{
    if (!allDigits(text) || text.size() > 2 || (text.size() == 2 && text.front() == u'0') || text.toInt() > 32)
        return std::nullopt;
    return text.toInt();
}

QString withPrefix(quint32 network, int prefix)
{
    return ipv4Text(network) + u'/' + QString::number(prefix);
}

/// Numbers without their leading zeros, else unchanged.
QString withoutZeros(QStringView address)
{
    QStringList parts;
    for (const QStringView part : address.tokenize(u'.'))
        parts << (allDigits(part) && part.size() <= 4 ? QString::number(part.toInt()) : part.toString());
    return parts.join(u'.');
}

/// "203.0.113.*" and "203.0.*.*" as the block that they mean. A wider one is not offered: it would be no slip.
QStringList blockOfWildcards(QStringView address)
{
    QStringList parts = address.toString().split(u'.');
    while (parts.size() < 4)
        parts << u"*"_s;
    const qsizetype kept = parts.indexOf(u"*"_s);
    if (parts.size() != 4 || kept < 2 || parts.count(u"*"_s) != 4 - kept)
        return {};
    std::replace(parts.begin(), parts.end(), u"*"_s, u"0"_s);
    return CidrBlock::parse(parts.join(u'.')) ? QStringList{parts.join(u'.') + u'/' + QString::number(8 * kept)} : QStringList{};
}

QStringList offered(const QString &text)
{
    return CidrBlock::parse(text) ? QStringList{text} : QStringList{};
}

Verdict refuseAddress(const QString &text, QStringView address, QStringView tail)
{
    if (address.contains(u'*'))
        return Verdict::reject(text, CidrBlock::tr("Wildcards are not supported; write the range with a prefix, for example 203.0.113.0/24."),
            tail.isEmpty() ? blockOfWildcards(address) : QStringList{});
    if (address.contains(u'-'))
        return Verdict::reject(text, CidrBlock::tr("A range from one address to another is not supported; write it with a prefix, for example 203.0.113.0/24."));
    if (address.count(u':') == 1 && parseIpv4(address.first(address.indexOf(u':'))))
        return Verdict::reject(text, CidrBlock::tr("An address range has no port; leave the colon and the number after it out."),
            offered(address.first(address.indexOf(u':')).toString() + tail.toString()));
    const bool bracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (parseIpv6(bracketed ? address.sliced(1, address.size() - 2) : address) || address.count(u':') > 1)
        return Verdict::reject(text, CidrBlock::tr("Only IPv4 addresses are supported so far; write the IPv4 address of the same system."));
    if (const QString plain = withoutZeros(address); parseIpv4(plain))
        return Verdict::reject(text, CidrBlock::tr("A number with a leading zero is read as octal by some systems; write it without the zero."), offered(plain + tail.toString()));
    return Verdict::reject(text, CidrBlock::tr("“%1” is not a complete IPv4 address; write four numbers from 0 to 255, for example 203.0.113.7.").arg(displayText(address.toString())));
}

Verdict refusePrefix(const QString &text, quint32 address, QStringView tail)
{
    QStringList repairs;
    if (const auto netmask = parseIpv4(tail)) { // 255.255.255.0 written out
        const int prefix = std::countl_one(*netmask);
        if (maskOf(prefix) == *netmask)
            repairs = offered(withPrefix(address & maskOf(prefix), prefix));
    } else if (allDigits(tail) && tail.size() <= 4 && tail.toInt() <= 32) { // "/08"
        repairs = offered(withPrefix(address, tail.toInt()));
    }
    return Verdict::reject(text, CidrBlock::tr("The prefix after the slash must be a number from 0 to 32; 32 means this one address."), repairs);
}

} // namespace

std::optional<CidrBlock> CidrBlock::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = parseIpv4(slash < 0 ? QStringView(text) : QStringView(text).first(slash));
    const auto prefix = slash < 0 ? std::optional(32) : prefixOf(QStringView(text).sliced(slash + 1));
    if (!address || !prefix || (*address & ~maskOf(*prefix)) != 0)
        return std::nullopt;
    return CidrBlock(*address, *prefix);
}

std::optional<CidrBlock> CidrBlock::fromFields(const QString &address, int prefix)
{
    const auto network = parseIpv4(address);
    if (!network || prefix < 0 || prefix > 32)
        return std::nullopt;
    return CidrBlock(*network & maskOf(prefix), prefix);
}

Verdict CidrBlock::check(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Verdict::reject(text, tr("The address is empty; write an IPv4 address, for example 203.0.113.7, or a range such as 203.0.113.0/24."));
    const qsizetype slash = trimmed.indexOf(u'/');
    const QStringView head = slash < 0 ? QStringView(trimmed) : QStringView(trimmed).first(slash);
    const QStringView tail = slash < 0 ? QStringView{} : QStringView(trimmed).sliced(slash);
    const auto address = parseIpv4(head);
    if (!address)
        return refuseAddress(text, head, tail);
    const auto prefix = slash < 0 ? std::optional(32) : prefixOf(tail.sliced(1));
    if (!prefix)
        return refusePrefix(text, *address, tail.sliced(1));
    const quint32 network = *address & maskOf(*prefix);
    if (network != *address) {
        const QStringList repairs{withPrefix(*address, 32), withPrefix(network, *prefix)};
        if (*prefix == 0) // the whole Internet is not what anybody meant who wrote an address
            return Verdict::reject(text, tr("The prefix 0 would let every computer on the Internet in; write %1 for this address.").arg(repairs.at(0)), repairs.first(1));
        return Verdict::reject(text, tr("%1 is one address inside a range; write %2 for this address or %3 for the whole range.").arg(trimmed, repairs.at(0), repairs.at(1)), repairs);
    }
    if (*prefix == 0)
        return Verdict::confirm(trimmed, tr("%1 lets every computer on the Internet in, which invites calls at your expense; write the addresses of your own systems.").arg(trimmed));
    if (*prefix < widestUnasked)
        return Verdict::confirm(trimmed, tr("%1 lets %L2 addresses in, far more than a telephone system has; write a longer prefix if you can.").arg(trimmed).arg(CidrBlock(network, *prefix).size()));
    if (scopeOf(network) != AddressScope::Public)
        return Verdict::warn(trimmed, tr("%1 is not a public address, and calls from the Internet never come from it; write the address that the provider sees.").arg(trimmed));
    return trimmed == text ? Verdict::accept(text) : Verdict::normalize(trimmed, tr("The blanks around the address are left out."));
}

QString CidrBlock::address() const
{
    return ipv4Text(m_network);
}

bool CidrBlock::contains(quint32 ipv4) const
{
    return (ipv4 & maskOf(m_prefix)) == m_network;
}

bool CidrBlock::contains(QStringView ipv4) const
{
    const auto address = parseIpv4(ipv4);
    return address && contains(*address);
}

bool CidrBlock::contains(const CidrBlock &other) const
{
    return other.m_prefix >= m_prefix && contains(other.m_network);
}

QString CidrBlock::toString() const
{
    return m_prefix == 32 ? ipv4Text(m_network) : withPrefix(m_network, m_prefix);
}

} // namespace trunkdesk
