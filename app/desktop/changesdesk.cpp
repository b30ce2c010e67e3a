// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changesdesk.h"

#include "app/desktop/networkaccount.h"
#include "app/desktop/recordwork.h"
#include "models/changes/planner.h"
#include "views/window/mainwindow.h"

namespace trunkdesk {

ChangesDesk::ChangesDesk(MainWindow *window, QObject *parent) : QObject(parent), m_window(window) { }

void ChangesDesk::review(const QList<Proposal> &proposals)
{
    for (const auto &proposal : proposals)
        if (auto *account = qobject_cast<NetworkAccount *>(proposal.account)) {
            auto plan = makePlan(proposal.changes, *account->inventory());
            plan.purpose = proposal.purpose;
            account->work()->confirm(plan);
        }
}

} // namespace trunkdesk
