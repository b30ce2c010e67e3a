// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/patience.h"
#include "models/changes/planstate.h"
#include "models/rest/resourceclient.h"

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class Inventory;
class PlanJournal;
class ReadBack;
class StepRun;

/// The only way to write. Runs the steps of a plan one after the other and stops at the first that does not end well; what each step
/// taught us is in the inventory when stepFinished() comes. At the end everything that was written is read once more, and what the
/// provider made of it is in the outcomes. A plan that the inventory contradicts is refused as stale. Where the provider deletes along
/// what points at a record, that is looked up again right before the record is deleted.
///
/// After a stop the same runner can go on, see goOn(). A plan that was broken off with the program can be taken up, see resume().
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
    /// Borrowed; null: nothing is written down. Gets an intent before each request (a step may send two), without which the request
    /// does not go out and the step fails, and the outcome of each step that had its turn; a second outcome of a step replaces the
    /// first. How the plan ended is for the owner to write. Only when nothing runs.
    void setJournal(PlanJournal *journal);

    /// Begins a moment later, so that whoever called can still connect. Only when nothing runs.
    void run(const Plan &plan);
    /// Takes up a plan that was broken off, a moment later. What was done stays done; of the step in flight it is found out first what
    /// became of it; the others follow. Time has passed, so the plan as a whole is not compared with what it was made from: each step
    /// is judged by its own record, as always. Only when nothing runs.
    void resume(const AppliedPlan &broken);
    /// Stops after the step in flight; one that has not written anything yet is given up. Nothing that is on its way is broken off.
    void cancel();

    /// Where it stopped: the first step that is neither done nor left out; -1 when there is none.
    [[nodiscard]] int stoppedAt() const;
    enum class From {
        TryAgain, ///< with the step where it stopped, then the rest. One whose outcome is unclear is looked into before it is sent again
        Skip,     ///< with the next one: that step and all that need its record are left out
    };
    /// Whether the plan can go on after its end: something is left, and the plan was not refused as a whole (then only a new one helps).
    [[nodiscard]] bool canGoOn() const { return !m_running && !m_refused && stoppedAt() >= 0; }
    /// Goes on, a moment later; finished() comes again. After a Conflict the step meets the same conflict, unless `instead` takes its
    /// place: a change of the same record made from what is so now, for somebody who has seen it. Only when canGoOn().
    void goOn(From from, const std::optional<Change> &instead = {});

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Plan &plan() const { return m_state.plan(); }
    [[nodiscard]] const QList<StepOutcome> &outcomes() const { return m_state.outcomes(); } ///< one a step; Skipped until it was its turn
    [[nodiscard]] bool allDone() const { return !trouble(); }
    /// The first outcome that is not Done, or null: what a message is about.
    [[nodiscard]] const StepOutcome *trouble() const;
    /// Why an outcome could not be written down although the step ran, translated; empty when all were.
    [[nodiscard]] QString journalTrouble() const { return m_journalTrouble; }

Q_SIGNALS:
    void stepStarted(int index);
    void stepFinished(int index, const trunkdesk::StepOutcome &outcome);
    void finished();

private:
    /// The last step that wrote a record, and the record before it.
    struct Written
    {
        int index = -1;
        Change change = {};
        Record before = {};
    };

    void start(const PlanState &state, bool checksBasis);
    void begin(bool checksBasis);
    void next();
    void lookForDependents(QList<const ResourceKind *> kinds);
    void startStep();
    [[nodiscard]] std::optional<ApiError> mayWrite(const QSet<QString> &siblings);
    void stepEnded(StepOutcome outcome);
    void readAgain(const QList<RecordId> &ids);
    void takeReading(const RecordId &id, const Result<Record> &result, int index);
    void stepSettled();
    void refuse(const ApiError &error);
    void stopBecause(const ApiError &error);
    void writeDown(int index);
    void end();
    void verify();
    void takeVerified(const RecordId &id, const Result<Record> &result, const Written &written);
    void finish();
    [[nodiscard]] std::optional<QSet<QString>> knownSiblings(const Change &change) const;
    [[nodiscard]] std::optional<ApiError> lost() const;

    ResourceClient m_client;
    Inventory *m_inventory;
    PlanJournal *m_journal = nullptr;
    QString m_journalTrouble;
    Patience m_patience;
    PlanState m_state;
    QList<QSet<RecordId>> m_cascades;     ///< a step: what the person knows that the provider deletes along
    QHash<RecordId, Written> m_written;   ///< to be verified
    QPointer<StepRun> m_step;
    QPointer<ReadBack> m_reads;
    Change m_change; ///< of the step in flight, with its ids resolved
    Record m_before; ///< of the step in flight
    int m_index = -1;
    bool m_running = false;
    bool m_cancelled = false;
    bool m_refused = false;
};

} // namespace trunkdesk
