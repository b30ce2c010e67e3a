// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/twiliofields.h"

namespace trunkdesk::twilio {

/// A list attached to a trunk: its id is the list's own id.
inline constexpr Field associationFields[] = {
    {.key = "friendly_name", .label = TEXT("Name"), .column = Column::Shown},
    trunkSid,
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

inline constexpr Field listFields[] = {
    {.key = "friendly_name", .label = TEXT("Name"), .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

// The same number is read in two places with nearly the same fields; these are the common ones.
inline constexpr Field number{.key = "phone_number", .label = TEXT("Number"), .type = FieldType::PhoneNumber, .column = Column::Shown};
inline constexpr Field numberName{.key = "friendly_name", .label = TEXT("Name"), .column = Column::Shown};
inline constexpr Field capabilities{.key = "capabilities", .label = TEXT("Capabilities"), .type = FieldType::Map, .column = Column::Shown};
inline constexpr Field voiceUrl{.key = "voice_url", .label = TEXT("Voice URL"), .type = FieldType::WebUrl};
inline constexpr Field voiceMethod{.key = "voice_method", .label = TEXT("Voice method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field voiceFallbackUrl{.key = "voice_fallback_url", .label = TEXT("Voice fallback URL"), .type = FieldType::WebUrl};
inline constexpr Field voiceFallbackMethod{.key = "voice_fallback_method", .label = TEXT("Voice fallback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field voiceApplication{.key = "voice_application_sid", .label = TEXT("Voice application"), .type = FieldType::Sid};
inline constexpr Field callerIdLookup{.key = "voice_caller_id_lookup", .label = TEXT("Caller ID lookup"), .type = FieldType::Boolean};
inline constexpr Field statusCallback{.key = "status_callback", .label = TEXT("Status callback"), .type = FieldType::WebUrl};
inline constexpr Field statusCallbackMethod{.key = "status_callback_method", .label = TEXT("Status callback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsUrl{.key = "sms_url", .label = TEXT("SMS URL"), .type = FieldType::WebUrl};
inline constexpr Field smsMethod{.key = "sms_method", .label = TEXT("SMS method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsFallbackUrl{.key = "sms_fallback_url", .label = TEXT("SMS fallback URL"), .type = FieldType::WebUrl};
inline constexpr Field smsFallbackMethod{.key = "sms_fallback_method", .label = TEXT("SMS fallback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsApplication{.key = "sms_application_sid", .label = TEXT("SMS application"), .type = FieldType::Sid};
inline constexpr Field addressNeeds{.key = "address_requirements", .label = TEXT("Address needed"), .type = FieldType::Choice, .choices = addressRequirements};
inline constexpr Field beta{.key = "beta", .label = TEXT("Beta"), .type = FieldType::Boolean};
inline constexpr Field apiVersion{.key = "api_version", .label = TEXT("API version")};

inline constexpr Field trunkNumberFields[] = {
    number, numberName, trunkSid, capabilities, addressNeeds,
    voiceUrl, voiceMethod, voiceFallbackUrl, voiceFallbackMethod, voiceApplication, callerIdLookup,
    statusCallback, statusCallbackMethod,
    smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod, smsApplication,
    beta, apiVersion, sid, accountSid, dateCreated, dateUpdated,
};

inline constexpr Field incomingNumberFields[] = {
    number, numberName, trunkSid, capabilities, addressNeeds,
    voiceUrl, voiceMethod, voiceFallbackUrl, voiceFallbackMethod, voiceApplication, callerIdLookup,
    statusCallback, statusCallbackMethod,
    smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod, smsApplication,
    {.key = "emergency_status", .label = TEXT("Emergency calling"), .type = FieldType::Choice, .choices = emergencyStates},
    {.key = "emergency_address_sid", .label = TEXT("Emergency address"), .type = FieldType::Sid},
    {.key = "origin", .label = TEXT("Origin"), .type = FieldType::Choice, .choices = numberOrigins},
    {.key = "status", .label = TEXT("Status")},
    beta, apiVersion, sid, accountSid, dateCreated, dateUpdated,
};

} // namespace trunkdesk::twilio
