// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountsource.h"

#include "app/cli/accountchoice.h"
#include "app/cli/environmentaccount.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountSource)
};

} // namespace

bool namesAccount(const CommandLine &line)
{
    return line.has(u"sandbox"_s) || line.has(u"from-env"_s) || line.has(u"account"_s);
}

Result<DiffSide, Refusal> readSource(const CommandLine &line, const QStringList &words, int unreadable)
{
    if (words.size() + (namesAccount(line) ? 1 : 0) > 1)
        return Refusal{Text::tr("Give one file or account at a time."), NotRead};
    if (!words.isEmpty()) {
        if (const auto refusal = emptyEndpoint(line))
            return *refusal;
        if (line.has(u"provider"_s) && (words.constFirst().startsWith(u"account:") || !isProvider(line.value(u"provider"_s).toUtf8())))
            return Refusal{Text::tr("--provider wants twilio or plivo, and goes with files and with --from-env."), NotRead};
        auto side = readSide(words.constFirst(), line.value(u"endpoint"_s), line.value(u"provider"_s).toUtf8());
        if (side)
            for (const auto &notice : side->notices)
                tell(notice.toString());
        return side;
    }
    const auto options = accountOptions(line, SandboxToo::Yes);
    if (!options)
        return options.error();
    const auto chosen = chooseAccount(*options);
    if (!chosen)
        return Refusal{chosen.error().message, chosen.error().code == Failed ? unreadable : chosen.error().code};
    DiffSide side;
    side.reading = std::make_unique<AccountReading>(*chosen);
    if (!side.reading->run())
        return Refusal{{}, unreadable};
    return side;
}

} // namespace trunkdesk::cli
