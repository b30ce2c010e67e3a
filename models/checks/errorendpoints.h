// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

// Where the rules come from about who may call, what calls need, and how much there may be: the providers' documents.

namespace trunkdesk::documents {

inline constexpr char authenticationFailure[] = "https://www.twilio.com/docs/api/errors/32200";
inline constexpr char addressNotListed[] = "https://www.twilio.com/docs/api/errors/32201";
inline constexpr char noOrigination[] = "https://www.twilio.com/docs/api/errors/32010";
inline constexpr char accessControlLists[] = "https://www.twilio.com/docs/voice/api/ip-address";
inline constexpr char registration[] = "https://www.twilio.com/docs/voice/api/sip-registration";
inline constexpr char credentials[] = "https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource";
inline constexpr char trunkNumbers[] = "https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource";
inline constexpr char numbers[] = "https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource";
inline constexpr char recording[] = "https://www.twilio.com/docs/sip-trunking/api/recording-resource";
inline constexpr char limits[] = "https://www.twilio.com/docs/sip-trunking/scale-and-limits";
inline constexpr char disasterRecovery[] = "https://www.twilio.com/docs/sip-trunking";

} // namespace trunkdesk::documents
