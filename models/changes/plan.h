// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QStringList>

namespace trunkdesk {

/// One request of a plan, with everything that a person has to know before it goes out.
struct Step
{
    Change change;
    QList<int> dependsOn;  ///< steps whose new record this one needs; always earlier ones
    QString summary;       ///< one line in words, such as `Weight 10 → 20`
    QStringList warnings;  ///< whole sentences; each deserves a yes of its own
    bool undoable = true;
    QString whyNot;        ///< a whole sentence when it cannot be undone
    bool freesName = false; ///< gives up a name that is unique among all accounts: ask for the account's name before

    friend bool operator==(const Step &, const Step &) = default;
};

/// What will be sent, in order.
struct Plan
{
    QString account;      ///< Account::id that it was made for
    QList<Step> steps;
    QStringList warnings; ///< about the plan as a whole
    QByteArray basis;     ///< hash of what it was made from; isCurrent() compares it with what is known now

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    [[nodiscard]] bool hasWarnings() const;
    [[nodiscard]] bool undoable() const; ///< every step of it

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace trunkdesk
