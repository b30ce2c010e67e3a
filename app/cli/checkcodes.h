// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/check.h"

namespace trunkdesk::cli {

/// What the checks are, in the order of the table: for people, for programs, and as the page trunkdesk-problems(7).
[[nodiscard]] QString codesText(const QList<const Check *> &checks);
[[nodiscard]] QByteArray codesJson(const QList<const Check *> &checks);
[[nodiscard]] QByteArray codesManPage(const QList<const Check *> &checks);

} // namespace trunkdesk::cli
