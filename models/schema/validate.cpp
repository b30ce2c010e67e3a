// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"

#include "models/values/domainname.h"
#include "models/values/friendlyname.h"
#include "models/values/phonenumber.h"
#include "models/values/sid.h"
#include "models/values/sipuri.h"
#include "models/values/timestamp.h"
#include "models/values/weburl.h"
#include "models/values/wholenumber.h"

#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SchemaCheck)
};

Verdict checkBoolean(const QString &text)
{
    if (text == u"true" || text == u"false")
        return Verdict::accept(text);
    return Verdict::reject(text, Text::tr("This must be yes or no."));
}

Verdict checkChoice(const Field &field, const QString &text)
{
    QStringList known;
    for (const auto &choice : field.choices) {
        if (text == QLatin1StringView(choice.value))
            return Verdict::accept(text);
        known.append(choiceLabel(field, QString::fromLatin1(choice.value)));
    }
    return Verdict::readOnly(text, Text::tr("“%1” is not offered here. Choose one of: %2.").arg(text, known.join(QStringLiteral(", "))));
}

Verdict checkSid(const Field &field, const QString &text)
{
    const auto *kind = findKind(field.reference);
    return kind && kind->idPrefix[0] != '\0' ? Sid::check(text, QLatin1StringView(kind->idPrefix)) : Verdict::accept(text);
}

/// Whether the record's value has the JSON type that the field's text needs; a capabilities map or a foreign object has no text.
bool shapeFits(const Field &field, const Record &record)
{
    switch (jsonType(record.raw(field.key))) {
    case JsonType::Object: return field.type == FieldType::Map;
    case JsonType::Array: return false;
    case JsonType::Boolean: return field.type == FieldType::Boolean;
    case JsonType::Number: return field.type == FieldType::Integer;
    default: return field.type != FieldType::Integer && field.type != FieldType::Boolean && field.type != FieldType::Map;
    }
}

} // namespace

Verdict checkField(const Field &field, const QString &text)
{
    if (text.isEmpty() && field.type != FieldType::Text)
        return field.required ? Verdict::reject(text, Text::tr("This is needed. Enter a value.")) : Verdict::accept(text);
    if (field.check && !text.isEmpty())
        return field.check(text);
    switch (field.type) {
    case FieldType::Text: return FriendlyName::check(text, field.maxLength > 0 ? field.maxLength : std::numeric_limits<int>::max(), field.required);
    case FieldType::Integer: return WholeNumber::check(text, field.minimum, field.maximum);
    case FieldType::Boolean: return checkBoolean(text);
    case FieldType::Choice: return checkChoice(field, text);
    case FieldType::SipUri: return SipUri::check(text);
    case FieldType::WebUrl: return WebUrl::check(text);
    case FieldType::PhoneNumber: return PhoneNumber::check(text);
    case FieldType::DomainName: return Verdict::accept(text);
    case FieldType::Sid: return checkSid(field, text);
    case FieldType::Timestamp:
        return Timestamp::check(text);
    case FieldType::Map: return Verdict::accept(text);
    }
    return Verdict::accept(text);
}

QList<Issue> validateDraft(const ResourceKind &kind, const Draft &draft, DraftFor purpose, const Draft &opened)
{
    QList<Issue> issues;
    for (const auto &field : kind.fields) {
        if (!field.writable() || (purpose == DraftFor::Update && !draft.contains(field.key)))
            continue;
        const auto text = draft.value(field.key);
        if (opened.contains(field.key) && text == opened.value(field.key))
            continue;
        if (const auto verdict = checkField(field, text); verdict.kind != Verdict::Kind::Accept)
            issues.append(Issue::from(verdict, field.key));
    }
    if (kind.rules)
        for (const auto &issue : kind.rules(applied(kind, {}, draft)))
            if (std::none_of(issues.begin(), issues.end(), [&issue](const Issue &i) { return i.field == issue.field; }))
                issues.append(issue);
    return issues;
}

QList<Issue> validateRecord(const ResourceKind &kind, const Record &record)
{
    QList<Issue> issues;
    for (const auto &field : kind.fields) {
        if (field.writeOnly || !record.has(field.key) || (record.isNull(field.key) && !field.required))
            continue;
        if (!record.isNull(field.key) && !shapeFits(field, record)) {
            issues.append({Issue::Severity::Error, field.key, Text::tr("The value has the wrong type: %1.").arg(QString::fromUtf8(record.raw(field.key)).left(80)), {}});
            continue;
        }
        const auto text = record.text(field.key);
        if (text.isEmpty() && !field.required)
            continue;
        if (const auto verdict = checkField(field, text); verdict.kind != Verdict::Kind::Accept)
            issues.append(Issue::from(verdict, field.key));
    }
    if (kind.rules)
        issues += kind.rules(record);
    return issues;
}

} // namespace trunkdesk
