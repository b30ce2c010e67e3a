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

inline constexpr Field trunkNumberFields[] = {
    number, numberName, trunkSid, capabilities, addressNeeds,
    voiceUrl, voiceMethod, voiceFallbackUrl, voiceFallbackMethod, voiceApplication, callerIdLookup,
    statusCallback, statusCallbackMethod,
    smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod, smsApplication,
    beta, apiVersion, sid, accountSid, dateCreated, dateUpdated,
};

/// The account's number. Only its voice and trunk side is written: numbers are neither bought nor released here.
inline constexpr Field incomingNumberFields[] = {
    number,
    {.key = "friendly_name",
     .param = "FriendlyName",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Up to 64 characters. Only people see it."),
     .maxLength = 64,
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Number")},
    {.key = "trunk_sid",
     .param = "TrunkSid",
     .label = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .help = QT_TRANSLATE_NOOP("Schema", "Calls to the number go to this trunk. While it has one, the voice URLs below are not asked."),
     .type = FieldType::Sid,
     .reference = "twilio.trunk",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Number")},
    capabilities, addressNeeds,
    {.key = "voice_url",
     .param = "VoiceUrl",
     .label = QT_TRANSLATE_NOOP("Schema", "Voice URL"),
     .help = QT_TRANSLATE_NOOP("Schema", "TwiML asked for when the number is called and has neither trunk nor application."),
     .type = FieldType::WebUrl,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice"),
     .placeholder = "https://example.com/twiml"},
    {.key = "voice_method", .param = "VoiceMethod", .label = QT_TRANSLATE_NOOP("Schema", "Voice method"), .type = FieldType::Choice, .choices = httpMethods, .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    {.key = "voice_fallback_url",
     .param = "VoiceFallbackUrl",
     .label = QT_TRANSLATE_NOOP("Schema", "Voice fallback URL"),
     .help = QT_TRANSLATE_NOOP("Schema", "Asked when the voice URL fails or its TwiML is wrong."),
     .type = FieldType::WebUrl,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    {.key = "voice_fallback_method", .param = "VoiceFallbackMethod", .label = QT_TRANSLATE_NOOP("Schema", "Voice fallback method"), .type = FieldType::Choice, .choices = httpMethods, .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    {.key = "voice_application_sid",
     .param = "VoiceApplicationSid",
     .label = QT_TRANSLATE_NOOP("Schema", "Voice application"),
     .help = QT_TRANSLATE_NOOP("Schema", "SID (AP…) of a TwiML application. A number has a trunk or an application, never both."),
     .type = FieldType::Sid,
     .check = checkApplicationSid,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice"),
     .placeholder = "AP…"},
    {.key = "voice_caller_id_lookup",
     .param = "VoiceCallerIdLookup",
     .label = QT_TRANSLATE_NOOP("Schema", "Caller ID lookup"),
     .help = QT_TRANSLATE_NOOP("Schema", "Billed per call."),
     .type = FieldType::Boolean,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice"),
     .onText = QT_TRANSLATE_NOOP("Schema", "Look up the names of callers")},
    {.key = "voice_receive_mode",
     .param = "VoiceReceiveMode",
     .label = QT_TRANSLATE_NOOP("Schema", "Receives"),
     .type = FieldType::Choice,
     .choices = receiveModes,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    {.key = "status_callback",
     .param = "StatusCallback",
     .label = QT_TRANSLATE_NOOP("Schema", "Status callback"),
     .help = QT_TRANSLATE_NOOP("Schema", "Told when a call ends, among others."),
     .type = FieldType::WebUrl,
     .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    {.key = "status_callback_method", .param = "StatusCallbackMethod", .label = QT_TRANSLATE_NOOP("Schema", "Status callback method"), .type = FieldType::Choice, .choices = httpMethods, .group = QT_TRANSLATE_NOOP("Schema", "Voice")},
    smsUrl, smsMethod, smsFallbackUrl, smsFallbackMethod, smsApplication,
    {.key = "emergency_status", .label = QT_TRANSLATE_NOOP("Schema", "Emergency calling"), .type = FieldType::Choice, .choices = emergencyStates},
    {.key = "emergency_address_sid", .label = QT_TRANSLATE_NOOP("Schema", "Emergency address"), .type = FieldType::Sid},
    {.key = "origin", .label = QT_TRANSLATE_NOOP("Schema", "Origin"), .type = FieldType::Choice, .choices = numberOrigins},
    {.key = "status", .label = QT_TRANSLATE_NOOP("Schema", "Status")},
    beta, apiVersion, sid, accountSid, dateCreated, dateUpdated,
};

[[nodiscard]] QList<Issue> numberRules(const Record &record, const Record &opened);

} // namespace trunkdesk::twilio
