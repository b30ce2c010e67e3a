// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class AccountController;
class MainWindow;

/// Changes that somebody proposes for one account, before there is a plan of them.
struct Proposal
{
    QPointer<AccountController> account;
    QList<Change> changes;
    Purpose purpose = {};
    QStringList remarks = {}; ///< whole sentences to be read beside the plan: what it does not do, and why
};

/// Where all changes of all accounts come together: they are reviewed, collected, applied, written down and taken back here.
class ChangesDesk : public QObject
{
    Q_OBJECT

public:
    explicit ChangesDesk(MainWindow *window, QObject *parent = nullptr);

    /// Shows the plans of these proposals together, and applies them when the person says so.
    void review(const QList<Proposal> &proposals);

private:
    MainWindow *m_window;
};

} // namespace trunkdesk
