// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of AccountDesk that adds, edits, tries out and imports accounts.
#include "app/desktop/accountdesk.h"
#include "app/desktop/accounttester.h"
#include "app/desktop/keepingwords.h"
#include "app/desktop/networkaccount.h"
#include "models/accounts/providers.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/window/mainwindow.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void AccountDesk::showForm(const std::optional<Account> &account, bool tryAtOnce)
{
    auto *dialog = new AccountDialog(account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    followKeeping(m_secrets, dialog);
    connect(dialog, &AccountDialog::saveRequested, this, [this, dialog, before = account](const Account &now, const Secret &secret) {
        if (now.mode != AccountMode::Live || (before && before->mode == AccountMode::Live))
            return save(dialog, before, now, secret);
        confirmLive(dialog, now, [this, dialog = QPointer(dialog), before, now, secret](bool yes) {
            if (dialog && yes)
                save(dialog, before, now, secret);
            else if (dialog)
                dialog->failed({});
        });
    });
    connect(dialog, &AccountDialog::tryRequested, this, [this, dialog](const Account &now, const Secret &secret) { tryOut(dialog, now, secret); });
    dialog->open();
    if (tryAtOnce)
        dialog->tryOut();
}

void AccountDesk::save(AccountDialog *dialog, const std::optional<Account> &before, const Account &account, const Secret &secret)
{
    auto *open = openOne(account.id);
    if (open && open->isWriting())
        return dialog->failed(tr("A change to this account is under way; save when it has ended."));
    if (QString why; !keep([&account](AccountList &list) { list.put(account); }, &why))
        return dialog->failed(why);
    dialog->saved();
    if (!secret.isEmpty())
        keepSecret(account, secret);
    if (!before)
        return openWith(account, secret);
    if (!open)
        return;
    if (before->endpoints == account.endpoints && before->user == account.user && before->accountId == account.accountId) {
        open->setAccount(account);
        if (!secret.isEmpty())
            open->setSecret(secret);
        return;
    }
    // What is known of it belongs to another account, or to another place.
    Q_EMIT m_window->closeWanted(open);
    if (secret.isEmpty())
        this->open(account);
    else
        openWith(account, secret);
}

void AccountDesk::tryOut(AccountDialog *dialog, const Account &account, const Secret &secret)
{
    delete dialog->findChild<AccountTester *>(); // a new try is about other texts
    auto *tester = new AccountTester(dialog);
    connect(tester, &AccountTester::found, dialog, &AccountDialog::setFindings);
    connect(dialog, &AccountDialog::tryCancelled, tester, &AccountTester::cancel);
    if (!secret.isEmpty())
        return tester->start(account, secret);
    // The one that is stored.
    m_secrets->read(account.id, tester, [tester, account, dialog](const SecretStore::Answer &answer) {
        if (!answer.secret.isEmpty())
            return tester->start(account, answer.secret);
        const auto why = answer.message.isEmpty() ? tr("No secret is stored.") : answer.message;
        dialog->setFindings({.outcome = AccountFindings::Outcome::Failed,
            .lists = {},
            .error = ApiError{.kind = ApiError::Kind::Blocked, .message = tr("%1 Enter the secret above and connect again.").arg(why)}});
    });
}

void AccountDesk::import()
{
    showAccounts();
    QList<ImportDialog::Candidate> candidates;
    QStringList faults;
    const auto gather = [this, &candidates, &faults](const FoundAccounts &found) {
        if (!found.fault.isEmpty())
            faults.append(found.fault);
        for (const auto &each : found.accounts) {
            const auto listed = m_list.accounts();
            const bool known = std::any_of(listed.begin(), listed.end(), [&each](const Account &account) {
                return account.provider == each.account.provider && account.accountId == each.account.accountId && account.user == each.account.user
                    && account.endpoints == each.account.endpoints;
            });
            candidates.append({each, known});
        }
    };
    for (const auto &provider : allProviders()) {
        gather(provider.inEnvironment(m_environment));
        if (provider.inProfiles)
            gather(provider.inProfiles(m_home));
    }
    auto *dialog = new ImportDialog(candidates, faults, m_secrets->stateText(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importWanted, this, &AccountDesk::takeImported);
    dialog->open();
}

void AccountDesk::takeImported(const QList<FoundAccount> &accounts)
{
    const auto put = [&accounts](AccountList &list) {
        for (const auto &found : accounts)
            list.put(found.account);
    };
    if (!keep(put))
        return;
    for (const auto &found : accounts)
        if (!found.secret.isEmpty())
            keepSecret(found.account, found.secret);
    m_window->showMessage({Message::Severity::Fine, tr("%n account(s) imported. Choose one in the side bar to open it.", nullptr, int(accounts.size()))});
}

} // namespace trunkdesk
