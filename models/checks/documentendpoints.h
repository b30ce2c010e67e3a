// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

// Where the rules come from that checks of every provider go by: documents of the providers, and standards.

namespace trunkdesk::documents {

inline constexpr char originationUrls[] = "https://www.twilio.com/docs/sip-trunking/api/originationurl-resource";
inline constexpr char trunks[] = "https://www.twilio.com/docs/sip-trunking/api/trunk-resource";
inline constexpr char trunking[] = "https://www.twilio.com/docs/sip-trunking";
inline constexpr char originationUris[] = "https://www.plivo.com/docs/sip-trunking/api/origination-uri";
inline constexpr char edges[] = "https://www.twilio.com/docs/global-infrastructure/edge-locations";
inline constexpr char secureTransport[] = "https://www.twilio.com/docs/api/errors/32209";
inline constexpr char sipUris[] = "https://www.rfc-editor.org/rfc/rfc3261#section-19.1";
inline constexpr char privateAddresses[] = "https://www.rfc-editor.org/rfc/rfc1918";

} // namespace trunkdesk::documents
