// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/recordfacts.h"
#include "models/items/tablecolumn.h"
#include "models/values/cidrblock.h"

namespace trunkdesk {

class Record;

/// A record as a search looks at it.
struct SearchEntry
{
    QByteArray text;          ///< folded: title, id, numbers, hosts, then what every field shows; a line feed behind each
    qsizetype titleSize = 0;
    qsizetype idSize = 0;
    QList<CidrBlock> blocks;  ///< the addresses that it names
};

/// The columns are those of tableColumns(kind, false), which are the same for all records of a kind.
[[nodiscard]] SearchEntry searchEntry(const QList<TableColumn> &columns, const RecordId &id, const Record &record, RecordFacts &facts);

/// What a search shows as the name of a record: its title, or the kind for a singleton, which has none.
[[nodiscard]] QString searchTitle(const RecordId &id, const Record &record);

/// An IPv4 address or block that stands in a field: alone, in an array, with its prefix in a field of its own, or as the host of an address.
struct FieldBlock
{
    const Field *field = nullptr;
    CidrBlock block;
    QString text; ///< as people read it
};
[[nodiscard]] QList<FieldBlock> addressesOf(const ResourceKind &kind, const Record &record);

} // namespace trunkdesk
