// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/commandline.h"

#include "models/core/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CommandLine)
};

/// Options that QApplication reads itself; their values must not be taken for files.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList valued{QStringLiteral("-platform"), QStringLiteral("-platformtheme"), QStringLiteral("-style"), QStringLiteral("-qwindowgeometry"),
                                    QStringLiteral("-geometry"), QStringLiteral("-display")};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto single = arguments[i].startsWith(QLatin1StringView("--")) ? arguments[i].sliced(1) : arguments[i];
        if (valued.contains(single))
            ++i;
        else if (single != u"-reverse")
            rest.append(arguments[i]);
    }
    return rest;
}

} // namespace

CommandLine readCommandLine(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLanguage(&application, QLocale::system());
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Desktop console for SIP trunking accounts."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption sandbox(QStringLiteral("sandbox"), Text::tr("Open the sandbox, a made-up company inside the program."));
    const QCommandLineOption tour(QStringLiteral("tour"), Text::tr("Drive the window through setting up a trunk, save pictures into <folder> and end."),
                                  Text::tr("folder"));
    parser.addOptions({sandbox, tour});
    parser.addPositionalArgument(Text::tr("file"), Text::tr("Snapshots or saved answers of a provider's API, or folders of them."),
                                 QStringLiteral("[%1…]").arg(Text::tr("file")));
    CommandLine line;
    QTextStream out(stdout), err(stderr);
    if (!parser.parse(withoutQtOptions(QCoreApplication::arguments()))) {
        err << parser.errorText() << '\n' << Text::tr("trunkdesk --help lists the options.") << '\n';
        line.exitCode = 2;
    } else if (parser.isSet(help)) {
        out << parser.helpText();
        line.exitCode = 0;
    } else if (parser.isSet(version)) {
        out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << '\n';
        line.exitCode = 0;
    }
    line.sandbox = parser.isSet(sandbox);
    line.tour = parser.value(tour);
    line.files = parser.positionalArguments();
    return line;
}

} // namespace trunkdesk
