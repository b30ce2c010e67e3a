// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkrun.h"

#include "app/cli/fieldlines.h"
#include "models/changes/stepwords.h"
#include "models/checks/findings.h"
#include "models/checks/ignoredfile.h"
#include "models/core/displaytext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

QString safe(const QString &text)
{
    return displayText(maskSecrets(text));
}

/// Of the account at its provider, not of the file: so a finding stays itself in a copy of the file.
QByteArray fingerprintOf(const Finding &finding, const QString &account)
{
    QByteArray what = account.toUtf8() + '\n' + finding.check->code;
    if (finding.record.kind)
        what += '\n' + QByteArray(finding.record.kind->key) + '\n' + finding.record.parent.toUtf8() + '\n' + finding.record.id.toUtf8();
    what += '\n' + finding.field;
    return QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32);
}

CheckedFinding described(const Finding &finding, const CheckSubject &subject)
{
    CheckedFinding checked{finding, &subject, subject.placeOf(finding.record)};
    const auto &inventory = subject.inventory();
    if (finding.record.kind) {
        if (const auto record = inventory.record(finding.record))
            checked.title = safe(recordTitle(*finding.record.kind, *record));
        checked.parentTitle = safe(parentTitle(finding.record, inventory));
    }
    checked.fingerprint = fingerprintOf(finding, inventory.account().accountId);
    return checked;
}

/// Sorts, and tells apart what would have one fingerprint.
void arrange(const CheckSubjects &subjects, QList<CheckedFinding> *findings)
{
    const auto &kinds = allKinds();
    const auto *first = subjects.accounts.data();
    const auto key = [&](const CheckedFinding &f) {
        return std::make_tuple(-int(f.check().severity), f.subject - first, std::cref(f.place.file), f.place.line, kinds.indexOf(f.finding.record.kind), std::cref(f.parentTitle),
            std::cref(f.title), std::cref(f.finding.record.id), QByteArrayView(f.check().code), std::cref(f.finding.field));
    };
    std::stable_sort(findings->begin(), findings->end(), [&key](const CheckedFinding &a, const CheckedFinding &b) { return key(a) < key(b); });
    QHash<QByteArray, int> met;
    for (auto &f : *findings)
        if (const int before = met[f.fingerprint]++; before > 0)
            f.fingerprint += ':' + QByteArray::number(before);
}

/// What the console was told to ignore in this account; that of the sandbox lives only as long as the console runs.
IgnoredFindings ignoredIn(const CheckSubject &subject, QStringList *troubles)
{
    const auto &account = subject.inventory().account();
    if (account.mode == AccountMode::Sandbox)
        return {};
    const auto path = ignoredPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), account);
    auto ignored = readIgnoredFile(path);
    if (ignored)
        return *ignored;
    troubles->append(Text::tr("What the console ignores in “%1” cannot be read, so it is reported: %2 (%3)").arg(displayText(account.name), ignored.error(), displayText(path)));
    return {};
}

/// Why it is ignored; nothing: it is not.
std::optional<QString> whyIgnored(const Finding &finding, const CheckChoice &choice, const IgnoredFindings &console, QSet<qsizetype> *used)
{
    if (const auto by = choice.ignoredBy(finding); by >= 0) {
        used->insert(by);
        return Text::tr("Ignored on the command line: --ignore %1.").arg(displayText(choice.ignored[by].word));
    }
    const auto *entry = console.entryFor(finding);
    if (!entry)
        return {};
    return entry->reason.isEmpty() ? Text::tr("Ignored in the console.") : Text::tr("Ignored in the console: %1").arg(safe(entry->reason));
}

} // namespace

QString CheckedFinding::message() const
{
    return safe(finding.message);
}

QString CheckedFinding::recordName() const
{
    if (!finding.record.kind)
        return {};
    QString name = QLatin1StringView(finding.record.kind->key);
    const auto id = displayText(finding.record.id);
    const bool told = title.isEmpty() || title == id || finding.message.contains(u'“' + title + u'”');
    if (!told)
        name += u" “"_s + title + u'”';
    if (!id.isEmpty())
        name += told ? u' ' + id : u" ("_s + id + u')';
    if (!parentTitle.isEmpty() && !finding.message.contains(u'“' + parentTitle + u'”'))
        name += u" in “"_s + parentTitle + u'”';
    return name;
}

qsizetype CheckRun::count(FindingSeverity severity) const
{
    return std::count_if(findings.begin(), findings.end(), [severity](const CheckedFinding &f) { return f.check().severity == severity; });
}

CheckRun runChecks(const CheckSubjects &subjects, const CheckChoice &choice, ConsoleIgnores console)
{
    CheckRun run;
    FieldLines lines;
    QSet<qsizetype> used;
    for (const auto &subject : subjects.accounts) {
        const auto ignored = console == ConsoleIgnores::LeftOut ? ignoredIn(subject, &run.troubles) : IgnoredFindings();
        for (const auto &finding : findAll(subject.inventory())) {
            if (!choice.wants(finding))
                continue;
            auto checked = described(finding, subject);
            const auto why = whyIgnored(finding, choice, ignored, &used);
            checked.ignoredWhy = why.value_or(QString());
            (why ? run.ignored : run.findings).append(checked);
        }
    }
    for (auto *list : {&run.findings, &run.ignored}) {
        for (auto &f : *list)
            f.place = lines.placeOf(f.finding, f.place);
        arrange(subjects, list);
    }
    for (qsizetype i = 0; i < choice.ignored.size(); ++i)
        if (!used.contains(i) && !choice.ignored[i].record.isEmpty())
            run.idle.append(displayText(choice.ignored[i].word));
    run.failed = std::any_of(run.findings.begin(), run.findings.end(), [&choice](const CheckedFinding &f) { return choice.fails(f.finding); });
    return run;
}

} // namespace trunkdesk::cli
