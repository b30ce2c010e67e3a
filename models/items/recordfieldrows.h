// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/recordfacts.h"
#include "models/items/usedby.h"
#include "models/schema/recordid.h"

#include <QDateTime>
#include <QList>

namespace trunkdesk {

class Inventory;

/// One line of the details of a record: a field, something worked out, or another record that has to do with it.
struct RecordFieldRow
{
    QByteArray key; ///< the field's; computed lines begin with "="
    QString label;
    QString value;
    QString raw;     ///< for copying
    QString detail;  ///< for the tool tip, plain
    bool monospace = false;
    RecordId reference; ///< to jump to; invalid for most
    QList<CellMark> marks; ///< what is to be said of the field

    friend bool operator==(const RecordFieldRow &, const RecordFieldRow &) = default;
};

/// Fields that say something, in the order of the table, each followed by what follows from it (host and transport of an address,
/// the share that a weight gives); then where the record is used, what lives under it and who sends to the same host.
/// `findings`: of this inventory; may be null.
[[nodiscard]] QList<RecordFieldRow> recordFieldRows(const Inventory &inventory, const RecordId &id, UsedBy &uses, const QDateTime &now, const Findings *findings = nullptr);

} // namespace trunkdesk
