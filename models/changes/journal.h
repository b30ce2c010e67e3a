// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QSet>

#include <memory>

// What was sent, written down before and after: one file an applied plan, JSON lines, appended and synced, for its owner alone. The first line
// holds the plan and the touched records as they stood before; then an intent before each request and its outcome after it; then how it
// ended. A file without an end was broken off: it is open. A last line that is cut short is no damage, it was being written.

namespace trunkdesk {

class Inventory;

/// What PlanRunner tells while it runs. Each says whether it is safely written down; a request goes out only after its intent is.
class PlanJournal
{
public:
    virtual ~PlanJournal() = default;

    /// `change` has its ids resolved. `siblings`: of a Create, the ids under the parent before it, as far as they are known.
    virtual bool intent(int step, const Change &change, const QSet<QString> &siblings) = 0;
    virtual bool outcome(int step, const StepOutcome &outcome) = 0;
    [[nodiscard]] virtual QString errorString() const = 0; ///< translated: the cause, then the remedy
};

/// A record as it stood before a plan: those that its steps change, and those that go with what they delete.
struct Touched
{
    RecordId id;
    Record record;

    friend bool operator==(const Touched &, const Touched &) = default;
};

/// Everything that the plan may change or take along, parents before children. Pure.
[[nodiscard]] QList<Touched> touchedBy(const Plan &plan, const Inventory &inventory);

/// An applied plan as the journal knows it.
struct AppliedPlan
{
    enum class End {
        Open,       ///< it was broken off, or it runs
        Finished,   ///< every step was done
        Left,       ///< the person left it as it was after a step that did not end well, or stopped it
        RolledBack, ///< what was done was taken back by another plan
    };

    QString id;             ///< names the journal file; unique in its folder
    QString accountId;      ///< Account::id
    QString accountName;
    QByteArray provider;
    QDateTime begun;        ///< UTC
    Plan plan;
    QList<Touched> touched;
    QList<StepOutcome> outcomes;  ///< one a step; Skipped where nothing is written down
    QList<Change> sent;           ///< one a step: as it was sent, ids resolved; as planned where it was not sent
    int inFlight = -1;            ///< a step whose intent is written down and whose outcome is not
    QSet<QString> siblings;       ///< of the step that was sent last
    End end = End::Open;
    QString takenBackBy;          ///< the entry that undid this one; empty: none did

    [[nodiscard]] int stepsDone() const;
    [[nodiscard]] bool changedAnything() const; ///< a step is done and was sent, or may have been
};

/// One applied plan being written.
class JournalEntry : public PlanJournal
{
public:
    ~JournalEntry() override;

    bool intent(int step, const Change &change, const QSet<QString> &siblings) override;
    bool outcome(int step, const StepOutcome &outcome) override;
    [[nodiscard]] QString errorString() const override;
    /// Open: stays open, to be resumed.
    bool end(AppliedPlan::End end);
    [[nodiscard]] QString id() const;

private:
    friend class Journal;
    struct Data;
    explicit JournalEntry(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

/// The folder of the journal. Of one process at a time: see the lock of the data folder.
class Journal
{
public:
    /// The folder is made when the first plan is applied.
    explicit Journal(const QString &folder);

    /// Writes the first line. An error when it cannot be kept: then nothing may be sent.
    [[nodiscard]] Result<std::unique_ptr<JournalEntry>, QString> begin(const Plan &plan, const Inventory &inventory);
    /// Goes on with an open entry, for a resume.
    [[nodiscard]] Result<std::unique_ptr<JournalEntry>, QString> reopen(const QString &id);
    /// Ends an open entry that no one writes any more (left, or rolled back by another plan).
    [[nodiscard]] bool close(const QString &id, AppliedPlan::End end, const QString &takenBackBy = {});
    /// Notes in a finished entry that another one undid it; for an empty name, that it holds again.
    [[nodiscard]] bool markTakenBack(const QString &id, const QString &by);

    [[nodiscard]] QStringList ids() const; ///< latest first
    [[nodiscard]] Result<AppliedPlan, QString> read(const QString &id) const;
    /// All that can be read, latest first, at most so many; of one account, or of all for an empty id.
    [[nodiscard]] QList<AppliedPlan> recent(const QString &accountId, int most) const;
    [[nodiscard]] QList<AppliedPlan> open() const; ///< broken off, latest first
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString &id) const;

private:
    QString m_folder;
};

/// One thing that this console changed on a record.
struct RecordEvent
{
    QDateTime time;
    QString entry;   ///< id in the journal
    Change::Op op = Change::Op::Update;
    QString summary; ///< in words: `Weight 10 → 20`
    bool done = false;
    bool takenBack = false; ///< by another plan since
    QString outcome; ///< empty when done; else what happened, in words
};
/// What the journal knows of one record, latest first. For a tab beside it.
[[nodiscard]] QList<RecordEvent> historyOf(const RecordId &id, const QList<AppliedPlan> &plans, const Inventory &inventory);

} // namespace trunkdesk
