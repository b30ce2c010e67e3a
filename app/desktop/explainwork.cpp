// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/explainwork.h"

#include "models/checks/findings.h"
#include "views/explain/explainpage.h"
#include "views/explain/trycallpage.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

namespace trunkdesk {

ExplainWork::ExplainWork(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window->actions()->explainFailure, &QAction::triggered, this, [this] { explain(); });
    connect(window->actions()->tryCall, &QAction::triggered, this, &ExplainWork::tryCall);
    connect(window, &MainWindow::accountsChanged, this, &ExplainWork::giveAccounts);
}

void ExplainWork::explain(const QString &text)
{
    auto *current = m_window->currentAccount();
    if (!m_explain) {
        m_explain = new ExplainPage(m_window);
        m_explain->setFindingsSource([this](AccountController *account) {
            auto *findings = Findings::of(account->inventory());
            watch(findings);
            auto all = findings->all();
            all.removeIf([findings](const Finding &finding) { return findings->isIgnored(finding); });
            return all;
        });
        connect(m_explain, &ExplainPage::recordWanted, this, &ExplainWork::show);
        giveAccounts();
    }
    if (current)
        m_explain->choose(current);
    m_window->showTool(m_explain);
    if (!text.isEmpty())
        m_explain->ask(text);
}

void ExplainWork::tryCall()
{
    auto *current = m_window->currentAccount();
    if (!m_tryCall) {
        m_tryCall = new TryCallPage(m_window);
        connect(m_tryCall, &TryCallPage::recordWanted, this, &ExplainWork::show);
        connect(m_tryCall, &TryCallPage::explanationWanted, this, &ExplainWork::explain);
        giveAccounts();
    }
    if (current)
        m_tryCall->choose(current);
    m_window->showTool(m_tryCall);
}

void ExplainWork::giveAccounts()
{
    if (m_explain)
        m_explain->setAccounts(m_window->accounts());
    if (m_tryCall)
        m_tryCall->setAccounts(m_window->accounts());
}

/// The checks are still looking when the page first asks, and look again when something changes.
void ExplainWork::watch(Findings *findings)
{
    if (m_watched.contains(findings))
        return;
    m_watched.insert(findings);
    connect(findings, &QObject::destroyed, this, [this, findings] { m_watched.remove(findings); });
    const auto again = [this] {
        if (m_explain)
            m_explain->refresh();
    };
    connect(findings, &Findings::changed, this, again);
    connect(findings, &Findings::ignoredChanged, this, again);
}

void ExplainWork::show(AccountController *account, const RecordId &id)
{
    if (!account)
        return;
    if (id.id.isEmpty() && !id.kind->isSingleton())
        m_window->showKind(account, id.kind);
    else
        m_window->showRecord(account, id);
}

} // namespace trunkdesk
