// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/changes/stepjudge.h"
#include "models/changes/stepoutcome.h"
#include "models/rest/resourceclient.h"

#include <QObject>
#include <QSet>

namespace trunkdesk {

/// One step on its way: read again, compare, write, and where the answer does not tell, read once more and decide. A write goes out
/// at most twice, the second time only when reading showed that the first one did nothing. Knows nothing of an Inventory.
class StepRun : public QObject
{
    Q_OBJECT

public:
    /// `expected` is the record as it should stand; `known` are the ids under the parent before a Create, nothing when they have
    /// to be read first. No id in the change is pending any more.
    StepRun(const ResourceClient &client, const Change &change, const Record &expected, const std::optional<QSet<QString>> &known, QObject *parent);

    void start();
    /// Ends as Skipped when nothing has been written yet; otherwise the step goes on to its end.
    void giveUp() { m_givenUp = true; }

Q_SIGNALS:
    /// Once. The run may be deleted in it (deleteLater).
    void finished(const trunkdesk::StepOutcome &outcome);

private:
    void look();
    void compare(const Record &now);
    void listKnown();
    void send();
    void answered(const Result<Record> &result);
    void reconcile(const ApiError &error);
    void readWritten(const ApiError &error);
    void reconcileCreate();
    void judge(AfterUnclear next, const Record &now);
    void again();

    void succeed(const Record &record);
    void conflict(const Record &now);
    void goneElsewhere(const ApiError &answer);
    void fail(const ApiError &error);
    void unclear(const ApiError &error);
    void finish(StepOutcome outcome);

    [[nodiscard]] bool takesAway() const { return m_change.op == Change::Op::Delete || m_change.op == Change::Op::Detach; }

    ResourceClient m_client;
    Change m_change;
    Record m_expected;
    Record m_lastRead;
    std::optional<QSet<QString>> m_known;
    ApiError m_lost; ///< why the last write is unclear
    int m_writes = 0;
    bool m_givenUp = false;
};

} // namespace trunkdesk
