// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/core/displaytext.h"
#include "models/schema/draft.h"

#include <QCoreApplication>

// What the forms would say of a record as it stands. Checks that know what a field is for come before.

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FieldChecks)
};

bool anything(const ResourceKind &kind)
{
    return !kind.onDemand; // calls of the past are no configuration
}

bool isHidden(const Field &field, const Record &record)
{
    const bool address = field.type == FieldType::SipUri || field.type == FieldType::SipTarget || field.type == FieldType::WebUrl;
    const auto value = address ? record.raw(field.key) : QByteArrayView();
    const auto has = [&value](QByteArrayView mark) { return value.contains(mark); };
    return value.startsWith('"') && (has("\xe2\x80\xa2") || has("\\u")) && record.text(field.key).contains(secretMask);
}

/// A password that a file hides is no mistake of the address that holds it.
Record readable(const ResourceKind &kind, const Record &record)
{
    auto copy = record;
    for (const auto &field : kind.fields)
        if (isHidden(field, record))
            copy.setText(field.key, record.text(field.key).replace(secretMask.toString(), QStringLiteral("x")));
    return copy;
}

/// Both at once: a hundred thousand records are not read twice.
void lookAtFields(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    for (const auto &issue : validateRecord(*id.kind, readable(*id.kind, record))) {
        if (issue.severity == Issue::Severity::Note)
            continue;
        const auto *field = id.kind->field(issue.field);
        QList<Fix> fixes;
        if (field && field->updatable()) {
            for (const auto &repair : issue.repairs)
                fixes.append(setFix(id, issue.field, repair, Words::tr("Use %1").arg(displayText(maskSecrets(repair)))));
            fixes.append(editFix(id, issue.field));
        }
        const auto said = displayText(maskSecrets(issue.message));
        found->append({issue.severity == Issue::Severity::Error ? &check : findCheck("FIELD-WARN"), id, issue.field,
                       field ? Words::tr("%1: %2", "a field, and what is wrong with its value").arg(fieldLabel(*field), said) : said, {}, fixes});
    }
}

constexpr Check checks[] = {
    {.code = "FIELD-INVALID",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A field holds what nobody could save"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The value breaks the rules of its field: a file that was edited by hand, or an odd answer of the provider. It is kept as it is, but it cannot be saved anew, and what it does to calls is not known. What another check says better is not said again."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Correct the field; the message says how."),
     .concerns = anything,
     .look = lookAtFields,
     .general = true},
    {.code = "FIELD-WARN",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "A field holds something doubtful"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The value may be saved, but a form would ask whether it is meant. What another check says better is not said again."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Correct the field if it is not meant."),
     .concerns = anything,
     .general = true},
};

} // namespace

std::span<const Check> fieldChecks()
{
    return checks;
}

} // namespace trunkdesk
