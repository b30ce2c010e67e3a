// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow that knows which accounts there are besides those that are open.
#include "models/inventory/inventory.h"
#include "views/pages/startpage.h"
#include "views/window/mainwindow.h"
#include "views/window/sidebar.h"
#include "views/window/windowactions.h"

#include <algorithm>

namespace trunkdesk {

void MainWindow::connectAccounts()
{
    connect(m_accountActions, &AccountActions::wanted, this, [this](AccountDeed deed, const QString &id) {
        if (deed == AccountDeed::Compare)
            return Q_EMIT compareWanted(id);
        if (deed != AccountDeed::Close)
            return Q_EMIT accountDeedWanted(deed, id);
        if (auto *controller = openAccount(id); controller && !asksAboutUnsaved([this, controller] { Q_EMIT closeWanted(controller); }))
            Q_EMIT closeWanted(controller);
    });
    connect(m_start, &StartPage::addAccountWanted, m_accountActions->add, &QAction::trigger);
    connect(m_start, &StartPage::importWanted, m_accountActions->import, &QAction::trigger);
    connect(m_sideBar, &SideBar::closedAccountWanted, this, [this](const QString &id) { Q_EMIT accountDeedWanted(AccountDeed::Open, id); });
    connect(m_sideBar, &SideBar::currentAccountChanged, this, &MainWindow::noteContext);
    connect(m_sideBar, &SideBar::accountMenuWanted, this, [this](const QPoint &place) {
        updateAccountActions();
        m_accountMenu->popup(place);
    });
}

void MainWindow::setListedAccounts(const QList<Account> &accounts)
{
    m_listed = accounts;
    m_start->setHasAccounts(!accounts.isEmpty());
    showClosedAccounts();
    showParts();
    updateAccountActions();
    Q_EMIT accountsListed(accounts);
}

void MainWindow::showClosedAccounts()
{
    auto closed = m_listed;
    closed.removeIf([this](const Account &account) { return openAccount(account.id) != nullptr; });
    m_sideBar->setClosedAccounts(closed);
}

AccountController *MainWindow::openAccount(const QString &accountId) const
{
    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [this, &accountId](const AccountController *controller) {
        const auto inventory = m_inventories.value(controller);
        return inventory && inventory->account().id == accountId;
    });
    return it == m_accounts.end() ? nullptr : *it;
}

void MainWindow::updateAccountActions()
{
    AccountActions::Subject subject;
    subject.id = m_sideBar->isVisible() ? m_sideBar->currentAccountId() : QString();
    if (subject.id.isEmpty() && m_current)
        subject.id = m_current->inventory()->account().id;
    const auto listed = std::find_if(m_listed.begin(), m_listed.end(), [&subject](const Account &account) { return account.id == subject.id; });
    subject.listed = listed != m_listed.end();
    subject.open = openAccount(subject.id) != nullptr;
    subject.readOnly = subject.listed && listed->mode == AccountMode::ReadOnly;
    m_accountActions->update(subject);
}

} // namespace trunkdesk
