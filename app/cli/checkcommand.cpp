// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkcodes.h"
#include "app/cli/checkreport.h"
#include "app/cli/commandline.h"
#include "app/cli/reporttarget.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

QString summary()
{
    return Text::tr("Report what is wrong or risky in accounts and in saved files.");
}

void addOptions(CommandLine *line)
{
    line->add({u"format"_s, Text::tr("How to report: text for people, which is the default; json for programs; or sarif for services that show findings beside the files."),
        u"text|json|sarif"_s, u"text"_s});
    line->add({{u"o"_s, u"output"_s}, Text::tr("Where to write the report; without it, or with -, to standard output."), Text::tr("FILE")});
    addChoiceOptions(line);
    line->add({u"limit"_s, Text::tr("As text, print at most so many lines of each check, and how many more there are."), u"N"_s});
    line->add({u"all"_s, Text::tr("Report also what the console was told to ignore in these accounts.")});
    line->add({{u"q"_s, u"quiet"_s}, Text::tr("Print nothing when the exit code is 0: for cron, which mails whatever is printed.")});
    line->add({u"codes"_s, Text::tr("List the checks with their codes and what they mean, and end; --only chooses some, and --format may also be man.")});
    addAccountOptions(line, SandboxToo::Yes);
}

int tellCodes(const CheckChoice &choice, const QString &format, const QString &target)
{
    QList<const Check *> checks;
    std::copy_if(allChecks().begin(), allChecks().end(), std::back_inserter(checks), [&choice](const Check *check) { return choice.only.isEmpty() || choice.only.contains(check); });
    const auto text = format == u"json" ? codesJson(checks) : format == u"man" ? codesManPage(checks).trimmed() : codesText(checks).toUtf8();
    if (const auto refusal = writeReport(text, target))
        return refused(*refusal);
    return Fine;
}

/// A line a finding; of each check at most so many, and how many more there are.
QByteArray reportText(const CheckRun &run, qsizetype limit)
{
    QByteArray text;
    QMap<QString, qsizetype> more; // by code, so that the order is stable
    QHash<const Check *, qsizetype> told;
    for (const auto &finding : run.findings) {
        if (++told[&finding.check()] <= limit)
            text += findingLine(finding).toUtf8() + '\n';
        else
            ++more[QLatin1StringView(finding.check().code)];
    }
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        text += Text::tr("… and %n more [%1]", nullptr, int(it.value())).arg(it.key()).toUtf8() + '\n';
    return text;
}

/// Nothing: it is no number of lines.
std::optional<qsizetype> limitOf(const CommandLine &line)
{
    if (!line.has(u"limit"_s))
        return std::numeric_limits<qsizetype>::max();
    bool ok = false;
    const auto limit = line.value(u"limit"_s).toInt(&ok);
    return ok && limit > 0 ? std::optional<qsizetype>(limit) : std::nullopt;
}

/// On standard error, so that a report can be piped: what is to be said of files, and what it came to. Programs find both in the document.
void tellRest(const CheckSubjects &subjects, const CheckRun &run)
{
    for (const auto &notice : subjects.notices)
        tell(notice.toString());
    for (const auto &word : run.idle)
        tell(Text::tr("--ignore %1 covers nothing that was found; take it out.").arg(word));
    if (!subjects.accounts.empty())
        tell(checkSummary(subjects, run));
}

/// The options of an account are together or not at all; --endpoint alone is where the environment's account:NAME is asked for.
Result<std::optional<AccountOptions>, Refusal> accountWanted(const CommandLine &line)
{
    const auto words = line.arguments();
    const bool named = line.has(u"endpoint"_s) && std::any_of(words.begin(), words.end(), [](const QString &word) { return word.startsWith(u"account:"); });
    const bool wanted = line.has(u"sandbox"_s) || line.has(u"from-env"_s) || line.has(u"account"_s) || line.has(u"provider"_s) || (line.has(u"endpoint"_s) && !named);
    if (!wanted)
        return std::optional<AccountOptions>();
    const auto options = accountOptions(line, SandboxToo::Yes);
    if (!options)
        return options.error();
    return std::optional(*options);
}

int check(const CommandLine &line, const CheckChoice &choice, const QString &format)
{
    const auto account = accountWanted(line);
    if (!account)
        return refused(account.error());
    if (const auto refusal = emptyEndpoint(line))
        return refused(*refusal);
    if (line.arguments().isEmpty() && !*account)
        return misused(Text::tr("A file or an account is missing. “trunkctl check --help” says what it takes."));

    auto subjects = readSubjects(line.arguments(), *account, *account ? QString() : line.value(u"endpoint"_s));
    const auto run = runChecks(subjects, choice, line.has(u"all"_s) ? ConsoleIgnores::Reported : ConsoleIgnores::LeftOut);
    for (const auto &trouble : run.troubles)
        subjects.notices.append({FileNotice::Severity::Warning, {}, {}, 0, trouble});
    const int code = !subjects.complete ? NotRead : run.failed ? Failed : Fine;
    const bool silent = line.has(u"quiet"_s) && code == Fine;
    const auto target = line.value(u"output"_s);
    const bool text = format == u"text";
    if (!silent || !text || !target.isEmpty()) {
        const auto report = text ? reportText(run, *limitOf(line)) : format == u"json" ? checkJsonReport(subjects, run) : checkSarifReport(subjects, run);
        if (const auto refusal = writeReport(report, target))
            return refused(*refusal);
    }
    if (!silent && (text || !target.isEmpty()))
        tellRest(subjects, run);
    return code;
}

int run(const QStringList &arguments)
{
    CommandLine line("check", summary(), Text::tr("[FILE…|account:NAME…]"),
        Text::tr("Snapshots, or answers of the provider's API saved as JSON; a folder stands for all JSON files in it. account:NAME is an account as it is now, by its name in the "
                 "console's list or its provider's id."));
    addOptions(&line);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto format = line.value(u"format"_s);
    const bool codes = line.has(u"codes"_s);
    if (codes ? format != u"text" && format != u"json" && format != u"man" : format != u"text" && format != u"json" && format != u"sarif")
        return misused(codes ? Text::tr("--format wants text, json or man with --codes.") : Text::tr("--format wants text, json or sarif."));
    if (line.has(u"output"_s) && line.value(u"output"_s).isEmpty())
        return misused(Text::tr("--output wants the name of a file, or - for standard output."));
    if (!limitOf(line))
        return misused(Text::tr("--limit wants a number from 1."));
    const auto choice = checkChoice(line);
    if (!choice)
        return refused(choice.error());
    return codes ? tellCodes(*choice, format, line.value(u"output"_s)) : check(line, *choice, format);
}

} // namespace

Command checkCommand()
{
    return {"check", summary, run};
}

} // namespace trunkdesk::cli
