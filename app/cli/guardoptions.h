// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/changes/plan.h"
#include "models/core/result.h"

#include <QSet>

namespace trunkdesk::cli {

/// What somebody says yes to beforehand, since nobody may be there to tick it.
struct GuardOptions
{
    QSet<Guard> allowed = {};
    QString accountName = {}; ///< typed, where a name goes that others may then take
};

void addGuardOptions(CommandLine *line);
[[nodiscard]] Result<GuardOptions, Refusal> guardOptions(const CommandLine &line);

/// What the plan's guards are, each with its word and with what it is about.
[[nodiscard]] QStringList guardLines(const Plan &plan);
/// What is missing so that the plan may go out, as a sentence; empty when nothing is.
[[nodiscard]] QString guardsMissing(const Plan &plan, const GuardOptions &options, const QString &accountName);

} // namespace trunkdesk::cli
