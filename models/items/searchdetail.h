// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/searchquery.h"
#include "models/schema/recordid.h"

namespace trunkdesk {

class Inventory;

/// What one line of a result says: the name, where the record is, and which of its fields was meant. Long texts are cut around
/// what was found.
struct SearchDetail
{
    QString title;
    QList<TextPiece> titlePieces;
    QString place;      ///< `Origination URL of hq-trunk`
    QString fieldLabel; ///< of what was found beside the name, else of the second name; may be empty
    QString fieldText;
    QList<TextPiece> fieldPieces;
};

[[nodiscard]] SearchDetail searchDetail(const Inventory &inventory, const RecordId &id, const SearchQuery &query);

} // namespace trunkdesk
