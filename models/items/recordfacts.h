// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/itemroles.h"
#include "models/routing/shares.h"

#include <QHash>

namespace trunkdesk {

class Findings;
class Inventory;

/// What is to be said of a field, or (without one) of the record as a whole.
struct CellMark
{
    CellState state = CellState::Normal; ///< Normal: it is only worth knowing
    QByteArray field = {};
    QString message = {};

    friend bool operator==(const CellMark &, const CellMark &) = default;
};

/// What a table says about a record beyond its own fields, remembered until somebody says that it may have changed: titles of
/// other records, shares among neighbours, what the validators find.
class RecordFacts
{
public:
    /// `findings`: what the checks find in this inventory; null: only fields are looked at.
    void reset(const Inventory *inventory, const ResourceKind *kind, const Findings *findings = nullptr);

    /// What the record is called, or nothing when it is not known.
    [[nodiscard]] std::optional<QString> title(const RecordId &id);
    [[nodiscard]] const Distribution &shares(const QString &parent);
    /// What the checks find at this record, less what is ignored; then warnings and errors of its validators, and what is to be said of the records
    /// that it points at, where no check speaks of the same field.
    [[nodiscard]] const QList<CellMark> &marks(const RecordId &id, const Record &record);

    /// Another record came or went: what is said of references to it does not hold any more.
    void forgetTitles()
    {
        m_titles.clear();
        m_marks.clear();
    }
    void forgetShares(const QString &parent) { m_shares.remove(parent); }
    void forgetMarks(const RecordId &id) { m_marks.remove(id); }
    void forgetMarks() { m_marks.clear(); }

private:
    const Inventory *m_inventory = nullptr;
    const ResourceKind *m_kind = nullptr;
    const Findings *m_findings = nullptr;
    QHash<RecordId, std::optional<QString>> m_titles;
    QHash<QString, Distribution> m_shares;
    QHash<RecordId, QList<CellMark>> m_marks;
};

} // namespace trunkdesk
