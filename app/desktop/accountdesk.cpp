// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/accountdesk.h"

#include "app/desktop/keepingwords.h"
#include "app/desktop/networkaccount.h"
#include "models/core/displaytext.h"
#include "models/inventory/accountconnection.h"
#include "views/dialogs/secretdialog.h"
#include "views/window/mainwindow.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

AccountDesk::AccountDesk(MainWindow *window, SecretStore *secrets, const QString &path, QObject *parent)
    : QObject(parent), m_window(window), m_secrets(secrets), m_file(path), m_environment(QProcessEnvironment::systemEnvironment()), m_home(QDir::homePath())
{
    connect(window, &MainWindow::accountDeedWanted, this, &AccountDesk::take);
    connect(secrets, &SecretStore::stateChanged, this, &AccountDesk::updateRemarks);
}

void AccountDesk::setSurroundings(const QProcessEnvironment &environment, const QString &home)
{
    m_environment = environment;
    m_home = home;
}

void AccountDesk::showAccounts()
{
    auto list = m_file.read();
    if (!list)
        return complain(list.error().message);
    m_list = std::move(list).value();
    m_window->setListedAccounts(m_list.accounts());
}

void AccountDesk::complain(const QString &why)
{
    m_window->showMessage({Message::Severity::Error, why});
}

bool AccountDesk::keep(const std::function<void(AccountList &)> &edit, QString *why)
{
    const auto changed = m_file.change(edit);
    if (!changed) {
        if (why)
            *why = changed.error();
        else
            complain(changed.error());
        return false;
    }
    if (!changed->keptAside.isEmpty())
        m_window->showMessage({Message::Severity::Warning, tr("The list of accounts was damaged, so a new one was begun; the damaged one is kept as “%1”.").arg(changed->keptAside)});
    m_list = changed->list;
    m_window->setListedAccounts(m_list.accounts());
    return true;
}

void AccountDesk::take(AccountDeed deed, const QString &id)
{
    if (deed == AccountDeed::Add)
        return showForm({});
    if (deed == AccountDeed::Import)
        return import();
    const auto account = find(id);
    if (!account)
        return;
    switch (deed) {
    case AccountDeed::Open: return open(*account);
    case AccountDeed::Edit: return showForm(account);
    case AccountDeed::Connect: return showForm(account, true);
    case AccountDeed::Remove: return remove(*account);
    case AccountDeed::ReadOnly: return setMode(*account, AccountMode::ReadOnly);
    case AccountDeed::AllowChanges:
        return confirmLive(m_window, *account, [this, account](bool yes) {
            if (yes)
                setMode(*account, AccountMode::Live);
        });
    case AccountDeed::Add:
    case AccountDeed::Import:
    case AccountDeed::Compare:
    case AccountDeed::Close: break;
    }
}

std::optional<Account> AccountDesk::find(const QString &id)
{
    showAccounts(); // another program may have changed it
    const auto account = m_list.find(id);
    if (!account)
        complain(tr("This account is not in the list any more; another program may have removed it."));
    return account;
}

NetworkAccount *AccountDesk::openOne(const QString &id) const
{
    return qobject_cast<NetworkAccount *>(m_window->openAccount(id));
}

void AccountDesk::open(const Account &account)
{
    if (auto *controller = m_window->openAccount(account.id))
        return m_window->showAccount(controller);
    if (m_opening.contains(account.id))
        return;
    m_opening.insert(account.id);
    const auto name = displayText(account.name);
    QTimer::singleShot(400, this, [this, id = account.id, name] {
        if (m_opening.contains(id))
            m_window->showMessage({Message::Severity::Information, tr("Asking the system's keychain for the secret of %1 …").arg(name)});
    });
    m_secrets->read(account.id, this, [this, account](const SecretStore::Answer &answer) {
        using Outcome = SecretStore::Answer::Outcome;
        m_opening.remove(account.id);
        if (answer.outcome == Outcome::Done || answer.outcome == Outcome::InMemory)
            openWith(account, answer.secret);
        else
            askForSecret(account, answer.message.isEmpty() ? tr("The secret of this account is not known yet.") : answer.message);
    });
}

void AccountDesk::openWith(const Account &account, const Secret &secret)
{
    if (auto *there = openOne(account.id))
        return there->setSecret(secret);
    const auto connection = connectionOf(account);
    if (!connection)
        return complain(tr("%1: %2", "account and why it cannot be opened").arg(displayText(account.name), connection.error()));
    auto *controller = new NetworkAccount(account, *connection, secret, m_window, this);
    controller->setAsksForSecret(true);
    connect(controller, &NetworkAccount::secretWanted, this, [this, id = account.id](const QString &why) {
        if (const auto now = find(id))
            askForSecret(*now, why);
    });
    m_window->addAccount(controller);
    updateRemarks();
    controller->refresh();
}

void AccountDesk::askForSecret(const Account &account, const QString &why)
{
    const auto name = u"secretOf_"_s + account.id;
    if (m_window->findChild<QWidget *>(name))
        return; // it is asked for already
    auto *dialog = new SecretDialog(account, why, m_window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    followKeeping(m_secrets, dialog);
    connect(dialog, &SecretDialog::secretGiven, this, [this, account](const Secret &secret, bool forGood) {
        if (forGood)
            keepSecret(account, secret);
        else
            m_secrets->keepForThisRun(account.id, secret);
        openWith(account, secret);
    });
    dialog->open();
}

void AccountDesk::keepSecret(const Account &account, const Secret &secret)
{
    m_secrets->write(account.id, secret, this, [this, name = displayText(account.name)](const SecretStore::Answer &answer) {
        updateRemarks();
        if (answer.outcome == SecretStore::Answer::Outcome::InMemory)
            m_window->showMessage({Message::Severity::Warning, tr("%1: %2", "account and where its secret is kept").arg(name, answer.message)});
    });
}

void AccountDesk::updateRemarks()
{
    for (const auto &account : m_list.accounts())
        if (auto *open = openOne(account.id))
            open->setRemark(m_secrets->isForThisRun(account.id) ? tr("secret kept for this run only") : QString());
}

void AccountDesk::setMode(Account account, AccountMode mode)
{
    auto *open = openOne(account.id);
    if (open && open->isWriting())
        return complain(tr("A change is under way; switch when it has ended."));
    account.mode = mode;
    if (!keep([&account](AccountList &list) { list.put(account); }))
        return;
    if (open)
        open->setAccount(account);
    m_window->showMessage({Message::Severity::Information,
        mode == AccountMode::Live ? tr("%1 is live now: what you apply changes real calls.").arg(displayText(account.name))
                                  : tr("%1 is read-only now: every change is refused.").arg(displayText(account.name))});
}

void AccountDesk::confirmLive(QWidget *parent, const Account &account, const std::function<void(bool)> &answer)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Allow changes"), tr("Allow changes to %1?").arg(displayText(account.name)), QMessageBox::NoButton, parent);
    box->setObjectName(u"liveBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This is a real account. What you apply from then on changes where real calls go and what they cost. You can go back to read-only at any time."));
    auto *stay = box->addButton(tr("Stay Read-only"), QMessageBox::RejectRole);
    auto *yes = box->addButton(tr("Allow Changes"), QMessageBox::AcceptRole);
    stay->setObjectName(u"stayReadOnly"_s);
    yes->setObjectName(u"allowChanges"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, this, [answer, box, yes] { answer(box->clickedButton() == yes); });
    box->open();
}

void AccountDesk::remove(const Account &account)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove account"), tr("Remove %1 from this program?").arg(displayText(account.name)), QMessageBox::NoButton, m_window);
    box->setObjectName(u"removeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its name, ids and secret are forgotten here. At the provider nothing changes."));
    auto *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"removeYes"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(yes, &QPushButton::clicked, this, [this, account] {
        if (!keep([&account](AccountList &list) { list.remove(account.id); }))
            return;
        if (auto *controller = openOne(account.id))
            Q_EMIT m_window->closeWanted(controller);
        m_secrets->remove(account.id, this, [this](const SecretStore::Answer &answer) {
            if (answer.outcome == SecretStore::Answer::Outcome::Unavailable)
                m_window->showMessage({Message::Severity::Warning, answer.message});
        });
    });
    box->open();
}

} // namespace trunkdesk
