// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/reportcontent.h"

#include "models/accounts/providers.h"
#include "models/checks/findings.h"
#include "models/core/displaytext.h"
#include "models/inventory/belongings.h"
#include "models/inventory/coverage.h"
#include "models/inventory/loadremarks.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"
#include "views/report/reportparts.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Report)
};

constexpr qsizetype mostAlike = 6; // findings of one check that stand by themselves

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : Words::tr("not known");
}

QString titleOf(const Inventory &inventory, const RecordId &id)
{
    const auto record = inventory.record(id);
    return displayText(record ? recordTitle(*id.kind, *record) : id.id);
}

/// `hq-trunk › hq-pbx-1`
QString placeOf(const Inventory &inventory, const RecordId &id)
{
    const auto *above = parentKind(*id.kind);
    const auto own = id.id.isEmpty() ? kindSingular(*id.kind) : titleOf(inventory, id);
    return above && !id.parent.isEmpty() ? Words::tr("%1 › %2", "parent and record").arg(titleOf(inventory, {above, {}, id.parent}), own) : own;
}

/// The provider's own codes stand behind what callers or logs would show.
QString withCodes(const Finding &finding)
{
    const auto codes = checkErrors(*finding.check).join(Words::tr(", "));
    return codes.isEmpty() ? displayText(finding.message) : Words::tr("%1 (%2)", "what is wrong, and the provider's codes").arg(displayText(finding.message), codes);
}

/// Many of which the same is to be said, in one cell.
QString placesOf(const Inventory &inventory, const QList<const Finding *> &findings)
{
    constexpr qsizetype named = 30;
    QStringList places;
    for (const auto *finding : findings.first(std::min(named, findings.size())))
        places.append(placeOf(inventory, finding->record));
    const auto list = places.join(Words::tr(", "));
    return findings.size() > named ? Words::tr("%1 and %n more", nullptr, int(findings.size() - named)).arg(list) : list;
}

QList<const Finding *> byWeight(const QList<Finding> &findings, const IgnoredFindings &ignored, const ReportScope &scope, bool hidden)
{
    QList<const Finding *> list;
    for (const auto &finding : findings)
        if (isWithin(scope, finding.record) && (ignored.entryFor(finding) != nullptr) == hidden)
            list.append(&finding);
    std::stable_sort(list.begin(), list.end(), [](const Finding *a, const Finding *b) { return a->check->severity > b->check->severity; });
    return list;
}

} // namespace

void addReportHead(const ReportInput &input, const ReportOptions &options, Report *report)
{
    const auto &inventory = *input.inventory;
    const auto &account = inventory.account();
    const auto *provider = findProvider(account.provider);
    report->blocks.append(reportHeading(1, report->title));
    QList<std::pair<QString, QString>> facts{
        {Words::tr("Account"), report->subject},
        {Words::tr("Provider"), provider ? QString::fromLatin1(provider->name) : QString::fromUtf8(account.provider)},
        {Words::tr("Account id"), displayText(account.accountId)},
        {Words::tr("Kind of access"), account.mode == AccountMode::File && !input.fileName.isEmpty() ? Words::tr("%1: %2").arg(modeWord(account.mode), displayText(input.fileName)) : modeWord(account.mode)},
        {Words::tr("As it was on"), timeText(inventory.readAt())},
        {Words::tr("Report made on"), timeText(input.now)},
    };
    if (!options.entries.isEmpty()) {
        QStringList names;
        for (const auto &id : options.entries)
            names.append(titleOf(inventory, id));
        facts.append({Words::tr("Only about"), names.join(Words::tr(", "))});
    }
    report->blocks.append({.what = ReportBlock::What::Facts, .facts = facts});
    if (input.reading)
        report->blocks.append(reportRemark(Words::tr("The account was still being read when this report was made, so something may be missing in it.")));
    QStringList unread;
    for (const auto *kind : kindsOfProvider(account.provider))
        if (!kind->onDemand && isConfiguration(*kind) && !tellsAll(inventory, *kind))
            unread.append(kindPlural(*kind));
    if (!unread.isEmpty())
        report->blocks.append(reportRemark(Words::tr("Not read, or not to the end, so that some may be missing here: %1.").arg(unread.join(Words::tr(", ")))));
    for (const auto &remark : loadRemarks(inventory))
        report->blocks.append(reportRemark(remark.toString()));
}

void addReportSummary(const Inventory &inventory, const QList<Finding> &findings, const IgnoredFindings &ignored, const ReportOptions &options, const ReportScope &scope, Report *report)
{
    report->blocks.append(reportHeading(2, Words::tr("Summary")));
    ReportTable counts{.headings = {Words::tr("Kind"), Words::tr("Count")}, .rows = {}, .right = {false, true}, .monospace = {false, false}};
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        if (!kind->onDemand && !kind->isSingleton() && isConfiguration(*kind)) {
            const auto count = !scope ? inventory.count(*kind) : std::count_if(scope->begin(), scope->end(), [kind](const RecordId &id) { return id.kind == kind; });
            if (count > 0)
                counts.rows.append({kindPlural(*kind), QLocale().toString(count)});
        }
    if (counts.rows.isEmpty())
        report->blocks.append(reportParagraph(Words::tr("There is nothing in the account.")));
    else
        report->blocks.append({.what = ReportBlock::What::Table, .table = counts});
    if (!options.problems)
        return;
    QHash<FindingSeverity, qsizetype> bySeverity;
    const auto open = byWeight(findings, ignored, scope, false);
    for (const auto *finding : open)
        ++bySeverity[finding->check->severity];
    QStringList parts;
    for (const auto severity : {FindingSeverity::Error, FindingSeverity::Security, FindingSeverity::Warning, FindingSeverity::Note})
        parts.append(Words::tr("%1: %2", "severity and count").arg(severityText(severity)).arg(bySeverity.value(severity)));
    const auto hidden = byWeight(findings, ignored, scope, true).size();
    auto sentence = open.isEmpty() ? Words::tr("The checks found no problems.") : Words::tr("The checks found %n problem(s): %1.", nullptr, int(open.size())).arg(parts.join(Words::tr(", ")));
    if (hidden > 0)
        sentence += u' ' + Words::tr("%n more are ignored, with a reason.", nullptr, int(hidden));
    report->blocks.append(reportParagraph(sentence));
}

void addReportProblems(const Inventory &inventory, const QList<Finding> &findings, const IgnoredFindings &ignored, const ReportScope &scope, Report *report)
{
    constexpr qsizetype most = 2000;
    const auto open = byWeight(findings, ignored, scope, false);
    const auto hidden = byWeight(findings, ignored, scope, true);
    if (open.isEmpty() && hidden.isEmpty())
        return;
    report->blocks.append(reportHeading(2, Words::tr("Problems")));
    ReportTable table{.headings = {Words::tr("Severity"), Words::tr("Code"), Words::tr("Where"), Words::tr("What")}, .rows = {}, .right = {false, false, false, false}, .monospace = {false, false, false, false}};
    QHash<const Check *, QList<const Finding *>> byCheck;
    for (const auto *finding : open)
        byCheck[finding->check].append(finding);
    qsizetype listed = 0;
    for (const auto *finding : open) {
        const auto &alike = byCheck[finding->check];
        if (alike.size() > mostAlike && finding != alike.first())
            continue; // said with the first
        if (++listed > most)
            break;
        const bool many = alike.size() > mostAlike;
        table.rows.append({severityText(finding->check->severity), QString::fromLatin1(finding->check->code), many ? placesOf(inventory, alike) : placeOf(inventory, finding->record),
            many ? checkText(finding->check->title) + u". "_s + checkText(finding->check->meaning) : withCodes(*finding)});
    }
    if (!table.rows.isEmpty())
        report->blocks.append({.what = ReportBlock::What::Table, .table = table});
    if (listed > most)
        report->blocks.append(reportParagraph(Words::tr("There are more, which are not listed here.")));
    if (hidden.isEmpty())
        return;
    report->blocks.append(reportHeading(3, Words::tr("Ignored problems")));
    table.headings = {Words::tr("Code"), Words::tr("Where"), Words::tr("Reason"), Words::tr("Since")};
    table.rows.clear();
    for (const auto *finding : hidden.first(std::min(most, hidden.size()))) {
        const auto *entry = ignored.entryFor(*finding);
        table.rows.append({QString::fromLatin1(finding->check->code), placeOf(inventory, finding->record), displayText(entry->reason), entry->since.isValid() ? QLocale().toString(entry->since.toLocalTime().date(), QLocale::ShortFormat) : QString()});
    }
    report->blocks.append({.what = ReportBlock::What::Table, .table = table});
}

Report reportOf(const ReportInput &input, const ReportOptions &options, const std::atomic_bool *cancelled)
{
    const auto inventory = input.inventory->copy(); // of this thread
    Report report;
    report.subject = displayText(inventory->account().name);
    report.title = Words::tr("Configuration of “%1”").arg(report.subject);
    report.made = input.now;
    report.foot = Words::tr("%1 %2", "program and version").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).trimmed();
    const auto findings = !options.problems ? QList<Finding>() : input.findings ? *input.findings : findAll(*inventory);
    addReportHead(input, options, &report);
    const auto scope = options.entries.isEmpty() ? ReportScope() : withBelongings(*inventory, options.entries);
    addReportSummary(*inventory, findings, input.ignored, options, scope, &report);
    if (options.problems)
        addReportProblems(*inventory, findings, input.ignored, scope, &report);
    addReportRecords(inventory.get(), options, scope, cancelled, &report);
    addReportNumbers(inventory.get(), options, &report);
    return cancelled && *cancelled ? Report() : report;
}

} // namespace trunkdesk
