// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/twilioterraform.h"

#include <QtGlobal>

namespace trunkdesk {

namespace {

using From = TerraformArgument::From;
using When = TerraformResource::When;

constexpr TerraformArgument trunk{.name = "trunk_sid", .from = From::Parent, .required = true};
constexpr TerraformArgument domain{.name = "domain_sid", .from = From::Parent, .required = true};
constexpr TerraformArgument credentialList{.name = "credential_list_sid", .from = From::Attached, .required = true};
constexpr TerraformArgument accessList{.name = "ip_access_control_list_sid", .from = From::Attached, .required = true};
constexpr TerraformArgument neededName{.name = "friendly_name", .key = "friendly_name", .required = true};

constexpr TerraformArgument trunkArguments[] = {
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "domain_name", .key = "domain_name"},
    {.name = "disaster_recovery_url", .key = "disaster_recovery_url"},
    {.name = "disaster_recovery_method", .key = "disaster_recovery_method", .follows = true},
    {.name = "secure", .key = "secure"},
    {.name = "cnam_lookup_enabled", .key = "cnam_lookup_enabled"},
    {.name = "transfer_mode", .key = "transfer_mode"},
    {.name = "transfer_caller_id", .key = "transfer_caller_id"},
};

constexpr TerraformArgument targetArguments[] = {
    trunk,
    neededName,
    {.name = "sip_url", .key = "sip_url", .required = true},
    {.name = "priority", .key = "priority", .required = true},
    {.name = "weight", .key = "weight", .required = true},
    {.name = "enabled", .key = "enabled", .required = true},
};

constexpr TerraformArgument trunkCredentialArguments[] = {trunk, credentialList};
constexpr TerraformArgument trunkAccessArguments[] = {trunk, accessList};
constexpr TerraformArgument trunkNumberArguments[] = {trunk, {.name = "phone_number_sid", .from = From::Attached, .required = true}};

constexpr TerraformArgument numberArguments[] = {
    {.name = "phone_number", .key = "phone_number", .required = true},
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "trunk_sid", .key = "trunk_sid"},
    {.name = "address_sid", .key = "address_sid"},
    {.name = "bundle_sid", .key = "bundle_sid"},
    {.name = "identity_sid", .key = "identity_sid"},
    {.name = "emergency_status", .key = "emergency_status"},
    {.name = "emergency_address_sid", .key = "emergency_address_sid"},
    {.name = "status_callback", .key = "status_callback"},
    {.name = "status_callback_method", .key = "status_callback_method", .follows = true},
    {.name = "voice_receive_mode", .key = "voice_receive_mode"},
    {.name = "voice_application_sid", .key = "voice_application_sid"},
    {.name = "voice_url", .key = "voice_url"},
    {.name = "voice_method", .key = "voice_method", .follows = true},
    {.name = "voice_fallback_url", .key = "voice_fallback_url"},
    {.name = "voice_fallback_method", .key = "voice_fallback_method", .follows = true},
    {.name = "voice_caller_id_lookup", .key = "voice_caller_id_lookup"},
    {.name = "sms_application_sid", .key = "sms_application_sid"},
    {.name = "sms_url", .key = "sms_url"},
    {.name = "sms_method", .key = "sms_method", .follows = true},
    {.name = "sms_fallback_url", .key = "sms_fallback_url"},
    {.name = "sms_fallback_method", .key = "sms_fallback_method", .follows = true},
};

constexpr TerraformArgument domainArguments[] = {
    {.name = "domain_name", .key = "domain_name", .required = true},
    {.name = "friendly_name", .key = "friendly_name"},
    {.name = "secure", .key = "secure"},
    {.name = "sip_registration", .key = "sip_registration"},
    {.name = "byoc_trunk_sid", .key = "byoc_trunk_sid"},
    {.name = "voice_url", .key = "voice_url"},
    {.name = "voice_method", .key = "voice_method", .follows = true},
    {.name = "voice_fallback_url", .key = "voice_fallback_url"},
    {.name = "voice_fallback_method", .key = "voice_fallback_method", .follows = true},
    {.name = "voice_status_callback_url", .key = "voice_status_callback_url"},
    {.name = "voice_status_callback_method", .key = "voice_status_callback_method", .follows = true},
    {.name = "emergency_calling_enabled", .key = "emergency_calling_enabled"},
    {.name = "emergency_caller_sid", .key = "emergency_caller_sid"},
};

constexpr TerraformArgument domainCredentialArguments[] = {domain, credentialList};
constexpr TerraformArgument domainAccessArguments[] = {domain, accessList};
constexpr TerraformArgument listArguments[] = {neededName};

constexpr TerraformArgument credentialArguments[] = {
    {.name = "credential_list_sid", .from = From::Parent, .required = true},
    {.name = "username", .key = "username", .required = true},
    {.name = "password", .key = "password", .required = true},
};

constexpr TerraformArgument addressArguments[] = {
    {.name = "ip_access_control_list_sid", .from = From::Parent, .required = true},
    neededName,
    {.name = "ip_address", .key = "ip_address", .required = true},
    {.name = "cidr_prefix_length", .key = "cidr_prefix_length"},
};

// Its reading fills an argument from the member of the answer that has the argument's name. What an association attaches stands in the
// answer as `sid` alone, so an import leaves that argument empty; a change of it makes the association anew.
constexpr TerraformResource resources[] = {
    {.kind = "twilio.credential_list", .type = "twilio_api_accounts_sip_credential_lists", .importId = "{sid}", .arguments = listArguments},
    {.kind = "twilio.credential", .type = "twilio_api_accounts_sip_credential_lists_credentials", .importId = "{parent}/{sid}", .unread = "password", .arguments = credentialArguments},
    {.kind = "twilio.ip_access_control_list", .type = "twilio_api_accounts_sip_ip_access_control_lists", .importId = "{sid}", .arguments = listArguments},
    {.kind = "twilio.ip_address", .type = "twilio_api_accounts_sip_ip_access_control_lists_ip_addresses", .importId = "{parent}/{sid}", .arguments = addressArguments},
    {.kind = "twilio.trunk", .type = "twilio_trunking_trunks_v1", .importId = "{sid}", .arguments = trunkArguments},
    {.kind = "twilio.origination_url", .type = "twilio_trunking_trunks_origination_urls_v1", .importId = "{parent}/{sid}", .arguments = targetArguments},
    {.kind = "twilio.trunk_credential_list", .type = "twilio_trunking_trunks_credential_lists_v1", .importId = "{parent}/{sid}", .unread = "credential_list_sid", .arguments = trunkCredentialArguments},
    {.kind = "twilio.trunk_ip_access_control_list", .type = "twilio_trunking_trunks_ip_access_control_lists_v1", .importId = "{parent}/{sid}", .unread = "ip_access_control_list_sid", .arguments = trunkAccessArguments},
    {.kind = "twilio.phone_number", .type = "twilio_trunking_trunks_phone_numbers_v1", .when = When::NumbersAttached, .importId = "{parent}/{sid}", .unread = "phone_number_sid", .arguments = trunkNumberArguments},
    {.kind = "twilio.incoming_phone_number", .type = "twilio_api_accounts_incoming_phone_numbers", .when = When::NumbersWhole, .importId = "{sid}", .precious = true, .arguments = numberArguments},
    {.kind = "twilio.sip_domain", .type = "twilio_api_accounts_sip_domains", .importId = "{sid}", .arguments = domainArguments},
    {.kind = "twilio.domain_credential_list", .type = "twilio_api_accounts_sip_domains_auth_calls_credential_list_mappings", .importId = "{parent}/{sid}", .unread = "credential_list_sid", .arguments = domainCredentialArguments},
    {.kind = "twilio.domain_ip_access_control_list", .type = "twilio_api_accounts_sip_domains_auth_calls_ip_access_control_list_mappings", .importId = "{parent}/{sid}", .unread = "ip_access_control_list_sid", .arguments = domainAccessArguments},
    {.kind = "twilio.registration_credential_list", .type = "twilio_api_accounts_sip_domains_auth_registrations_credential_list_mappings", .importId = "{parent}/{sid}", .unread = "credential_list_sid", .arguments = domainCredentialArguments},
};

constexpr TerraformProvider provider{
    .key = "official",
    .provider = "twilio",
    .title = QT_TRANSLATE_NOOP("Terraform", "Twilio's own provider (twilio/twilio), a pilot"),
    .remark = QT_TRANSLATE_NOOP("Terraform", "A pilot that Twilio says is not under active development. It cannot hold recording settings, and an import does not read back what is attached; the file tells Terraform to look over that."),
    .localName = "twilio",
    .source = "twilio/twilio",
    .version = ">= 0.18.46",
    .credentials = "TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN",
    .resources = resources,
};

} // namespace

const TerraformProvider &twilioPilotTerraform()
{
    return provider;
}

} // namespace trunkdesk
