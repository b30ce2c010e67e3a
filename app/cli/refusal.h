// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace trunkdesk::cli {

/// Why a command cannot go on.
struct Refusal
{
    QString message;   ///< one sentence or two: the cause, then the remedy
    int code = Failed; ///< an Exit
};

} // namespace trunkdesk::cli
