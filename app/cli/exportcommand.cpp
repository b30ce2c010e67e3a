// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountreading.h"
#include "app/cli/commandline.h"
#include "app/cli/reporttarget.h"
#include "models/files/snapshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExportCommand)
};

QString summary()
{
    return Text::tr("Read a whole account and write it as a snapshot.");
}

/// `target` is a path, or `-` for standard output. All of it or, for a file, nothing.
int write(const Inventory &inventory, const QString &target)
{
    auto content = contentOf(inventory);
    if (!content.time.isValid())
        content.time = QDateTime::currentDateTimeUtc();
    const auto result = target == u"-" ? writeSnapshot(content, toStandardOutput) : saveSnapshot(content, target);
    if (!result) {
        tell(result.error().isEmpty() ? Text::tr("Standard output does not take what is written. Write to a file instead.") : result.error());
        return Failed;
    }
    for (const auto &notice : result->notices)
        tell(notice.toString());
    tell(Text::tr("%n record(s) written.", nullptr, int(result->records)));
    return Fine;
}

int run(const QStringList &arguments)
{
    CommandLine line("export", summary());
    addAccountOptions(&line, SandboxToo::Yes);
    line.add({{u"o"_s, u"output"_s}, Text::tr("Where to write, by custom NAME.trunkdesk.json; - is standard output."), Text::tr("FILE")});
    if (const auto end = line.parse(arguments))
        return *end;
    const auto options = accountOptions(line, SandboxToo::Yes);
    if (!options)
        return refused(options.error());
    const auto target = line.value(u"output"_s);
    if (target.isEmpty())
        return misused(Text::tr("Say where to write: -o FILE, or -o - for standard output."));
    const auto chosen = chooseAccount(*options);
    if (!chosen)
        return refused(chosen.error());
    AccountReading reading(*chosen);
    return reading.run() ? write(*reading.inventory(), target) : Failed;
}

} // namespace

Command exportCommand()
{
    return {"export", summary, run};
}

} // namespace trunkdesk::cli
