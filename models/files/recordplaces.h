// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QHash>

namespace trunkdesk {

class Inventory;
struct AccountContent;

/// Where a record stands.
struct RecordPlace
{
    QString file; ///< as it was named by the person
    int line = 0; ///< of its beginning, 1-based; 0: not known
};

/// pour(), and where each record came from, by the identity that the inventory gave it. What stands only inside another record is not among them.
QHash<RecordId, RecordPlace> pourWithPlaces(const AccountContent &content, Inventory *inventory);

} // namespace trunkdesk
