// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/listedaccount.h"

#include "app/cli/commandline.h"
#include "app/keychain/keychainstore.h"
#include "models/accounts/accountfile.h"
#include "models/core/displaytext.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <functional>

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountChoice)
};

using Listed = Result<std::optional<Account>, Refusal>;

Listed onlyOne(const QString &called, const std::function<bool(const Account &)> &meant)
{
    const auto list = AccountFile(AccountFile::usualPath()).read();
    if (!list)
        return Refusal{list.error().message};
    std::optional<Account> found;
    for (const auto &account : list->accounts()) {
        if (!meant(account))
            continue;
        if (found)
            return Refusal{Text::tr("“%1” is several accounts of the console's list. Give them different names there.").arg(displayText(called))};
        found = account;
    }
    return found;
}

SecretStore::Answer inKeychain(const QString &id)
{
    KeychainStore keychain(systemKeychain());
    QEventLoop loop;
    SecretStore::Answer answer;
    keychain.read(id, &loop, [&](const SecretStore::Answer &got) {
        answer = got;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

Result<std::optional<Account>, Refusal> listedByName(const QString &name)
{
    return onlyOne(name, [&name](const Account &account) { return account.name == name; });
}

Result<std::optional<Account>, Refusal> listedById(const QString &id)
{
    return onlyOne(id, [&id](const Account &account) { return account.accountId == id || account.id == id; });
}

Result<Credentials, Refusal> secretOf(const Account &account)
{
    const auto answer = inKeychain(account.id);
    if (!answer.secret.isEmpty())
        return Credentials{account, answer.secret};
    const auto why = answer.message.isEmpty() ? Text::tr("The keychain has no secret for “%1”.").arg(displayText(account.name)) : answer.message;
    auto provider = account.provider;
    if (!environmentNames(account.accountId, &provider))
        return Refusal{why + u' ' + Text::tr("The environment does not name this account (%1) either. Enter its secret in the console, or set the variables.").arg(account.accountId)};
    const auto found = accountInEnvironment(provider, {});
    if (!found)
        return Refusal{why + u' ' + found.error().message};
    tell(why + u' ' + Text::tr("The credentials of the environment are used, which name the same account."));
    auto signedIn = account;
    signedIn.user = found->account.user;
    return Credentials{signedIn, found->secret};
}

} // namespace trunkdesk::cli
