// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/bulk.h"

#include "models/changes/placement.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"
#include "models/schema/targetkinds.h"
#include "models/values/wholenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

using How = BulkEdit::How;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::BulkEdit)
};

/// People write the sign of what they add.
std::optional<qint64> summand(const QString &text)
{
    const auto trimmed = QStringView(text).trimmed();
    return WholeNumber::parse(trimmed.startsWith(u'+') && !trimmed.startsWith(u"+-") ? trimmed.sliced(1) : trimmed);
}

Issue error(const Field &field, const QString &message)
{
    return {Issue::Severity::Error, field.key, message, {}};
}

/// The text that the edit makes of another, or what keeps it from that.
Result<QString, Issue> edited(const Field &field, const QString &before, const BulkEdit &edit)
{
    switch (edit.how) {
    case How::Set: return edit.text;
    case How::Add: {
        const auto number = WholeNumber::parse(before);
        const auto more = summand(edit.text);
        qint64 sum = 0;
        if (!number || !more)
            return error(field, Words::tr("It holds no whole number now, so nothing can be added. Set it instead."));
        if (qAddOverflow(*number, *more, &sum))
            return error(field, Words::tr("The sum is too large. Add less."));
        return QString::number(sum);
    }
    case How::Replace: return QString(before).replace(edit.find, edit.text, edit.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    }
    return before;
}

void noteTarget(BulkRow &row, const Field &field, const Inventory &inventory)
{
    const auto *pointed = findKind(field.reference);
    const auto target = pointed && !row.after.isEmpty() ? inventory.record({pointed, {}, row.after}) : std::nullopt;
    if (const auto problem = target ? targetProblem(*row.id.kind, field, *target) : QString(); !problem.isEmpty())
        row.issues.append({Issue::Severity::Warning, field.key, problem, {}});
}

BulkRow rowOf(const RecordId &id, const Record &record, const Field &field, const BulkEdit &edit, const Inventory &inventory)
{
    const auto &kind = *id.kind;
    const auto before = fieldValue(field, record);
    BulkRow row{.id = id, .title = recordTitle(kind, record), .before = before, .after = before};
    const auto text = edited(field, row.before, edit);
    if (!text) {
        row.issues = {text.error()};
        return row;
    }
    row.after = *text;
    if (row.after == row.before)
        return row;
    const auto verdict = checkField(field, row.after);
    if (verdict.sendable())
        row.after = verdict.canonical;
    row.changes = row.after != row.before;
    if (!row.changes)
        return row;
    if (verdict.kind != Verdict::Kind::Accept)
        row.issues.append(Issue::from(verdict, field.key));
    if (verdict.sendable())
        row.issues += newRuleIssues(kind, record, {{field.key, row.after}});
    noteTarget(row, field, inventory);
    return row;
}

} // namespace

QList<Issue> newRuleIssues(const ResourceKind &kind, const Record &record, const Draft &wanted)
{
    auto issues = kind.rules ? kind.rules(applied(kind, record, wanted), record) : QList<Issue>();
    if (issues.isEmpty())
        return issues;
    const auto old = kind.rules(record, record);
    issues.removeIf([&old](const Issue &issue) { return old.contains(issue); });
    return issues;
}

QList<const Field *> bulkFields(const ResourceKind &kind)
{
    const bool needsSecrets = std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writeOnly && field.restated; });
    if (!kind.can(Verb::Update) || needsSecrets)
        return {};
    QList<const Field *> list;
    for (const auto &field : kind.fields)
        if (field.updatable() && !field.unique && !field.writeOnly)
            list.append(&field);
    return list;
}

QList<How> bulkWays(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return {How::Set, How::Add};
    case FieldType::Text:
    case FieldType::SipUri:
    case FieldType::SipTarget:
    case FieldType::WebUrl:
    case FieldType::DomainName:
    case FieldType::TextList: return {How::Set, How::Replace};
    default: return {How::Set};
    }
}

QString bulkProblem(const ResourceKind &kind, const BulkEdit &edit)
{
    const auto fields = bulkFields(kind);
    const auto *field = kind.field(edit.field);
    if (!fields.contains(field))
        return Words::tr("Choose a field.");
    if (!bulkWays(*field).contains(edit.how))
        return Words::tr("“%1” cannot be edited in this way. Set it instead.").arg(fieldLabel(*field));
    if (edit.how == How::Add && !summand(edit.text))
        return Words::tr("Enter a whole number to add, such as 10 or -10.");
    if (edit.how == How::Replace && edit.find.isEmpty())
        return Words::tr("Enter the text to look for.");
    return {};
}

QList<BulkRow> previewBulk(const QList<RecordId> &ids, const BulkEdit &edit, const Inventory &inventory)
{
    QList<BulkRow> rows;
    for (const auto &id : ids) {
        const auto record = inventory.record(id);
        const auto *field = id.kind->field(edit.field);
        if (record && field && bulkProblem(*id.kind, edit).isEmpty())
            rows.append(rowOf(id, *record, *field, edit, inventory));
    }
    return rows;
}

QList<Change> bulkChanges(const QList<BulkRow> &rows, const BulkEdit &edit, const Inventory &inventory)
{
    QList<Change> changes;
    for (const auto &row : rows) {
        const auto record = inventory.record(row.id);
        if (!row.changes || hasErrors(row.issues) || !record)
            continue;
        const auto placement = placementOf(*row.id.kind);
        if (placement && placement->field->key == edit.field)
            changes.append(moveRecord(*placement, row.id, *record, row.after, inventory));
        else
            changes.append(updateRecord(row.id, *record, {{edit.field, row.after}}));
    }
    return changes;
}

QList<RecordId> bulkSubjects(const QList<RecordId> &chosen)
{
    QList<RecordId> list;
    for (const auto &id : chosen)
        list.append(id.kind->isAssociation() ? RecordId{&attachedKind(*id.kind), {}, id.id} : id);
    return list;
}

std::optional<OnOffField> onOffField(const ResourceKind &kind)
{
    if (!kind.can(Verb::Update))
        return std::nullopt;
    const auto *shared = kind.shares.present() ? kind.field(kind.shares.enabled) : nullptr;
    if (shared && shared->updatable())
        return OnOffField{shared, QStringLiteral("true"), QStringLiteral("false")};
    const auto on = QStringLiteral("enabled"), off = QStringLiteral("disabled");
    for (const auto &field : kind.fields) {
        const auto offers = [&field](const QString &value) {
            return std::any_of(field.choices.begin(), field.choices.end(), [&value](const FieldChoice &choice) { return value == QLatin1StringView(choice.value); });
        };
        if (field.updatable() && field.choices.size() == 2 && offers(on) && offers(off))
            return OnOffField{&field, on, off};
    }
    return std::nullopt;
}

} // namespace trunkdesk
