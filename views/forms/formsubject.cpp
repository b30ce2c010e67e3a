// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/formsubject.h"

#include "models/changes/stepwords.h"
#include "models/schema/registry.h"
#include "models/schema/targetkinds.h"

namespace trunkdesk {

namespace {

QString parentTitleOf(const RecordId &id, const Inventory *inventory)
{
    return inventory ? parentTitle(id, *inventory) : QString();
}

} // namespace

FormSubject FormSubject::forNew(const ResourceKind &kind, const QString &parent, const Inventory *inventory)
{
    FormSubject subject;
    subject.id = {&kind, parent, {}};
    subject.opened = newDraft(kind);
    subject.parentTitle = parentTitleOf(subject.id, inventory);
    subject.inventory = inventory;
    return subject;
}

FormSubject FormSubject::forDuplicate(const RecordId &id, const Record &record, const Inventory *inventory)
{
    auto subject = forNew(*id.kind, id.parent, inventory);
    const auto copied = draftOf(*id.kind, record);
    for (const auto &field : id.kind->fields)
        if (copied.contains(field.key) && !field.unique) // a name that only one may hold cannot be copied
            subject.opened.insert(field.key, copied.value(field.key));
    subject.title = recordTitle(*id.kind, record);
    return subject;
}

FormSubject FormSubject::forEdit(const RecordId &id, const Record &record, const Inventory *inventory)
{
    FormSubject subject;
    subject.id = id;
    subject.purpose = DraftFor::Update;
    subject.before = record;
    subject.opened = draftOf(*id.kind, record);
    subject.title = recordTitle(*id.kind, record);
    subject.parentTitle = parentTitleOf(id, inventory);
    subject.inventory = inventory;
    return subject;
}

Draft draftToSend(const FormSubject &subject, const Draft &draft)
{
    auto wanted = canonicalDraft(subject.kind(), draft);
    if (subject.purpose == DraftFor::Create)
        return wanted;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (draft.value(it.key()) == subject.opened.value(it.key()))
            it.value() = draft.value(it.key());
    return changedFields(subject.kind(), subject.opened, wanted);
}

QList<Issue> targetIssues(const FormSubject &subject, const Draft &draft)
{
    QList<Issue> issues;
    for (const auto &field : subject.kind().fields) {
        const auto *pointed = findKind(field.reference);
        const auto id = draft.value(field.key);
        if (!pointed || id.isEmpty() || !subject.inventory || id == subject.opened.value(field.key))
            continue;
        const auto target = subject.inventory->record({pointed, {}, id});
        if (const auto problem = target ? targetProblem(subject.kind(), field, *target) : QString(); !problem.isEmpty())
            issues.append({Issue::Severity::Warning, field.key, problem, {}, true});
    }
    return issues;
}

} // namespace trunkdesk
