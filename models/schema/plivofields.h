// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/schema/resourcekind.h"

#include <QCoreApplication>

// The field tables that plivokinds.cpp joins into kinds. Every text is marked for translation in the context "Schema", in full each
// time: lupdate does not look through macros.

namespace trunkdesk::plivo {

inline constexpr FieldChoice directions[] = {
    {"inbound", QT_TRANSLATE_NOOP("Schema", "Inbound")},
    {"outbound", QT_TRANSLATE_NOOP("Schema", "Outbound")},
};
inline constexpr FieldChoice trunkStates[] = {{"enabled", QT_TRANSLATE_NOOP("Schema", "Enabled")}, {"disabled", QT_TRANSLATE_NOOP("Schema", "Disabled")}};

// Checks and readers that only this provider has (plivofieldchecks.cpp).
[[nodiscard]] Verdict checkUserName(const QString &text);    ///< 5 to 20 letters and digits
[[nodiscard]] Verdict checkUriUserName(const QString &text); ///< the same, but softly: nobody says whether it holds there
[[nodiscard]] Verdict checkPassword(const QString &text);    ///< 5 to 20 letters, digits and ~!@#$%^&*()_+ with one of the latter
[[nodiscard]] Verdict checkRange(const QString &text);       ///< an address or a CIDR block
[[nodiscard]] QString generatePassword();
[[nodiscard]] QString readTrunkPath(const QString &wire); ///< the id out of `/v1/Account/…/Zentrunk/Trunk/{id}/` or `…/Application/{id}/`, anything else as it is
[[nodiscard]] QString readDigits(const QString &wire);    ///< digits alone with the + that E.164 wants

inline constexpr Field trunkFields[] = {
    {.key = "name",
     .param = "name",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "No other trunk of the account has it."),
     .required = true,
     .restated = true,
     .maxLength = 255,
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Trunk")},
    {.key = "trunk_direction",
     .param = "trunk_direction",
     .label = QT_TRANSLATE_NOOP("Schema", "Direction"),
     .help = QT_TRANSLATE_NOOP("Schema", "Inbound brings the calls to its numbers to your PBX; outbound takes your PBX's calls to the world."),
     .type = FieldType::Choice,
     .required = true,
     .restated = true,
     .choices = directions,
     .initial = "inbound",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .badge = true},
    {.key = "trunk_status",
     .param = "trunk_status",
     .label = QT_TRANSLATE_NOOP("Schema", "Status"),
     .help = QT_TRANSLATE_NOOP("Schema", "A disabled trunk takes no calls."),
     .type = FieldType::Choice,
     .choices = trunkStates,
     .initial = "enabled",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .badge = true},
    {.key = "secure",
     .param = "secure",
     .label = QT_TRANSLATE_NOOP("Schema", "Secure"),
     .help = QT_TRANSLATE_NOOP("Schema", "Calls without TLS and SRTP are refused. Billed."),
     .type = FieldType::Boolean,
     .protects = true,
     .initial = "false",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .onText = QT_TRANSLATE_NOOP("Schema", "Require TLS for signalling and SRTP for media"),
     .badge = true},
    {.key = "primary_uri_uuid",
     .param = "primary_uri_uuid",
     .label = QT_TRANSLATE_NOOP("Schema", "Primary URI"),
     .help = QT_TRANSLATE_NOOP("Schema", "Where calls to the trunk's numbers go. An inbound trunk needs one."),
     .type = FieldType::Sid,
     .cascades = true,
     .reference = "plivo.uri",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Inbound: where calls go")},
    {.key = "fallback_uri_uuid",
     .param = "fallback_uri_uuid",
     .label = QT_TRANSLATE_NOOP("Schema", "Fallback URI"),
     .help = QT_TRANSLATE_NOOP("Schema", "Where calls go when the primary does not answer."),
     .type = FieldType::Sid,
     .cascades = true,
     .reference = "plivo.uri",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Inbound: where calls go")},
    {.key = "ipacl_uuid",
     .param = "ipacl_uuid",
     .label = QT_TRANSLATE_NOOP("Schema", "IP access control list"),
     .help = QT_TRANSLATE_NOOP("Schema", "From where your PBX may call. An outbound trunk needs this or a credential."),
     .type = FieldType::Sid,
     .reference = "plivo.ip_access_control_list",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Outbound: who may call")},
    {.key = "credential_uuid",
     .param = "credential_uuid",
     .label = QT_TRANSLATE_NOOP("Schema", "Credential"),
     .help = QT_TRANSLATE_NOOP("Schema", "With what your PBX signs in."),
     .type = FieldType::Sid,
     .reference = "plivo.credential",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Outbound: who may call")},
    {.key = "trunk_domain", .label = QT_TRANSLATE_NOOP("Schema", "Termination domain"), .type = FieldType::DomainName, .column = Column::Shown},
    {.key = "trunk_id", .label = QT_TRANSLATE_NOOP("Schema", "Trunk id"), .type = FieldType::Sid},
};

inline constexpr Field uriFields[] = {
    {.key = "name",
     .param = "name",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Only people see it."),
     .maxLength = 255,
     .column = Column::Shown},
    {.key = "uri",
     .param = "uri",
     .label = QT_TRANSLATE_NOOP("Schema", "URI"),
     .help = QT_TRANSLATE_NOOP("Schema", "A host or IPv4 address, perhaps with a port and ;transport=; or sip:user@host."),
     .type = FieldType::SipTarget,
     .required = true,
     .column = Column::Shown,
     .placeholder = "sip.example.com:5060"},
    {.key = "authentication_needed",
     .param = "authentication_needed",
     .label = QT_TRANSLATE_NOOP("Schema", "Signs in"),
     .help = QT_TRANSLATE_NOOP("Schema", "The provider answers your PBX's challenge with the user name and password below."),
     .type = FieldType::Boolean,
     .restated = true,
     .initial = "false",
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Towards your PBX"),
     .onText = QT_TRANSLATE_NOOP("Schema", "Sign in at the PBX")},
    {.key = "username",
     .param = "username",
     .label = QT_TRANSLATE_NOOP("Schema", "User name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Needed to sign in."),
     .restated = true,
     .maxLength = 255,
     .check = checkUriUserName,
     .column = Column::Shown,
     .group = QT_TRANSLATE_NOOP("Schema", "Towards your PBX")},
    {.key = "password",
     .param = "password",
     .label = QT_TRANSLATE_NOOP("Schema", "Password"),
     .help = QT_TRANSLATE_NOOP("Schema", "Needed to sign in. It is never shown again; leave it empty to keep the one that is set."),
     .writeOnly = true,
     .maxLength = 255,
     .generate = generatePassword,
     .column = Column::Never,
     .group = QT_TRANSLATE_NOOP("Schema", "Towards your PBX")},
    {.key = "sip_user", .label = QT_TRANSLATE_NOOP("Schema", "SIP user")},
    {.key = "uri_uuid", .label = QT_TRANSLATE_NOOP("Schema", "URI id"), .type = FieldType::Sid},
};

inline constexpr Field ipAccessControlListFields[] = {
    {.key = "name",
     .param = "name",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Only people see it."),
     .maxLength = 255,
     .column = Column::Shown},
    {.key = "ip_addresses",
     .param = "ip_addresses",
     .label = QT_TRANSLATE_NOOP("Schema", "IP addresses"),
     .help = QT_TRANSLATE_NOOP("Schema", "One a line: an IPv4 address or a range such as 198.51.100.0/28. Saving replaces the whole list."),
     .type = FieldType::TextList,
     .required = true,
     .check = checkRange,
     .column = Column::Shown,
     .placeholder = "198.51.100.0/28"},
    {.key = "ipacl_uuid", .label = QT_TRANSLATE_NOOP("Schema", "List id"), .type = FieldType::Sid},
};

inline constexpr Field credentialFields[] = {
    {.key = "name",
     .param = "name",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Only people see it."),
     .maxLength = 255,
     .column = Column::Shown},
    {.key = "username",
     .param = "username",
     .label = QT_TRANSLATE_NOOP("Schema", "User name"),
     .help = QT_TRANSLATE_NOOP("Schema", "5 to 20 letters and digits."),
     .required = true,
     .restated = true,
     .maxLength = 20,
     .check = checkUserName,
     .column = Column::Shown,
     .placeholder = "pbx1user"},
    {.key = "password",
     .param = "password",
     .label = QT_TRANSLATE_NOOP("Schema", "Password"),
     .help = QT_TRANSLATE_NOOP("Schema", "5 to 20 letters, digits and ~!@#$%^&*()_+ with one of the latter. Every change sends it again: without it the provider empties it."),
     .required = true,
     .writeOnly = true,
     .restated = true,
     .maxLength = 20,
     .check = checkPassword,
     .generate = generatePassword,
     .column = Column::Never},
    {.key = "credential_uuid", .label = QT_TRANSLATE_NOOP("Schema", "Credential id"), .type = FieldType::Sid},
};

inline constexpr Field numberFields[] = {
    {.key = "number", .label = QT_TRANSLATE_NOOP("Schema", "Number"), .type = FieldType::PhoneNumber, .read = readDigits, .column = Column::Shown},
    {.key = "alias", .label = QT_TRANSLATE_NOOP("Schema", "Name"), .column = Column::Shown},
    {.key = "application",
     .param = "app_id",
     .label = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .help = QT_TRANSLATE_NOOP("Schema", "The inbound trunk that takes calls to the number. The provider describes no way to take a number off a trunk."),
     .type = FieldType::Sid,
     .reference = "plivo.trunk",
     .read = readTrunkPath,
     .column = Column::Shown},
    {.key = "number_type", .label = QT_TRANSLATE_NOOP("Schema", "Type"), .column = Column::Shown},
    {.key = "country", .label = QT_TRANSLATE_NOOP("Schema", "Country"), .column = Column::Shown},
    {.key = "region", .label = QT_TRANSLATE_NOOP("Schema", "Region")},
    {.key = "carrier", .label = QT_TRANSLATE_NOOP("Schema", "Carrier")},
    {.key = "voice_enabled", .label = QT_TRANSLATE_NOOP("Schema", "Voice"), .type = FieldType::Boolean},
    {.key = "sms_enabled", .label = QT_TRANSLATE_NOOP("Schema", "SMS"), .type = FieldType::Boolean},
    {.key = "active", .label = QT_TRANSLATE_NOOP("Schema", "Active"), .type = FieldType::Boolean},
    {.key = "sub_account", .label = QT_TRANSLATE_NOOP("Schema", "Subaccount")},
    {.key = "monthly_rental_rate", .label = QT_TRANSLATE_NOOP("Schema", "Rent a month")},
    {.key = "added_on", .label = QT_TRANSLATE_NOOP("Schema", "Added")},
};

[[nodiscard]] QList<Issue> trunkRules(const Record &record, const Record &opened);
[[nodiscard]] QList<Issue> numberRules(const Record &record, const Record &opened);
[[nodiscard]] QList<Issue> uriRules(const Record &record, const Record &opened);

} // namespace trunkdesk::plivo
