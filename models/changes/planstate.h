// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace trunkdesk {

struct AppliedPlan;

/// Where a plan stands: what each step came to and what later steps need to know of it. Pure bookkeeping of PlanRunner; nothing is sent.
class PlanState
{
public:
    PlanState() = default;
    explicit PlanState(const Plan &plan);
    /// One that was broken off: what was done stays done, what was in flight may have been carried out.
    explicit PlanState(const AppliedPlan &broken);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QList<StepOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] StepOutcome &outcome(int index) { return m_outcomes[index]; }

    /// The first step from there on that is neither done nor left out; the number of steps when there is none.
    [[nodiscard]] int open(int from) const;
    /// Gives up a step and all that need its record.
    void leaveOut(int index);
    /// Another change in its place, of the same record.
    void replace(int index, const Change &change);

    /// The change with the ids that earlier steps brought; nothing when one is missing.
    [[nodiscard]] std::optional<Change> resolved(int index) const;
    /// The record that is looked at before the change is sent, as it should stand after the steps before it.
    [[nodiscard]] Record expected(const Change &change) const;
    /// Ids of this plan's own records of the same kind and parent, and whether a record is one of its own: readings may not show them yet.
    [[nodiscard]] QSet<QString> madeUnder(const Change &change) const;
    [[nodiscard]] bool made(const RecordId &id) const { return m_made.contains(id); }
    /// Whether a request for the step may have been carried out without anybody knowing; the ids that stood beside a Create before it.
    [[nodiscard]] bool maybeSent(int index) const { return m_maybeSent.contains(index); }
    [[nodiscard]] std::optional<QSet<QString>> siblings(int index) const;

    void sending(int index, const QSet<QString> &siblings);
    void ended(int index, const Change &change, const StepOutcome &outcome);
    /// What a reading showed.
    void learned(const RecordId &id, const Record &record) { m_lastKnown.insert(id, record); }
    [[nodiscard]] std::optional<Record> lastKnown(const RecordId &id) const;

private:
    void takeDone(const Change &change, const StepOutcome &outcome);

    Plan m_plan;
    QList<StepOutcome> m_outcomes;
    QSet<int> m_leftOut;
    QSet<int> m_maybeSent;
    QHash<int, QSet<QString>> m_siblings; ///< only of steps in m_maybeSent
    QHash<QString, QString> m_created;    ///< new ids by the keys that stood for them
    QSet<RecordId> m_made;
    QHash<RecordId, Record> m_lastKnown;  ///< what our own steps made of records that later steps change too
    QHash<RecordId, QMap<QByteArray, QString>> m_moved; ///< texts that attaching changed in the attached record, where it was not read after it
};

} // namespace trunkdesk
