// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace trunkdesk::reserved {

// Names that the provider keeps for itself. Sources: its SIP trunking, SIP domain and edge location documents.

inline constexpr QStringView trunkSuffix = u"pstn.twilio.com"; ///< termination: where a PBX sends calls to
inline constexpr QStringView sipSuffix = u"sip.twilio.com";    ///< SIP domains: where phones register
inline constexpr QStringView otherTrunkSuffix = u"zt.plivo.com"; ///< termination at the other provider

/// Edge locations. Each public one may carry "-ix" (the private interconnect there).
inline constexpr std::array edges{QStringView(u"ashburn"), QStringView(u"umatilla"), QStringView(u"dublin"), QStringView(u"frankfurt"),
    QStringView(u"singapore"), QStringView(u"tokyo"), QStringView(u"sao-paulo"), QStringView(u"sydney")};

/// The older names of the same places.
inline constexpr std::array regions{QStringView(u"us1"), QStringView(u"us2"), QStringView(u"ie1"), QStringView(u"de1"), QStringView(u"sg1"),
    QStringView(u"jp1"), QStringView(u"br1"), QStringView(u"au1")};

/// Values of "transport" that an origination URL may name; without one it is UDP.
inline constexpr std::array transports{QStringView(u"udp"), QStringView(u"tcp"), QStringView(u"tls")};

inline constexpr int maxHeaderCharacters = 1023; ///< the whole header part of an origination URL stays under 1024

template<std::size_t N>
[[nodiscard]] bool isOneOf(const std::array<QStringView, N> &table, QStringView text)
{
    return std::any_of(table.begin(), table.end(), [text](QStringView entry) { return entry.compare(text, Qt::CaseInsensitive) == 0; });
}

[[nodiscard]] inline bool isEdge(QStringView text)
{
    return isOneOf(edges, text.endsWith(u"-ix", Qt::CaseInsensitive) ? text.chopped(3) : text);
}

[[nodiscard]] inline bool isRegion(QStringView text)
{
    return isOneOf(regions, text.endsWith(u"-ix", Qt::CaseInsensitive) ? text.chopped(3) : text);
}

} // namespace trunkdesk::reserved
