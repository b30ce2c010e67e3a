// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow that passes on what is to be done about problems, wherever they are shown.
#include "models/inventory/inventory.h"
#include "views/problems/fixing.h"
#include "views/problems/problembox.h"
#include "views/window/detailspane.h"
#include "views/window/mainwindow.h"
#include "views/window/statusstrip.h"
#include "views/window/windowactions.h"

namespace trunkdesk {

void MainWindow::connectProblems()
{
    connect(m_status, &StatusStrip::problemsWanted, m_actions->showProblems, &QAction::trigger);
    for (auto *box : {m_details->problems(), m_record->problems()}) {
        box->setJudge([this](const Fix &fix) { return m_current ? whyNotFix(*m_current, fix) : QString(); });
        connect(box, &ProblemBox::fixWanted, this, [this](const Finding &finding, int fix) {
            if (m_current)
                Q_EMIT fixWanted(m_current, finding, fix);
        });
        connect(box, &ProblemBox::allWanted, this, [this, box] {
            if (m_current)
                Q_EMIT problemsOfRecordWanted(m_current, box->record());
        });
    }
}

AccountController *MainWindow::controllerOf(const Inventory *inventory) const
{
    for (auto *controller : m_accounts)
        if (controller->inventory() == inventory)
            return controller;
    return nullptr;
}

PageContext MainWindow::context() const
{
    const auto *page = currentPage();
    return page ? page->context() : PageContext();
}

} // namespace trunkdesk
