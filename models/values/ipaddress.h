// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trunkdesk {

// Own scanners, because QHostAddress reads 010.0.0.1 as 8.0.0.1 and 1.2.3 as 1.2.0.3.

using Ipv6Bytes = std::array<quint8, 16>;

/// Four decimal numbers 0..255 without leading zeros (RFC 5954 §4.1 dec-octet), nothing else. Most significant first.
[[nodiscard]] std::optional<quint32> parseIpv4(QStringView text);
[[nodiscard]] QString ipv4Text(quint32 address);

/// The address without brackets, with at most one "::" and maybe an IPv4 tail (RFC 5954 §4.1, RFC 4291 §2.2). No zone.
[[nodiscard]] std::optional<Ipv6Bytes> parseIpv6(QStringView text);

/// Who can reach an address. Documentation ranges count as public: they stand for real addresses in examples.
enum class AddressScope {
    Public,
    Private,   ///< RFC 1918, RFC 6598 (carrier NAT), fc00::/7
    Loopback,
    LinkLocal,
    Unusable,  ///< unspecified, multicast, reserved for later, broadcast
};

[[nodiscard]] AddressScope scopeOf(quint32 ipv4);
[[nodiscard]] AddressScope scopeOf(const Ipv6Bytes &ipv6);

} // namespace trunkdesk
