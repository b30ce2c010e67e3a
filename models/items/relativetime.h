// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace trunkdesk {

/// How long ago, in the largest unit that still tells something: `just now`, `5 minutes ago`, `3 weeks ago`. A time in the
/// future (clocks differ) reads as just now for a minute, later as its date. Empty for an invalid time.
[[nodiscard]] QString relativeTime(const QDateTime &then, const QDateTime &now);

/// The exact local time with its zone, for a tool tip.
[[nodiscard]] QString exactTime(const QDateTime &time);

} // namespace trunkdesk
