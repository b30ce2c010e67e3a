// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "models/core/displaytext.h"
#include "models/core/language.h"
#include "models/core/processguard.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace trunkdesk;
using namespace trunkdesk::cli;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CommandLine)
};

QList<Command> commands()
{
    return {checkCommand(), diffCommand(), explainCommand(), exportCommand(), restoreCommand(), routeCommand(), sandboxCommand()};
}

QString help()
{
    auto text = Text::tr("Usage: trunkctl COMMAND [options]") + u"\n\n"_s + Text::tr("Does without a window what needs none. Only restore changes an account.") + u"\n\n"_s
        + Text::tr("Commands:") + u'\n';
    for (const auto &command : commands())
        text += u"  "_s + QString(QLatin1StringView(command.name)).leftJustified(10) + command.summary() + u'\n';
    return text + u'\n' + Text::tr("“trunkctl COMMAND --help” lists the options of a command.");
}

int run(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return misused(Text::tr("A command is missing. “trunkctl --help” lists them."));
    const auto &first = arguments.constFirst();
    if (first == u"--help" || first == u"-h") {
        print(help());
        return Fine;
    }
    if (first == u"--version" || first == u"-v") {
        print(u"trunkctl " TRUNKDESK_VERSION ""_s);
        return Fine;
    }
    for (const auto &command : commands())
        if (first == QLatin1StringView(command.name))
            return command.run(arguments.sliced(1));
    return misused((first.startsWith(u'-') ? Text::tr("There is no option “%1”.") : Text::tr("There is no command “%1”.")).arg(displayText(first)) + u' '
                   + Text::tr("“trunkctl --help” lists what there is."));
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of the write, not a death
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"trunkdesk"_s); // the folders of the console are ours too: its accounts and its journal
    QCoreApplication::setApplicationName(u"trunkdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKDESK_VERSION));
    installLanguage(&application, QLocale::system());
    return run(QCoreApplication::arguments().sliced(1));
}
