// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"

#include <functional>

class QMenu;

namespace trunkdesk {

class AccountController;

/// Why this way to mend something cannot be taken in this account, as a sentence; empty: it can.
[[nodiscard]] QString whyNotFix(const AccountController &account, const Fix &fix);

/// An entry for each way, those that cannot be taken disabled with the reason. Each has its number as data, and `fix:NUMBER` as its name.
void addFixes(QMenu *menu, const QList<Fix> &fixes, const std::function<QString(const Fix &)> &whyNot, const std::function<void(int)> &chosen);

} // namespace trunkdesk
