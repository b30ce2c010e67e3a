// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace trunkdesk {

class AccountController;
class ExplainPage;
class Findings;
class MainWindow;
class TryCallPage;

/// Why a call failed, asked with a code or a SIP answer, and whether a call would be let in, asked before it is made.
class ExplainWork : public QObject
{
    Q_OBJECT

public:
    explicit ExplainWork(MainWindow *window, QObject *parent = nullptr);

    /// Brings the page into view with this text in it; empty: with what stands there.
    void explain(const QString &text = {});

    void tryCall();

private:
    void giveAccounts();
    void watch(Findings *findings);
    void show(AccountController *account, const RecordId &id); ///< without an id: the table of its kind

    MainWindow *m_window;
    QPointer<ExplainPage> m_explain;
    QPointer<TryCallPage> m_tryCall;
    QSet<const Findings *> m_watched; ///< only their addresses count
};

} // namespace trunkdesk
