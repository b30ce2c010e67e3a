// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/routingwork.h"

#include "views/bulk/drainpage.h"
#include "views/routing/simulatorpage.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

namespace trunkdesk {

RoutingWork::RoutingWork(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window->actions()->simulate, &QAction::triggered, this, &RoutingWork::show);
    connect(window, &MainWindow::accountsChanged, this, [this] {
        if (m_page)
            m_page->setAccounts(m_window->accounts());
    });
}

SimulatorPage *RoutingWork::need()
{
    if (m_page)
        return m_page;
    m_page = new SimulatorPage(m_window);
    m_page->setAccounts(m_window->accounts());
    connect(m_page, &SimulatorPage::recordWanted, this, [this](AccountController *account, const RecordId &id) {
        if (account)
            m_window->showRecord(account, id);
    });
    connect(m_page, &SimulatorPage::messageRaised, m_window, &MainWindow::showMessage);
    connect(m_page, &SimulatorPage::drainWanted, this, &RoutingWork::drain);
    return m_page;
}

void RoutingWork::show()
{
    auto *simulator = need();
    const auto *page = m_window->currentPage();
    if (page && page->controller()) {
        const auto context = page->context();
        simulator->simulate(page->controller(), context.page); // over a trunk from its own page, else over the account
        simulator->chooseTrunk(context.current);
    } else if (m_window->currentAccount() && m_window->currentTool() != simulator) {
        simulator->simulate(m_window->currentAccount()); // from another tool
    }
    m_window->showTool(simulator);
}

void RoutingWork::drain(const QString &host)
{
    m_window->actions()->drain->trigger();
    if (auto *page = qobject_cast<DrainPage *>(m_window->currentTool()); page && !host.isEmpty())
        page->chooseHost(host);
}

} // namespace trunkdesk
