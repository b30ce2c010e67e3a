// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/plivoprofiles.h"

#include "models/accounts/plivoendpoints.h"
#include "models/accounts/secretcheck.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoProfiles)
};

} // namespace

FoundAccounts plivoInEnvironment(const QProcessEnvironment &environment)
{
    const auto id = environment.value(u"PLIVO_AUTH_ID"_s);
    if (id.isEmpty())
        return {};
    FoundAccount found{.source = Words::tr("Environment: %1").arg(u"PLIVO_AUTH_ID"_s), .account = {}, .secret = {}, .fault = {}};
    const auto account = plivoAccount(u"Plivo"_s, id, {}, AccountMode::ReadOnly);
    const auto secret = checkSecret(environment.value(u"PLIVO_AUTH_TOKEN"_s));
    if (account)
        found.account = *account;
    else
        found.fault = account.error();
    if (secret.sendable())
        found.secret = Secret(secret.canonical.toUtf8());
    return {{found}, {}};
}

} // namespace trunkdesk
