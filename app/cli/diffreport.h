// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/diffside.h"
#include "models/changes/diff.h"

namespace trunkdesk::cli {

/// Whether there is any kind of which both tell: else nothing was compared, which is not the same as no difference.
[[nodiscard]] bool comparable(const Inventory &before, const Inventory &after);

/// One line a difference; of a changed record one line a field. The first word, the kinds and the fields are never translated.
[[nodiscard]] QStringList differenceLines(const Comparison &comparison, const Inventory &before, const Inventory &after);

/// One JSON document; trunkctl(1) says what is in it.
[[nodiscard]] QByteArray differenceJson(const Comparison &comparison, const QStringList &words, const DiffSide &before, const DiffSide &after);

} // namespace trunkdesk::cli
