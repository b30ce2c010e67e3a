// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/exportjob.h"
#include "app/sandbox/sandbox.h"
#include "models/accounts/twilioendpoints.h"
#include "models/inventory/accountconnection.h"

#include <QCoreApplication>

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

int exportAccount(const Result<Account, QString> &account, const Secret &secret, const QString &target)
{
    if (!account) {
        tell(u"trunkctl: "_s + account.error());
        return Failed;
    }
    const auto connection = connectionOf(*account);
    if (!connection) {
        tell(u"trunkctl: "_s + connection.error());
        return Failed;
    }
    ExportJob job(*account, *connection, secret, target);
    return job.run();
}

int exportSandbox(const QString &target)
{
    const auto sandbox = Sandbox::start();
    if (!sandbox) {
        tell(u"trunkctl: "_s + sandbox.error());
        return Failed;
    }
    const auto &server = **sandbox;
    return exportAccount(twilioAccount(server.name(), server.accountSid(), server.accountSid(), server.baseUrl(), AccountMode::Sandbox), Secret(server.authToken()), target);
}

/// Credentials come from the environment alone: arguments can be read by others on the machine.
int exportFromEnvironment(const QString &endpoint, const QString &target)
{
    const auto accountId = qEnvironmentVariable("TWILIO_ACCOUNT_SID");
    const auto key = qEnvironmentVariable("TWILIO_API_KEY");
    const Secret keySecret(qgetenv("TWILIO_API_SECRET"));
    const Secret token(qgetenv("TWILIO_AUTH_TOKEN"));
    const bool byKey = !key.isEmpty() && !keySecret.isEmpty();
    if (accountId.isEmpty() || (!byKey && token.isEmpty())) {
        tell(u"trunkctl: "_s
             + Text::tr("The credentials are not in the environment. Set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET."));
        return Failed;
    }
    return exportAccount(twilioAccount(accountId, accountId, byKey ? key : accountId, endpoint, AccountMode::ReadOnly), byKey ? keySecret : token, target);
}

int run(const QStringList &arguments)
{
    CommandLine line("export", summary());
    line.add({u"sandbox"_s, Text::tr("Export the sandbox's made-up company.")});
    line.add({u"from-env"_s, Text::tr("Take the credentials from the environment: TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET.")});
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
    const auto target = line.value(u"output"_s);
    if (target.isEmpty())
        return misused(Text::tr("Say where to write: -o FILE, or -o - for standard output."));
    return sandbox ? exportSandbox(target) : exportFromEnvironment(line.value(u"endpoint"_s), target);
}

} // namespace

Command exportCommand()
{
    return {"export", summary, run};
}

} // namespace trunkdesk::cli
