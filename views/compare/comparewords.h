// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace trunkdesk {

struct CompareSource;

// What the compare page says of its two sides. All is translated and safe to show.

/// How old what is known of it is: `Read 5 minutes ago · 21 Nov 12:03`.
[[nodiscard]] QString ageWords(const CompareSource &source);

/// Why the two cannot be compared at all; empty when they can.
[[nodiscard]] QString whyNotCompared(const CompareSource &before, const CompareSource &after);

/// What a restore does: `Make Northwind say what northwind-11-20.json says`.
[[nodiscard]] QString directionWords(const CompareSource &live, const CompareSource &wanted);

/// Why neither side can be changed; empty when one can.
[[nodiscard]] QString whyNotRestored(const CompareSource &before, const CompareSource &after);

} // namespace trunkdesk
