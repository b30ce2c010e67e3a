// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filereader.h"

namespace trunkdesk::cli {

/// Files as the accounts that they tell of, in the order in which each first appears: every snapshot for itself, since another one may be
/// the same account at another time; answers of the API by the account that they name, those that name none with the only one there is.
/// Where somebody is looking it says on standard error how far it is.
[[nodiscard]] QList<OpenedFiles> readGrouped(const QStringList &paths);

} // namespace trunkdesk::cli
