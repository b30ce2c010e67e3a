// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordfacts.h"

#include "models/checks/findings.h"
#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "models/schema/draft.h"
#include "models/schema/targetkinds.h"

namespace trunkdesk {

void RecordFacts::reset(const Inventory *inventory, const ResourceKind *kind, const Findings *findings)
{
    *this = {};
    m_inventory = inventory;
    m_kind = kind;
    m_findings = findings;
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

static CellState stateOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return CellState::Error;
    case FindingSeverity::Security: return CellState::Security;
    case FindingSeverity::Warning: return CellState::Warning;
    case FindingSeverity::Note: break;
    }
    return CellState::Normal;
}

const QList<CellMark> &RecordFacts::marks(const RecordId &id, const Record &record)
{
    const auto known = m_marks.constFind(id);
    if (known != m_marks.constEnd())
        return *known;
    QList<CellMark> marks;
    QSet<QByteArray> spokenOf; // also where it is ignored: the validator would say the same again
    if (m_findings) {
        const auto found = m_findings->of(id);
        for (const auto &finding : found) {
            spokenOf.insert(finding.field);
            if (!m_findings->isIgnored(finding))
                marks.append({stateOf(finding.check->severity), finding.field, findingSentence(finding)});
        }
    }
    const auto add = [&](CellState state, const QByteArray &field, const QString &message) {
        if (!spokenOf.contains(field))
            marks.append({state, field, message});
    };
    const auto issues = validateRecord(*m_kind, record);
    for (const auto &issue : issues)
        if (issue.severity != Issue::Severity::Note)
            add(issue.severity == Issue::Severity::Error ? CellState::Error : CellState::Warning, issue.field, issue.message);
    for (const auto &field : m_kind->fields)
        if (field.reference[0] != '\0' && m_inventory)
            if (const auto target = m_inventory->referred(field, record))
                if (const auto problem = targetProblem(*m_kind, field, *target); !problem.isEmpty())
                    add(CellState::Warning, field.key, problem);
    return *m_marks.insert(id, marks);
}

} // namespace trunkdesk
