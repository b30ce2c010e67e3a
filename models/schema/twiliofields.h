// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/field.h"

#include <QCoreApplication>

// The field tables that twiliokinds.cpp joins into kinds; apart from it because tables are long. Every text is marked for
// translation in the context "Schema".
#define TEXT(text) QT_TRANSLATE_NOOP("Schema", text)

namespace trunkdesk::twilio {

inline constexpr FieldChoice httpMethods[] = {{"GET", "GET"}, {"POST", "POST"}};

inline constexpr FieldChoice recordingModes[] = {
    {"do-not-record", TEXT("Do not record")},
    {"record-from-ringing", TEXT("From ringing, one channel")},
    {"record-from-answer", TEXT("From answer, one channel")},
    {"record-from-ringing-dual", TEXT("From ringing, two channels")},
    {"record-from-answer-dual", TEXT("From answer, two channels")},
};

inline constexpr FieldChoice recordingTrims[] = {
    {"do-not-trim", TEXT("Keep silence")},
    {"trim-silence", TEXT("Trim silence")},
};

inline constexpr FieldChoice transferModes[] = {
    {"disable-all", TEXT("No transfer")},
    {"enable-all", TEXT("To SIP and to the public network")},
    {"sip-only", TEXT("To SIP only")},
};

inline constexpr FieldChoice transferCallerIds[] = {
    {"from-transferee", TEXT("The caller who is transferred")},
    {"from-transferor", TEXT("The party who transfers")},
};

inline constexpr FieldChoice authTypes[] = {
    {"", TEXT("None")},
    {"IP_ACL", TEXT("IP ACL")},
    {"CREDENTIAL_LIST", TEXT("Credentials")},
    {"IP_ACL,CREDENTIAL_LIST", TEXT("IP ACL and credentials")},
    {"CREDENTIAL_LIST,IP_ACL", TEXT("IP ACL and credentials")},
};

inline constexpr FieldChoice addressRequirements[] = {
    {"none", TEXT("None")},
    {"any", TEXT("Any address")},
    {"local", TEXT("Local address")},
    {"foreign", TEXT("Foreign address")},
};

inline constexpr FieldChoice emergencyStates[] = {{"Active", TEXT("Active")}, {"Inactive", TEXT("Inactive")}};
inline constexpr FieldChoice numberOrigins[] = {{"twilio", TEXT("Bought here")}, {"hosted", TEXT("Hosted")}};

// What every resource of the provider carries.
inline constexpr Field sid{.key = "sid", .label = TEXT("SID"), .type = FieldType::Sid};
inline constexpr Field accountSid{.key = "account_sid", .label = TEXT("Account"), .type = FieldType::Sid, .column = Column::Never};
inline constexpr Field dateCreated{.key = "date_created", .label = TEXT("Created"), .type = FieldType::Timestamp};
inline constexpr Field dateUpdated{.key = "date_updated", .label = TEXT("Changed"), .type = FieldType::Timestamp, .column = Column::Shown};
inline constexpr Field trunkSid{.key = "trunk_sid",
                                .label = TEXT("Trunk"),
                                .type = FieldType::Sid,
                                .reference = "twilio.trunk",
                                .column = Column::Shown};

} // namespace trunkdesk::twilio
