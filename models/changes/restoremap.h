// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/restore.h"
#include "models/changes/restorereport.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace trunkdesk {

/// Ids of the wanted side on the live one. What is not there yet is created, once and with what it needs in turn.
class RestoreMap
{
public:
    RestoreMap(const Comparison &comparison, const Inventory &live, const Inventory &wanted, const RestoreSecrets &secrets);

    /// The live id, or a pending one; nothing when there is none and it cannot be created, which the report then says.
    std::optional<QString> idFor(const RecordId &wanted);
    /// The text of a field on the live side; nothing when it has to be left out, which the report then says.
    std::optional<QString> textFor(const RecordId &wanted, const Record &record, const Field &field);
    /// The secrets that were entered for a record.
    [[nodiscard]] Draft secretsOf(const RecordId &wanted) const { return m_secrets.value(wanted); }
    /// Says in the report why a record with this draft would be refused; false when it would. `texts` are the fields as wanted.
    bool passes(const RecordId &wanted, const QString &title, const Draft &texts, const Draft &opened);

    QList<Change> changes;
    RestoreReport report;
    QList<RecordId> withoutSecret; ///< wanted records that were left out for that

private:
    std::optional<QString> create(const RecordId &wanted);
    [[nodiscard]] QString titleOf(const RecordId &wanted) const;

    const Comparison &m_comparison;
    const Inventory &m_live;
    const Inventory &m_wanted;
    const RestoreSecrets &m_secrets;
    QHash<RecordId, QString> m_made;
    QSet<RecordId> m_refused; ///< also while it is under way: a circle ends there
};

} // namespace trunkdesk
