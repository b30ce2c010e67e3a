// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/comparework.h"

#include "app/desktop/changesdesk.h"
#include "views/compare/comparepage.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

namespace trunkdesk {

CompareWork::CompareWork(MainWindow *window, ChangesDesk *changes, QObject *parent) : QObject(parent), m_window(window), m_changes(changes)
{
    connect(window->actions()->compare, &QAction::triggered, this, &CompareWork::show);
    connect(window, &MainWindow::compareWanted, this, &CompareWork::compareWith);
    connect(window, &MainWindow::accountsChanged, this, [this] {
        if (m_page)
            m_page->setAccounts(m_window->accounts());
    });
}

ComparePage *CompareWork::page() const
{
    return m_page;
}

ComparePage *CompareWork::need()
{
    if (m_page)
        return m_page;
    m_page = new ComparePage(m_window);
    m_page->setAccounts(m_window->accounts());
    connect(m_page, &ComparePage::messageRaised, m_window, &MainWindow::showMessage);
    connect(m_page, &ComparePage::recordWanted, m_window, &MainWindow::showRecord);
    connect(m_page, &ComparePage::openWanted, this, [this](const QStringList &paths, const QString &why) {
        m_window->showMessage({Message::Severity::Information, why, tr("&Open It"), [this, paths] { Q_EMIT openFilesWanted(paths); }});
    });
    connect(m_page, &ComparePage::restoreWanted, this, [this](AccountController *account, const QList<Change> &changes, const QStringList &remarks) {
        m_changes->review({{account, changes, {Purpose::Kind::Restore}, remarks}});
    });
    return m_page;
}

void CompareWork::show()
{
    const bool kept = m_page;
    auto *page = need();
    if (!kept)
        page->begin(m_window->currentAccount());
    m_window->showTool(page);
}

void CompareWork::compareWith(const QString &account)
{
    auto *page = need();
    page->compareWith(m_window->openAccount(account));
    m_window->showTool(page);
}

} // namespace trunkdesk
