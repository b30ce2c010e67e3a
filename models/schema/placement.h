// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <optional>

// Records that hang on one other at a time, as numbers do on trunks, whether an association holds them there or they say it themselves.

namespace trunkdesk {

class Record;

struct Placement
{
    const ResourceKind *kind = nullptr;        ///< what hangs
    const ResourceKind *place = nullptr;       ///< on what
    const ResourceKind *association = nullptr; ///< exclusive; null: the record points at its place, and nothing else has to be done
    const Field *field = nullptr;              ///< of the record: names its place

    /// The field that a record loses by being attached, if it can be written again; else null.
    [[nodiscard]] const Field *cleared() const;
    /// Whether a record can be taken off without being put elsewhere.
    [[nodiscard]] bool canTakeOff() const { return association && association->can(Verb::Delete); }
};

/// Nothing for a kind whose records hang on nothing, or on many at once.
[[nodiscard]] std::optional<Placement> placementOf(const ResourceKind &kind);
/// Of the kinds of a provider that are telephone numbers.
[[nodiscard]] std::optional<Placement> numberPlacement(QByteArrayView provider);

/// Where the record hangs now; empty: nowhere.
[[nodiscard]] QString placeOf(const Placement &placement, const Record &record);

} // namespace trunkdesk
