// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/providers.h"

#include "models/accounts/plivoendpoints.h"
#include "models/accounts/plivoprofiles.h"
#include "models/accounts/secretcheck.h"
#include "models/accounts/twilioendpoints.h"
#include "models/accounts/twilioprofiles.h"
#include "models/values/sid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr Field twilioFields[] = {
    {.key = "account_id",
     .label = QT_TRANSLATE_NOOP("Schema", "Account SID"),
     .help = QT_TRANSLATE_NOOP("Schema", "Begins with AC. It stands on the first page of the provider's console."),
     .type = FieldType::Sid,
     .required = true,
     .check = [](const QString &text) { return Sid::check(text, "AC"_L1); },
     .placeholder = "AC…"},
    {.key = "user",
     .label = QT_TRANSLATE_NOOP("Schema", "API key SID"),
     .help = QT_TRANSLATE_NOOP("Schema", "Begins with SK. Leave it empty to sign in with the account's auth token."),
     .type = FieldType::Sid,
     .check = [](const QString &text) { return Sid::check(text, "SK"_L1); },
     .placeholder = "SK…"},
    {.key = "secret",
     .label = QT_TRANSLATE_NOOP("Schema", "Secret"),
     .help = QT_TRANSLATE_NOOP("Schema", "The secret of the API key, or without a key the auth token."),
     .type = FieldType::Text,
     .required = true,
     .writeOnly = true,
     .check = checkSecret},
};

constexpr Field plivoFields[] = {
    {.key = "account_id",
     .label = QT_TRANSLATE_NOOP("Schema", "Auth ID"),
     .help = QT_TRANSLATE_NOOP("Schema", "Begins with MA, or SA for a subaccount. It stands on the overview of the provider's console."),
     .type = FieldType::Sid,
     .required = true,
     .check = checkPlivoAuthId,
     .placeholder = "MA…"},
    {.key = "secret",
     .label = QT_TRANSLATE_NOOP("Schema", "Auth token"),
     .help = QT_TRANSLATE_NOOP("Schema", "The account's auth token, or one with narrower rights, which begins with stk_."),
     .type = FieldType::Text,
     .required = true,
     .writeOnly = true,
     .check = checkSecret},
};

// It has no regions to choose from, but an account of it may still stand behind another address.
constexpr EndpointRegion onlyOne[] = {{.code = "all", .label = QT_TRANSLATE_NOOP("Schema", "The provider's own address")}};

const Provider providers[] = {
    {.key = "twilio",
     .name = "Twilio",
     .fields = twilioFields,
     .regions = twilioRegions(),
     .addressExample = "http://127.0.0.1:8080",
     .glance = "PageSize=20",
     .endpoints = twilioEndpoints,
     .make = twilioAccount,
     .inEnvironment = twilioInEnvironment,
     .inProfiles = twilioInProfiles},
    {.key = "plivo",
     .name = "Plivo",
     .fields = plivoFields,
     .regions = onlyOne,
     .addressExample = "http://127.0.0.1:8080",
     .glance = "limit=20&offset=0",
     .endpoints = plivoEndpoints,
     .make = [](const QString &name, const QString &accountId, const QString &, const QString &base,
                AccountMode mode) { return plivoAccount(name, accountId, base, mode); },
     .inEnvironment = plivoInEnvironment},
};

} // namespace

std::span<const Provider> allProviders()
{
    return providers;
}

const Provider *findProvider(QByteArrayView key)
{
    const auto *it = std::find_if(std::begin(providers), std::end(providers), [key](const Provider &p) { return key == p.key; });
    return it == std::end(providers) ? nullptr : it;
}

const EndpointRegion *regionOf(const Provider &provider, const Account &account)
{
    for (const auto &region : provider.regions)
        if (const auto there = provider.endpoints(QString::fromLatin1(region.base)); there && *there == account.endpoints)
            return &region;
    return nullptr;
}

} // namespace trunkdesk
