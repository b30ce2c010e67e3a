// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/refusal.h"

#include <QByteArrayView>

#include <optional>

namespace trunkdesk::cli {

/// All of it into standard output; false when that does not take it.
[[nodiscard]] bool toStandardOutput(QByteArrayView bytes);
/// The text with a line break at its end, unless there is none of it: into this file, whole or not at all, or for an empty name and `-` to standard output.
/// A refusal when it could not be written.
[[nodiscard]] std::optional<Refusal> writeReport(const QByteArray &text, const QString &target);

} // namespace trunkdesk::cli
