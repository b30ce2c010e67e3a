// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/journal.h"

// The lines of a journal file: how they are written and read back.

namespace trunkdesk {

[[nodiscard]] QByteArray firstLine(const AppliedPlan &plan);
[[nodiscard]] QByteArray intentLine(int step, const Change &change, const QSet<QString> &siblings);
[[nodiscard]] QByteArray outcomeLine(int step, const StepOutcome &outcome);
[[nodiscard]] QByteArray resumedLine();
[[nodiscard]] QByteArray endLine(AppliedPlan::End end, const QString &takenBackBy);
[[nodiscard]] QByteArray takenBackLine(const QString &by);

/// What a whole file says. An error in words when a line of it is not what we write.
[[nodiscard]] Result<AppliedPlan, QString> readJournal(QByteArrayView text);

} // namespace trunkdesk
