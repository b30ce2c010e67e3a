// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/diffreport.h"
#include "models/items/differencewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DiffCommand)
};

QString summary()
{
    return Text::tr("Compare two of files and accounts: what is added, removed, changed or moved.");
}

bool printReport(const Comparison &comparison, const DiffSide &before, const DiffSide &after, bool json)
{
    QStringList words;
    for (const auto &word : differenceWords(comparison, before.inventory(), after.inventory()))
        words.append(word.text);
    if (json)
        return print(QString::fromUtf8(differenceJson(comparison, words, before, after)));
    for (const auto &notice : before.notices + after.notices)
        tell(notice.toString());
    for (const auto &remark : comparison.remarks)
        tell(remark);
    bool printed = true;
    for (const auto &line : differenceLines(comparison, before.inventory(), after.inventory()))
        printed = printed && print(line);
    for (const auto &word : std::as_const(words))
        printed = printed && print(u"  "_s + word);
    tell(comparison.isEmpty() ? Text::tr("No difference.") : Text::tr("%n record(s) differ.", nullptr, int(comparison.differences.size())));
    return printed;
}

int run(const QStringList &arguments)
{
    CommandLine line("diff", summary(), u"A B"_s,
        Text::tr("What was and what is: each a snapshot, an answer of the provider's API saved as JSON, a folder of these, or account:NAME for an "
                 "account as it is now, by its name in the console's list or its provider's id."));
    line.add({u"format"_s, Text::tr("How to report: text for people, which is the default, or json for programs."), u"text|json"_s, u"text"_s});
    line.add({u"endpoint"_s, Text::tr("Where the environment's account is asked for: one of its provider's regional hosts, or one on the loopback address."), u"URL"_s});
    if (const auto end = line.parse(arguments))
        return *end;
    const auto format = line.value(u"format"_s);
    if (format != u"text" && format != u"json")
        return misused(Text::tr("--format wants text or json."));
    if (line.arguments().size() != 2)
        return misused(Text::tr("Two are compared, each a file or account:NAME. “trunkctl diff --help” says more."));
    const auto endpoint = line.value(u"endpoint"_s);
    if (const auto refusal = emptyEndpoint(line))
        return refused(*refusal);

    const auto before = readSide(line.arguments().at(0), endpoint);
    if (!before)
        return refused(before.error());
    const auto after = readSide(line.arguments().at(1), endpoint);
    if (!after)
        return refused(after.error());
    if (!comparable(before->inventory(), after->inventory()))
        return refused({Text::tr("The two have no kind of record in common, so there is nothing to compare. Give two of one provider."), NotRead});
    const auto comparison = compare(before->inventory(), after->inventory());
    if (!printReport(comparison, *before, *after, format == u"json"))
        return refused({Text::tr("The report is incomplete: standard output does not take what is written."), NotRead});
    return comparison.isEmpty() ? Fine : Failed;
}

} // namespace

Command diffCommand()
{
    return {"diff", summary, run};
}

} // namespace trunkdesk::cli
