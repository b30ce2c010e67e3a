// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"

#include <QList>

namespace trunkdesk {

class Inventory;

/// One line of the review of a plan. A step with several fields has several lines; its number and object stand on the first.
struct PlanRow
{
    int step = 0; ///< index in the plan
    bool first = true;
    Change::Op op = Change::Op::Update;
    QString noun;    ///< `Origination URL`: what sort of thing it is about
    QString name;    ///< `hq-pbx-2`
    QString what;    ///< what of it changes: a field, or what it is attached to; empty when it comes or goes as a whole
    QString before;  ///< empty: there was nothing
    QString after;   ///< empty: there will be nothing
    QString needs;   ///< `needs step 1`: a record that is made on the way
    QString undo;    ///< `yes`, or what is in its way; on the first line only
    bool monospace = false; ///< addresses
    bool consequence = false; ///< nothing that is sent, but what comes of it: the share of calls

    [[nodiscard]] QString object() const; ///< `Origination URL hq-pbx-2`
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// Steps that are about the same object stand together, the earliest of them first; their numbers say in which order they are carried out.
[[nodiscard]] QList<PlanRow> planRows(const Plan &plan, const Inventory &inventory);

/// `Create`, `Change`, `Delete`, `Attach`, `Move`, `Detach`.
[[nodiscard]] QString stepWord(const Step &step);
/// What a step does, and to which record: `hq-pbx-2: Weight 30 → 100`.
[[nodiscard]] QString stepText(const Step &step);
/// What a button says that carries the plan out: `Delete 2 origination URLs`, or `Apply 5 steps` for a mixed plan.
[[nodiscard]] QString planAction(const Plan &plan);
/// Why it cannot be undone, each reason once, and among several steps with the record that is meant; empty when all of it can.
[[nodiscard]] QStringList planRegrets(const Plan &plan);
/// Whether the account's name is to be typed before: a name goes that others may then take.
[[nodiscard]] bool asksForAccountName(const Plan &plan);

} // namespace trunkdesk
