// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/values/ipaddress.h"

#include <QCoreApplication>

namespace trunkdesk {

/// The host of an address (RFC 3261 §25.1 with the IPv6 grammar of RFC 5954 §4.1): a DNS name, an IPv4 address or an
/// IPv6 reference in brackets. Kept as it was written; host names compare without regard to case.
struct Host
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Host)
public:
    enum class Kind { Ipv4, Ipv6, Name };
    enum class Fault {
        Empty,
        NotAscii,     ///< toAscii() may help
        BadCharacter,
        EmptyLabel,   ///< two dots in a row, or one at the start
        LongLabel,    ///< more than 63 octets between two dots
        LongName,     ///< more than 253 octets
        OuterHyphen,  ///< a label begins or ends with "-"
        NumericTop,   ///< the last label of a name must start with a letter
        BadIpv4,      ///< digits and dots, and not an address
        LeadingZero,  ///< an address but for zeros in front of a number, which some programs read as octal
        BareIpv6,     ///< an IPv6 address without its brackets
        BadIpv6,
    };

    Kind kind = Kind::Name;
    QString text; ///< with the brackets of an IPv6 reference

    [[nodiscard]] static Result<Host, Fault> parse(QStringView text);
    /// Cause and remedy of a fault of this host.
    [[nodiscard]] static QString explain(Fault fault, QStringView text);
    /// The A-label form (RFC 5890) of an international name, lower case; ASCII comes back as it is; empty when there is none.
    [[nodiscard]] static QString toAscii(QStringView text);

    /// Public for a name, unless it can only mean this machine or a local network (localhost, one label, .local …).
    [[nodiscard]] AddressScope scope() const;
    /// One warning sentence when nobody outside can reach the host, else empty.
    [[nodiscard]] QString scopeWarning() const;
    /// True for the domain itself and for every name below it.
    [[nodiscard]] bool isBelow(QStringView domain) const;

    friend bool operator==(const Host &, const Host &) = default;
};

} // namespace trunkdesk
