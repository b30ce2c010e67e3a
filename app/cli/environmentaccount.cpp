// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/environmentaccount.h"

#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountChoice)
};

using Found = Result<Credentials, Refusal>;

Found withSecret(const Result<Account, QString> &account, const Secret &secret)
{
    if (!account)
        return Refusal{account.error()};
    return Credentials{*account, secret};
}

// Credentials come from the environment alone: arguments can be read by others on the machine. Whether something may be changed is
// for the command to say, so that the account itself is no obstacle.

Found twilioFound(const QString &endpoint)
{
    const auto accountId = qEnvironmentVariable("TWILIO_ACCOUNT_SID");
    const auto key = qEnvironmentVariable("TWILIO_API_KEY");
    const Secret keySecret(qgetenv("TWILIO_API_SECRET"));
    const Secret token(qgetenv("TWILIO_AUTH_TOKEN"));
    const bool byKey = !key.isEmpty() && !keySecret.isEmpty();
    if (accountId.isEmpty() || (!byKey && token.isEmpty()))
        return Refusal{missingInEnvironment("twilio"_ba)};
    return withSecret(twilioAccount(accountId, accountId, byKey ? key : accountId, endpoint, AccountMode::Live), byKey ? keySecret : token);
}

Found plivoFound(const QString &endpoint)
{
    const auto authId = qEnvironmentVariable("PLIVO_AUTH_ID");
    const Secret token(qgetenv("PLIVO_AUTH_TOKEN"));
    if (authId.isEmpty() || token.isEmpty())
        return Refusal{missingInEnvironment("plivo"_ba)};
    return withSecret(plivoAccount(authId, authId, endpoint, AccountMode::Live), token);
}

struct Way
{
    QByteArray provider;
    const char *variable; ///< holds the account's id; set: somebody means this provider
    Found (*find)(const QString &endpoint);
};

const Way ways[] = {{"twilio"_ba, "TWILIO_ACCOUNT_SID", twilioFound}, {"plivo"_ba, "PLIVO_AUTH_ID", plivoFound}};

} // namespace

Result<Credentials, Refusal> accountInEnvironment(const QByteArray &provider, const QString &endpoint)
{
    const Way *chosen = nullptr;
    for (const auto &way : ways) {
        if (provider.isEmpty() ? qEnvironmentVariableIsEmpty(way.variable) : way.provider != provider)
            continue;
        if (chosen)
            return Refusal{Text::tr("The environment names an account of each provider. Say which: --provider twilio or --provider plivo."), NotRead};
        chosen = &way;
    }
    return chosen ? chosen->find(endpoint) : Found(Refusal{missingInEnvironment({})});
}

bool environmentNames(const QString &accountId, QByteArray *provider)
{
    const auto way = std::find_if(std::begin(ways), std::end(ways), [&](const Way &w) {
        return (provider->isEmpty() || *provider == w.provider) && !accountId.isEmpty() && qEnvironmentVariable(w.variable) == accountId;
    });
    if (way == std::end(ways))
        return false;
    *provider = way->provider;
    return true;
}

QString missingInEnvironment(const QByteArray &provider)
{
    if (provider == "twilio")
        return Text::tr("The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET.");
    if (provider == "plivo")
        return Text::tr("The credentials are not in the environment. Set PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.");
    return Text::tr("The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with "
                    "TWILIO_API_SECRET; or PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN.");
}

bool isProvider(const QByteArray &provider)
{
    return std::any_of(std::begin(ways), std::end(ways), [&provider](const Way &way) { return way.provider == provider; });
}

} // namespace trunkdesk::cli
