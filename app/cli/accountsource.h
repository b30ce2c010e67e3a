// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/diffside.h"

namespace trunkdesk::cli {

/// Whether the options name an account.
[[nodiscard]] bool namesAccount(const CommandLine &line);
/// What a command works on: a file, a folder or `account:NAME` as a word, or else the account of its options. Remarks on files are said. A refusal
/// without a message was said already; one of an account that cannot be read has this code.
[[nodiscard]] Result<DiffSide, Refusal> readSource(const CommandLine &line, const QStringList &words, int unreadable);

} // namespace trunkdesk::cli
