// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "models/core/apierror.h"
#include "models/core/issue.h"

#include <QWidget>

namespace trunkdesk {

/// One page of the assistant: asks for a part of a trunk. It keeps what was entered as long as it lives, in view or not.
class SetupPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void write(TrunkSetup &setup) const = 0;   ///< what is entered here
    virtual void arrive(const TrunkSetup & /*setup*/) { } ///< it comes into view, and other parts may have changed
    [[nodiscard]] virtual int problemCount() const { return 0; } ///< fields that forbid going on
    /// From now on empty required fields are blamed; then goes to the first problem. False when there is none.
    virtual bool focusFirstProblem() { return false; }
    /// Shows at its fields what is to be said of them; returns the rest, which is about the page as a whole.
    virtual QList<Issue> place(const QList<Issue> &issues) { return issues; }
    virtual void focusFirst() = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< a few words; empty: nothing was entered
    /// The provider refused a record that was entered here.
    virtual void showServerError(const Change & /*change*/, const ApiError & /*error*/) { }

Q_SIGNALS:
    void edited();
};

} // namespace trunkdesk
