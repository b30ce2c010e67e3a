// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/changes/patience.h"
#include "models/changes/stepjudge.h"
#include "models/changes/stepoutcome.h"
#include "models/rest/resourceclient.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace trunkdesk {

/// What a StepRun has to know of a step. No id in the change is pending any more.
struct StepTask
{
    Change change = {};
    Record expected = {};                      ///< the record as it should stand
    std::optional<QSet<QString>> known = {};   ///< the ids under the parent before a Create; nothing: they have to be read first
    QSet<QString> made = {};                   ///< the same of what this console made there, which a list may not show yet
    std::optional<ApiError> lost = {};         ///< a request for it may have been carried out already, and this is why it is not known
    bool fresh = false;                        ///< the record was made moments ago: a reading that does not find it may be early
    Patience patience = {};
    /// Asked right before each request, with the ids under the parent of a Create; an error keeps it from going out.
    std::function<std::optional<ApiError>(const QSet<QString> &siblings)> mayWrite = {};
};

/// One step on its way: read again, compare, write, and where the answer does not tell, read again until it is clear what became of it.
/// A write goes out at most twice, the second time only when reading, with patience, showed that the first one did nothing. Knows
/// nothing of an Inventory.
class StepRun : public QObject
{
    Q_OBJECT

public:
    StepRun(const ResourceClient &client, const StepTask &task, QObject *parent);

    void start();
    /// Ends as Skipped when nothing has been written yet. A write in flight is waited for; if its outcome stays open after one more
    /// look, the step ends as Unclear, without further waits and without a second write.
    void giveUp();

Q_SIGNALS:
    /// Once. The run may be deleted in it (deleteLater).
    void finished(const trunkdesk::StepOutcome &outcome);

private:
    using Look = void (StepRun::*)();

    void look();
    void compare(const Record &now);
    void listKnown();
    void rememberKnown(const QList<Record> &list);
    void send();
    void answered(const Result<Record> &result);
    void reconcile(const ApiError &error);
    void lookAtRecord();
    void lookForWritten();
    void lookForCreated();
    void takeList(const QList<Record> &list);
    void judge(AfterUnclear next, const Record &now);
    [[nodiscard]] bool later(Look next);
    void again();

    void succeed(const Record &record);
    void conflict(const Record &now);
    void goneElsewhere(const ApiError &answer);
    void fail(const ApiError &error);
    void unclear(const ApiError &error);
    void leaveToPerson(const QList<Record> &added);
    void finish(StepOutcome outcome);

    [[nodiscard]] bool takesAway() const { return m_change.op == Change::Op::Delete || m_change.op == Change::Op::Detach; }
    [[nodiscard]] bool makes() const { return m_change.op == Change::Op::Create || m_change.op == Change::Op::Attach; }

    ResourceClient m_client;
    StepTask m_task;
    const Change &m_change = m_task.change;
    Record m_lastRead;
    ApiError m_lost; ///< why the last write is unclear
    QTimer m_wait;
    Look m_afterWait = nullptr;
    qsizetype m_waits = 0; ///< since the last write
    int m_writes = 0;
    bool m_taken = false; ///< the provider said that it carried the write out, though not how the record is called
    bool m_givenUp = false;
};

} // namespace trunkdesk
