// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admission.h"

namespace trunkdesk {

// The two halves of admit().

[[nodiscard]] QList<Admission> admitOut(const Inventory &inventory, const CallAttempt &attempt, const Outage &outage);
[[nodiscard]] QList<Admission> admitIn(const Inventory &inventory, const CallAttempt &attempt, const Outage &outage);

/// Numbers of the account that a text may mean: the one that it is, else those that end with its digits.
struct MeantNumbers
{
    QList<RecordId> ids = {};
    bool exact = false;
    bool all = false; ///< every number was read, so there is no other
};
[[nodiscard]] MeantNumbers numbersMeant(const Inventory &inventory, const QString &text);
/// The host of a URL that the provider asks, as targetHostOf(); empty when there is none.
[[nodiscard]] QString urlHost(const QString &url);

} // namespace trunkdesk
