// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountchoice.h"

#include "app/cli/listedaccount.h"
#include "app/sandbox/sandbox.h"
#include "models/core/displaytext.h"
#include "models/inventory/accountconnection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountChoice)
};

using Chosen = Result<ChosenAccount, Refusal>;

Chosen connected(const Result<Credentials, Refusal> &found)
{
    if (!found)
        return found.error();
    const auto connection = connectionOf(found->account);
    if (!connection)
        return Refusal{connection.error()};
    return ChosenAccount{found->account, *connection, found->secret};
}

Chosen sandboxAccount(const QByteArray &provider)
{
    auto sandbox = Sandbox::start();
    if (!sandbox)
        return Refusal{sandbox.error()};
    const auto doors = (*sandbox)->doors();
    const auto door = std::find_if(doors.begin(), doors.end(), [&provider](const SandboxDoor &d) { return provider.isEmpty() || d.provider == provider; });
    if (door == doors.end())
        return Refusal{Text::tr("The sandbox has no account of this provider.")};
    const Account account{.id = door->accountId,
        .name = door->name,
        .provider = door->provider,
        .accountId = door->accountId,
        .user = door->accountId,
        .endpoints = door->endpoints,
        .mode = AccountMode::Sandbox,
        .colour = {}};
    auto chosen = connected(Credentials{account, Secret(door->token)});
    if (chosen)
        chosen.value().sandbox = std::move(sandbox).value();
    return chosen;
}

/// What is done to it is found again in the console, where the account is in its list.
Chosen environmentAccount(const QByteArray &provider, const QString &endpoint)
{
    auto found = accountInEnvironment(provider, endpoint);
    if (!found)
        return found.error();
    auto &account = found.value().account;
    account.id = account.accountId;
    if (const auto listed = listedById(account.accountId); listed && *listed && (*listed)->endpoints == account.endpoints) {
        account.id = (*listed)->id;
        account.name = (*listed)->name;
    }
    return connected(found);
}

} // namespace

void addAccountOptions(CommandLine *line, SandboxToo sandbox)
{
    if (sandbox == SandboxToo::Yes)
        line->add({u"sandbox"_s, Text::tr("The sandbox's made-up company, or with --provider plivo its lab.")});
    line->add({u"from-env"_s,
        Text::tr("Take the credentials from the environment: TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET; or PLIVO_AUTH_ID "
                 "and PLIVO_AUTH_TOKEN.")});
    line->add({u"account"_s, Text::tr("An account of the console's list, by its name or its provider's id; its secret is in the keychain."), Text::tr("NAME")});
    line->add({u"provider"_s, Text::tr("Which provider, twilio or plivo; needed where the environment names an account of each."), Text::tr("NAME")});
    line->add({u"endpoint"_s, Text::tr("Ask this server instead of the provider's: one of its regional hosts, or one on the loopback address."), u"URL"_s});
}

std::optional<Refusal> emptyEndpoint(const CommandLine &line)
{
    if (!line.has(u"endpoint"_s) || !line.value(u"endpoint"_s).trimmed().isEmpty())
        return {};
    return Refusal{Text::tr("--endpoint wants the address of a server."), NotRead};
}

Result<AccountOptions, Refusal> accountOptions(const CommandLine &line, SandboxToo sandbox)
{
    const auto refuse = [](const QString &why) { return Refusal{why, NotRead}; };
    AccountOptions options;
    options.sandbox = sandbox == SandboxToo::Yes && line.has(u"sandbox"_s);
    options.fromEnvironment = line.has(u"from-env"_s);
    options.listed = line.value(u"account"_s);
    options.provider = line.value(u"provider"_s).toUtf8();
    options.endpoint = line.value(u"endpoint"_s);
    const bool listed = line.has(u"account"_s);
    if (int(options.sandbox) + int(options.fromEnvironment) + int(listed) != 1)
        return refuse(sandbox == SandboxToo::Yes ? Text::tr("Say which account: one of --sandbox, --from-env and --account NAME.")
                                                 : Text::tr("Say which account: either --from-env or --account NAME."));
    if (listed && options.listed.isEmpty()) // a variable that is not set
        return refuse(Text::tr("--account wants the name of an account."));
    if (line.has(u"endpoint"_s) && !options.fromEnvironment)
        return refuse(Text::tr("--endpoint goes with --from-env; other accounts have their own address."));
    if (const auto refusal = emptyEndpoint(line))
        return *refusal;
    if (listed && line.has(u"provider"_s))
        return refuse(Text::tr("--provider does not go with --account, which says it already."));
    if (line.has(u"provider"_s) && !isProvider(options.provider))
        return refuse(Text::tr("--provider wants twilio or plivo."));
    return options;
}

Result<ChosenAccount, Refusal> chooseAccount(const AccountOptions &options)
{
    if (options.sandbox)
        return sandboxAccount(options.provider);
    return options.fromEnvironment ? environmentAccount(options.provider, options.endpoint) : accountCalled(options.listed, {});
}

Result<ChosenAccount, Refusal> accountCalled(const QString &name, const QString &endpoint)
{
    QByteArray provider;
    const bool inEnvironment = environmentNames(name, &provider);
    if (!endpoint.isEmpty())
        return inEnvironment ? environmentAccount(provider, endpoint)
                             : Chosen(Refusal{Text::tr("--endpoint goes with an account that the environment names; “%1” is not one.").arg(displayText(name)), NotRead});
    auto listed = listedByName(name);
    if (listed && !*listed)
        listed = listedById(name);
    if (listed && *listed)
        return connected(secretOf(**listed));
    if (inEnvironment)
        return environmentAccount(provider, {});
    if (!listed)
        return listed.error();
    return Refusal{Text::tr("There is no account “%1” in the console's list, and the environment names none with this id. Add it in the console, or look at how it is spelled.").arg(displayText(name))};
}

} // namespace trunkdesk::cli
