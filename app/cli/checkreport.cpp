// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkreport.h"

#include "app/cli/jsontext.h"
#include "models/core/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

QByteArray number(qsizetype n)
{
    return QByteArray::number(n);
}

QByteArray quoted(const char *text)
{
    return jsonQuoted(QString::fromUtf8(text));
}

QByteArray placeJson(const RecordId &id)
{
    return jsonObject({{"kind", quoted(id.kind ? id.kind->key : "")}, {"record", jsonQuoted(id.id)}, {"parent", jsonQuoted(id.parent)}});
}

QByteArray findingJson(const CheckedFinding &f, bool ignored)
{
    const auto &[check, record, field, message, others, fixes] = f.finding;
    QList<QByteArray> otherRecords;
    for (const auto &other : others)
        otherRecords.append(placeJson(other));
    QStringList remedies;
    for (const auto &fix : fixes)
        remedies.append(displayText(maskSecrets(fix.title)));
    QList<std::pair<const char *, QByteArray>> members{{"file", jsonQuoted(f.place.file)},
        {"line", number(f.place.line)},
        {"account", jsonQuoted(f.subject->inventory().account().accountId)},
        {"kind", quoted(record.kind ? record.kind->key : "")},
        {"record", jsonQuoted(record.id.isEmpty() ? f.title : displayText(record.id))},
        {"title", jsonQuoted(f.title)},
        {"parent", jsonQuoted(record.parent)},
        {"parentTitle", jsonQuoted(f.parentTitle)},
        {"field", jsonQuoted(QString::fromUtf8(field))},
        {"severity", quoted(severityKey(check->severity))},
        {"code", quoted(check->code)},
        {"errors", jsonTexts(findingErrors(f.finding))},
        {"message", jsonQuoted(f.message())},
        {"others", jsonArray(otherRecords)},
        {"fixes", jsonTexts(remedies)},
        {"fingerprint", jsonQuoted(QString::fromLatin1(f.fingerprint))}};
    if (ignored)
        members.emplaceBack("reason", jsonQuoted(f.ignoredWhy));
    return jsonObject(members);
}

QByteArray findingsJson(const QList<CheckedFinding> &findings, bool ignored)
{
    QList<QByteArray> elements;
    for (const auto &f : findings)
        elements.append(findingJson(f, ignored));
    return jsonArray(elements);
}

QByteArray accountsJson(const CheckSubjects &subjects)
{
    QList<QByteArray> elements;
    for (const auto &subject : subjects.accounts) {
        const auto &account = subject.inventory().account();
        const auto time = subject.inventory().readAt();
        elements.append(jsonObject({{"name", jsonQuoted(account.name)},
            {"provider", jsonQuoted(QString::fromLatin1(account.provider))},
            {"accountId", jsonQuoted(account.accountId)},
            {"file", jsonQuoted(subject.file)},
            {"time", time.isValid() ? jsonQuoted(time.toUTC().toString(Qt::ISODate)) : QByteArray("null")},
            {"records", number(subject.inventory().count())}}));
    }
    return jsonArray(elements);
}

} // namespace

QString findingLine(const CheckedFinding &f)
{
    auto where = f.place.file.isEmpty() ? f.subject->name() : f.place.file;
    if (f.place.line > 0)
        where += u':' + QString::number(f.place.line);
    auto about = f.recordName();
    if (!f.finding.field.isEmpty())
        about += (about.isEmpty() ? QString() : u" "_s) + QString::fromUtf8(f.finding.field);
    auto codes = findingErrors(f.finding);
    codes.prepend(QLatin1StringView(f.check().code));
    return displayText(where) + u": "_s + QLatin1StringView(severityKey(f.check().severity)) + u": "_s + (about.isEmpty() ? QString() : about + u": "_s) + f.message() + u" ["_s + codes.join(u' ')
        + u']';
}

QString checkSummary(const CheckSubjects &subjects, const CheckRun &run)
{
    QStringList counts;
    const auto add = [&counts](const QString &text, qsizetype count) {
        if (count > 0)
            counts.append(text);
    };
    const auto errors = run.count(FindingSeverity::Error);
    const auto security = run.count(FindingSeverity::Security);
    const auto warnings = run.count(FindingSeverity::Warning);
    const auto notes = run.count(FindingSeverity::Note);
    add(Text::tr("%n error(s)", nullptr, int(errors)), errors);
    add(Text::tr("%n of security", "findings", int(security)), security);
    add(Text::tr("%n warning(s)", nullptr, int(warnings)), warnings);
    add(Text::tr("%n note(s)", nullptr, int(notes)), notes);
    const auto looked = subjects.accounts.size() == 1 ? Text::tr("%n record(s) checked", nullptr, int(subjects.records()))
                                                      : Text::tr("%n record(s) of %1 accounts checked", nullptr, int(subjects.records())).arg(subjects.accounts.size());
    auto text = counts.isEmpty() ? Text::tr("%1: nothing found.").arg(looked) : Text::tr("%1: %2.").arg(looked, counts.join(u", "));
    if (!run.ignored.isEmpty())
        text += u' ' + Text::tr("%n more ignored.", nullptr, int(run.ignored.size()));
    return text;
}

QByteArray checkJsonReport(const CheckSubjects &subjects, const CheckRun &run)
{
    QList<std::pair<const char *, QByteArray>> counts;
    for (const auto severity : severities)
        counts.emplaceBack(severityKey(severity), number(run.count(severity)));
    counts.emplaceBack("ignored", number(run.ignored.size()));
    return indentedJson(jsonObject({{"records", number(subjects.records())},
        {"accounts", accountsJson(subjects)},
        {"failed", run.failed ? "true" : "false"},
        {"counts", jsonObject(counts)},
        {"findings", findingsJson(run.findings, false)},
        {"ignored", findingsJson(run.ignored, true)},
        {"notices", noticesJson(subjects.notices)}}));
}

} // namespace trunkdesk::cli
