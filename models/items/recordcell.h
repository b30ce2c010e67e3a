// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/items/itemroles.h"
#include "models/items/recordfacts.h"
#include "models/items/tablecolumn.h"

#include <QDateTime>
#include <QVariant>

namespace trunkdesk {

/// One cell of a table over records: what it says in each role. A view of borrowed things, made for one question.
class RecordCell
{
public:
    RecordCell(const TableColumn &column, const RecordId &id, const Record &record, RecordFacts &facts)
        : m_column(column), m_id(id), m_record(record), m_facts(facts)
    {
    }

    [[nodiscard]] QString display(const QDateTime &now) const;
    [[nodiscard]] QString exportText() const; ///< as displayed, dates in ISO 8601
    [[nodiscard]] QString rawText() const;
    [[nodiscard]] QString searchText() const; ///< empty for what nobody types: yes, no and dates
    [[nodiscard]] QVariant sortValue() const;
    [[nodiscard]] QString detail() const;     ///< what a tool tip adds: the exact time, the id behind a title
    [[nodiscard]] RecordId reference() const;
    [[nodiscard]] bool monospace() const;

private:
    [[nodiscard]] bool isTime() const;
    [[nodiscard]] QString referredTitle() const; ///< the raw id for a record that is not known

    const TableColumn &m_column;
    const RecordId &m_id;
    const Record &m_record;
    RecordFacts &m_facts;
};

/// Whether the record is there without effect: a target that is switched off.
[[nodiscard]] bool isDimmed(const ResourceKind &kind, const Record &record);

} // namespace trunkdesk
