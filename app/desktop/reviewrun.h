// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/review/planreview.h"

#include <QPointer>

namespace trunkdesk {

class NetworkAccount;
class PlanRunner;

/// Carries out what a PlanReview shows, one account after the other, and tells it how far that is. It stops at the first step that does not
/// end well and goes on as the person says.
class ReviewRun : public QObject
{
    Q_OBJECT

public:
    /// The accounts in the order of the plans in the review; all are borrowed.
    ReviewRun(PlanReview *review, const QList<NetworkAccount *> &accounts, QObject *parent);

    void start();
    /// Whose plan ran last.
    [[nodiscard]] NetworkAccount *account() const;
    [[nodiscard]] const QList<QPointer<PlanRunner>> &runners() const { return m_runners; } ///< of the plans that began, in their order

Q_SIGNALS:
    void ended(bool allDone);
    void rollBackWanted(); ///< after ended(): of the plan that stopped

private:
    void next();
    void planEnded();
    void goOn(AfterTrouble how);
    void over(bool allDone);
    [[nodiscard]] QString endText(bool allDone) const;

    PlanReview *m_review;
    QList<QPointer<NetworkAccount>> m_accounts;
    QList<QPointer<PlanRunner>> m_runners;
};

} // namespace trunkdesk
