// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/routing/shares.h"

#include <QHash>

namespace trunkdesk {

class Inventory;

/// What a table says about a record beyond its own fields, remembered until somebody says that it may have changed: titles of
/// other records, shares among neighbours, what the validators find.
class RecordFacts
{
public:
    void reset(const Inventory *inventory, const ResourceKind *kind);

    /// What the record is called, or nothing when it is not known.
    [[nodiscard]] std::optional<QString> title(const RecordId &id);
    [[nodiscard]] const Distribution &shares(const QString &parent);
    /// Warnings and errors of validateRecord(), and what is to be said of the records that it points at.
    [[nodiscard]] const QList<Issue> &issues(const RecordId &id, const Record &record);

    /// Another record came or went: what is said of references to it does not hold any more.
    void forgetTitles()
    {
        m_titles.clear();
        m_issues.clear();
    }
    void forgetShares(const QString &parent) { m_shares.remove(parent); }
    void forgetIssues(const RecordId &id) { m_issues.remove(id); }

private:
    const Inventory *m_inventory = nullptr;
    const ResourceKind *m_kind = nullptr;
    QHash<RecordId, std::optional<QString>> m_titles;
    QHash<QString, Distribution> m_shares;
    QHash<RecordId, QList<Issue>> m_issues;
};

} // namespace trunkdesk
