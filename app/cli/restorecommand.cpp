// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/diffreport.h"
#include "app/cli/guardoptions.h"
#include "app/cli/keptjournal.h"
#include "app/cli/planapplication.h"
#include "app/cli/restoresecrets.h"
#include "models/changes/planner.h"
#include "models/changes/restore.h"
#include "models/core/displaytext.h"
#include "models/items/plantext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RestoreCommand)
};

QString summary()
{
    return Text::tr("Make an account say again what a file says.");
}

struct Options
{
    AccountOptions account = {};
    GuardOptions guards = {};
    QString file = {};
    bool dryRun = false;
    bool yes = false;
    bool deletes = false;
};

Result<Options, Refusal> optionsOf(const CommandLine &line)
{
    const auto account = accountOptions(line, SandboxToo::No);
    if (!account)
        return account.error();
    const auto guards = guardOptions(line);
    if (!guards)
        return guards.error();
    if (line.arguments().size() != 1)
        return Refusal{Text::tr("Say which file: one snapshot, answer of the provider's API, or folder of these."), NotRead};
    return Options{*account, *guards, line.arguments().constFirst(), line.has(u"dry-run"_s), line.has(u"yes"_s), line.has(u"delete"_s)};
}

/// The places of the differences that are to be taken back; those that only the account has are kept unless they are to go.
QList<int> chosenOf(const Comparison &comparison, bool deletes, int *kept)
{
    QList<int> chosen;
    for (int i = 0; i < comparison.differences.size(); ++i) {
        if (comparison.differences.at(i).kind == Difference::Kind::Removed && !deletes)
            ++*kept;
        else
            chosen.append(i);
    }
    return chosen;
}

bool printPlan(const Plan &plan, const QStringList &cannot, Inventory *live)
{
    auto text = planAsText({{plan, live}}, cannot);
    if (const auto guards = guardLines(plan); !guards.isEmpty())
        text += u'\n' + Text::tr("Each of these needs a yes of its own (--allow WORD):") + u'\n' + guards.join(u'\n') + u'\n';
    text.chop(1);
    return print(text);
}

/// On a terminal somebody can be asked; anywhere else the option has to say it.
bool saysYes(const Plan &plan, const Account &account)
{
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0) {
        tell(Text::tr("Nothing was sent. --yes applies it."));
        return false;
    }
    std::fputs((Text::tr("Apply %n step(s) to “%1”? Type yes: ", nullptr, int(plan.steps.size())).arg(displayText(account.name))).toUtf8().constData(), stderr);
    const bool yes = QTextStream(stdin).readLine().trimmed().toLower() == u"yes";
    if (!yes)
        tell(Text::tr("Nothing was sent."));
    return yes;
}

int restore(const Options &options, const DiffSide &wanted, AccountReading *reading)
{
    auto *live = reading->inventory();
    if (!comparable(*live, wanted.inventory()))
        return refused({Text::tr("The file tells of no kind of record that the account lets be read, so there is nothing to compare."), NotRead});
    const auto comparison = compare(*live, wanted.inventory());
    int kept = 0;
    const auto chosen = chosenOf(comparison, options.deletes, &kept);
    const auto secretless = recordsWithoutSecret(comparison, chosen, *live, wanted.inventory());
    const auto secrets = passwordsInEnvironment(secretless);
    if (!secrets)
        return refused(secrets.error());
    auto way = restoreChanges(comparison, chosen, *live, wanted.inventory(), *secrets);
    way.cannot += missingPasswords(secretless, *secrets, wanted.inventory());
    auto plan = makePlan(way.changes, *live);
    plan.purpose.kind = Purpose::Kind::Restore;
    for (const auto &remark : comparison.remarks)
        tell(remark);
    if (kept > 0)
        tell(Text::tr("%n record(s) are only in the account and stay; --delete removes them.", nullptr, kept));
    if (plan.isEmpty()) {
        for (const auto &sentence : way.cannot)
            tell(sentence);
        tell(Text::tr("There is nothing to do."));
        return Fine;
    }
    if (!printPlan(plan, way.cannot, live))
        return refused({Text::tr("The plan could not be printed: standard output does not take what is written. Nothing was sent."), NotRead});
    if (options.dryRun)
        return Fine;
    if (const auto missing = guardsMissing(plan, options.guards, live->account().name); !missing.isEmpty())
        return refused({missing});
    if (!options.yes && !saysYes(plan, live->account()))
        return Failed;
    const auto journal = beginJournal(plan, *live);
    if (!journal)
        return refused(journal.error());
    PlanApplication application(ResourceClient(reading->session()), live);
    const auto code = application.run(plan, journal->entry.get());
    tell(Text::tr("Written down in “%1”.").arg(displayText(journal->path)));
    return code;
}

int run(const QStringList &arguments)
{
    CommandLine line("restore", summary(), Text::tr("FILE"), Text::tr("What the account is to say: a snapshot, an answer of the provider's API saved as JSON, or a folder of these."));
    addAccountOptions(&line, SandboxToo::No);
    line.add({u"dry-run"_s, Text::tr("Print the plan and send nothing.")});
    line.add({u"yes"_s, Text::tr("Apply the plan without asking.")});
    line.add({u"delete"_s, Text::tr("Also remove what is only in the account; without it, things are only created and changed.")});
    addGuardOptions(&line);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto options = optionsOf(line);
    if (!options)
        return refused(options.error());
    auto chosen = chooseAccount(options->account);
    if (!chosen)
        return refused({chosen.error().message, NotRead});
    const auto &account = chosen->account;
    if (!options->dryRun && account.mode == AccountMode::ReadOnly)
        return refused({Text::tr("“%1” is read-only in the console's list, so nothing was sent. Allow changes in its settings there, or look at --dry-run.").arg(displayText(account.name)), NotRead});
    chosen.value().connection.readOnly = chosen->connection.readOnly || options->dryRun;
    const auto wanted = readFileSide(options->file, account.provider);
    if (!wanted)
        return refused(wanted.error());
    for (const auto &notice : wanted->notices)
        tell(notice.toString());
    if (options->deletes && std::any_of(wanted->notices.begin(), wanted->notices.end(), [](const FileNotice &n) { return n.severity == FileNotice::Severity::Warning; }))
        return refused({Text::tr("Some of the file was left out, so nothing may be deleted for its sake. Mend it, or leave out --delete."), NotRead});
    if (const auto &from = wanted->inventory().account().accountId; !from.isEmpty() && from != account.accountId)
        tell(Text::tr("The file is of another account (%1), so records are found by their names.").arg(displayText(from)));
    AccountReading reading(*chosen);
    return reading.run() ? restore(*options, *wanted, &reading) : NotRead;
}

} // namespace

Command restoreCommand()
{
    return {"restore", summary, run};
}

} // namespace trunkdesk::cli
