// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/guardoptions.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::GuardOptions)
};

QString wordOf(Guard guard)
{
    return QString::fromLatin1(guardWord(guard));
}

QString allWords()
{
    QStringList words;
    for (const auto guard : allGuards())
        words.append(wordOf(guard));
    return words.join(u", ");
}

} // namespace

void addGuardOptions(CommandLine *line)
{
    line->add({u"allow"_s, Text::tr("Say yes to what has to be thought about, by its word; may be given several times. The words are %1.").arg(allWords()), Text::tr("WORD")});
    line->add({u"account-name"_s, Text::tr("The account's name once more, needed where a name is given up that others may then take."), Text::tr("NAME")});
}

Result<GuardOptions, Refusal> guardOptions(const CommandLine &line)
{
    GuardOptions options;
    for (const auto &word : line.values(u"allow"_s)) {
        const auto guard = guardOfWord(word.toUtf8());
        if (guard == Guard::None)
            return Refusal{Text::tr("--allow knows no “%1”. The words are %2.").arg(displayText(word), allWords()), NotRead};
        options.allowed.insert(guard);
    }
    options.accountName = line.value(u"account-name"_s);
    return options;
}

QStringList guardLines(const Plan &plan)
{
    QStringList lines;
    for (const auto &caution : plan.cautions())
        if (caution.needsYes())
            lines.append(u"  %1: %2"_s.arg(wordOf(caution.guard), caution.text));
    return lines;
}

QString guardsMissing(const Plan &plan, const GuardOptions &options, const QString &accountName)
{
    QStringList missing;
    for (const auto &caution : plan.cautions())
        if (const auto option = u"--allow "_s + wordOf(caution.guard); caution.needsYes() && !options.allowed.contains(caution.guard) && !missing.contains(option))
            missing.append(option);
    const bool freesName = std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.freesName; });
    if (freesName && options.accountName != accountName)
        missing.append(u"--account-name “%1”"_s.arg(displayText(accountName)));
    return missing.isEmpty() ? QString() : Text::tr("This has to be thought about, so nothing was sent. If you mean it, add: %1").arg(missing.join(u' '));
}

} // namespace trunkdesk::cli
