// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/schema/field.h"

#include <QCoreApplication>

// The field tables that twiliokinds.cpp joins into kinds; apart from it because tables are long. Every text is marked for
// translation in the context "Schema", in full each time: lupdate does not look through macros.

namespace trunkdesk::twilio {

inline constexpr FieldChoice httpMethods[] = {{"GET", "GET"}, {"POST", "POST"}};

inline constexpr FieldChoice recordingModes[] = {
    {"do-not-record", QT_TRANSLATE_NOOP("Schema", "Do not record")},
    {"record-from-ringing", QT_TRANSLATE_NOOP("Schema", "From ringing, one channel")},
    {"record-from-answer", QT_TRANSLATE_NOOP("Schema", "From answer, one channel")},
    {"record-from-ringing-dual", QT_TRANSLATE_NOOP("Schema", "From ringing, two channels")},
    {"record-from-answer-dual", QT_TRANSLATE_NOOP("Schema", "From answer, two channels")},
};

inline constexpr FieldChoice recordingTrims[] = {
    {"do-not-trim", QT_TRANSLATE_NOOP("Schema", "Keep silence")},
    {"trim-silence", QT_TRANSLATE_NOOP("Schema", "Trim silence")},
};

inline constexpr FieldChoice transferModes[] = {
    {"disable-all", QT_TRANSLATE_NOOP("Schema", "No transfer")},
    {"enable-all", QT_TRANSLATE_NOOP("Schema", "To SIP and to the public network")},
    {"sip-only", QT_TRANSLATE_NOOP("Schema", "To SIP only")},
};

inline constexpr FieldChoice transferCallerIds[] = {
    {"from-transferee", QT_TRANSLATE_NOOP("Schema", "The caller who is transferred")},
    {"from-transferor", QT_TRANSLATE_NOOP("Schema", "The party who transfers")},
};

inline constexpr FieldChoice authTypes[] = {
    {"", QT_TRANSLATE_NOOP("Schema", "None")},
    {"IP_ACL", QT_TRANSLATE_NOOP("Schema", "IP ACL")},
    {"CREDENTIAL_LIST", QT_TRANSLATE_NOOP("Schema", "Credentials")},
    {"IP_ACL,CREDENTIAL_LIST", QT_TRANSLATE_NOOP("Schema", "IP ACL and credentials")},
    {"CREDENTIAL_LIST,IP_ACL", QT_TRANSLATE_NOOP("Schema", "IP ACL and credentials")},
};

inline constexpr FieldChoice addressRequirements[] = {
    {"none", QT_TRANSLATE_NOOP("Schema", "None")},
    {"any", QT_TRANSLATE_NOOP("Schema", "Any address")},
    {"local", QT_TRANSLATE_NOOP("Schema", "Local address")},
    {"foreign", QT_TRANSLATE_NOOP("Schema", "Foreign address")},
};

inline constexpr FieldChoice emergencyStates[] = {{"Active", QT_TRANSLATE_NOOP("Schema", "Active")}, {"Inactive", QT_TRANSLATE_NOOP("Schema", "Inactive")}};
inline constexpr FieldChoice numberOrigins[] = {{"twilio", QT_TRANSLATE_NOOP("Schema", "Bought here")}, {"hosted", QT_TRANSLATE_NOOP("Schema", "Hosted")}};

inline constexpr FieldChoice receiveModes[] = {{"voice", QT_TRANSLATE_NOOP("Schema", "Voice")}, {"fax", QT_TRANSLATE_NOOP("Schema", "Fax")}};
inline constexpr FieldChoice accountStates[] = {
    {"active", QT_TRANSLATE_NOOP("Schema", "Active")},
    {"suspended", QT_TRANSLATE_NOOP("Schema", "Suspended")},
    {"closed", QT_TRANSLATE_NOOP("Schema", "Closed")},
};
inline constexpr FieldChoice accountTypes[] = {{"Full", QT_TRANSLATE_NOOP("Schema", "Full")}, {"Trial", QT_TRANSLATE_NOOP("Schema", "Trial")}};

// Checks of single fields that only this provider has (twiliofieldchecks.cpp).
[[nodiscard]] Verdict checkByocSid(const QString &text);
[[nodiscard]] Verdict checkApplicationSid(const QString &text);
[[nodiscard]] Verdict checkAddress(const QString &text);      ///< a complete IPv4 address without a prefix
[[nodiscard]] Verdict checkPrefixLength(const QString &text); ///< below 16 only after a yes: 0 would be everybody
[[nodiscard]] QString generatePassword();                     ///< fits this provider's rule and the other's

// What every resource of the provider carries.
inline constexpr Field apiVersion{.key = "api_version", .label = QT_TRANSLATE_NOOP("Schema", "API version")};
inline constexpr Field sid{.key = "sid", .label = QT_TRANSLATE_NOOP("Schema", "SID"), .type = FieldType::Sid};
inline constexpr Field accountSid{.key = "account_sid", .label = QT_TRANSLATE_NOOP("Schema", "Account"), .type = FieldType::Sid, .column = Column::Never};
inline constexpr Field dateCreated{.key = "date_created", .label = QT_TRANSLATE_NOOP("Schema", "Created"), .type = FieldType::Timestamp};
inline constexpr Field dateUpdated{.key = "date_updated", .label = QT_TRANSLATE_NOOP("Schema", "Changed"), .type = FieldType::Timestamp, .column = Column::Shown};
inline constexpr Field trunkSid{.key = "trunk_sid",
                                .label = QT_TRANSLATE_NOOP("Schema", "Trunk"),
                                .type = FieldType::Sid,
                                .reference = "twilio.trunk",
                                .column = Column::Shown};

} // namespace trunkdesk::twilio
