// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/draft.h"

#include "models/values/domainname.h"
#include "models/values/friendlyname.h"
#include "models/values/phonenumber.h"
#include "models/values/sid.h"
#include "models/values/siptarget.h"
#include "models/values/sipuri.h"
#include "models/values/timestamp.h"
#include "models/values/weburl.h"
#include "models/values/wholenumber.h"

#include "models/core/codepoints.h"
#include "models/schema/fieldtext.h"
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

/// Whether a value has the JSON type that the field's text needs; a capabilities map or a foreign object has no text.
bool shapeFits(const Field &field, QByteArrayView value)
{
    switch (jsonType(value)) {
    case JsonType::Object: return field.type == FieldType::Map;
    case JsonType::Array: return field.type == FieldType::TextList;
    case JsonType::Boolean: return field.type == FieldType::Boolean;
    case JsonType::Number: return field.type == FieldType::Integer;
    default:
        return field.type != FieldType::Integer && field.type != FieldType::Boolean && field.type != FieldType::Map && field.type != FieldType::TextList;
    }
}

/// The record that a draft would make, with the mark where a secret goes along.
Record withSecretsSet(const ResourceKind &kind, const Draft &draft)
{
    auto record = applied(kind, {}, draft);
    for (const auto &field : kind.fields)
        if (field.writeOnly && !draft.value(field.key).isEmpty())
            record.setRaw(field.key, secretSetMark);
    return record;
}

/// A secret without a rule of its own: nothing is taken off it, and no message or repair repeats it.
Verdict checkSecret(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return field.required ? Verdict::reject(text, Text::tr("This is needed. Enter a value.")) : Verdict::accept(text);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }))
        return Verdict::reject(text, Text::tr("It contains invisible characters, probably from copying. Write it again."));
    if (field.maxLength > 0 && codePointCount(text) > field.maxLength)
        return Verdict::reject(text, Text::tr("It is too long: at most %1 characters are allowed. Shorten it.").arg(field.maxLength));
    if (text.trimmed() != text)
        return Verdict::warn(text, Text::tr("It begins or ends with a blank, which is easily lost. Is it meant?"));
    return Verdict::accept(text);
}

Verdict checkEntries(const Field &field, const QString &text)
{
    auto worst = Verdict::accept(text);
    QStringList entries, twice;
    for (const auto &line : text.split(u'\n')) {
        const auto entry = line.trimmed();
        if (entry.isEmpty())
            continue;
        const auto verdict = field.check ? field.check(entry) : FriendlyName::check(entry, std::numeric_limits<int>::max(), false);
        const auto wanted = verdict.sendable() ? verdict.canonical : entry;
        if (entries.contains(wanted)) {
            twice.append(wanted);
            continue; // what is wrong with it has been said
        }
        entries.append(wanted);
        if (verdict.kind > worst.kind) {
            worst = verdict;
            worst.repairs.clear();
            worst.message = verdict.kind == Verdict::Kind::Normalize || verdict.message.contains(entry) ? verdict.message : Text::tr("“%1”: %2", "an entry of a list, what is wrong with it").arg(entry, verdict.message);
        }
    }
    worst.canonical = entries.join(u'\n');
    if (field.required && entries.isEmpty())
        return Verdict::reject(text, Text::tr("At least one entry is needed. Write one a line."));
    if (worst.kind <= Verdict::Kind::Normalize && !twice.isEmpty())
        return Verdict::normalize(worst.canonical, Text::tr("“%1” stands there more than once and is sent once.").arg(twice.constFirst()));
    if (worst.kind == Verdict::Kind::Accept && worst.canonical != text)
        return Verdict::normalize(worst.canonical, Text::tr("Blank lines and blanks at the ends are left out."));
    return worst;
}

} // namespace

Verdict checkField(const Field &field, const QString &text)
{
    if (text.isEmpty() && field.type != FieldType::Text)
        return field.required ? Verdict::reject(text, Text::tr("This is needed. Enter a value.")) : Verdict::accept(text);
    if (field.type == FieldType::TextList)
        return checkEntries(field, text);
    if (field.check && !text.isEmpty())
        return field.check(text);
    if (field.writeOnly)
        return checkSecret(field, text);
    switch (field.type) {
    case FieldType::Text: return FriendlyName::check(text, field.maxLength > 0 ? field.maxLength : std::numeric_limits<int>::max(), field.required);
    case FieldType::Integer: return WholeNumber::check(text, field.minimum, field.maximum);
    case FieldType::Boolean: return checkBoolean(text);
    case FieldType::Choice: return checkChoice(field, text);
    case FieldType::SipUri: return SipUri::check(text);
    case FieldType::SipTarget: return checkSipTarget(text);
    case FieldType::WebUrl: return WebUrl::check(text);
    case FieldType::PhoneNumber: return PhoneNumber::check(text);
    case FieldType::DomainName: return Verdict::accept(text);
    case FieldType::Sid: return checkSid(field, text);
    case FieldType::Timestamp:
        return Timestamp::check(text);
    case FieldType::TextList:
    case FieldType::Map: return Verdict::accept(text);
    }
    return Verdict::accept(text);
}

QList<Issue> validateDraft(const ResourceKind &kind, const Draft &draft, DraftFor purpose, const Draft &opened)
{
    QList<Issue> issues;
    for (const auto &field : kind.fields) {
        const bool askedAgain = field.writeOnly && field.restated; // no draft of a record holds it
        if (!field.writable() || (purpose == DraftFor::Update && !draft.contains(field.key) && !askedAgain))
            continue;
        const auto text = draft.value(field.key);
        if (purpose == DraftFor::Update && field.writeOnly && !field.restated && text.isEmpty())
            continue; // what is not typed again stays as it is
        if (opened.contains(field.key) && text == opened.value(field.key))
            continue;
        if (purpose == DraftFor::Update && field.writeOnly && text.isEmpty()) {
            issues.append({Issue::Severity::Error, field.key, Text::tr("Every change sends this again, because the provider empties it otherwise. Enter it once more, or a new one."), {}});
            continue;
        }
        if (const auto verdict = checkField(field, text); verdict.kind != Verdict::Kind::Accept)
            issues.append(Issue::from(verdict, field.key));
    }
    if (kind.rules)
        for (const auto &issue : kind.rules(withSecretsSet(kind, draft), applied(kind, {}, opened)))
            if (std::none_of(issues.begin(), issues.end(), [&issue](const Issue &i) { return i.field == issue.field; }))
                issues.append(issue);
    return issues;
}

QList<Issue> validateRecord(const ResourceKind &kind, const Record &record)
{
    QList<Issue> issues;
    for (const auto &field : kind.fields) {
        const auto value = field.writeOnly ? QByteArrayView() : record.raw(field.key);
        const bool isNull = value == "null";
        if (value.isEmpty() || (isNull && !field.required))
            continue;
        if (!isNull && !shapeFits(field, value)) {
            issues.append({Issue::Severity::Error, field.key, Text::tr("The value has the wrong type: %1.").arg(QString::fromUtf8(value).left(80)), {}});
            continue;
        }
        const auto text = fieldValue(field, record);
        if (text.isEmpty() && !field.required)
            continue;
        if (const auto verdict = checkField(field, text); verdict.kind != Verdict::Kind::Accept)
            issues.append(Issue::from(verdict, field.key));
    }
    if (kind.rules)
        issues += kind.rules(record, record);
    return issues;
}

} // namespace trunkdesk
