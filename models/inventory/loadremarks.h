// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"

namespace trunkdesk {

/// Something to be said of lists of an account after they were read: they failed, may not be read with this key, or are in doubt.
struct LoadRemark
{
    enum class Grade {
        Doubt,     ///< read to its end, but something was odd
        BeyondKey, ///< some keys may not read it
        CutShort,  ///< it ended early
        Failed,
    };

    Grade grade = Grade::Doubt;
    const ResourceKind *kind = nullptr;
    QStringList parents; ///< their titles; empty for a list of the account
    QString text;        ///< what happened, then the remedy

    /// `Numbers on trunks of “hq-trunk”: …`, naming a few parents and counting the rest.
    [[nodiscard]] QString toString() const;
};

/// One for all lists of a kind of which the same is to be said; the worst first.
[[nodiscard]] QList<LoadRemark> loadRemarks(const Inventory &inventory);
/// Only of one kind: of its list under this parent, or (empty) of the account's list or those under all parents.
[[nodiscard]] QList<LoadRemark> loadRemarks(const Inventory &inventory, const ResourceKind &kind, const QString &parent);

} // namespace trunkdesk
