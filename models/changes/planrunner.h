// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/patience.h"
#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"
#include "models/rest/resourceclient.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace trunkdesk {

class Inventory;
class StepRun;

/// The only way to write. Runs the steps of a plan one after the other and stops at the first that does not end well; what each step
/// taught us is in the inventory when stepFinished() comes. A plan that the inventory contradicts is refused as stale. Where the
/// provider deletes along what points at a record, that is looked up again right before the record is deleted.
///
/// Deleting the runner while a step is under way leaves that step's outcome unknown; cancel() and wait for finished() instead.
class PlanRunner : public QObject
{
    Q_OBJECT

public:
    /// The inventory is borrowed and must outlive the run.
    PlanRunner(const ResourceClient &client, Inventory *inventory, QObject *parent = nullptr);

    /// From the next step on.
    void setPatience(const Patience &patience) { m_patience = patience; }

    /// Begins a moment later, so that whoever called can still connect. Only when nothing runs.
    void run(const Plan &plan);
    /// Stops after the step in flight; one that has not written anything yet is given up.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QList<StepOutcome> &outcomes() const { return m_outcomes; } ///< one a step; Skipped until it was its turn
    [[nodiscard]] bool allDone() const;
    /// The first outcome that is not Done, or null: what a message is about.
    [[nodiscard]] const StepOutcome *trouble() const;

Q_SIGNALS:
    void stepStarted(int index);
    void stepFinished(int index, const trunkdesk::StepOutcome &outcome);
    void finished();

private:
    void begin();
    void next();
    void lookForDependents(QList<const ResourceKind *> kinds);
    void startStep();
    void stepEnded(StepOutcome outcome);
    void readAgain(const QList<RecordId> &ids);
    void readOne(const RecordId &id, qsizetype waits);
    void stepSettled();
    void stopBecause(const ApiError &error);
    void end();
    [[nodiscard]] std::optional<Change> resolved(Change change) const;
    [[nodiscard]] Record expected(const Change &change) const;
    [[nodiscard]] std::optional<QSet<QString>> knownSiblings(const Change &change) const;
    [[nodiscard]] QSet<QString> madeUnder(const Change &change) const;

    ResourceClient m_client;
    Inventory *m_inventory;
    Patience m_patience;
    Plan m_plan;
    QList<StepOutcome> m_outcomes;
    QHash<QString, QString> m_created;   ///< new ids by the keys that stood for them
    QSet<RecordId> m_made;               ///< records and associations of this run, which readings may not show yet
    QHash<RecordId, Record> m_lastKnown; ///< what our own steps made of records that later steps change too
    QList<QSet<RecordId>> m_cascades;    ///< a step: what the person knows that the provider deletes along
    QPointer<StepRun> m_step;
    Change m_change; ///< of the step in flight, with its ids resolved
    int m_index = -1;
    int m_reads = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace trunkdesk
