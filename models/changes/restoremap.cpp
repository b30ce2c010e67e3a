// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/restoremap.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"

namespace trunkdesk {

using Why = RestoreReport::Why;

RestoreMap::RestoreMap(const Comparison &comparison, const Inventory &live, const Inventory &wanted, const RestoreSecrets &secrets) :
    m_comparison(comparison), m_live(live), m_wanted(wanted), m_secrets(secrets)
{
}

std::optional<QString> RestoreMap::idFor(const RecordId &wanted)
{
    if (const auto there = m_comparison.matching.earlierOf.constFind(wanted); there != m_comparison.matching.earlierOf.constEnd())
        return there->id;
    if (const auto made = m_made.constFind(wanted); made != m_made.constEnd())
        return *made;
    if (m_refused.contains(wanted))
        return {};
    if (m_wanted.contains(wanted))
        return create(wanted);
    // A file may name what it does not hold; in its own account the id still means the same.
    return m_comparison.matching.byId && m_live.contains(wanted) ? std::optional(wanted.id) : std::nullopt;
}

std::optional<QString> RestoreMap::textFor(const RecordId &wanted, const Record &record, const Field &field)
{
    const auto text = fieldValue(field, record);
    const auto title = titleOf(wanted);
    if (text.contains(secretMask)) {
        report.add(Why::HiddenPassword, *wanted.kind, title, &field);
        return {};
    }
    if (field.type != FieldType::Sid || text.isEmpty())
        return text;
    const auto *kind = findKind(field.reference);
    if (!kind) {
        if (!m_comparison.matching.byId)
            report.add(Why::ForeignId, *wanted.kind, title, &field);
        return m_comparison.matching.byId ? std::optional(text) : std::nullopt;
    }
    const RecordId target{kind, {}, text};
    if (const auto id = idFor(target))
        return id;
    if (m_wanted.contains(target))
        report.add(Why::FieldNeedsAnother, *wanted.kind, title, &field, titleOf(target));
    else if (m_comparison.matching.byId && field.read)
        return text; // a path that names something else than what we know
    else
        report.add(Why::Outside, *wanted.kind, title, &field);
    return {};
}

bool RestoreMap::passes(const RecordId &wanted, const QString &title, const Draft &texts, const Draft &opened)
{
    const auto &kind = *wanted.kind;
    const auto purpose = opened.isEmpty() ? DraftFor::Create : DraftFor::Update;
    for (const auto &issue : validateDraft(kind, texts, purpose, opened)) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        const auto *field = kind.field(issue.field);
        if (field && field->writeOnly) {
            report.add(opened.isEmpty() ? Why::NeedsSecret : Why::ChangeNeedsSecret, kind, title);
            withoutSecret.append(wanted);
        } else {
            report.add(Why::Refused, kind, title, nullptr, issue.message);
        }
        return false;
    }
    return true;
}

std::optional<QString> RestoreMap::create(const RecordId &wanted)
{
    const auto &kind = *wanted.kind;
    const auto title = titleOf(wanted);
    m_refused.insert(wanted);
    if (!kind.can(Verb::Create) || kind.isAssociation()) {
        report.add(Why::CannotCreate, kind, title);
        return {};
    }
    const auto *above = parentKind(kind);
    const auto parent = above ? idFor({above, {}, wanted.parent}) : QString();
    if (!parent) {
        report.add(Why::NeedsAnother, kind, title, nullptr, titleOf({above, {}, wanted.parent}));
        return {};
    }
    const auto record = m_wanted.record(wanted).value_or(Record());
    auto draft = secretsOf(wanted), texts = draft;
    for (const auto &field : kind.fields) {
        if (!field.writable() || field.writeOnly)
            continue;
        const auto text = textFor(wanted, record, field);
        draft.insert(field.key, text.value_or(QString()));
        texts.insert(field.key, text ? fieldValue(field, record) : QString()); // ids as they are, since one to come fits no rule
    }
    if (!passes(wanted, title, texts, {}))
        return {};
    const auto key = pendingId(int(m_made.size()) + 1);
    changes.append(createRecord(kind, *parent, draft, key));
    m_made.insert(wanted, key);
    m_refused.remove(wanted);
    report.add(Why::NewIds, kind, title);
    for (const auto &field : kind.fields) {
        if (field.unique && !m_comparison.matching.byId && !draft.value(field.key).isEmpty())
            report.add(Why::UniqueName, kind, title, &field);
        if (!field.writable() && field.type == FieldType::DomainName)
            report.add(Why::NewName, kind, title, &field);
    }
    return key;
}

QString RestoreMap::titleOf(const RecordId &wanted) const
{
    const auto record = m_wanted.record(wanted);
    return record ? recordTitle(*wanted.kind, *record) : displayText(wanted.id);
}

} // namespace trunkdesk
