// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admissionkinds.h"

#include "models/routing/plivodomains.h"
#include "models/routing/twiliodomains.h"

#include <algorithm>

namespace trunkdesk {

namespace {

// The codes are those of the debugger's alerts for trunks; what is refused at a SIP domain is answered with 403 and not logged under a code that
// the provider's documents name.
constexpr OutwardKind outward[] = {
    {.kind = "twilio.trunk",
     .domain = "domain_name",
     .secure = "secure",
     .codeOpen = "32200",
     .codeAddress = "32201",
     .codeCredential = "32202",
     .match = twilio::matchTrunkDomain,
     .isNobodys = twilio::isSharedHost},
    {.kind = "twilio.sip_domain",
     .domain = "domain_name",
     .secure = "secure",
     .answers = "voice_url",
     .answersNext = "voice_fallback_url",
     .registers = "sip_registration",
     .registration = "twilio.registration_credential_list",
     .match = twilio::matchSipDomain,
     .isNobodys = twilio::isSharedHost},
    {.kind = "plivo.trunk",
     .domain = "trunk_domain",
     .secure = "secure",
     .addressReference = "ipacl_uuid",
     .credentialReference = "credential_uuid",
     .match = plivo::matchTrunkDomain,
     .isNobodys = plivo::isSharedHost},
};

constexpr AddressListKind addressLists[] = {
    {.kind = "twilio.ip_access_control_list", .member = "twilio.ip_address", .address = "ip_address", .prefix = "cidr_prefix_length"},
    {.kind = "plivo.ip_access_control_list", .address = "ip_addresses"},
};

constexpr CredentialListKind credentialLists[] = {
    {.kind = "twilio.credential_list", .member = "twilio.credential", .username = "username"},
    {.kind = "plivo.credential", .username = "username"},
};

constexpr InwardKind inward[] = {
    {.kind = "twilio.incoming_phone_number",
     .voice = "capabilities.voice",
     .application = "voice_application_sid",
     .url = "voice_url",
     .urlNext = "voice_fallback_url",
     .codeNoTarget = "32010",
     .codeNoAnswer = "32011"},
    {.kind = "twilio.phone_number",
     .voice = "capabilities.voice",
     .application = "voice_application_sid",
     .url = "voice_url",
     .urlNext = "voice_fallback_url",
     .codeNoTarget = "32010",
     .codeNoAnswer = "32011"},
    {.kind = "plivo.number", .voice = "voice_enabled", .codeNoTarget = "4310"},
};

template<class Entry, std::size_t N>
const Entry *find(const Entry (&table)[N], const ResourceKind &kind)
{
    const auto it = std::find_if(std::begin(table), std::end(table), [&kind](const Entry &entry) { return QByteArrayView(entry.kind) == kind.key; });
    return it == std::end(table) ? nullptr : it;
}

} // namespace

const OutwardKind *outwardKind(const ResourceKind &kind)
{
    return find(outward, kind);
}

const AddressListKind *addressListKind(const ResourceKind &kind)
{
    return find(addressLists, kind);
}

const CredentialListKind *credentialListKind(const ResourceKind &kind)
{
    return find(credentialLists, kind);
}

const InwardKind *inwardKind(const ResourceKind &kind)
{
    return find(inward, kind);
}

} // namespace trunkdesk
