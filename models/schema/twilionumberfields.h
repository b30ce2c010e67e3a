// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/twiliofields.h"

namespace trunkdesk::twilio {

/// A list attached to a trunk: its id is the list's own id.
inline constexpr Field associationFields[] = {
    {.key = "friendly_name", .label = QT_TRANSLATE_NOOP("Schema", "Name"), .column = Column::Shown},
    trunkSid,
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

inline constexpr Field listFields[] = {
    {.key = "friendly_name", .label = QT_TRANSLATE_NOOP("Schema", "Name"), .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

// The same number is read in two places with nearly the same fields; these are the common ones.
inline constexpr Field number{.key = "phone_number", .label = QT_TRANSLATE_NOOP("Schema", "Number"), .type = FieldType::PhoneNumber, .column = Column::Shown};
inline constexpr Field numberName{.key = "friendly_name", .label = QT_TRANSLATE_NOOP("Schema", "Name"), .column = Column::Shown};
inline constexpr Field capabilities{.key = "capabilities", .label = QT_TRANSLATE_NOOP("Schema", "Capabilities"), .type = FieldType::Map, .column = Column::Shown};
inline constexpr Field voiceUrl{.key = "voice_url", .label = QT_TRANSLATE_NOOP("Schema", "Voice URL"), .type = FieldType::WebUrl};
inline constexpr Field voiceMethod{.key = "voice_method", .label = QT_TRANSLATE_NOOP("Schema", "Voice method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field voiceFallbackUrl{.key = "voice_fallback_url", .label = QT_TRANSLATE_NOOP("Schema", "Voice fallback URL"), .type = FieldType::WebUrl};
inline constexpr Field voiceFallbackMethod{.key = "voice_fallback_method", .label = QT_TRANSLATE_NOOP("Schema", "Voice fallback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field voiceApplication{.key = "voice_application_sid", .label = QT_TRANSLATE_NOOP("Schema", "Voice application"), .type = FieldType::Sid};
inline constexpr Field callerIdLookup{.key = "voice_caller_id_lookup", .label = QT_TRANSLATE_NOOP("Schema", "Caller ID lookup"), .type = FieldType::Boolean};
inline constexpr Field statusCallback{.key = "status_callback", .label = QT_TRANSLATE_NOOP("Schema", "Status callback"), .type = FieldType::WebUrl};
inline constexpr Field statusCallbackMethod{.key = "status_callback_method", .label = QT_TRANSLATE_NOOP("Schema", "Status callback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsUrl{.key = "sms_url", .label = QT_TRANSLATE_NOOP("Schema", "SMS URL"), .type = FieldType::WebUrl};
inline constexpr Field smsMethod{.key = "sms_method", .label = QT_TRANSLATE_NOOP("Schema", "SMS method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsFallbackUrl{.key = "sms_fallback_url", .label = QT_TRANSLATE_NOOP("Schema", "SMS fallback URL"), .type = FieldType::WebUrl};
inline constexpr Field smsFallbackMethod{.key = "sms_fallback_method", .label = QT_TRANSLATE_NOOP("Schema", "SMS fallback method"), .type = FieldType::Choice, .choices = httpMethods};
inline constexpr Field smsApplication{.key = "sms_application_sid", .label = QT_TRANSLATE_NOOP("Schema", "SMS application"), .type = FieldType::Sid};
inline constexpr Field addressNeeds{.key = "address_requirements", .label = QT_TRANSLATE_NOOP("Schema", "Address needed"), .type = FieldType::Choice, .choices = addressRequirements};
inline constexpr Field beta{.key = "beta", .label = QT_TRANSLATE_NOOP("Schema", "Beta"), .type = FieldType::Boolean};
inline constexpr Field apiVersion{.key = "api_version", .label = QT_TRANSLATE_NOOP("Schema", "API version")};

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
    {.key = "emergency_status", .label = QT_TRANSLATE_NOOP("Schema", "Emergency calling"), .type = FieldType::Choice, .choices = emergencyStates},
    {.key = "emergency_address_sid", .label = QT_TRANSLATE_NOOP("Schema", "Emergency address"), .type = FieldType::Sid},
    {.key = "origin", .label = QT_TRANSLATE_NOOP("Schema", "Origin"), .type = FieldType::Choice, .choices = numberOrigins},
    {.key = "status", .label = QT_TRANSLATE_NOOP("Schema", "Status")},
    beta, apiVersion, sid, accountSid, dateCreated, dateUpdated,
};

} // namespace trunkdesk::twilio
