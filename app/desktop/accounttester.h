// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/accounts/accountfindings.h"
#include "models/core/secret.h"
#include "models/rest/session.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace trunkdesk {

/// Tries an account's credentials: asks for one short page of every list of the account, and changes nothing. Each list is asked in a
/// session of its own, because one that a key may not see must not end the others.
class AccountTester : public QObject
{
    Q_OBJECT

public:
    explicit AccountTester(QObject *parent = nullptr);
    ~AccountTester() override;

    /// Calls found() at once, with each answer, and for the last time when the outcome is no longer Looking.
    void start(const Account &account, const Secret &secret, std::chrono::milliseconds deadline = std::chrono::seconds(20));
    void cancel();

Q_SIGNALS:
    void found(const trunkdesk::AccountFindings &findings);

private:
    void ask(qsizetype place, const Connection &connection, const Secret &secret, const char *query);
    void take(qsizetype place, const Result<ApiAnswer> &result);
    void giveUp(const ApiError &error);
    void conclude(AccountFindings::Outcome outcome);
    [[nodiscard]] AccountFindings::Outcome outcome() const;

    AccountFindings m_findings;
    std::vector<std::unique_ptr<Session>> m_sessions;
    QTimer m_deadline;
};

} // namespace trunkdesk
