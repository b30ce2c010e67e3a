// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"
#include "models/changes/restore.h"
#include "models/core/result.h"

namespace trunkdesk::cli {

/// What the environment has to be given so that a record comes back with a password: TRUNKDESK_PASSWORD_ and the record's id in the
/// file, with `_` for what is neither a letter nor a digit.
[[nodiscard]] QByteArray passwordVariable(const RecordId &id);

/// The passwords of these records that the environment has. One that the provider would not take is an error that does not repeat it.
[[nodiscard]] Result<RestoreSecrets, Refusal> passwordsInEnvironment(const QList<RecordId> &ids);

/// Which variable would bring each record back that is still without.
[[nodiscard]] QStringList missingPasswords(const QList<RecordId> &ids, const RestoreSecrets &given, const Inventory &wanted);

} // namespace trunkdesk::cli
