// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/caution.h"

namespace trunkdesk {

/// What several cautions of one guard have in common, with their number, as a whole sentence.
[[nodiscard]] QString guardSentence(Guard guard, int count);

} // namespace trunkdesk
