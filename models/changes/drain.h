// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

namespace trunkdesk {

class Inventory;

/// A host that calls are sent to, over all kinds that name one.
struct TargetHost
{
    QString host; ///< canonical, without a port
    QList<RecordId> targets;
};
[[nodiscard]] QList<TargetHost> hostsOf(const Inventory &inventory); ///< by name

/// What to do so that an account sends no more calls to a host.
struct Drain
{
    QList<Change> changes;
    QStringList refusals;  ///< whole sentences: parents that would be left with nothing; they are not touched
    QStringList remarks;   ///< whole sentences: what is off already, or asks only as a last resort
};
/// Targets with weights are switched off; where a record names its targets one by one, the first and the next are swapped, or it is pointed at
/// `replacement` (an id of the kind it points at; may be empty). Pure.
[[nodiscard]] Drain drainHost(const QString &host, const QString &replacement, const Inventory &inventory);

} // namespace trunkdesk
