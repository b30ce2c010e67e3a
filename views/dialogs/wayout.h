// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QStringList>

#include <optional>

namespace trunkdesk {

class Inventory;

/// What a deletion would take along, or what stands against it, and a gentler way to the same end.
struct WayOut
{
    enum class Kind {
        Repoint, ///< what points at it is pointed at another record first
        Detach,  ///< it is detached first where it is attached
    };

    Kind kind = Kind::Repoint;
    QString text;         ///< whole sentences
    QStringList affected; ///< a line each
    QString button;       ///< empty: there is no such way, only the list
};

/// Nothing when the deletion concerns the records alone.
[[nodiscard]] std::optional<WayOut> wayOutOf(const QList<RecordId> &deleted, const Inventory &inventory);
/// Ends every association that holds the records, then deletes them.
[[nodiscard]] QList<Change> detachThenDelete(const QList<RecordId> &deleted, const Inventory &inventory);

} // namespace trunkdesk
