// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/twilioterraform.h"

#include <QtGlobal>

namespace trunkdesk {

namespace {

using From = TerraformArgument::From;
using When = TerraformResource::When;

constexpr auto webUrl = "^https?://.+$";

constexpr TerraformArgument account{.name = "account_sid", .from = From::Account, .required = true};
constexpr TerraformArgument trunk{.name = "trunk_sid", .from = From::Parent, .required = true};
constexpr TerraformArgument domain{.name = "domain_sid", .from = From::Parent, .required = true};
constexpr TerraformArgument credentialList{.name = "credential_list_sid", .from = From::Attached, .required = true};
constexpr TerraformArgument accessList{.name = "ip_access_control_list_sid", .from = From::Attached, .required = true};
constexpr TerraformArgument neededName{.name = "friendly_name", .key = "friendly_name", .required = true};

constexpr TerraformArgument trunkArguments[] = {
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "domain_name", .key = "domain_name"},
    {.name = "disaster_recovery_url", .key = "disaster_recovery_url", .pattern = webUrl},
    {.name = "disaster_recovery_method", .key = "disaster_recovery_method", .follows = true},
    {.name = "secure", .key = "secure"},
    {.name = "cnam_lookup_enabled", .key = "cnam_lookup_enabled"},
    {.name = "transfer_mode", .key = "transfer_mode"},
    {.name = "recording.mode", .key = "recording.mode"},
    {.name = "recording.trim", .key = "recording.trim"},
};

constexpr TerraformArgument targetArguments[] = {
    trunk,
    neededName,
    {.name = "sip_url", .key = "sip_url", .required = true, .pattern = "^sip:.+$"},
    {.name = "priority", .key = "priority", .required = true},
    {.name = "weight", .key = "weight", .required = true},
    {.name = "enabled", .key = "enabled", .required = true},
};

constexpr TerraformArgument trunkCredentialArguments[] = {trunk, credentialList};
constexpr TerraformArgument trunkAccessArguments[] = {trunk, accessList};
constexpr TerraformArgument trunkNumberArguments[] = {trunk, {.name = "phone_number_sid", .from = From::Attached, .required = true}};

constexpr TerraformArgument numberArguments[] = {
    account,
    {.name = "phone_number", .key = "phone_number", .required = true, .pattern = "^\\+[1-9]\\d{1,14}$"},
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "trunk_sid", .key = "trunk_sid"},
    // Of these we know nothing more; left out, the provider would empty them.
    {.name = "address_sid", .key = "address_sid"},
    {.name = "bundle_sid", .key = "bundle_sid"},
    {.name = "identity_sid", .key = "identity_sid"},
    {.name = "emergency_status", .key = "emergency_status"},
    {.name = "emergency_address_sid", .key = "emergency_address_sid"},
    {.name = "status_callback_url", .key = "status_callback", .pattern = webUrl},
    {.name = "status_callback_method", .key = "status_callback_method", .follows = true},
    {.name = "voice.application_sid", .key = "voice_application_sid"},
    {.name = "voice.url", .key = "voice_url", .pattern = webUrl},
    {.name = "voice.method", .key = "voice_method", .follows = true},
    {.name = "voice.fallback_url", .key = "voice_fallback_url", .pattern = webUrl},
    {.name = "voice.fallback_method", .key = "voice_fallback_method", .follows = true},
    {.name = "voice.caller_id_lookup", .key = "voice_caller_id_lookup"},
    {.name = "messaging.application_sid", .key = "sms_application_sid"},
    {.name = "messaging.url", .key = "sms_url", .pattern = webUrl},
    {.name = "messaging.method", .key = "sms_method", .follows = true},
    {.name = "messaging.fallback_url", .key = "sms_fallback_url", .pattern = webUrl},
    {.name = "messaging.fallback_method", .key = "sms_fallback_method", .follows = true},
};

constexpr TerraformArgument domainArguments[] = {
    account,
    {.name = "domain_name", .key = "domain_name", .required = true, .pattern = "^[a-zA-Z0-9-.]+\\.sip\\.twilio\\.com$"},
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "secure", .key = "secure"},
    {.name = "sip_registration", .key = "sip_registration"},
    {.name = "byoc_trunk_sid", .key = "byoc_trunk_sid"},
    {.name = "voice.url", .key = "voice_url", .pattern = webUrl},
    {.name = "voice.method", .key = "voice_method", .follows = true},
    {.name = "voice.fallback_url", .key = "voice_fallback_url", .pattern = webUrl},
    {.name = "voice.fallback_method", .key = "voice_fallback_method", .follows = true},
    {.name = "voice.status_callback_url", .key = "voice_status_callback_url", .pattern = webUrl},
    {.name = "voice.status_callback_method", .key = "voice_status_callback_method", .follows = true},
    {.name = "emergency.calling_enabled", .key = "emergency_calling_enabled"},
    {.name = "emergency.caller_sid", .key = "emergency_caller_sid"},
};

constexpr TerraformArgument domainCredentialArguments[] = {account, domain, credentialList};
constexpr TerraformArgument domainAccessArguments[] = {account, domain, accessList};
constexpr TerraformArgument listArguments[] = {account, neededName};

constexpr TerraformArgument credentialArguments[] = {
    account,
    {.name = "credential_list_sid", .from = From::Parent, .required = true},
    {.name = "username", .key = "username", .required = true},
    {.name = "password", .key = "password", .required = true},
};

constexpr TerraformArgument addressArguments[] = {
    account,
    {.name = "ip_access_control_list_sid", .from = From::Parent, .required = true},
    neededName,
    {.name = "ip_address", .key = "ip_address", .required = true},
    {.name = "cidr_length_prefix", .key = "cidr_prefix_length"}, // as the provider spells it
};

constexpr TerraformResource resources[] = {
    {.kind = "twilio.credential_list", .type = "twilio_sip_credential_list", .importId = "/Accounts/{account}/SIP/CredentialLists/{sid}", .arguments = listArguments},
    {.kind = "twilio.credential", .type = "twilio_sip_credential", .importId = "/Accounts/{account}/SIP/CredentialLists/{parent}/Credentials/{sid}", .unread = "password", .arguments = credentialArguments},
    {.kind = "twilio.ip_access_control_list", .type = "twilio_sip_ip_access_control_list", .importId = "/Accounts/{account}/SIP/IpAccessControlLists/{sid}", .arguments = listArguments},
    {.kind = "twilio.ip_address", .type = "twilio_sip_ip_address", .importId = "/Accounts/{account}/SIP/IpAccessControlLists/{parent}/IpAddresses/{sid}", .arguments = addressArguments},
    {.kind = "twilio.trunk", .type = "twilio_sip_trunking_trunk", .importId = "/Trunks/{sid}", .arguments = trunkArguments},
    {.kind = "twilio.origination_url", .type = "twilio_sip_trunking_origination_url", .importId = "/Trunks/{parent}/OriginationUrls/{sid}", .arguments = targetArguments},
    {.kind = "twilio.trunk_credential_list", .type = "twilio_sip_trunking_credential_list", .importId = "/Trunks/{parent}/CredentialLists/{sid}", .arguments = trunkCredentialArguments},
    {.kind = "twilio.trunk_ip_access_control_list", .type = "twilio_sip_trunking_ip_access_control_list", .importId = "/Trunks/{parent}/IpAccessControlLists/{sid}", .arguments = trunkAccessArguments},
    {.kind = "twilio.phone_number", .type = "twilio_sip_trunking_phone_number", .when = When::NumbersAttached, .importId = "/Trunks/{parent}/PhoneNumbers/{sid}", .arguments = trunkNumberArguments},
    {.kind = "twilio.incoming_phone_number", .type = "twilio_phone_number", .when = When::NumbersWhole, .importId = "/Accounts/{account}/PhoneNumbers/{sid}", .precious = true, .arguments = numberArguments},
    {.kind = "twilio.sip_domain", .type = "twilio_sip_domain", .importId = "/Accounts/{account}/SIP/Domains/{sid}", .arguments = domainArguments},
    {.kind = "twilio.domain_credential_list", .type = "twilio_sip_domain_credential_list_mapping", .importId = "/Accounts/{account}/SIP/Domains/{parent}/Auth/Calls/CredentialListMappings/{sid}", .arguments = domainCredentialArguments},
    {.kind = "twilio.domain_ip_access_control_list", .type = "twilio_sip_domain_ip_access_control_list_mapping", .importId = "/Accounts/{account}/SIP/Domains/{parent}/Auth/Calls/IpAccessControlListMappings/{sid}", .arguments = domainAccessArguments},
    {.kind = "twilio.registration_credential_list", .type = "twilio_sip_domain_registration_credential_list_mapping", .importId = "/Accounts/{account}/SIP/Domains/{parent}/Auth/Registrations/CredentialListMappings/{sid}", .arguments = domainCredentialArguments},
};

constexpr const char *within[] = {"twilio.recording"};

constexpr TerraformProvider provider{
    .key = "community",
    .provider = "twilio",
    .title = QT_TRANSLATE_NOOP("Terraform", "Community provider (RJPearson94/twilio)"),
    .remark = QT_TRANSLATE_NOOP("Terraform", "Knows all kinds here, reads everything back but passwords, and is still released (0.27.0 of May 2025). Twilio does not support it."),
    .localName = "twilio",
    .source = "RJPearson94/twilio",
    .version = ">= 0.27.0",
    .credentials = "TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN",
    .resources = resources,
    .within = within,
};

} // namespace

const TerraformProvider &twilioCommunityTerraform()
{
    return provider;
}

} // namespace trunkdesk
