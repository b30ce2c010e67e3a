// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

namespace trunkdesk {

class AssistantPage;
class MainWindow;
class NetworkAccount;
class PlanRunner;
class ReviewRun;

/// Setting trunks up: opens the assistant for an account, has its plan carried out, and takes back what was made when the person wants that.
class SetupWork : public QObject
{
    Q_OBJECT

public:
    explicit SetupWork(MainWindow *window, QObject *parent = nullptr);

    /// For the account in view; with a file or nothing in view asks for which.
    void setUp();

private:
    void askForAccount();
    void open(NetworkAccount *account);
    [[nodiscard]] AssistantPage *newPage(NetworkAccount *account);
    void apply(AssistantPage *page, NetworkAccount *account);
    void rollBack(AssistantPage *page, NetworkAccount *account);
    void run(AssistantPage *page, NetworkAccount *account);
    void noteObstacles(AssistantPage *page, const NetworkAccount *account) const;

    MainWindow *m_window;
    QHash<QString, QPointer<AssistantPage>> m_pages; ///< by the account's id: one each, which is come back to
};

} // namespace trunkdesk
