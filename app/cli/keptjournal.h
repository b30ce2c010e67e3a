// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"
#include "models/changes/journal.h"

#include <QLockFile>

namespace trunkdesk::cli {

/// The entry of one plan in the journal that the console keeps, which nobody else writes meanwhile.
struct KeptJournal
{
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<JournalEntry> entry;
    QString path;
};

/// An error when the plan cannot be written down: then nothing may be sent.
[[nodiscard]] Result<KeptJournal, Refusal> beginJournal(const Plan &plan, const Inventory &inventory);

} // namespace trunkdesk::cli
