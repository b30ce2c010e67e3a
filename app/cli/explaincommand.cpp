// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountsource.h"
#include "app/cli/commandline.h"
#include "models/checks/explanation.h"
#include "models/checks/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExplainCommand)
};

constexpr size_t mostText = 1024 * 1024; // of a log, what matters stands in one answer

QString summary()
{
    return Text::tr("Say what a failed call means, and where in an account its cause may be.");
}

QString standardInput()
{
    QByteArray text(mostText, '\0');
    text.truncate(qsizetype(std::fread(text.data(), 1, mostText, stdin)));
    return QString::fromUtf8(text);
}

int run(const QStringList &arguments)
{
    CommandLine line("explain", summary(), Text::tr("CODE|- [FILE|account:NAME]"),
        Text::tr("A code such as 32010, a line of a log or a SIP answer; - reads it from standard input. With a file, a folder or account:NAME, or an account by the options, the causes are "
                 "looked for there."));
    addAccountOptions(&line, SandboxToo::Yes);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto words = line.arguments();
    const bool piped = !words.isEmpty() && words.constFirst() == u"-";
    if (words.isEmpty() || (!piped && words.constFirst().trimmed().isEmpty()))
        return misused(Text::tr("A code is missing, or - for standard input. “trunkctl explain --help” says more."));
    DiffSide side;
    const bool account = words.size() > 1 || namesAccount(line);
    if (account) {
        auto source = readSource(line, words.sliced(1), NotRead);
        if (!source)
            return refused(source.error());
        side = std::move(source).value();
    }
    const auto *inventory = account ? &side.inventory() : nullptr;
    const auto report = readFailure(piped ? standardInput() : words.constFirst());
    const auto explanations = explain(report, inventory, inventory ? findAll(*inventory) : QList<Finding>());
    const auto text = explanationText(report, explanations, inventory).trimmed();
    if (!text.isEmpty() && !print(text))
        return refused({Text::tr("The report is incomplete: standard output does not take what is written."), NotRead});
    if (explanations.isEmpty()) // as the console says it
        return refused({QCoreApplication::translate("trunkdesk::ExplainPage", "No code is recognised in it") + u'.', Failed});
    return std::any_of(explanations.begin(), explanations.end(), [](const FailureExplanation &e) { return e.code != nullptr; }) ? Fine : Failed;
}

} // namespace

Command explainCommand()
{
    return {"explain", summary, run};
}

} // namespace trunkdesk::cli
