// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/explainwork.h"

#include "models/checks/explanation.h"
#include "models/checks/findings.h"
#include "views/explain/explainpage.h"
#include "views/explain/trycallpage.h"
#include "views/theme/icons.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <algorithm>

namespace trunkdesk {

ExplainWork::ExplainWork(MainWindow *window, QObject *parent) : QObject(parent), m_window(window), m_explainCall(new QAction(icon("help"), tr("E&xplain This Call"), this))
{
    m_explainCall->setObjectName(QStringLiteral("explainCall"));
    auto *menu = window->actions()->recordMenu;
    menu->addSeparator();
    menu->addAction(m_explainCall);
    connect(menu, &QMenu::aboutToShow, this, &ExplainWork::offerForCall);
    connect(m_explainCall, &QAction::triggered, this, [this] { explain(chosenCall()); });
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
        connect(m_explain, &ExplainPage::fixWanted, this, [this](AccountController *account, const Finding &finding) {
            if (account)
                Q_EMIT fixWanted(account->inventory(), finding, 0);
        });
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

void ExplainWork::show(AccountController *account, const RecordId &id, const QByteArray &field)
{
    if (!account)
        return;
    if (id.id.isEmpty() && !id.kind->isSingleton())
        m_window->showKind(account, id.kind);
    else
        m_window->showField(account, id, field);
}

/// Records of what happened, rather than of what is set up, say how a call ended.
QString ExplainWork::chosenCall() const
{
    const auto *page = m_window->currentPage();
    const auto *account = m_window->currentAccount();
    const auto id = page && account ? page->context().current : RecordId();
    const auto record = id.isValid() && id.kind->onDemand ? account->inventory()->record(id) : std::nullopt;
    if (!record)
        return {};
    const auto text = QString::fromUtf8(record->toIndentedJson());
    const auto codes = trunkdesk::explain(readFailure(text), account->inventory(), {});
    const bool failed = std::any_of(codes.begin(), codes.end(), [](const FailureExplanation &one) { return !one.code || one.code->isFailure(); });
    return failed ? text : QString();
}

void ExplainWork::offerForCall()
{
    const auto *page = m_window->currentPage();
    const auto *kind = page ? page->context().kind : nullptr;
    m_explainCall->setVisible(kind && kind->onDemand);
    m_explainCall->setEnabled(m_explainCall->isVisible() && !chosenCall().isEmpty());
}

} // namespace trunkdesk
