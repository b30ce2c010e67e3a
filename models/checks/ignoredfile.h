// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/ignored.h"

namespace trunkdesk {

struct Account;

// Where what is ignored is kept: in the data folder one file an account, which an account and the files that were written of it share.

/// A name for it that stands for the account at its provider and holds nothing of what a file says; empty: nobody knows whose it is.
[[nodiscard]] QString ignoredKey(const Account &account);
/// Its file; empty for an account without a key.
[[nodiscard]] QString ignoredPath(const QString &dataFolder, const Account &account);
/// Nothing is ignored where there is no such file; one that cannot be read is a sentence for people without the name of the file.
[[nodiscard]] Result<IgnoredFindings, QString> readIgnoredFile(const QString &path);

} // namespace trunkdesk
