// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfacts.h"

#include "models/inventory/inventory.h"
#include "models/schema/draft.h"
#include "models/schema/targetkinds.h"

namespace trunkdesk {

void RecordFacts::reset(const Inventory *inventory, const ResourceKind *kind)
{
    *this = {};
    m_inventory = inventory;
    m_kind = kind;
}

std::optional<QString> RecordFacts::title(const RecordId &id)
{
    const auto known = m_titles.constFind(id);
    if (known != m_titles.constEnd())
        return *known;
    const auto record = m_inventory && id.isValid() ? m_inventory->record(id) : std::nullopt;
    const auto title = record ? std::optional(recordTitle(*id.kind, *record)) : std::nullopt;
    m_titles.insert(id, title);
    return title;
}

const Distribution &RecordFacts::shares(const QString &parent)
{
    const auto known = m_shares.constFind(parent);
    if (known != m_shares.constEnd())
        return *known;
    if (m_shares.isEmpty()) // an account-wide table asks for all of them, one after the other
        m_shares = sharesByParent(*m_inventory, *m_kind);
    auto &shares = m_shares[parent];
    if (shares.tiers.isEmpty())
        shares = sharesOf(*m_inventory, *m_kind, parent);
    return shares;
}

const QList<Issue> &RecordFacts::issues(const RecordId &id, const Record &record)
{
    auto it = m_issues.find(id);
    if (it == m_issues.end()) {
        auto issues = validateRecord(*m_kind, record);
        issues.removeIf([](const Issue &issue) { return issue.severity == Issue::Severity::Note; });
        for (const auto &field : m_kind->fields)
            if (field.reference[0] != '\0' && m_inventory)
                if (const auto target = m_inventory->referred(field, record))
                    if (const auto problem = targetProblem(*m_kind, field, *target); !problem.isEmpty())
                        issues.append({Issue::Severity::Warning, field.key, problem, {}});
        it = m_issues.insert(id, issues);
    }
    return *it;
}

} // namespace trunkdesk
