// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/accountchoice.h"
#include "models/inventory/accountload.h"
#include "models/inventory/inventory.h"
#include "models/rest/session.h"

namespace trunkdesk::cli {

/// Reads a whole account: all of it, or it counts as not read. Progress and what went wrong are said on standard error.
class AccountReading : public QObject
{
    Q_OBJECT

public:
    explicit AccountReading(const ChosenAccount &chosen);

    /// Runs its own event loop until everything is read, something failed or Ctrl+C was pressed. False: something is missing,
    /// and why was said.
    [[nodiscard]] bool run();

    [[nodiscard]] Inventory *inventory() { return &m_inventory; }
    [[nodiscard]] Session *session() { return &m_session; }

private:
    void showProgress(const LoadProgress &progress);
    void tellRemarks();
    void tellEnd(bool complete);

    std::shared_ptr<Sandbox> m_sandbox;
    Inventory m_inventory;
    Session m_session;
    AccountLoad m_load;
};

} // namespace trunkdesk::cli
