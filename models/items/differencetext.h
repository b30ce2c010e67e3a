// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"

namespace trunkdesk {

// Some differences of a comparison, named by their places in it, where they leave the program.

/// To be read: kinds, in them the records, in those a line a field, `Weight: 10 → 20`.
[[nodiscard]] QString differencesAsText(const Comparison &comparison, const QList<int> &places);
/// RFC 4180, a line a field; of a record without fields one line.
[[nodiscard]] QString differencesAsCsv(const Comparison &comparison, const QList<int> &places);
/// An array with an object a record; kinds and fields by their keys, values as people read them.
[[nodiscard]] QByteArray differencesAsJson(const Comparison &comparison, const QList<int> &places);

} // namespace trunkdesk
