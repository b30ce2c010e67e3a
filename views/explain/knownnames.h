// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace trunkdesk {

class Inventory;

/// What an account has that a person may want to name: for completion while typing. Sorted, each once, safe to show.
struct KnownNames
{
    QStringList domains; ///< of trunks and SIP domains
    QStringList users;   ///< of credentials
    QStringList addresses;
    QStringList numbers;
};
[[nodiscard]] KnownNames knownNames(const Inventory &inventory);

} // namespace trunkdesk
