// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/ipaddress.h"

#include "models/values/ascii.h"

#include <QList>

#include <algorithm>

namespace trunkdesk {

std::optional<quint32> parseIpv4(QStringView text)
{
    quint32 address = 0;
    int parts = 0;
    for (const QStringView part : text.tokenize(u'.')) {
        if (++parts > 4 || part.size() > 3 || !allDigits(part) || (part.size() > 1 && part.front() == u'0'))
            return std::nullopt;
        quint32 octet = 0;
        for (const QChar c : part)
            octet = octet * 10 + quint32(c.unicode() - u'0');
        if (octet > 255)
            return std::nullopt;
        address = (address << 8) | octet;
    }
    return parts == 4 ? std::optional(address) : std::nullopt;
}

QString ipv4Text(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4").arg(address >> 24).arg((address >> 16) & 0xFF).arg((address >> 8) & 0xFF).arg(address & 0xFF);
}

namespace {

/// The 16-bit groups of one side of "::"; the IPv4 tail counts as two.
std::optional<QList<quint16>> groupsOf(QStringView text, bool mayEndInIpv4)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (mayEndInIpv4 && i + 1 == parts.size() && part.contains(u'.')) {
            const auto tail = parseIpv4(part);
            if (!tail)
                return std::nullopt;
            groups << quint16(*tail >> 16) << quint16(*tail & 0xFFFF);
            continue;
        }
        if (part.isEmpty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), isHexDigit))
            return std::nullopt;
        groups << part.toUShort(nullptr, 16);
    }
    return groups;
}

bool within(quint32 address, quint32 network, int prefix)
{
    return (address >> (32 - prefix)) == (network >> (32 - prefix));
}

} // namespace

std::optional<Ipv6Bytes> parseIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    std::optional<QList<quint16>> head;
    std::optional<QList<quint16>> tail = QList<quint16>{};
    if (gap < 0) {
        head = groupsOf(text, true);
        if (!head || head->size() != 8)
            return std::nullopt;
    } else {
        head = groupsOf(text.first(gap), false);
        tail = groupsOf(text.sliced(gap + 2), true);
        if (!head || !tail || head->size() + tail->size() > 7)
            return std::nullopt;
    }
    QList<quint16> groups = *head;
    groups.resize(8 - tail->size());
    groups += *tail;
    Ipv6Bytes bytes{};
    for (size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = quint8(groups.at(qsizetype(i)) >> 8);
        bytes[2 * i + 1] = quint8(groups.at(qsizetype(i)) & 0xFF);
    }
    return bytes;
}

AddressScope scopeOf(quint32 ipv4)
{
    if (within(ipv4, 0x7F000000, 8))
        return AddressScope::Loopback;
    if (within(ipv4, 0x0A000000, 8) || within(ipv4, 0xAC100000, 12) || within(ipv4, 0xC0A80000, 16) || within(ipv4, 0x64400000, 10))
        return AddressScope::Private;
    if (within(ipv4, 0xA9FE0000, 16))
        return AddressScope::LinkLocal;
    if (within(ipv4, 0, 8) || ipv4 >= 0xE0000000) // "this network", multicast, class E, broadcast
        return AddressScope::Unusable;
    return AddressScope::Public;
}

AddressScope scopeOf(const Ipv6Bytes &ipv6)
{
    const bool zeroHead = std::all_of(ipv6.begin(), ipv6.begin() + 10, [](quint8 b) { return b == 0; });
    const auto last4 = quint32(ipv6[12]) << 24 | quint32(ipv6[13]) << 16 | quint32(ipv6[14]) << 8 | ipv6[15];
    if (zeroHead && ipv6[10] == 0xFF && ipv6[11] == 0xFF) // an IPv4-mapped address reaches what the IPv4 address reaches
        return scopeOf(last4);
    if (zeroHead && ipv6[10] == 0 && ipv6[11] == 0 && last4 <= 1)
        return last4 == 1 ? AddressScope::Loopback : AddressScope::Unusable;
    if ((ipv6[0] & 0xFE) == 0xFC)
        return AddressScope::Private;
    if (ipv6[0] == 0xFE && (ipv6[1] & 0xC0) == 0x80)
        return AddressScope::LinkLocal;
    return ipv6[0] == 0xFF ? AddressScope::Unusable : AddressScope::Public;
}

} // namespace trunkdesk
