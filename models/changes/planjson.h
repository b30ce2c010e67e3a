// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/plan.h"
#include "models/changes/stepoutcome.h"

// Changes, plans and outcomes as JSON, for the journal, for changes that wait, and for a plan saved to a file. No secret is ever in
// it: a write-only field that has a text stands as {"set":true}, and a password inside an address as its mask (see secretmask.h). What was hidden
// in this way has to be entered again before it can be sent.

namespace trunkdesk {

/// The key of the kind, parent, id, title, fields, opened, before and the key that stands for an id to come. One line, compact.
[[nodiscard]] QByteArray changeToJson(const Change &change);
/// What cannot be understood is an error in words: an unknown kind or operation, a member of the wrong type.
[[nodiscard]] Result<Change, QString> changeFromJson(QByteArrayView json);

/// The fields that are to be sent and whose text was hidden when the change was written down: to be entered again.
[[nodiscard]] QList<const Field *> hiddenFields(const Change &change);

/// Steps with their cautions, purpose, account and basis.
[[nodiscard]] QByteArray planToJson(const Plan &plan);
[[nodiscard]] Result<Plan, QString> planFromJson(QByteArrayView json);

[[nodiscard]] QByteArray outcomeToJson(const StepOutcome &outcome);
[[nodiscard]] Result<StepOutcome, QString> outcomeFromJson(QByteArrayView json);

} // namespace trunkdesk
