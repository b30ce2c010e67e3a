// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkreport.h"
#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

QString summary()
{
    return Text::tr("Report every field in saved files that would be refused or is doubtful.");
}

/// Files without any record of ours, of which at least one should have had some.
bool nothingToCheck(const OpenedFiles &opened)
{
    return opened.recordCount() == 0
        && std::any_of(opened.notices.begin(), opened.notices.end(), [](const FileNotice &n) { return n.severity == FileNotice::Severity::Warning; });
}

int run(const QStringList &arguments)
{
    CommandLine line("check", summary(), Text::tr("FILE…"), Text::tr("Snapshots, or answers of the provider's API saved as JSON. A folder stands for all JSON files in it."));
    line.add({u"format"_s, Text::tr("How to report: text for people, which is the default, or json for programs."), u"text|json"_s, u"text"_s});
    if (const auto end = line.parse(arguments))
        return *end;
    const auto format = line.value(u"format"_s);
    if (format != u"text" && format != u"json")
        return misused(Text::tr("--format wants text or json."));
    if (line.arguments().isEmpty())
        return misused(Text::tr("A file is missing. “trunkctl check --help” says what it takes."));

    const auto opened = readFiles(line.arguments());
    const auto findings = findingsIn(opened);
    bool printed = true;
    if (format == u"json") {
        printed = print(QString::fromUtf8(reportJson(opened, findings)));
    } else {
        for (const auto &notice : opened.notices)
            tell(notice.toString());
        for (const auto &finding : findings)
            printed = printed && print(findingText(finding));
        tell(Text::tr("%n record(s) checked.", nullptr, int(opened.recordCount())) + u' ' + Text::tr("%n finding(s).", nullptr, int(findings.size())));
    }
    if (!printed)
        tell(u"trunkctl: "_s + Text::tr("The report is incomplete: standard output does not take what is written."));
    if (!printed || opened.hasErrors() || nothingToCheck(opened))
        return NotRead;
    return findings.isEmpty() ? Fine : Failed;
}

} // namespace

Command checkCommand()
{
    return {"check", summary, run};
}

} // namespace trunkdesk::cli
