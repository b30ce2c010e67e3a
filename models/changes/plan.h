// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/caution.h"
#include "models/changes/change.h"

namespace trunkdesk {

/// One request of a plan, with everything that a person has to know before it goes out.
struct Step
{
    Change change;
    QList<int> dependsOn;    ///< steps whose new record this one needs; always earlier ones
    QString summary;         ///< one line in words, such as `Weight 10 → 20`
    QList<Caution> warnings; ///< those with a guard deserve a yes of their own
    bool undoable = true;
    QString whyNot;          ///< a whole sentence when it cannot be undone
    bool freesName = false;  ///< gives up a name that is unique among all accounts: ask for the account's name before

    friend bool operator==(const Step &, const Step &) = default;
};

/// What a plan is for: stands in the journal and decides what is offered afterwards.
struct Purpose
{
    enum class Kind { Edit, Bulk, SetUp, Restore, Drain, PutBack, Undo, RollBack };

    Kind kind = Kind::Edit;
    QString subject = {}; ///< Drain: the host. Undo, PutBack and RollBack: the journal entry that it takes back
    QString group = {};   ///< the same in the plans of several accounts that were reviewed together; else empty

    /// Whether it takes an earlier plan back.
    [[nodiscard]] bool takesBack() const { return kind == Kind::Undo || kind == Kind::RollBack || kind == Kind::PutBack; }

    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// What will be sent, in order.
struct Plan
{
    QString account;          ///< Account::id that it was made for
    QList<Step> steps;
    QList<Caution> warnings;  ///< about the plan as a whole
    QByteArray basis;         ///< hash of what it was made from; isCurrent() compares it with what is known now
    Purpose purpose = {};     ///< not part of the basis

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    [[nodiscard]] bool hasWarnings() const;
    [[nodiscard]] bool needsYes() const; ///< any guard
    [[nodiscard]] bool undoable() const; ///< every step of it
    [[nodiscard]] QList<Change> changes() const;
    /// All that is to be thought about, of the plan and of its steps, each text once and in this order.
    [[nodiscard]] QList<Caution> cautions() const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace trunkdesk
