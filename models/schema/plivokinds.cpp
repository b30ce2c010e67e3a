// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/plivokinds.h"

#include "models/schema/plivocallfields.h"
#include "models/schema/plivofields.h"

namespace trunkdesk {

namespace {

using namespace plivo;

constexpr Verbs everything = Verb::List | Verb::Get | Verb::Create | Verb::Update | Verb::Delete;

constexpr const char *trunkTiers[] = {"primary_uri_uuid", "fallback_uri_uuid"};

// Nothing here carries the time of its last change.
constexpr ResourceKind kinds[] = {
    {.key = "plivo.trunk",
     .singular = QT_TRANSLATE_NOOP("Schema", "Trunk"),
     .plural = QT_TRANSLATE_NOOP("Schema", "Trunks"),
     .icon = "trunk",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Zentrunk/Trunk/",
     .item = "/v1/Account/{account_sid}/Zentrunk/Trunk/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = everything,
     .idField = "trunk_id",
     .stampField = "",
     .titleField = "name",
     .fallbackTitle = "trunk_domain",
     .accountWide = true,
     .limit = 100,
     .tiers = trunkTiers,
     .fields = trunkFields,
     .rules = trunkRules},
    {.key = "plivo.uri",
     .singular = QT_TRANSLATE_NOOP("Schema", "Origination URI"),
     .plural = QT_TRANSLATE_NOOP("Schema", "Origination URIs"),
     .icon = "target",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Zentrunk/URI/",
     .item = "/v1/Account/{account_sid}/Zentrunk/URI/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = everything,
     .idField = "uri_uuid",
     .stampField = "",
     .titleField = "name",
     .fallbackTitle = "uri",
     .accountWide = true,
     .fields = uriFields,
     .rules = uriRules},
    {.key = "plivo.number",
     .singular = QT_TRANSLATE_NOOP("Schema", "Phone number"),
     .plural = QT_TRANSLATE_NOOP("Schema", "Phone numbers"),
     .icon = "number",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Number/",
     .item = "/v1/Account/{account_sid}/Number/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = Verb::List | Verb::Get | Verb::Update,
     .idField = "number",
     .stampField = "",
     .titleField = "number",
     .tab = QT_TRANSLATE_NOOP("Schema", "Numbers"),
     .tabOf = "plivo.trunk",
     .tabBy = "application",
     .accountWide = true,
     .fields = numberFields,
     .rules = numberRules},
    {.key = "plivo.ip_access_control_list",
     .singular = QT_TRANSLATE_NOOP("Schema", "IP access control list"),
     .plural = QT_TRANSLATE_NOOP("Schema", "IP access control lists"),
     .icon = "acl",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Zentrunk/IPAccessControlList/",
     .item = "/v1/Account/{account_sid}/Zentrunk/IPAccessControlList/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = everything,
     .idField = "ipacl_uuid",
     .stampField = "",
     .titleField = "name",
     .accountWide = true,
     .fields = ipAccessControlListFields},
    {.key = "plivo.credential",
     .singular = QT_TRANSLATE_NOOP("Schema", "Credential"),
     .plural = QT_TRANSLATE_NOOP("Schema", "Credentials"),
     .icon = "credential",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Zentrunk/Credential/",
     .item = "/v1/Account/{account_sid}/Zentrunk/Credential/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = everything,
     .idField = "credential_uuid",
     .stampField = "",
     .titleField = "name",
     .fallbackTitle = "username",
     .accountWide = true,
     .fields = credentialFields},
    {.key = "plivo.call",
     .singular = QT_TRANSLATE_NOOP("Schema", "Call"),
     .plural = QT_TRANSLATE_NOOP("Schema", "Calls"),
     .icon = "phone",
     .service = "api",
     .collection = "/v1/Account/{account_sid}/Zentrunk/Call/",
     .item = "/v1/Account/{account_sid}/Zentrunk/Call/{sid}/",
     .listKey = "objects",
     .paging = Paging::LimitOffset,
     .verbs = Verb::List | Verb::Get,
     .idField = "call_uuid",
     .stampField = "",
     .titleField = "call_uuid",
     .onDemand = true,
     .accountWide = true,
     .filters = callFilters,
     .fields = callFields,
     .rules = callRules},
};

} // namespace

std::span<const ResourceKind> plivoKinds()
{
    return kinds;
}

} // namespace trunkdesk
