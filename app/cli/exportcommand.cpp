// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/exportjob.h"
#include "app/sandbox/sandbox.h"
#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"
#include "models/inventory/accountconnection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExportCommand)
};

QString summary()
{
    return Text::tr("Read a whole account and write it as a snapshot.");
}

int fail(const QString &why)
{
    tell(u"trunkctl: "_s + why);
    return Failed;
}

int exportAccount(const Result<Account, QString> &account, const Secret &secret, const QString &target)
{
    if (!account)
        return fail(account.error());
    const auto connection = connectionOf(*account);
    if (!connection)
        return fail(connection.error());
    ExportJob job(*account, *connection, secret, target);
    return job.run();
}

int exportSandbox(const QByteArray &provider, const QString &target)
{
    const auto sandbox = Sandbox::start();
    if (!sandbox)
        return fail(sandbox.error());
    const auto doors = (*sandbox)->doors();
    const auto door = std::find_if(doors.begin(), doors.end(), [&provider](const SandboxDoor &d) { return provider.isEmpty() || d.provider == provider; });
    if (door == doors.end())
        return Failed;
    const Account account{.id = door->accountId,
        .name = door->name,
        .provider = door->provider,
        .accountId = door->accountId,
        .user = door->accountId,
        .endpoints = door->endpoints,
        .mode = AccountMode::Sandbox,
        .colour = {}};
    return exportAccount(account, Secret(door->token), target);
}

// Credentials come from the environment alone: arguments can be read by others on the machine.

int exportTwilio(const QString &endpoint, const QString &target)
{
    const auto accountId = qEnvironmentVariable("TWILIO_ACCOUNT_SID");
    const auto key = qEnvironmentVariable("TWILIO_API_KEY");
    const Secret keySecret(qgetenv("TWILIO_API_SECRET"));
    const Secret token(qgetenv("TWILIO_AUTH_TOKEN"));
    const bool byKey = !key.isEmpty() && !keySecret.isEmpty();
    if (accountId.isEmpty() || (!byKey && token.isEmpty()))
        return fail(Text::tr("The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET."));
    return exportAccount(twilioAccount(accountId, accountId, byKey ? key : accountId, endpoint, AccountMode::ReadOnly), byKey ? keySecret : token, target);
}

int exportPlivo(const QString &endpoint, const QString &target)
{
    const auto authId = qEnvironmentVariable("PLIVO_AUTH_ID");
    const Secret token(qgetenv("PLIVO_AUTH_TOKEN"));
    if (authId.isEmpty() || token.isEmpty())
        return fail(Text::tr("The credentials are not in the environment. Set PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN."));
    return exportAccount(plivoAccount(authId, authId, endpoint, AccountMode::ReadOnly), token, target);
}

struct Way
{
    QByteArray provider;
    const char *variable; ///< set: somebody means this provider
    int (*run)(const QString &endpoint, const QString &target);
};

const Way ways[] = {{"twilio"_ba, "TWILIO_ACCOUNT_SID", exportTwilio}, {"plivo"_ba, "PLIVO_AUTH_ID", exportPlivo}};

/// The one that is asked for, or the only one that the environment is set for.
int exportFromEnvironment(const QByteArray &provider, const QString &endpoint, const QString &target)
{
    const Way *chosen = nullptr;
    for (const auto &way : ways) {
        if (provider.isEmpty() ? qEnvironmentVariableIsEmpty(way.variable) : way.provider != provider)
            continue;
        if (chosen)
            return misused(Text::tr("The environment names an account of each provider. Say which: --provider twilio or --provider plivo."));
        chosen = &way;
    }
    if (chosen)
        return chosen->run(endpoint, target);
    return fail(Text::tr("The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with "
                         "TWILIO_API_SECRET; or PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN."));
}

int run(const QStringList &arguments)
{
    CommandLine line("export", summary());
    line.add({u"sandbox"_s, Text::tr("Export the sandbox's made-up company, or with --provider plivo its lab.")});
    line.add({u"from-env"_s,
        Text::tr("Take the credentials from the environment: TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET; or PLIVO_AUTH_ID "
                 "and PLIVO_AUTH_TOKEN.")});
    line.add({u"provider"_s, Text::tr("Which provider, twilio or plivo; needed where the environment names an account of each."), Text::tr("NAME")});
    line.add({u"endpoint"_s, Text::tr("Ask this server instead of the provider's: one of its regional hosts, or one on the loopback address."), u"URL"_s});
    line.add({{u"o"_s, u"output"_s}, Text::tr("Where to write, by custom NAME.trunkdesk.json; - is standard output."), Text::tr("FILE")});
    if (const auto end = line.parse(arguments))
        return *end;
    const bool sandbox = line.has(u"sandbox"_s);
    if (sandbox == line.has(u"from-env"_s))
        return misused(Text::tr("Say what to export: either --sandbox or --from-env."));
    if (sandbox && line.has(u"endpoint"_s))
        return misused(Text::tr("--endpoint goes with --from-env; the sandbox has its own address."));
    if (line.has(u"endpoint"_s) && line.value(u"endpoint"_s).trimmed().isEmpty()) // a variable that is not set must not mean the provider
        return misused(Text::tr("--endpoint wants the address of a server."));
    const auto provider = line.value(u"provider"_s).toUtf8();
    if (line.has(u"provider"_s) && std::none_of(std::begin(ways), std::end(ways), [&provider](const Way &way) { return way.provider == provider; }))
        return misused(Text::tr("--provider wants twilio or plivo."));
    const auto target = line.value(u"output"_s);
    if (target.isEmpty())
        return misused(Text::tr("Say where to write: -o FILE, or -o - for standard output."));
    return sandbox ? exportSandbox(provider, target) : exportFromEnvironment(provider, line.value(u"endpoint"_s), target);
}

} // namespace

Command exportCommand()
{
    return {"export", summary, run};
}

} // namespace trunkdesk::cli
