// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/checks/check.h"
#include "models/core/result.h"

#include <QSet>

namespace trunkdesk::cli {

/// What of the findings somebody wants to hear, and which of them are a failure.
struct CheckChoice
{
    struct Ignored
    {
        const Check *check = nullptr;
        QString record = {}; ///< its id; empty: everywhere
        QString word = {};   ///< as it was written
    };

    QList<Ignored> ignored = {};
    QSet<const Check *> only = {};                                       ///< empty: all of them
    std::optional<FindingSeverity> failOn = FindingSeverity::Warning; ///< this or worse; nothing: never

    [[nodiscard]] bool wants(const Finding &finding) const { return only.isEmpty() || only.contains(finding.check); }
    /// -1: it is not.
    [[nodiscard]] qsizetype ignoredBy(const Finding &finding) const;
    [[nodiscard]] bool fails(const Finding &finding) const { return failOn && finding.check->severity >= *failOn; }
};

void addChoiceOptions(CommandLine *line);
/// A code that there is not is a mistake, which names those that it may have meant.
[[nodiscard]] Result<CheckChoice, Refusal> checkChoice(const CommandLine &line);

} // namespace trunkdesk::cli
