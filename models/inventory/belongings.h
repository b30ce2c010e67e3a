// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QSet>

namespace trunkdesk {

class Inventory;

/// The records with all that they are not whole without: what lives under them, what is attached to them with what lives under that, what
/// they point at, and what hangs on them (the numbers of a trunk). Not what they hang on themselves.
[[nodiscard]] QSet<RecordId> withBelongings(const Inventory &inventory, const QList<RecordId> &chosen);

} // namespace trunkdesk
