// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "views/theme/theme.h"

namespace trunkdesk {

/// The mark of a cell that something is wrong with (CellState::Warning and above): a shape and a tone of its own for each state.
[[nodiscard]] constexpr const char *iconOf(CellState state)
{
    return state == CellState::Error ? "error" : state == CellState::Security ? "security" : "warning";
}
[[nodiscard]] constexpr Tone toneOf(CellState state)
{
    return state == CellState::Error ? Tone::Error : state == CellState::Security ? Tone::Security : Tone::Warning;
}

} // namespace trunkdesk
