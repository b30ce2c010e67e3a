// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace trunkdesk {

class ElidedLabel;
class PlanRunner;

/// A plan while it runs, in one line: which step of how many, and a way to stop after the step in flight.
class PlanProgress : public QWidget
{
    Q_OBJECT

public:
    explicit PlanProgress(QWidget *parent = nullptr);

    /// Shows what the runner does from now on; call it beside run(). The runner is borrowed.
    void follow(PlanRunner *runner);

    void begin(const Plan &plan);
    void showStep(int index);
    void showEnd(const QList<StepOutcome> &outcomes);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelRequested();
    void ended(bool allDone);

private:
    void stop();

    Plan m_plan;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// How a plan ended, in whole sentences: what was done, what was not and why.
[[nodiscard]] QString planResult(const Plan &plan, const QList<StepOutcome> &outcomes);

} // namespace trunkdesk
