// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"
#include "models/schema/twiliofields.h"
#include "models/values/sippassword.h"

namespace trunkdesk::twilio {

inline constexpr Field credentialListFields[] = {
    {.key = "friendly_name",
     .param = "FriendlyName",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Up to 64 characters; no other credential list of the account has it."),
     .required = true,
     .maxLength = 64,
     .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

inline constexpr Field credentialFields[] = {
    {.key = "username",
     .param = "Username",
     .label = QT_TRANSLATE_NOOP("Schema", "User name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Up to 32 characters; no other credential of the list has it. It cannot be changed later."),
     .required = true,
     .createOnly = true,
     .maxLength = 32,
     .column = Column::Shown,
     .placeholder = "pbx-1"},
    {.key = "password",
     .param = "Password",
     .label = QT_TRANSLATE_NOOP("Schema", "Password"),
     .help = QT_TRANSLATE_NOOP("Schema", "At least 12 characters with a capital letter, a small one and a digit. The provider never shows it again."),
     .required = true,
     .writeOnly = true,
     .maxLength = 256,
     .check = SipPassword::check,
     .generate = generatePassword,
     .column = Column::Never},
    {.key = "credential_list_sid",
     .label = QT_TRANSLATE_NOOP("Schema", "Credential list"),
     .type = FieldType::Sid,
     .reference = "twilio.credential_list",
     .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

inline constexpr Field ipAccessControlListFields[] = {
    {.key = "friendly_name",
     .param = "FriendlyName",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Up to 255 characters; no other list of the account has it."),
     .required = true,
     .maxLength = 255,
     .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

inline constexpr Field ipAddressFields[] = {
    {.key = "friendly_name",
     .param = "FriendlyName",
     .label = QT_TRANSLATE_NOOP("Schema", "Name"),
     .help = QT_TRANSLATE_NOOP("Schema", "Up to 255 characters. Say whose address it is."),
     .required = true,
     .maxLength = 255,
     .column = Column::Shown},
    {.key = "ip_address",
     .param = "IpAddress",
     .label = QT_TRANSLATE_NOOP("Schema", "IP address"),
     .help = QT_TRANSLATE_NOOP("Schema", "IPv4, four complete numbers; no wildcards and no IPv6."),
     .required = true,
     .maxLength = 64,
     .tailField = "cidr_prefix_length",
     .check = checkAddress,
     .column = Column::Shown,
     .placeholder = "203.0.113.7"},
    {.key = "cidr_prefix_length",
     .param = "CidrPrefixLength",
     .label = QT_TRANSLATE_NOOP("Schema", "Prefix length"),
     .help = QT_TRANSLATE_NOOP("Schema", "32 is this address alone; 24 is the 256 addresses around it. Below 16 strangers get in."),
     .type = FieldType::Integer,
     .minimum = 0,
     .maximum = 32,
     .initial = "32",
     .check = checkPrefixLength,
     .column = Column::Shown},
    {.key = "ip_access_control_list_sid",
     .label = QT_TRANSLATE_NOOP("Schema", "IP access control list"),
     .type = FieldType::Sid,
     .reference = "twilio.ip_access_control_list",
     .column = Column::Shown},
    sid,
    accountSid,
    dateCreated,
    dateUpdated,
};

[[nodiscard]] QList<Issue> ipAddressRules(const Record &record, const Record &opened);

/// An account or subaccount. Its token is answered in clear text; it is dropped on arrival like every secret.
inline constexpr Field accountFields[] = {
    {.key = "friendly_name", .label = QT_TRANSLATE_NOOP("Schema", "Name"), .column = Column::Shown},
    {.key = "status", .label = QT_TRANSLATE_NOOP("Schema", "Status"), .type = FieldType::Choice, .choices = accountStates, .column = Column::Shown, .badge = true},
    {.key = "type", .label = QT_TRANSLATE_NOOP("Schema", "Type"), .type = FieldType::Choice, .choices = accountTypes, .column = Column::Shown},
    {.key = "owner_account_sid",
     .label = QT_TRANSLATE_NOOP("Schema", "Belongs to"),
     .type = FieldType::Sid,
     .reference = "twilio.account",
     .column = Column::Shown},
    {.key = "auth_token", .label = QT_TRANSLATE_NOOP("Schema", "Auth token"), .writeOnly = true, .column = Column::Never},
    sid,
    dateCreated,
    dateUpdated,
};

} // namespace trunkdesk::twilio
