// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;

namespace trunkdesk {

class AccountController;
class ExplainPage;
class Findings;
class Inventory;
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

Q_SIGNALS:
    void fixWanted(trunkdesk::Inventory *inventory, const trunkdesk::Finding &finding, int number);

private:
    void giveAccounts();
    void watch(Findings *findings);
    void show(AccountController *account, const RecordId &id, const QByteArray &field); ///< without an id: the table of its kind
    void offerForCall();
    [[nodiscard]] QString chosenCall() const; ///< the record of a call that failed, as text; empty: none is chosen

    MainWindow *m_window;
    QAction *m_explainCall;
    QPointer<ExplainPage> m_explain;
    QPointer<TryCallPage> m_tryCall;
    QSet<const Findings *> m_watched; ///< only their addresses count
};

} // namespace trunkdesk
