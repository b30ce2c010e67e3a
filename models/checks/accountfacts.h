// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace trunkdesk {

class Inventory;
class Record;

/// What checks ask about an account beyond the record in their hand, answered without walking tables: who lives under a record, who points at
/// it, how many numbers hang on it. It is told of each record once, and again when that changes.
class AccountFacts
{
public:
    explicit AccountFacts(const Inventory &inventory); ///< borrowed; knows nothing until it is told

    void note(const RecordId &id, const Record &record); ///< new or changed
    void forget(const RecordId &id);
    void noteAll();                                      ///< everything that the inventory holds

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    /// Whether the list of these records was read to its end (under this parent; empty: everywhere): only then "there is none" can be said.
    [[nodiscard]] bool knowsAll(const ResourceKind &kind, const QString &parent = {}) const;
    [[nodiscard]] QList<RecordId> children(const ResourceKind &kind, const QString &parent) const;
    /// The associations that attach this record somewhere.
    [[nodiscard]] QList<RecordId> attachments(const RecordId &id) const;
    /// Who names this record in a reference field; `most` at most. countOf…: how many there are.
    [[nodiscard]] QList<RecordId> referrers(const RecordId &id, qsizetype most = 100) const;
    [[nodiscard]] qsizetype referrerCount(const ResourceKind &kind, const RecordId &id) const; ///< of this kind
    /// Numbers that hang on it, and whether all of them are known.
    [[nodiscard]] qsizetype numbersOn(const RecordId &place) const;
    [[nodiscard]] bool knowsNumbersOn(const RecordId &place) const;
    [[nodiscard]] qsizetype count(const ResourceKind &kind) const;

private:
    const Inventory &m_inventory;
    // Owner's to fill in.
};

} // namespace trunkdesk
